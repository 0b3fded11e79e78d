import { auditKinds, type AuditKind } from '../domain/audit/kinds'
import type { Text } from './language'

/** What each audit record says has happened, as a person reads it in the decision record. */
export const auditTexts: Readonly<Record<AuditKind, Text>> = {
  'draft-created': {
    en: 'A draft was begun',
    fr: 'Un brouillon a été commencé',
    es: 'Se empezó un borrador',
  },
  'draft-submitted': {
    en: 'The draft was sent',
    fr: 'Le brouillon a été envoyé',
    es: 'Se envió el borrador',
  },
  'draft-warned': {
    en: 'The mission was warned that its draft will lapse',
    fr: 'La mission a été prévenue que son brouillon allait être supprimé',
    es: 'Se avisó a la misión de que su borrador va a caducar',
  },
  'draft-lapsed': {
    en: 'The draft lapsed',
    fr: 'Le brouillon est devenu caduc',
    es: 'El borrador caducó',
  },
  'draft-erased': {
    en: 'What was typed in the draft was erased',
    fr: 'Le texte du brouillon a été effacé',
    es: 'Se borró el texto del borrador',
  },
  submitted: {
    en: 'The proposal was submitted',
    fr: 'La proposition a été soumise',
    es: 'Se presentó la propuesta',
  },
  resubmitted: {
    en: 'A new version was submitted',
    fr: 'Une nouvelle version a été soumise',
    es: 'Se presentó una nueva versión',
  },
  'taken-back': {
    en: 'The mission took the proposal back to correct it',
    fr: 'La mission a récupéré la proposition pour la corriger',
    es: 'La misión recuperó la propuesta para corregirla',
  },
  withdrawn: {
    en: 'The mission withdrew the proposal',
    fr: 'La mission a retiré la proposition',
    es: 'La misión retiró la propuesta',
  },
  returned: {
    en: 'The proposal was returned to the mission',
    fr: 'La proposition a été retournée à la mission',
    es: 'Se devolvió la propuesta a la misión',
  },
  lapsed: {
    en: 'The returned proposal lapsed',
    fr: 'La proposition retournée est devenue caduque',
    es: 'La propuesta devuelta caducó',
  },
  revived: {
    en: 'The mission reopened the proposal',
    fr: 'La mission a relancé la proposition',
    es: 'La misión retomó la propuesta',
  },
  assessed: {
    en: 'The gender-indicator review assessed the text',
    fr: 'L’examen des indicateurs de genre a évalué le texte',
    es: 'La revisión de indicadores de género evaluó el texto',
  },
  'gender-review-confirmed': {
    en: 'The gender reviewer confirmed the assessment',
    fr: 'La personne chargée de l’examen genre a confirmé l’évaluation',
    es: 'La persona encargada de la revisión de género confirmó la evaluación',
  },
  'gender-review-overridden': {
    en: 'The gender reviewer changed the indicated markers',
    fr: 'La personne chargée de l’examen genre a modifié les marqueurs indiqués',
    es: 'La persona encargada de la revisión de género cambió los marcadores indicados',
  },
  'gender-review-not-done': {
    en: 'Nobody reviewed gender in time; it went on as not reviewed',
    fr: 'Personne n’a fait l’examen genre à temps ; la suite porte la mention « non examiné »',
    es: 'Nadie revisó el género a tiempo; siguió como «no revisado»',
  },
  'confirmation-carried-over': {
    en: 'An earlier confirmation still held',
    fr: 'Une confirmation antérieure restait valable',
    es: 'Una confirmación anterior seguía vigente',
  },
  'task-opened': {
    en: 'People were asked',
    fr: 'Des personnes ont été sollicitées',
    es: 'Se requirió a las personas encargadas',
  },
  reminded: {
    en: 'They were reminded',
    fr: 'Un rappel leur a été envoyé',
    es: 'Se les envió un recordatorio',
  },
  escalated: {
    en: 'Somebody else was brought in',
    fr: 'Une autre personne a été sollicitée',
    es: 'Se recurrió a otra persona',
  },
  'task-expired': {
    en: 'The time to answer ended',
    fr: 'Le délai de réponse a expiré',
    es: 'Terminó el plazo para responder',
  },
  'chase-paused': {
    en: 'Reminders were paused while a change was pending',
    fr: 'Les rappels ont été suspendus pendant l’examen d’une modification',
    es: 'Los recordatorios se suspendieron mientras había una modificación pendiente',
  },
  recused: {
    en: 'Somebody was recused',
    fr: 'Une personne s’est récusée ou a été récusée',
    es: 'Una persona se inhibió o fue recusada',
  },
  'alternates-called': {
    en: 'Alternates were called',
    fr: 'Les personnes suppléantes ont été appelées',
    es: 'Se llamó a las personas suplentes',
  },
  'too-few-eligible': {
    en: 'Too few people could vote',
    fr: 'Trop peu de personnes pouvaient voter',
    es: 'Muy pocas personas podían votar',
  },
  'vote-cast': {
    en: 'A vote was given',
    fr: 'Un vote a été exprimé',
    es: 'Se emitió un voto',
  },
  'to-chair': {
    en: 'The decision went to the chair',
    fr: 'La décision est passée à la présidence',
    es: 'La decisión pasó a la presidencia',
  },
  undecided: {
    en: 'It stayed undecided until the next sitting',
    fr: 'La décision a été reportée à la prochaine séance',
    es: 'Quedó sin decidir hasta la próxima sesión',
  },
  approved: {
    en: 'The grant was approved',
    fr: 'La subvention a été approuvée',
    es: 'Se aprobó la subvención',
  },
  declined: {
    en: 'The grant was declined',
    fr: 'La subvention a été refusée',
    es: 'Se rechazó la subvención',
  },
  reserved: {
    en: 'The funds were reserved',
    fr: 'Les fonds ont été réservés',
    es: 'Se reservaron los fondos',
  },
  released: {
    en: 'The reserved funds were released',
    fr: 'Les fonds réservés ont été libérés',
    es: 'Se liberaron los fondos reservados',
  },
  waitlisted: {
    en: 'Approved, and waiting for funds',
    fr: 'Approuvée, en attente de fonds',
    es: 'Aprobada, en espera de fondos',
  },
  'waitlist-offered': {
    en: 'Released funds were offered',
    fr: 'Des fonds libérés ont été proposés',
    es: 'Se ofrecieron fondos liberados',
  },
  'waitlist-offer-accepted': {
    en: 'The released funds were taken',
    fr: 'Les fonds libérés ont été acceptés',
    es: 'Se aceptaron los fondos liberados',
  },
  'waitlist-offer-refused': {
    en: 'The released funds were passed on',
    fr: 'Les fonds libérés ont été laissés au projet suivant',
    es: 'Los fondos liberados pasaron al siguiente proyecto',
  },
  'offer-accepted': {
    en: 'The mission accepted the offer',
    fr: 'La mission a accepté l’offre',
    es: 'La misión aceptó la oferta',
  },
  'offer-declined': {
    en: 'The mission declined the offer',
    fr: 'La mission a refusé l’offre',
    es: 'La misión rechazó la oferta',
  },
  'offer-lapsed': {
    en: 'The offer lapsed',
    fr: 'L’offre est devenue caduque',
    es: 'La oferta caducó',
  },
  committed: {
    en: 'The funds were committed',
    fr: 'Les fonds ont été engagés',
    es: 'Se comprometieron los fondos',
  },
  'instalments-planned': {
    en: 'The instalments of the grant were set',
    fr: 'Les tranches de la subvention ont été fixées',
    es: 'Se fijaron los tramos de la subvención',
  },
  'correction-proposed': {
    en: 'Finance proposed a correction',
    fr: 'Une correction a été proposée par le service des finances',
    es: 'El servicio de finanzas propuso una corrección',
  },
  'correction-confirmed': {
    en: 'A second person confirmed the correction',
    fr: 'Une deuxième personne a confirmé la correction',
    es: 'Una segunda persona confirmó la corrección',
  },
  'correction-refused': {
    en: 'A second person refused the correction',
    fr: 'Une deuxième personne a refusé la correction',
    es: 'Una segunda persona rechazó la corrección',
  },
  'correction-lapsed': {
    en: 'The correction lapsed: nobody confirmed it',
    fr: 'La correction est devenue caduque, faute de confirmation',
    es: 'La corrección caducó: nadie la confirmó',
  },
  'disbursement-confirmed': {
    en: 'A payment was confirmed',
    fr: 'Un versement a été confirmé',
    es: 'Se confirmó un pago',
  },
  'disbursement-not-paid': {
    en: 'Finance said that a payment was not made',
    fr: 'Le service des finances a indiqué qu’un versement n’a pas été effectué',
    es: 'El servicio de finanzas indicó que no se efectuó un pago',
  },
  'instalment-asked-again': {
    en: 'Finance was asked again about a payment',
    fr: 'Le service des finances a été relancé au sujet d’un versement',
    es: 'Se volvió a preguntar al servicio de finanzas por un pago',
  },
  'instalment-cut': {
    en: 'A planned payment was reduced',
    fr: 'Un versement prévu a été réduit',
    es: 'Se redujo un pago previsto',
  },
  'instalment-cancelled': {
    en: 'A planned payment was cancelled',
    fr: 'Un versement prévu a été annulé',
    es: 'Se canceló un pago previsto',
  },
  'council-update-opened': {
    en: 'An update for the Council was asked for',
    fr: 'Une mise à jour pour le Conseil a été demandée',
    es: 'Se pidió una actualización para el Consejo',
  },
  'report-filed': {
    en: 'A report came',
    fr: 'Un rapport a été reçu',
    es: 'Se recibió un informe',
  },
  'report-accepted': {
    en: 'The report was accepted',
    fr: 'Le rapport a été accepté',
    es: 'Se aceptó el informe',
  },
  'report-returned': {
    en: 'The report was returned',
    fr: 'Le rapport a été retourné à la mission',
    es: 'Se devolvió el informe',
  },
  'report-not-reviewed': {
    en: 'Nobody reviewed the report in time',
    fr: 'Personne n’a examiné le rapport à temps',
    es: 'Nadie revisó el informe a tiempo',
  },
  'report-announced': {
    en: 'The mission was told when its final report will be due',
    fr: 'L’échéance du rapport final a été annoncée à la mission',
    es: 'Se comunicó a la misión la fecha límite de su informe final',
  },
  'report-missed': {
    en: 'No report came',
    fr: 'Aucun rapport n’a été reçu',
    es: 'No se recibió ningún informe',
  },
  'report-concluded': {
    en: 'The report was settled',
    fr: 'Le rapport a été clos',
    es: 'El informe quedó concluido',
  },
  'final-report-concluded': {
    en: 'The final report was settled',
    fr: 'Le rapport final a été clos',
    es: 'El informe final quedó concluido',
  },
  'final-report-waived': {
    en: 'The project was taken to closure without an accepted final report',
    fr: 'La clôture s’est poursuivie sans rapport final accepté',
    es: 'El cierre siguió adelante sin un informe final aceptado',
  },
  'amendment-started': {
    en: 'A change was begun',
    fr: 'Une modification a été commencée',
    es: 'Se empezó una modificación',
  },
  'amendment-requested': {
    en: 'A change was asked for',
    fr: 'Une modification a été demandée',
    es: 'Se solicitó una modificación',
  },
  'amendment-assessed': {
    en: 'The changed text was assessed',
    fr: 'Le texte modifié a été évalué',
    es: 'Se evaluó el texto modificado',
  },
  'amendment-vote-cast': {
    en: 'A vote on the change was given',
    fr: 'Un vote sur la modification a été exprimé',
    es: 'Se emitió un voto sobre la modificación',
  },
  'amendment-to-chair': {
    en: 'The change went to the chair',
    fr: 'La modification est passée à la présidence',
    es: 'La modificación pasó a la presidencia',
  },
  'amendment-approved': {
    en: 'The change was approved',
    fr: 'La modification a été approuvée',
    es: 'Se aprobó la modificación',
  },
  'amendment-refused': {
    en: 'The change was refused',
    fr: 'La modification a été refusée',
    es: 'Se rechazó la modificación',
  },
  'amendment-returned': {
    en: 'The change was returned to the mission to be corrected',
    fr: 'La modification a été retournée à la mission pour correction',
    es: 'La modificación se devolvió a la misión para que la corrija',
  },
  'amendment-lapsed': {
    en: 'Nobody decided on the change; the terms agreed before stand',
    fr: 'Personne ne s’est prononcé sur la modification ; les conditions antérieures restent en vigueur',
    es: 'Nadie decidió sobre la modificación; siguen vigentes las condiciones anteriores',
  },
  'amendment-withdrawn': {
    en: 'The mission withdrew its request for a change; the terms agreed before stand',
    fr: 'La mission a retiré sa demande de modification ; les conditions antérieures restent en vigueur',
    es: 'La misión retiró su solicitud de modificación; siguen vigentes las condiciones anteriores',
  },
  'amendment-applied': {
    en: 'The change came into force',
    fr: 'La modification est entrée en vigueur',
    es: 'La modificación entró en vigor',
  },
  'amendment-reopened': {
    en: 'The decision on the change was opened again',
    fr: 'La décision sur la modification a été rouverte',
    es: 'Se reabrió la decisión sobre la modificación',
  },
  'addition-reserved': {
    en: 'Additional funds were reserved for the change',
    fr: 'Des fonds supplémentaires ont été réservés pour la modification',
    es: 'Se reservaron fondos adicionales para la modificación',
  },
  'addition-released': {
    en: 'The funds reserved for the change were released',
    fr: 'Les fonds réservés pour la modification ont été libérés',
    es: 'Los fondos reservados para la modificación volvieron a la dotación',
  },
  'addition-committed': {
    en: 'Additional funds were committed',
    fr: 'Des fonds supplémentaires ont été engagés',
    es: 'Se comprometieron fondos adicionales',
  },
  'return-confirmed': {
    en: 'A return of funds was confirmed',
    fr: 'Une restitution de fonds a été confirmée',
    es: 'Se confirmó una devolución de fondos',
  },
  'write-off-proposed': {
    en: 'Somebody proposed to write off funds not returned',
    fr: 'Une personne a proposé de passer par pertes et profits les fonds non restitués',
    es: 'Se propuso pasar a pérdidas y ganancias los fondos no devueltos',
  },
  'written-off': {
    en: 'Funds not returned were written off by two people',
    fr: 'Deux personnes ont passé par pertes et profits les fonds non restitués',
    es: 'Dos personas pasaron a pérdidas y ganancias los fondos no devueltos',
  },
  closed: {
    en: 'The project was closed',
    fr: 'Le projet a été clôturé',
    es: 'Se cerró el proyecto',
  },
  'sender-asked': {
    en: 'The mission’s mailbox was asked whether it knows who writes',
    fr: 'La messagerie officielle de la mission a été interrogée sur la personne à l’origine du brouillon',
    es: 'Se preguntó al buzón oficial de la misión si conoce a quien escribe',
  },
  'senders-asked': {
    en: 'The mission was asked about people it hasn’t confirmed yet',
    fr: 'La mission a été interrogée sur des personnes qu’elle n’a pas encore confirmées',
    es: 'Se preguntó a la misión por personas que aún no ha confirmado',
  },
  'sender-not-confirmed': {
    en: 'Nobody in the mission confirmed who sent it: the proposal lapsed',
    fr: 'Personne dans la mission n’a confirmé la personne qui écrit : la proposition est caduque',
    es: 'Nadie en la misión confirmó a quien la envió: la propuesta caducó',
  },
  'sender-known': {
    en: 'The mission knows who writes',
    fr: 'La mission connaît l’auteur du brouillon',
    es: 'La misión conoce a quien escribe',
  },
  'sender-unknown': {
    en: 'The mission doesn’t know who writes',
    fr: 'La mission ne connaît pas l’auteur du brouillon',
    es: 'La misión no conoce a quien escribe',
  },
  'focal-point-commented': {
    en: 'The gender focal point commented on the draft',
    fr: 'Le point focal genre a commenté le brouillon',
    es: 'El punto focal de género comentó el borrador',
  },
  'contact-asked': {
    en: 'Somebody was asked to become the mission’s contact',
    fr: 'Une personne a été sollicitée pour devenir la personne de contact de la mission',
    es: 'Se preguntó a una persona si quería ser la persona de contacto de la misión',
  },
  'contact-replaced': {
    en: 'The mission’s contact or alternate was replaced; earlier links no longer work',
    fr: 'La personne de contact de la mission, ou sa suppléance, a été remplacée ; les liens antérieurs ne fonctionnent plus',
    es: 'Se sustituyó a la persona de contacto de la misión o a su suplente; los enlaces anteriores ya no funcionan',
  },
  'run-continued': {
    en: 'The workflow went on in a new run',
    fr: 'Le processus a continué dans une nouvelle exécution',
    es: 'El proceso continuó en una nueva ejecución',
  },
  'workflow-waits': {
    en: 'The workflow began to wait',
    fr: 'Le processus s’est mis en attente',
    es: 'El proceso empezó a esperar',
  },
  'workflow-restarted': {
    en: 'The workflow was started again',
    fr: 'Le processus a été relancé',
    es: 'El proceso se reinició',
  },
  'objection-raised': {
    en: 'Somebody said that a decision in their name wasn’t theirs',
    fr: 'Une personne a déclaré ne pas avoir pris la décision enregistrée à son nom',
    es: 'Una persona declaró que la decisión registrada a su nombre no era suya',
  },
  'decision-reopened': {
    en: 'The decision was opened again',
    fr: 'La décision a été rouverte',
    es: 'La decisión se reabrió',
  },
  'reconsideration-asked': {
    en: 'It was asked to look at the decline again',
    fr: 'Le réexamen du refus a été demandé',
    es: 'Se pidió reconsiderar el rechazo',
  },
  'condition-confirmed': {
    en: 'A condition was confirmed as met',
    fr: 'Une condition a été confirmée comme remplie',
    es: 'Se confirmó que una condición se cumplió',
  },
  'condition-waived': {
    en: 'The mission was released from a condition',
    fr: 'La mission a été dispensée d’une condition',
    es: 'Se eximió a la misión de una condición',
  },
  'deputy-called': {
    en: 'A deputy was called for somebody who is away',
    fr: 'Une personne absente a été remplacée par une personne suppléante',
    es: 'Se llamó a la persona suplente de una persona ausente',
  },
  delegated: {
    en: 'It was given to a colleague',
    fr: 'La tâche a été confiée à une ou un collègue',
    es: 'La tarea se cedió a otra persona',
  },
  'question-asked': {
    en: 'The mission was asked a question',
    fr: 'Une question a été posée à la mission',
    es: 'Se hizo una pregunta a la misión',
  },
  'question-answered': {
    en: 'The mission answered a question',
    fr: 'La mission a répondu à une question',
    es: 'La misión respondió a una pregunta',
  },
  'question-not-answered': {
    en: 'A question was not answered in time',
    fr: 'Une question est restée sans réponse',
    es: 'Una pregunta quedó sin respuesta',
  },
  'workflow-failed': {
    en: 'The workflow failed',
    fr: 'Le processus a échoué',
    es: 'El proceso falló',
  },
  'incident-raised': {
    en: 'Put before the secretariat as an incident',
    fr: 'Signalé au secrétariat comme incident',
    es: 'Señalado a la secretaría como incidente',
  },
  'fresh-link-asked': {
    en: 'A fresh link was asked for',
    fr: 'Un nouveau lien a été demandé',
    es: 'Se pidió un enlace nuevo',
  },
  'open-links-asked': {
    en: 'Somebody had their open links mailed',
    fr: 'Une personne s’est fait envoyer ses liens actifs',
    es: 'Alguien pidió que se le enviaran sus enlaces activos',
  },
  'code-asked': {
    en: 'Somebody asked for the code to the confidential answers',
    fr: 'Une personne a demandé le code d’accès aux réponses confidentielles',
    es: 'Alguien pidió el código de las respuestas confidenciales',
  },
  'code-wrong': {
    en: 'A wrong code was tried',
    fr: 'Un code erroné a été saisi',
    es: 'Se probó un código incorrecto',
  },
  'confidential-opened': {
    en: 'The confidential answers were opened',
    fr: 'Les réponses confidentielles ont été ouvertes',
    es: 'Se abrieron las respuestas confidenciales',
  },
  'desk-link-asked': {
    en: 'A link to the desk was asked for',
    fr: 'Un lien vers l’espace de gestion a été demandé',
    es: 'Se pidió un enlace al espacio de gestión',
  },
  'call-set': {
    en: 'A call was saved',
    fr: 'Un appel a été enregistré',
    es: 'Se registró una convocatoria',
  },
  'mission-set': {
    en: 'A mission was saved',
    fr: 'Une mission a été enregistrée',
    es: 'Se registró una misión',
  },
  'person-set': {
    en: 'A person was saved',
    fr: 'Une personne a été enregistrée',
    es: 'Se registró a una persona',
  },
  'policy-set': {
    en: 'The fund’s rules were saved',
    fr: 'Les règles du fonds ont été enregistrées',
    es: 'Se registraron las reglas del fondo',
  },
  'key-set': {
    en: 'A machine key was saved',
    fr: 'Une clé d’accès (API) a été enregistrée',
    es: 'Se registró una clave de acceso (API)',
  },
  'key-revoked': {
    en: 'A machine key was revoked',
    fr: 'Une clé d’accès (API) a été révoquée',
    es: 'Se revocó una clave de acceso (API)',
  },
  'envelope-opened': {
    en: 'A year’s envelope was opened',
    fr: 'L’enveloppe d’une année a été ouverte',
    es: 'Se abrió la dotación de un año',
  },
  'ceiling-proposed': {
    en: 'A ceiling was proposed',
    fr: 'Un plafond a été proposé',
    es: 'Se propuso un límite máximo',
  },
  'ceiling-confirmed': {
    en: 'A ceiling was confirmed by a second person',
    fr: 'Un plafond a été confirmé par une deuxième personne',
    es: 'Una segunda persona confirmó un límite máximo',
  },
  'money-reservation': {
    en: 'Funds were reserved in the envelope',
    fr: 'Des fonds ont été réservés dans l’enveloppe',
    es: 'Se reservaron fondos en la dotación',
  },
  'money-release': {
    en: 'Reserved funds went back to the envelope',
    fr: 'Des fonds réservés sont revenus à l’enveloppe',
    es: 'Los fondos reservados volvieron a la dotación',
  },
  'money-commitment': {
    en: 'Funds were committed in the envelope',
    fr: 'Des fonds ont été engagés dans l’enveloppe',
    es: 'Se comprometieron fondos en la dotación',
  },
  'money-de-commitment': {
    en: 'A commitment was reduced',
    fr: 'Un engagement a été réduit',
    es: 'Se redujo un compromiso',
  },
  'money-disbursement': {
    en: 'Funds were paid out',
    fr: 'Des fonds ont été versés',
    es: 'Se pagaron fondos',
  },
  'money-expenditure': {
    en: 'Spending was recorded',
    fr: 'Des dépenses ont été enregistrées',
    es: 'Se registraron gastos',
  },
  'money-return': {
    en: 'Funds were returned',
    fr: 'Des fonds ont été restitués',
    es: 'Se devolvieron fondos',
  },
  'money-reclassification': {
    en: 'Posted amounts were reclassified',
    fr: 'Des fonds déjà inscrits ont été reclassés',
    es: 'Se reclasificaron fondos ya contabilizados',
  },
  'due-extended': {
    en: 'More time was given',
    fr: 'Un délai supplémentaire a été accordé',
    es: 'Se concedió más plazo',
  },
  'task-reassigned': {
    en: 'Somebody was asked in another’s place',
    fr: 'Une personne a été remplacée par une autre',
    es: 'Se pidió a una persona en lugar de otra',
  },
  'alternates-appointed': {
    en: 'More people were called to the vote',
    fr: 'D’autres personnes ont été appelées à voter',
    es: 'Se llamó a más personas a votar',
  },
  'task-resent': {
    en: 'A link was emailed again',
    fr: 'Un lien a été envoyé de nouveau',
    es: 'Se envió de nuevo un enlace',
  },
  'mail-resent': {
    en: 'An email was sent again',
    fr: 'Un courriel a été envoyé de nouveau',
    es: 'Se envió de nuevo un correo',
  },
  suspended: {
    en: 'The project was suspended',
    fr: 'Le projet a été suspendu',
    es: 'Se suspendió el proyecto',
  },
  'results-added': {
    en: 'The mission added results after the closure',
    fr: 'La mission a ajouté des résultats après la clôture',
    es: 'La misión añadió resultados después del cierre',
  },
  'public-text-written': {
    en: 'The text for the Council was written',
    fr: 'Le texte destiné au Conseil a été rédigé',
    es: 'Se redactó el texto para el Consejo',
  },
  'public-text-agreed': {
    en: 'The mission agreed with the text for the Council',
    fr: 'La mission a approuvé le texte destiné au Conseil',
    es: 'La misión dio su conformidad al texto para el Consejo',
  },
  'public-text-cleared': {
    en: 'The text for the Council was cleared',
    fr: 'La diffusion du texte destiné au Conseil a été autorisée',
    es: 'Se autorizó la difusión del texto para el Consejo',
  },
  'public-text-translated': {
    en: 'The text for the Council was translated',
    fr: 'Le texte destiné au Conseil a été traduit',
    es: 'Se tradujo el texto para el Consejo',
  },
  'end-corrected': {
    en: 'The end of the project was corrected',
    fr: 'La date de fin du projet a été corrigée',
    es: 'Se corrigió la fecha de fin del proyecto',
  },
  resumed: {
    en: 'The project went on',
    fr: 'Le projet a repris',
    es: 'Se reanudó el proyecto',
  },
  terminated: {
    en: 'The project was ended early',
    fr: 'Il a été mis fin au projet avant son terme',
    es: 'Se puso fin al proyecto antes de su término',
  },
  'reopening-proposed': {
    en: 'One person proposed to reopen the project',
    fr: 'Une personne a proposé de rouvrir le projet',
    es: 'Una persona propuso reabrir el proyecto',
  },
  'waitlist-ordered': {
    en: 'The order of the waitlist was set',
    fr: 'L’ordre de la liste d’attente a été fixé',
    es: 'Se fijó el orden de la lista de espera',
  },
  'next-call-offered': {
    en: 'The call closed: the mission was asked whether to stay on the waiting list for the next',
    fr: 'L’appel a pris fin : la question du passage au suivant a été posée à la mission',
    es: 'Se cerró la convocatoria: se preguntó a la misión si pasaba a la siguiente',
  },
  'next-call-joined': {
    en: 'The mission stays on the waiting list for the next call',
    fr: 'La mission attend dans le cadre de l’appel suivant',
    es: 'La misión espera en la siguiente convocatoria',
  },
  'declined-for-lack-of-funds': {
    en: 'The approval ended for lack of funds',
    fr: 'L’approbation a pris fin faute de fonds',
    es: 'La aprobación terminó por falta de fondos',
  },
  'chain-repaired': {
    en: 'Records added after the last valid one were set aside',
    fr: 'Des actes ajoutés après le dernier acte valable ont été écartés',
    es: 'Se excluyeron registros añadidos después del último válido',
  },
  'chain-baselined': {
    en: 'What was stored before is covered by this record from here on',
    fr: 'Ce qui avait été conservé auparavant est désormais couvert par ce registre',
    es: 'Lo que ya estaba guardado queda recogido aquí desde ahora',
  },
  'found-short': {
    en: 'Less was left in the year’s envelope than was asked for',
    fr: 'Il restait dans l’enveloppe de l’année moins que ce qui était demandé',
    es: 'En la dotación del año quedaba menos de lo solicitado',
  },
  'activity-proposed': {
    en: 'Somebody proposed the activity, or additional funds for it',
    fr: 'L’activité, ou un financement supplémentaire pour elle, a été proposée',
    es: 'Se propuso la actividad, o más fondos para ella',
  },
  'activity-confirmed': {
    en: 'A second person confirmed what was proposed',
    fr: 'Une deuxième personne a confirmé ce qui était proposé',
    es: 'Una segunda persona confirmó lo propuesto',
  },
  'activity-refused': {
    en: 'A second person refused what was proposed',
    fr: 'Une deuxième personne a refusé ce qui était proposé',
    es: 'Una segunda persona rechazó lo propuesto',
  },
  'activity-lapsed': {
    en: 'What was proposed lapsed: nobody confirmed it in time',
    fr: 'La proposition est devenue caduque : personne ne l’a confirmée à temps',
    es: 'Lo propuesto caducó: nadie lo confirmó a tiempo',
  },
  'activity-changed': {
    en: 'The activity was described anew',
    fr: 'La description de l’activité a été modifiée',
    es: 'Se modificó la descripción de la actividad',
  },
  'activity-course-set': {
    en: 'It was said how far the activity is',
    fr: 'L’état d’avancement de l’activité a été indiqué',
    es: 'Se indicó el estado de avance de la actividad',
  },
  'activity-cost-set': {
    en: 'The cost of the activity was lowered',
    fr: 'Le coût de l’activité a été réduit',
    es: 'Se redujo el costo de la actividad',
  },
  'activity-paid': {
    en: 'A payment for the activity was entered',
    fr: 'Un paiement pour l’activité a été saisi',
    es: 'Se registró un pago de la actividad',
  },
  'seals-mailed': {
    en: 'A seal on the audit record was emailed to outside witnesses',
    fr: 'Un sceau du registre d’audit a été envoyé à des témoins extérieurs',
    es: 'Se envió un sello de la pista de auditoría a testigos independientes',
  },
  'version-confirmed': {
    en: 'The mission confirmed what was entered for it',
    fr: 'La mission a confirmé ce qui avait été saisi en son nom',
    es: 'La misión confirmó lo que se había introducido en su nombre',
  },
  'version-objected': {
    en: 'The mission objected to what was entered for it',
    fr: 'La mission a contesté ce qui avait été saisi en son nom',
    es: 'La misión objetó lo que se había introducido en su nombre',
  },
  'entry-link-asked': {
    en: 'The secretariat opened the mission’s form to enter a document',
    fr: 'Le secrétariat a ouvert le formulaire de la mission pour y saisir un document',
    es: 'La secretaría abrió el formulario de la misión para introducir un documento',
  },
  'report-entered': {
    en: 'A report that came as a document was entered',
    fr: 'Un rapport reçu sous forme de document a été saisi',
    es: 'Se introdujo un informe recibido como documento',
  },
  'meeting-recorded': {
    en: 'What was decided in a meeting was recorded',
    fr: 'Ce qui a été décidé en réunion a été consigné',
    es: 'Se consignó lo decidido en una reunión',
  },
  'incident-resolved': {
    en: 'An incident was resolved',
    fr: 'Un incident a été résolu',
    es: 'Se resolvió un incidente',
  },
  reopened: {
    en: 'A second person agreed: the project was reopened',
    fr: 'Une deuxième personne a donné son accord : le projet a été rouvert',
    es: 'Una segunda persona estuvo de acuerdo: se reabrió el proyecto',
  },
}

/** The name of a stored kind; an unknown one is shown as it stands. */
export function auditText(kind: string): Text {
  const known = auditKinds.find((one) => one === kind)
  return known ? auditTexts[known] : { en: kind, fr: kind, es: kind }
}
