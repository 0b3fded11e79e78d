import { amendmentForm } from '../../shared/domain/amending/content'
import type { Draft } from '../../shared/domain/drafts/draft'
import type { Form } from '../../shared/domain/forms/form'
import { proposalForm } from '../../shared/domain/proposal/content'
import { reportForm } from '../../shared/domain/reporting/content'

export const forms: Readonly<Record<Draft['form'], Form>> = {
  proposal: proposalForm,
  report: reportForm,
  amendment: amendmentForm,
}

/** Where each form is filled in: the first part of its address. */
export const formDoors = {
  proposal: 'drafts',
  report: 'reports',
  amendment: 'amendments',
} as const satisfies Record<Draft['form'], string>

export type FormDoor = (typeof formDoors)[Draft['form']]
