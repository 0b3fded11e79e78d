import type { Form } from '../domain/forms/form'
import type { Text } from './language'

export const formNames: Readonly<Record<Form['id'], Text>> = {
  proposal: { en: 'Proposal', fr: 'Proposition', es: 'Propuesta' },
  report: { en: 'Status report', fr: 'Rapport d’étape', es: 'Informe de situación' },
  amendment: {
    en: 'Request for a change',
    fr: 'Demande de modification',
    es: 'Solicitud de modificación',
  },
}
