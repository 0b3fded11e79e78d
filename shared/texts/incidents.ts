import type { TamperingKind } from '../domain/audit/tampering'
import type { IncidentKind } from '../domain/project/incident'
import type { Text } from './language'

export const incidentTexts: Readonly<Record<IncidentKind, Text>> = {
  'objection-after-commitment': {
    en: 'A voter says a vote wasn’t theirs, after the funds were committed',
    fr: 'Une personne dit que le vote n’était pas le sien, après l’engagement des fonds',
    es: 'Una persona dice que el voto no era suyo, después de comprometerse los fondos',
  },
  'workflow-failed': {
    en: 'A workflow has stopped',
    fr: 'Un processus automatique s’est arrêté',
    es: 'Un proceso automático se ha detenido',
  },
  'proposal-disowned': {
    en: 'The mission’s official mailbox says it doesn’t know the proposal',
    fr: 'La messagerie officielle de la mission dit ne pas connaître la proposition',
    es: 'El buzón oficial de la misión dice que no conoce la propuesta',
  },
  'office-vacant': {
    en: 'No one holding the office may act on a task',
    fr: 'Une tâche reste sans personne habilitée à l’accomplir',
    es: 'Hay una tarea que ninguna de las personas competentes puede realizar',
  },
  'record-tampered': {
    en: 'An audit record was changed outside the fund’s procedures',
    fr: 'Un acte du registre d’audit a été modifié en dehors des procédures du fonds',
    es: 'Se modificó un registro de auditoría al margen de los procedimientos del fondo',
  },
}

/** What was done to an audit record. */
export const tamperingTexts: Readonly<Record<TamperingKind, Text>> = {
  modified: { en: 'changed', fr: 'modifié', es: 'modificado' },
  removed: { en: 'removed', fr: 'supprimé', es: 'eliminado' },
  replaced: {
    en: 'put in the place of another',
    fr: 'inséré à la place d’un autre',
    es: 'insertado en lugar de otro',
  },
  'wrong-hash': {
    en: 'added with a fingerprint that isn’t its own',
    fr: 'ajouté avec une empreinte qui n’est pas la sienne',
    es: 'añadido con una huella que no es la suya',
  },
  malformed: {
    en: 'added, though it is no record of the fund',
    fr: 'ajouté, sans être un acte du fonds',
    es: 'añadido, sin ser un registro del fondo',
  },
}
