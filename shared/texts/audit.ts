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
    fr: 'La mission a été prévenue que son brouillon allait expirer',
    es: 'Se avisó a la misión de que su borrador va a caducar',
  },
  'draft-lapsed': {
    en: 'The draft lapsed',
    fr: 'Le brouillon a expiré',
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
    fr: 'La mission a repris la proposition pour la corriger',
    es: 'La misión retiró la propuesta para corregirla',
  },
  withdrawn: {
    en: 'The mission withdrew the proposal',
    fr: 'La mission a retiré la proposition',
    es: 'La misión retiró definitivamente la propuesta',
  },
  returned: {
    en: 'The proposal was returned to the mission',
    fr: 'La proposition a été renvoyée à la mission',
    es: 'Se devolvió la propuesta a la misión',
  },
  lapsed: {
    en: 'The returned proposal lapsed',
    fr: 'La proposition renvoyée a expiré',
    es: 'La propuesta devuelta caducó',
  },
  revived: {
    en: 'The mission took the proposal up again',
    fr: 'La mission a repris la proposition',
    es: 'La misión retomó la propuesta',
  },
  assessed: {
    en: 'The gender-indicator review assessed the text',
    fr: 'L’examen des indicateurs de genre a évalué le texte',
    es: 'La revisión de indicadores de género evaluó el texto',
  },
  'gender-review-confirmed': {
    en: 'The gender reviewer confirmed the assessment',
    fr: 'La personne chargée de l’examen de genre a confirmé l’évaluation',
    es: 'La persona revisora de género confirmó la evaluación',
  },
  'gender-review-overridden': {
    en: 'The gender reviewer changed the indicated markers',
    fr: 'La personne chargée de l’examen de genre a modifié les marqueurs indiqués',
    es: 'La persona revisora de género cambió los marcadores indicados',
  },
  'gender-review-not-done': {
    en: 'Nobody reviewed gender in time; it went on as not reviewed',
    fr: 'Personne n’a fait l’examen de genre à temps ; la suite porte la mention « non examiné »',
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
    es: 'Se consultó a las personas encargadas',
  },
  reminded: {
    en: 'They were reminded',
    fr: 'Un rappel leur a été envoyé',
    es: 'Se les envió un recordatorio',
  },
  escalated: {
    en: 'Somebody else was brought in',
    fr: 'Une autre personne a été associée',
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
    es: 'Los recordatorios se pausaron mientras había un cambio pendiente',
  },
  recused: {
    en: 'Somebody was recused',
    fr: 'Une personne s’est récusée ou a été récusée',
    es: 'Se recusó a una persona',
  },
  'alternates-called': {
    en: 'Alternates were called',
    fr: 'Les suppléants ont été appelés',
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
    es: 'Se denegó la subvención',
  },
  reserved: {
    en: 'The money was reserved',
    fr: 'Les fonds ont été réservés',
    es: 'Se reservaron los fondos',
  },
  released: {
    en: 'The reserved money was released',
    fr: 'Les fonds réservés ont été libérés',
    es: 'Se liberaron los fondos reservados',
  },
  waitlisted: {
    en: 'Approved, and waiting for money',
    fr: 'Approuvée, en attente de fonds',
    es: 'Aprobada, en espera de fondos',
  },
  'waitlist-offered': {
    en: 'Freed money was offered',
    fr: 'Des fonds libérés ont été proposés',
    es: 'Se ofrecieron fondos liberados',
  },
  'waitlist-offer-accepted': {
    en: 'The freed money was taken',
    fr: 'Les fonds libérés ont été acceptés',
    es: 'Se aceptaron los fondos liberados',
  },
  'waitlist-offer-refused': {
    en: 'The freed money was passed on',
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
    fr: 'La mission a décliné l’offre',
    es: 'La misión rechazó la oferta',
  },
  'offer-lapsed': {
    en: 'The offer lapsed',
    fr: 'L’offre a expiré',
    es: 'La oferta caducó',
  },
  committed: {
    en: 'The money was committed',
    fr: 'Les fonds ont été engagés',
    es: 'Se comprometieron los fondos',
  },
  'disbursement-confirmed': {
    en: 'A payment was confirmed',
    fr: 'Un paiement a été confirmé',
    es: 'Se confirmó un pago',
  },
  'disbursement-not-paid': {
    en: 'Finance said that a payment was not made',
    fr: 'Les finances ont indiqué qu’un paiement n’a pas été fait',
    es: 'Finanzas indicó que no se hizo un pago',
  },
  'instalment-asked-again': {
    en: 'Finance was asked again about a payment',
    fr: 'Les finances ont été relancées au sujet d’un paiement',
    es: 'Se volvió a preguntar a Finanzas por un pago',
  },
  'instalment-cut': {
    en: 'A planned payment was reduced',
    fr: 'Un paiement prévu a été réduit',
    es: 'Se redujo un pago previsto',
  },
  'instalment-cancelled': {
    en: 'A planned payment was cancelled',
    fr: 'Un paiement prévu a été annulé',
    es: 'Se canceló un pago previsto',
  },
  'council-update-opened': {
    en: 'An update for the Council was asked for',
    fr: 'Un point d’avancement a été demandé pour le Conseil',
    es: 'Se pidió una actualización para el Consejo',
  },
  'report-filed': {
    en: 'A report came',
    fr: 'Un rapport est arrivé',
    es: 'Llegó un informe',
  },
  'report-accepted': {
    en: 'The report was accepted',
    fr: 'Le rapport a été accepté',
    es: 'Se aceptó el informe',
  },
  'report-returned': {
    en: 'The report was returned',
    fr: 'Le rapport a été renvoyé',
    es: 'Se devolvió el informe',
  },
  'report-not-reviewed': {
    en: 'Nobody reviewed the report in time',
    fr: 'Personne n’a examiné le rapport à temps',
    es: 'Nadie revisó el informe a tiempo',
  },
  'report-missed': {
    en: 'No report came',
    fr: 'Aucun rapport n’est arrivé',
    es: 'No llegó ningún informe',
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
    en: 'The project went on without an accepted final report',
    fr: 'Le projet s’est poursuivi sans rapport final accepté',
    es: 'El proyecto siguió sin un informe final aceptado',
  },
  'amendment-started': {
    en: 'A change was begun',
    fr: 'Une modification a été commencée',
    es: 'Se empezó un cambio',
  },
  'amendment-requested': {
    en: 'A change was asked for',
    fr: 'Une modification a été demandée',
    es: 'Se pidió un cambio',
  },
  'amendment-assessed': {
    en: 'The changed text was assessed',
    fr: 'Le texte modifié a été évalué',
    es: 'Se evaluó el texto modificado',
  },
  'amendment-vote-cast': {
    en: 'A vote on the change was given',
    fr: 'Un vote sur la modification a été exprimé',
    es: 'Se emitió un voto sobre el cambio',
  },
  'amendment-to-chair': {
    en: 'The change went to the chair',
    fr: 'La modification est passée à la présidence',
    es: 'El cambio pasó a la presidencia',
  },
  'amendment-approved': {
    en: 'The change was approved',
    fr: 'La modification a été approuvée',
    es: 'Se aprobó el cambio',
  },
  'amendment-refused': {
    en: 'The change was refused',
    fr: 'La modification a été refusée',
    es: 'Se rechazó el cambio',
  },
  'amendment-returned': {
    en: 'The change was returned to the mission to be corrected',
    fr: 'La modification a été renvoyée à la mission pour correction',
    es: 'El cambio se devolvió a la misión para que lo corrija',
  },
  'amendment-lapsed': {
    en: 'Nobody decided on the change; the old terms stand',
    fr: 'Personne ne s’est prononcé sur la modification ; les anciens termes restent valables',
    es: 'Nadie decidió sobre el cambio; siguen los términos anteriores',
  },
  'amendment-withdrawn': {
    en: 'The mission withdrew its request for a change; the old terms stand',
    fr: 'La mission a retiré sa demande de modification ; les anciens termes restent valables',
    es: 'La misión retiró su solicitud de cambio; siguen los términos anteriores',
  },
  'amendment-applied': {
    en: 'The change came into force',
    fr: 'La modification est entrée en vigueur',
    es: 'El cambio entró en vigor',
  },
  'amendment-reopened': {
    en: 'The decision on the change was opened again',
    fr: 'La décision sur la modification a été rouverte',
    es: 'Se reabrió la decisión sobre el cambio',
  },
  'addition-reserved': {
    en: 'More money was reserved for the change',
    fr: 'Des fonds supplémentaires ont été réservés pour la modification',
    es: 'Se reservó más dinero para el cambio',
  },
  'addition-released': {
    en: 'The money reserved for the change went back',
    fr: 'Les fonds réservés pour la modification ont été libérés',
    es: 'El dinero reservado para el cambio volvió al presupuesto',
  },
  'addition-committed': {
    en: 'More money was committed',
    fr: 'Des fonds supplémentaires ont été engagés',
    es: 'Se comprometió más dinero',
  },
  'return-confirmed': {
    en: 'Returned money was confirmed',
    fr: 'Un remboursement a été confirmé',
    es: 'Se confirmó un reembolso',
  },
  'write-off-proposed': {
    en: 'Somebody proposed to give up money still out',
    fr: 'Une personne a proposé de renoncer aux fonds non rendus',
    es: 'Se propuso renunciar a los fondos no devueltos',
  },
  'written-off': {
    en: 'Money still out was given up by two people',
    fr: 'Deux personnes ont renoncé aux fonds non rendus',
    es: 'Dos personas renunciaron a los fondos no devueltos',
  },
  closed: {
    en: 'The project was closed',
    fr: 'Le projet a été clôturé',
    es: 'Se cerró el proyecto',
  },
  'sender-asked': {
    en: 'The mission’s mailbox was asked whether it knows who writes',
    fr: 'La boîte officielle de la mission a été interrogée sur l’auteur du brouillon',
    es: 'Se preguntó al buzón oficial de la misión si conoce a quien escribe',
  },
  'senders-asked': {
    en: 'The mission was asked about people it hasn’t confirmed yet',
    fr: 'La mission a été interrogée sur des personnes qu’elle n’a pas encore confirmées',
    es: 'Se preguntó a la misión por personas que aún no ha confirmado',
  },
  'sender-not-confirmed': {
    en: 'Nobody in the mission confirmed who sent it: the proposal lapsed',
    fr: 'Personne dans la mission n’a confirmé l’expéditeur : la proposition est caduque',
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
    es: 'La persona de enlace para el género comentó el borrador',
  },
  'contact-asked': {
    en: 'Somebody was asked to become the mission’s contact',
    fr: 'Une personne a été sollicitée comme contact de la mission',
    es: 'Se preguntó a una persona si quería ser el contacto de la misión',
  },
  'contact-replaced': {
    en: 'The mission’s contact or alternate was replaced; earlier links are dead',
    fr: 'Le contact ou la suppléance de la mission a été remplacé ; les liens antérieurs sont caducs',
    es: 'Se sustituyó el contacto o la suplencia de la misión; los enlaces anteriores ya no valen',
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
    fr: 'Une personne absente a été remplacée par sa suppléance',
    es: 'Se llamó a la suplencia de una persona ausente',
  },
  delegated: {
    en: 'It was given to a colleague',
    fr: 'La tâche a été confiée à un collègue',
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
    es: 'Señalado a la secretaría como incidencia',
  },
  'fresh-link-asked': {
    en: 'A fresh link was asked for',
    fr: 'Un nouveau lien a été demandé',
    es: 'Se pidió un enlace nuevo',
  },
  'open-links-asked': {
    en: 'Somebody had their open links mailed',
    fr: 'Une personne s’est fait envoyer ses liens en cours',
    es: 'Alguien pidió que se le enviaran sus enlaces abiertos',
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
    fr: 'Un lien vers le bureau a été demandé',
    es: 'Se pidió un enlace al escritorio',
  },
  'call-set': {
    en: 'A call was set',
    fr: 'Un appel a été enregistré',
    es: 'Se registró una convocatoria',
  },
  'mission-set': {
    en: 'A mission was set',
    fr: 'Une mission a été enregistrée',
    es: 'Se registró una misión',
  },
  'person-set': {
    en: 'A person was set',
    fr: 'Une personne a été enregistrée',
    es: 'Se registró a una persona',
  },
  'policy-set': {
    en: 'The fund’s rules were set',
    fr: 'Les règles du fonds ont été enregistrées',
    es: 'Se registraron las reglas del fondo',
  },
  'key-set': {
    en: 'A machine key was set',
    fr: 'Une clé de machine a été enregistrée',
    es: 'Se registró una clave de máquina',
  },
  'key-revoked': {
    en: 'A machine key was revoked',
    fr: 'Une clé de machine a été révoquée',
    es: 'Se revocó una clave de máquina',
  },
  'envelope-opened': {
    en: 'A year’s envelope was opened',
    fr: 'L’enveloppe d’une année a été ouverte',
    es: 'Se abrieron los fondos de un año',
  },
  'ceiling-proposed': {
    en: 'A ceiling was proposed',
    fr: 'Un plafond a été proposé',
    es: 'Se propuso un techo',
  },
  'ceiling-confirmed': {
    en: 'A ceiling was confirmed by a second person',
    fr: 'Un plafond a été confirmé par une deuxième personne',
    es: 'Una segunda persona confirmó un techo',
  },
  'money-reservation': {
    en: 'Money was reserved in the envelope',
    fr: 'Des fonds ont été réservés dans l’enveloppe',
    es: 'Se reservaron fondos del año',
  },
  'money-release': {
    en: 'Reserved money went back to the envelope',
    fr: 'Des fonds réservés sont revenus à l’enveloppe',
    es: 'Los fondos reservados volvieron al total del año',
  },
  'money-commitment': {
    en: 'Money was committed in the envelope',
    fr: 'Des fonds ont été engagés dans l’enveloppe',
    es: 'Se comprometieron fondos del año',
  },
  'money-de-commitment': {
    en: 'A commitment was reduced',
    fr: 'Un engagement a été réduit',
    es: 'Se redujo un compromiso',
  },
  'money-disbursement': {
    en: 'Money was paid out',
    fr: 'Des fonds ont été versés',
    es: 'Se desembolsaron fondos',
  },
  'money-expenditure': {
    en: 'Spending was recorded',
    fr: 'Des dépenses ont été enregistrées',
    es: 'Se registraron gastos',
  },
  'money-return': {
    en: 'Money came back',
    fr: 'Des fonds ont été rendus',
    es: 'Se devolvieron fondos',
  },
  'money-reclassification': {
    en: 'Booked money was counted elsewhere',
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
    en: 'A link was mailed again',
    fr: 'Un lien a été renvoyé',
    es: 'Se envió de nuevo un enlace',
  },
  'mail-resent': {
    en: 'A mail was sent again',
    fr: 'Un message a été renvoyé',
    es: 'Se envió de nuevo un mensaje',
  },
  suspended: {
    en: 'The project was suspended',
    fr: 'Le projet a été suspendu',
    es: 'Se suspendió el proyecto',
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
    en: 'The call closed: the mission was asked whether to wait on in the next',
    fr: 'L’appel a pris fin : la mission a été consultée sur le passage au suivant',
    es: 'Se cerró la convocatoria: se preguntó a la misión si pasaba a la siguiente',
  },
  'next-call-joined': {
    en: 'The mission waits on in the next call',
    fr: 'La mission attend dans le cadre de l’appel suivant',
    es: 'La misión espera en la siguiente convocatoria',
  },
  'declined-for-lack-of-funds': {
    en: 'The approval ended for lack of funds',
    fr: 'L’approbation a pris fin faute de fonds',
    es: 'La aprobación terminó por falta de fondos',
  },
  'found-short': {
    en: 'Less was left in the year’s envelope than was asked for',
    fr: 'Il restait dans l’enveloppe de l’année moins que ce qui était demandé',
    es: 'En los fondos del año quedaba menos de lo solicitado',
  },
  'version-confirmed': {
    en: 'The mission confirmed what was entered for it',
    fr: 'La mission a confirmé ce qui avait été saisi en son nom',
    es: 'La misión confirmó lo que se había registrado en su nombre',
  },
  'version-objected': {
    en: 'The mission objected to what was entered for it',
    fr: 'La mission a contesté ce qui avait été saisi en son nom',
    es: 'La misión objetó lo que se había registrado en su nombre',
  },
  'entry-link-asked': {
    en: 'The secretariat opened the mission’s form to enter a document',
    fr: 'Le secrétariat a ouvert le formulaire de la mission pour y saisir un document',
    es: 'La secretaría abrió el formulario de la misión para registrar un documento',
  },
  'report-entered': {
    en: 'A report that came as a document was entered',
    fr: 'Un rapport reçu sous forme de document a été saisi',
    es: 'Se registró un informe recibido como documento',
  },
  'meeting-recorded': {
    en: 'What was decided in a meeting was recorded',
    fr: 'Ce qui a été décidé en réunion a été consigné',
    es: 'Se registró lo decidido en una reunión',
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
