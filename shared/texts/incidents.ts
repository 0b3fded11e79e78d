import type { IncidentKind } from '../domain/project/incident'
import type { Text } from './language'

export const incidentNames: Readonly<Record<IncidentKind, Text>> = {
  'objection-after-commitment': {
    en: 'A vote was disowned after the money was committed',
    fr: 'Un vote a été désavoué après l’engagement des fonds',
    es: 'Se desconoció un voto después de comprometer los fondos',
  },
  'workflow-failed': {
    en: 'A workflow has stopped',
    fr: 'Un processus s’est arrêté',
    es: 'Un proceso se ha detenido',
  },
  'proposal-disowned': {
    en: 'The mission’s office doesn’t know the proposal',
    fr: 'Le bureau de la mission ne connaît pas la proposition',
    es: 'La oficina de la misión no conoce la propuesta',
  },
  'office-vacant': {
    en: 'Nobody whose office it is may do a task',
    fr: 'Aucune personne compétente ne peut accomplir une tâche',
    es: 'Ninguna persona competente puede realizar una tarea',
  },
}
