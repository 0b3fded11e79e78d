import { amendmentForm } from '../amending/amendment-content'
import type { Form } from '../forms/form'
import { proposalForm } from '../proposal/proposal-content'
import { reportForm } from '../reporting/report-content'
import type { Draft } from './draft'

/** The form that each working copy fills in. */
export const forms: Readonly<Record<Draft['form'], Form>> = {
  proposal: proposalForm,
  report: reportForm,
  amendment: amendmentForm,
}
