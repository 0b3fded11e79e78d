import type { Draft } from '../domain/drafts/draft'
import type { Form } from '../domain/forms/form'
import type { StatusReport } from '../domain/project/follow-up'
import type { Text } from './language'
import { reportKinds } from './mission'

export const formNames: Readonly<Record<Form['id'], Text>> = {
  proposal: { en: 'Proposal', fr: 'Proposition', es: 'Propuesta' },
  report: { en: 'Report', fr: 'Rapport', es: 'Informe' },
  amendment: {
    en: 'Request for a change',
    fr: 'Demande de modification',
    es: 'Solicitud de modificación',
  },
}

/** What a working copy is: a report by its kind. */
export function copyName(
  { form, subject }: Pick<Draft, 'form' | 'subject'>,
  reports: readonly StatusReport[] = [],
): Text {
  const report = form === 'report' ? reports.find(({ n }) => n === subject) : undefined
  return report ? reportKinds[report.kind] : formNames[form]
}
