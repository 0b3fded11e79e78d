import type { MailKind } from '../domain/outbox/item'
import type { Text } from './language'

/** What each mail is called in the decision record and on the desk. */
export const mailNames: Readonly<Record<MailKind, Text>> = {
  'draft-link': {
    en: 'Link to a new proposal',
    fr: 'Lien vers une nouvelle proposition',
    es: 'Enlace a una propuesta nueva',
  },
  'draft-lapsing': {
    en: 'Warning that a draft will lapse',
    fr: 'Avertissement : un brouillon va expirer',
    es: 'Aviso de que un borrador va a caducar',
  },
  'submission-received': {
    en: 'Receipt of the proposal',
    fr: 'Accusé de réception de la proposition',
    es: 'Acuse de recibo de la propuesta',
  },
  'task-opened': {
    en: 'Request to act',
    fr: 'Demande d’intervention',
    es: 'Solicitud de actuación',
  },
  'task-over': {
    en: 'Notice that a request is no longer needed',
    fr: 'Avis qu’une demande n’appelle plus de réponse',
    es: 'Aviso de que una petición ya no es necesaria',
  },
  'task-reminder': {
    en: 'Reminder',
    fr: 'Rappel',
    es: 'Recordatorio',
  },
  'task-escalated': {
    en: 'Request to somebody else, since nobody answered',
    fr: 'Demande à une autre personne, faute de réponse',
    es: 'Solicitud a otra persona, por falta de respuesta',
  },
  'task-expired': {
    en: 'Notice that the time to answer ended',
    fr: 'Avis de fin de délai',
    es: 'Aviso de que terminó el plazo',
  },
  'proposal-returned': {
    en: 'Letter returning the proposal',
    fr: 'Lettre de retour de la proposition',
    es: 'Carta de devolución de la propuesta',
  },
  'proposal-lapsed': {
    en: 'Notice that the proposal lapsed',
    fr: 'Avis de caducité de la proposition',
    es: 'Aviso de que la propuesta caducó',
  },
  'vote-receipt': {
    en: 'Receipt of a vote',
    fr: 'Accusé de réception d’un vote',
    es: 'Acuse de recibo de un voto',
  },
  'vote-opened': {
    en: 'Notice to the chair that a vote is open',
    fr: 'Avis à la présidence : un vote est ouvert',
    es: 'Aviso a la presidencia de que hay una votación abierta',
  },
  'vote-ended': {
    en: 'Notice that a vote ended because the proposal was returned',
    fr: 'Avis de fin de vote : la proposition a été retournée à la mission',
    es: 'Aviso de que la votación terminó porque se devolvió la propuesta',
  },
  'decision-declined': {
    en: 'Decision: declined',
    fr: 'Décision : refus',
    es: 'Decisión: rechazada',
  },
  'decision-waitlisted': {
    en: 'Decision: approved, waiting for funds',
    fr: 'Décision : approuvée, en attente de fonds',
    es: 'Decisión: aprobada, en espera de fondos',
  },
  'funds-reserved': {
    en: 'Decision: approved, funds reserved',
    fr: 'Décision : approuvée, fonds réservés',
    es: 'Decisión: aprobada, fondos reservados',
  },
  'offer-lapsed': {
    en: 'Notice that the offer lapsed',
    fr: 'Avis de caducité de l’offre',
    es: 'Aviso de que la oferta caducó',
  },
  'funds-committed': {
    en: 'Notice of commitment',
    fr: 'Avis d’engagement',
    es: 'Aviso de compromiso',
  },
  'disbursement-confirmed': {
    en: 'Notice of payment',
    fr: 'Avis de versement',
    es: 'Aviso de pago',
  },
  'payment-cancelled': {
    en: 'Notice that a payment won’t be made',
    fr: 'Avis : un versement n’aura pas lieu',
    es: 'Aviso de que un pago no se efectuará',
  },
  'report-announced': {
    en: 'Notice of the final report',
    fr: 'Annonce du rapport final',
    es: 'Aviso sobre el informe final',
  },
  'report-received': {
    en: 'Receipt for a report',
    fr: 'Accusé de réception d’un rapport',
    es: 'Acuse de recibo de un informe',
  },
  'results-received': {
    en: 'Receipt for results added after closure',
    fr: 'Accusé de réception de résultats ajoutés après la clôture',
    es: 'Acuse de recibo de resultados añadidos después del cierre',
  },
  'report-accepted': {
    en: 'Report accepted',
    fr: 'Rapport accepté',
    es: 'Informe aceptado',
  },
  'report-returned': {
    en: 'Report returned',
    fr: 'Rapport retourné',
    es: 'Informe devuelto',
  },
  'report-missed': {
    en: 'Notice that no report came',
    fr: 'Avis d’absence de rapport',
    es: 'Aviso de que no llegó el informe',
  },
  'amendment-draft': {
    en: 'Link to a request for a change',
    fr: 'Lien vers une demande de modification',
    es: 'Enlace a una solicitud de modificación',
  },
  'amendment-received': {
    en: 'Receipt of a request for a change',
    fr: 'Accusé de réception d’une demande de modification',
    es: 'Acuse de recibo de una solicitud de modificación',
  },
  'amendment-applied': {
    en: 'Change agreed',
    fr: 'Modification acceptée',
    es: 'Modificación aceptada',
  },
  'amendment-returned': {
    en: 'Letter returning a request for a change',
    fr: 'Lettre de retour d’une demande de modification',
    es: 'Carta de devolución de una solicitud de modificación',
  },
  'proposal-withdrawn': {
    en: 'Notice that a proposal was withdrawn and nothing more is asked',
    fr: 'Avis de retrait d’une proposition : plus rien n’est demandé',
    es: 'Aviso de retirada de una propuesta: ya no se pide nada',
  },
  'proposal-taken-back': {
    en: 'Notice that the mission took its proposal back to correct it',
    fr: 'Avis : la mission a récupéré sa proposition pour la corriger',
    es: 'Aviso de que la misión recuperó su propuesta para corregirla',
  },
  'amendment-withdrawn': {
    en: 'Notice that the mission withdrew its request for a change',
    fr: 'Avis : la mission a retiré sa demande de modification',
    es: 'Aviso de que la misión retiró su solicitud de modificación',
  },
  'amendment-refused': {
    en: 'Change not agreed',
    fr: 'Modification refusée',
    es: 'Modificación no aceptada',
  },
  'amendment-reopened': {
    en: 'Change decided again',
    fr: 'Nouvelle décision sur une modification',
    es: 'Nueva decisión sobre una modificación',
  },
  'addition-reserved': {
    en: 'Additional funds reserved',
    fr: 'Fonds supplémentaires réservés',
    es: 'Fondos adicionales reservados',
  },
  'addition-committed': {
    en: 'Additional funds committed',
    fr: 'Fonds supplémentaires engagés',
    es: 'Fondos adicionales comprometidos',
  },
  'addition-short': {
    en: 'No funds left for a request',
    fr: 'Fonds épuisés pour une demande',
    es: 'Sin fondos para una solicitud',
  },
  'return-requested': {
    en: 'Request to return unspent funds',
    fr: 'Demande de restitution des fonds non dépensés',
    es: 'Solicitud de devolución de fondos no gastados',
  },
  'project-closed': {
    en: 'Notice that the project is closed',
    fr: 'Avis de clôture du projet',
    es: 'Aviso de cierre del proyecto',
  },
  'desk-link': {
    en: 'Link to the desk',
    fr: 'Lien vers l’espace de gestion',
    es: 'Enlace al espacio de gestión',
  },
  'fresh-link': {
    en: 'A fresh link',
    fr: 'Nouveau lien',
    es: 'Enlace nuevo',
  },
  'fund-incident': {
    en: 'Notice of an incident of the whole fund',
    fr: 'Avis d’incident touchant l’ensemble du fonds',
    es: 'Aviso de incidente que afecta a todo el fondo',
  },
  seal: {
    en: 'Seal on the audit record',
    fr: 'Sceau du registre d’audit',
    es: 'Sello de la pista de auditoría',
  },
  'record-tampered': {
    en: 'Notice of a change to the audit record',
    fr: 'Avis de modification du registre d’audit',
    es: 'Aviso de modificación de la pista de auditoría',
  },
  'incident-raised': {
    en: 'Notice of an incident',
    fr: 'Avis d’incident',
    es: 'Aviso de incidente',
  },
  'decision-receipt': {
    en: 'Receipt of a decision',
    fr: 'Accusé de réception d’une décision',
    es: 'Acuse de recibo de una decisión',
  },
  'objection-raised': {
    en: 'Notice of an objection',
    fr: 'Avis d’objection',
    es: 'Aviso de objeción',
  },
  'decision-reopened': {
    en: 'Notice that the decision is open again',
    fr: 'Avis de réouverture de la décision',
    es: 'Aviso de que la decisión se reabre',
  },
  'contact-asked': {
    en: 'Question to a new contact',
    fr: 'Demande à une nouvelle personne de contact',
    es: 'Solicitud a una nueva persona de contacto',
  },
  'contact-changing': {
    en: 'Notice that the contact is to change',
    fr: 'Avis de changement prévu de la personne de contact',
    es: 'Aviso de próxima sustitución de la persona de contacto',
  },
  'contact-changed': {
    en: 'Notice that the contact has changed',
    fr: 'Avis de changement de la personne de contact',
    es: 'Aviso de sustitución de la persona de contacto',
  },
  'project-suspended': {
    en: 'Notice that the project is suspended',
    fr: 'Avis de suspension du projet',
    es: 'Aviso de suspensión del proyecto',
  },
  'project-resumed': {
    en: 'Notice that the project goes on',
    fr: 'Avis de reprise du projet',
    es: 'Aviso de reanudación del proyecto',
  },
  'public-text-written': {
    en: 'Text for the report to the Council',
    fr: 'Texte destiné au rapport au Conseil',
    es: 'Texto para el informe al Consejo',
  },
  'end-corrected': {
    en: 'Notice that the end was corrected',
    fr: 'Avis de correction de la date de fin',
    es: 'Aviso de corrección de la fecha de fin',
  },
  'project-terminated': {
    en: 'Notice that the project is terminated',
    fr: 'Avis de cessation anticipée du projet',
    es: 'Aviso de terminación anticipada del proyecto',
  },
  'project-reopened': {
    en: 'Notice that the project is open again',
    fr: 'Avis de réouverture du projet',
    es: 'Aviso de reapertura del proyecto',
  },
  'waitlist-ended': {
    en: 'No funds became available',
    fr: 'Les fonds ne se sont pas libérés',
    es: 'No se liberaron fondos',
  },
  'entry-link': {
    en: 'Link to enter a document',
    fr: 'Lien de saisie d’un document',
    es: 'Enlace para introducir un documento',
  },
  'report-entered': {
    en: 'Report entered, to be sent by the mission',
    fr: 'Rapport saisi, à envoyer par la mission',
    es: 'Informe introducido, pendiente de envío por la misión',
  },
  'version-not-confirmed': {
    en: 'Entered text not confirmed',
    fr: 'Texte saisi non confirmé',
    es: 'Texto introducido sin confirmar',
  },
  'results-added': {
    en: 'Results added after closure',
    fr: 'Résultats ajoutés après la clôture',
    es: 'Resultados añadidos después del cierre',
  },
  'meeting-vote': {
    en: 'Vote recorded from a meeting',
    fr: 'Vote consigné d’après une réunion',
    es: 'Voto consignado a partir de una reunión',
  },
  'due-extended': {
    en: 'Notice of a later due date',
    fr: 'Avis de report d’échéance',
    es: 'Aviso de prórroga del plazo',
  },
  'sender-asked': {
    en: 'Question to the mission: whom does it know of those who write?',
    fr: 'Question à la mission : qui connaît-elle parmi les personnes qui écrivent ?',
    es: 'Pregunta a la misión: ¿a quién conoce de quienes escriben?',
  },
  'sender-known': {
    en: 'The mission knows the sender',
    fr: 'La mission connaît la personne qui écrit',
    es: 'La misión conoce a quien escribe',
  },
  'sender-unknown': {
    en: 'The mission doesn’t know the sender',
    fr: 'La mission ne connaît pas la personne qui écrit',
    es: 'La misión no conoce a quien escribe',
  },
  'sender-not-confirmed': {
    en: 'Nobody in the mission confirmed the sender: the proposal lapsed',
    fr: 'Personne dans la mission n’a confirmé la personne qui écrit : la proposition est caduque',
    es: 'Nadie en la misión confirmó a quien escribe: la propuesta caducó',
  },
  'sender-refused': {
    en: 'Neither mission nor secretariat knows the sender: the proposal ended',
    fr: 'Ni la mission ni le secrétariat ne connaissent la personne qui écrit : la proposition a pris fin',
    es: 'Ni la misión ni la secretaría conocen a quien escribe: la propuesta terminó',
  },
  'submission-waits': {
    en: 'Proposal received; it waits for the mission’s word on the sender',
    fr: 'Proposition reçue ; elle attend que la mission confirme la personne qui écrit',
    es: 'Propuesta recibida; espera a que la misión confirme a quien escribe',
  },
  'mailbox-submission': {
    en: 'Copy to the mission’s mailbox: submission',
    fr: 'Copie à la messagerie officielle : envoi',
    es: 'Copia al buzón de la misión: envío',
  },
  'mailbox-decision': {
    en: 'Copy to the mission’s mailbox: decision',
    fr: 'Copie à la messagerie officielle : décision',
    es: 'Copia al buzón de la misión: decisión',
  },
  'mailbox-reminder': {
    en: 'Copy to the mission’s mailbox: second reminder',
    fr: 'Copie à la messagerie officielle : second rappel',
    es: 'Copia al buzón de la misión: segundo recordatorio',
  },
  'focal-started': {
    en: 'To the focal point: a proposal was begun',
    fr: 'Au point focal : une proposition est commencée',
    es: 'Al punto focal: se empezó una propuesta',
  },
  'focal-returned': {
    en: 'To the focal point: a proposal was returned',
    fr: 'Au point focal : une proposition est retournée à la mission',
    es: 'Al punto focal: se devolvió una propuesta',
  },
  'focal-offer': {
    en: 'To the focal point: there is an offer',
    fr: 'Au point focal : une offre est faite',
    es: 'Al punto focal: hay una oferta',
  },
  'focal-comment': {
    en: 'The focal point has commented',
    fr: 'Le point focal a commenté',
    es: 'El punto focal ha comentado',
  },
  'condition-met': {
    en: 'Notice that a condition is met or waived',
    fr: 'Avis de levée d’une condition',
    es: 'Aviso de condición cumplida o dispensada',
  },
  'question-answered': {
    en: 'Notice that the mission has answered',
    fr: 'Avis de réponse de la mission',
    es: 'Aviso de respuesta de la misión',
  },
  'question-open': {
    en: 'Notice that a question was not answered',
    fr: 'Avis de question restée sans réponse',
    es: 'Aviso de pregunta sin respuesta',
  },
  'open-links': { en: 'Open links', fr: 'Liens actifs', es: 'Enlaces activos' },
  'confidential-code': {
    en: 'Code to the confidential answers',
    fr: 'Code d’accès aux réponses confidentielles',
    es: 'Código de las respuestas confidenciales',
  },
  'sum-corrected': {
    en: 'Notice that a sum was corrected',
    fr: 'Avis de correction d’une somme',
    es: 'Aviso de corrección de un importe',
  },
  'correction-made': {
    en: 'Notice to finance of a correction',
    fr: 'Avis d’une correction au service des finances',
    es: 'Aviso de una corrección al servicio de finanzas',
  },
  'correction-refused': {
    en: 'Notice that a correction was not confirmed',
    fr: 'Avis : correction non confirmée',
    es: 'Aviso de corrección no confirmada',
  },
  'correction-lapsed': {
    en: 'Notice that a correction has lapsed',
    fr: 'Avis : correction caduque',
    es: 'Aviso de corrección caducada',
  },
  'instalments-planned': {
    en: 'Notice of new instalments',
    fr: 'Avis d’un nouveau calendrier des versements',
    es: 'Aviso de un nuevo calendario de pagos',
  },
}
