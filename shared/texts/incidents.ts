import type { IncidentKind } from '../domain/project/incident'
import type { Text } from './language'

export const incidentTexts: Readonly<Record<IncidentKind, Text>> = {
  'objection-after-commitment': {
    en: 'A voter says a vote wasn’t theirs, after the money was committed',
    fr: 'Une personne dit que le vote n’était pas le sien, après l’engagement des fonds',
    es: 'Una persona dice que el voto no era suyo, después de comprometerse los fondos',
  },
  'workflow-failed': {
    en: 'A workflow has stopped',
    fr: 'Un déroulement automatique s’est arrêté',
    es: 'Un proceso automático se ha detenido',
  },
  'proposal-disowned': {
    en: 'The mission’s office says it doesn’t know the proposal',
    fr: 'Le bureau de la mission dit ne pas connaître la proposition',
    es: 'La oficina de la misión dice que no conoce la propuesta',
  },
  'office-vacant': {
    en: 'Nobody whose office it is may do a task',
    fr: 'Aucune des personnes compétentes ne peut accomplir une tâche',
    es: 'Ninguna de las personas competentes puede hacer una tarea',
  },
}
