import type { MailKind } from '../../domain/outbox/item'
import type { Text } from '../../texts/language'
import type { MailText } from '../mail-params'

/** Mails to missions about their own form, project, report or change. */
export type MissionMail = Extract<
  MailKind,
  | 'draft-link'
  | 'draft-lapsing'
  | 'submission-received'
  | 'proposal-returned'
  | 'proposal-lapsed'
  | 'decision-declined'
  | 'decision-waitlisted'
  | 'decision-reopened'
  | 'funds-reserved'
  | 'offer-lapsed'
  | 'funds-committed'
  | 'condition-met'
  | 'instalments-planned'
  | 'disbursement-confirmed'
  | 'payment-cancelled'
  | 'report-announced'
  | 'report-received'
  | 'report-accepted'
  | 'results-received'
  | 'report-returned'
  | 'report-missed'
  | 'amendment-draft'
  | 'amendment-received'
  | 'amendment-applied'
  | 'amendment-refused'
  | 'amendment-returned'
  | 'return-requested'
  | 'project-closed'
>

const seeProject = {
  en: () => 'See your project',
  fr: () => 'Voir votre projet',
  es: () => 'Ver su proyecto',
}

export const missionMails: Readonly<Record<MissionMail, MailText>> = {
  'draft-link': {
    subject: {
      en: ({ call }) => `Your form: ${call}`,
      fr: ({ call }) => `Votre formulaire : ${call}`,
      es: ({ call }) => `Su formulario: ${call}`,
    },
    what: {
      en: ({ call }) =>
        `Here is your form for “${call}”. You can fill it in step by step and come back from any device: what you write is kept.`,
      fr: ({ call }) =>
        `Voici votre formulaire pour « ${call} ». Vous pouvez le remplir pas à pas et y revenir depuis n’importe quel appareil : ce que vous écrivez est conservé.`,
      es: ({ call }) =>
        `Este es su formulario para «${call}». Puede rellenarlo poco a poco y volver desde cualquier dispositivo: lo que escribe se conserva.`,
    },
    next: {
      en: ({ days }) =>
        `Nothing reaches us until you choose to send it. The link works for ${days} days after your last change.`,
      fr: ({ days }) =>
        `Rien ne nous parvient avant que vous ne l’envoyiez. Le lien reste valable ${days} jours après votre dernière modification.`,
      es: ({ days }) =>
        `No recibimos nada hasta que usted lo envíe. El enlace es válido durante ${days} días después de su última modificación.`,
    },
    action: {
      en: () => 'Open the form',
      fr: () => 'Ouvrir le formulaire',
      es: () => 'Abrir el formulario',
    },
  },
  'draft-lapsing': {
    subject: {
      en: ({ day }) => `Your form closes on ${day}`,
      fr: ({ day }) => `Votre formulaire sera fermé le ${day}`,
      es: ({ day }) => `Su formulario se cerrará el ${day}`,
    },
    what: {
      en: ({ call, day }) =>
        `Your form for “${call}” hasn’t been changed for a while. It closes on ${day}.`,
      fr: ({ call, day }) =>
        `Votre formulaire pour « ${call} » n’a pas été modifié depuis un certain temps. Il sera fermé le ${day}.`,
      es: ({ call, day }) =>
        `Hace tiempo que no se modifica su formulario para «${call}». Se cerrará el ${day}.`,
    },
    next: {
      en: ({ days }) =>
        `To keep it for another ${days} days, open it and save any change. If you no longer need it, you don’t have to do anything.`,
      fr: ({ days }) =>
        `Pour le garder ${days} jours de plus, ouvrez-le et enregistrez une modification. Si vous n’en avez plus besoin, vous n’avez rien à faire.`,
      es: ({ days }) =>
        `Para conservarlo otros ${days} días, ábralo y guarde cualquier cambio. Si ya no lo necesita, no tiene que hacer nada.`,
    },
    action: {
      en: () => 'Open the form',
      fr: () => 'Ouvrir le formulaire',
      es: () => 'Abrir el formulario',
    },
  },
  'submission-received': {
    subject: {
      en: ({ reference }) => `We have your proposal: ${reference}`,
      fr: ({ reference }) => `Nous avons bien reçu votre proposition : ${reference}`,
      es: ({ reference }) => `Hemos recibido su propuesta: ${reference}`,
    },
    what: {
      en: ({ title, reference }) =>
        `Thank you. Your proposal “${title}” has arrived and is safe. Its reference is ${reference}.`,
      fr: ({ title, reference }) =>
        `Merci. Votre proposition « ${title} » est bien arrivée. Sa référence est ${reference}.`,
      es: ({ title, reference }) =>
        `Gracias. Su propuesta «${title}» ha llegado bien. Su referencia es ${reference}.`,
    },
    next: {
      en: () =>
        'Reviewers now look at how it takes the different needs of women, men, girls and boys into account; then the working group decides. We write to you at each step. Your project’s page always shows where it stands.',
      fr: () =>
        'La prise en compte des besoins différents des femmes, des hommes, des filles et des garçons est maintenant examinée ; puis le groupe de travail décide. Nous vous écrivons à chaque étape. La page de votre projet montre toujours où il en est.',
      es: () =>
        'Ahora se examina cómo tiene en cuenta las distintas necesidades de mujeres, hombres, niñas y niños; después decide el grupo de trabajo. Le escribimos en cada paso. La página de su proyecto muestra siempre en qué punto está.',
    },
    action: seeProject,
  },
  'proposal-returned': {
    subject: {
      en: ({ reference }) => `Please complete your proposal ${reference}`,
      fr: ({ reference }) => `Merci de compléter votre proposition ${reference}`,
      es: ({ reference }) => `Le rogamos que complete su propuesta ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `Your proposal “${title}” is open for changes again. The form begins with what you sent; if changes were asked for, you find them beside the answers they are about.`,
      fr: ({ title }) =>
        `Votre proposition « ${title} » peut de nouveau être modifiée. Le formulaire reprend ce que vous avez envoyé ; les modifications demandées, s’il y en a, figurent à côté des réponses concernées.`,
      es: ({ title }) =>
        `Su propuesta «${title}» puede modificarse de nuevo. El formulario empieza con lo que envió; si se han pedido modificaciones, aparecen junto a las respuestas correspondientes.`,
    },
    next: {
      en: () =>
        'When you send it again, the review goes on with the new text. You may also send it as it stands and say why. We remind you before the time is over.',
      fr: () =>
        'Dès que vous l’envoyez de nouveau, l’examen reprend avec le nouveau texte. Vous pouvez aussi l’envoyer telle quelle en indiquant pourquoi. Nous vous ferons un rappel avant la fin du délai.',
      es: () =>
        'Cuando la envíe de nuevo, la revisión continúa con el nuevo texto. También puede enviarla tal cual y decir por qué. Se lo recordaremos antes de que termine el plazo.',
    },
    action: {
      en: () => 'Complete the proposal',
      fr: () => 'Compléter la proposition',
      es: () => 'Completar la propuesta',
    },
  },
  'proposal-lapsed': {
    subject: {
      en: ({ reference }) => `Time is over for ${reference}`,
      fr: ({ reference }) => `Le délai est écoulé pour ${reference}`,
      es: ({ reference }) => `Ha terminado el plazo para ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `Your proposal “${title}” wasn’t completed in time, so it isn’t being decided on now. Nothing of what you wrote is lost.`,
      fr: ({ title }) =>
        `Votre proposition « ${title} » n’a pas été complétée à temps ; elle n’est donc pas soumise à décision pour le moment. Rien de ce que vous avez écrit n’est perdu.`,
      es: ({ title }) =>
        `Su propuesta «${title}» no se completó a tiempo, por lo que ahora no se decide sobre ella. No se ha perdido nada de lo que escribió.`,
    },
    next: {
      en: ({ call }) => `As long as “${call}” is open, you can reopen it on its page.`,
      fr: ({ call }) =>
        `Tant que l’appel « ${call} » est ouvert, vous pouvez la relancer depuis sa page.`,
      es: ({ call }) =>
        `Mientras la convocatoria «${call}» siga abierta, puede retomarla desde su página.`,
    },
    action: seeProject,
  },
  'decision-declined': {
    subject: {
      en: ({ reference }) => `The decision on ${reference}`,
      fr: ({ reference }) => `La décision concernant ${reference}`,
      es: ({ reference }) => `La decisión sobre ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `The working group has not approved “${title}”. We know how much work a proposal takes, and we are sorry. The reason is on your project’s page.`,
      fr: ({ title }) =>
        `Le groupe de travail n’a pas approuvé « ${title} ». Nous savons le travail que demande une proposition, et nous le regrettons. Le motif figure sur la page de votre projet.`,
      es: ({ title }) =>
        `El grupo de trabajo no ha aprobado «${title}». Sabemos cuánto trabajo exige una propuesta y lo lamentamos. El motivo está en la página de su proyecto.`,
    },
    next: {
      en: () =>
        'You may copy the proposal into a new one and send it again, changed, while a call is open. If you think that something was overlooked, write to us.',
      fr: () =>
        'Vous pouvez la copier dans une nouvelle proposition et l’envoyer, modifiée, tant qu’un appel est ouvert. Si vous pensez qu’un point nous a échappé, écrivez-nous.',
      es: () =>
        'Puede copiarla en una propuesta nueva y enviarla modificada mientras haya una convocatoria abierta. Si cree que se pasó algo por alto, escríbanos.',
    },
    action: {
      en: () => 'Read the reason',
      fr: () => 'Lire le motif',
      es: () => 'Leer el motivo',
    },
  },
  'decision-reopened': {
    subject: {
      en: ({ reference }) => `${reference} is being decided again`,
      fr: ({ reference }) => `${reference} fait l’objet d’une nouvelle décision`,
      es: ({ reference }) => `Nueva decisión sobre ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” is being decided again. What we told you about the decision before doesn’t stand any more.`,
      fr: ({ title }) =>
        `« ${title} » fait l’objet d’une nouvelle décision. Ce que nous vous avions annoncé à ce sujet n’est plus valable.`,
      es: ({ title }) =>
        `La propuesta «${title}» es objeto de una nueva decisión. Lo que le comunicamos sobre la decisión anterior ya no es válido.`,
    },
    next: {
      en: () =>
        'You don’t have to do anything. Please don’t spend funds on it yet; we write to you as soon as it is decided.',
      fr: () =>
        'Vous n’avez rien à faire. Merci de ne pas encore engager de dépenses ; nous vous écrirons dès que la décision sera prise.',
      es: () =>
        'No tiene que hacer nada. Le rogamos que no efectúe aún ningún gasto; le escribiremos en cuanto se decida.',
    },
    action: seeProject,
  },
  'decision-waitlisted': {
    subject: {
      en: ({ reference }) => `Approved, waiting for funds: ${reference}`,
      fr: ({ reference }) => `Approuvée, en attente de fonds : ${reference}`,
      es: ({ reference }) => `Aprobada, a la espera de fondos: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `The working group has approved ${amount} for “${title}”. This year’s funds are used up for now, so the project is on the waiting list. Please don’t spend anything on it yet.`,
      fr: ({ title, amount }) =>
        `Le groupe de travail a approuvé ${amount} pour « ${title} ». Les fonds de l’année sont épuisés pour l’instant ; le projet est donc sur la liste d’attente. Merci de ne rien dépenser encore.`,
      es: ({ title, amount }) =>
        `El grupo de trabajo ha aprobado ${amount} para «${title}». Los fondos del año están agotados por ahora, así que el proyecto está en la lista de espera. Le rogamos que todavía no gaste nada.`,
    },
    next: {
      en: () =>
        'When funds become available they are offered in the order of the list, without a new vote. We write to you then.',
      fr: () =>
        'Dès que des fonds se libèrent, ils sont proposés dans l’ordre de la liste, sans nouveau vote. Nous vous écrirons alors.',
      es: () =>
        'Cuando se liberen fondos se ofrecerán por orden de lista, sin nueva votación. Entonces le escribiremos.',
    },
    action: seeProject,
  },
  'funds-reserved': {
    subject: {
      en: ({ reference }) => `Good news about ${reference}`,
      fr: ({ reference }) => `Une bonne nouvelle pour ${reference}`,
      es: ({ reference }) => `Buenas noticias sobre ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `The working group has approved ${amount} for “${title}”, and the funds are reserved.`,
      fr: ({ title, amount }) =>
        `Le groupe de travail a approuvé ${amount} pour « ${title} », et la somme est réservée.`,
      es: ({ title, amount }) =>
        `El grupo de trabajo ha aprobado ${amount} para «${title}», y la suma está reservada.`,
    },
    next: {
      en: ({ day }) =>
        `Please don’t spend anything yet. If the amount or conditions differ from what you asked for, you get an email to accept or decline. Otherwise the approval becomes final after ${day}, and we write to you.`,
      fr: ({ day }) =>
        `Merci de ne rien dépenser encore. Si le montant ou les conditions diffèrent de votre demande, un courriel vous permettra d’accepter ou de refuser. Sinon, l’approbation devient définitive après le ${day}, et nous vous écrirons.`,
      es: ({ day }) =>
        `Le rogamos que todavía no gaste nada. Si el importe o las condiciones difieren de lo solicitado, recibirá un correo para aceptar o rechazar. Si no, la aprobación será definitiva después del ${day}, y le escribiremos.`,
    },
    action: seeProject,
  },
  'offer-lapsed': {
    subject: {
      en: ({ reference }) => `The offer for ${reference} has ended`,
      fr: ({ reference }) => `L’offre pour ${reference} a pris fin`,
      es: ({ reference }) => `La oferta para ${reference} ha terminado`,
    },
    what: {
      en: ({ title }) =>
        `The offer for “${title}” wasn’t answered in time, so the funds have gone back to the envelope.`,
      fr: ({ title }) =>
        `L’offre pour « ${title} » est restée sans réponse dans le délai ; la somme est revenue dans l’enveloppe.`,
      es: ({ title }) =>
        `La oferta para «${title}» no se respondió a tiempo, por lo que la suma ha vuelto a la dotación.`,
    },
    next: {
      en: () => 'If you still want to carry out the project, write to us: we look for a way.',
      fr: () =>
        'Si vous souhaitez toujours réaliser le projet, écrivez-nous : nous chercherons une solution.',
      es: () => 'Si todavía desea llevar a cabo el proyecto, escríbanos: buscaremos una solución.',
    },
    action: seeProject,
  },
  'condition-met': {
    subject: {
      en: ({ reference }) => `${reference}: a condition is met or waived`,
      fr: ({ reference }) => `${reference} : une condition est levée`,
      es: ({ reference }) => `${reference}: una condición ha quedado cumplida o dispensada`,
    },
    what: {
      en: ({ title }) =>
        `One of the conditions of “${title}” is met or waived. Your project’s page shows which, and what is still open.`,
      fr: ({ title }) =>
        `L’une des conditions de « ${title} » est levée. La page de votre projet indique laquelle, et ce qui reste à remplir.`,
      es: ({ title }) =>
        `Una de las condiciones de «${title}» ha quedado cumplida o dispensada. La página de su proyecto muestra cuál es y lo que queda pendiente.`,
    },
    next: {
      en: () => 'You don’t have to do anything because of this email.',
      fr: () => 'Ce courriel n’appelle aucune action de votre part.',
      es: () => 'Este correo no requiere ninguna acción de su parte.',
    },
    action: seeProject,
  },
  'funds-committed': {
    subject: {
      en: ({ reference }) => `You may begin: ${reference}`,
      fr: ({ reference }) => `Vous pouvez commencer : ${reference}`,
      es: ({ reference }) => `Puede comenzar: ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `The approval of ${amount} for “${title}” is final. You may begin.`,
      fr: ({ title, amount }) =>
        `L’approbation de ${amount} pour « ${title} » est définitive. Vous pouvez commencer.`,
      es: ({ title, amount }) =>
        `La aprobación de ${amount} para «${title}» es definitiva. Puede comenzar.`,
    },
    next: {
      en: ({ reports, plan }) =>
        `Finance pays ${plan}, and we confirm each payment by email. Reports are due: ${reports}. If dates, activities or the budget have to change, ask from your project’s page: that is normal.`,
      fr: ({ reports, plan }) =>
        `Le service des finances verse ${plan}, et nous confirmons chaque versement par courriel. Rapports attendus : ${reports}. Si les dates, les activités ou le budget doivent changer, demandez-le depuis la page de votre projet : c’est courant.`,
      es: ({ reports, plan }) =>
        `El servicio de finanzas paga ${plan}, y le confirmamos cada uno por correo. Informes previstos: ${reports}. Si deben cambiar fechas, actividades o presupuesto, solicítelo desde la página de su proyecto: es normal.`,
    },
    action: seeProject,
  },
  'instalments-planned': {
    subject: {
      en: ({ reference }) => `How your grant is paid has changed: ${reference}`,
      fr: ({ reference }) => `Nouveau calendrier des versements : ${reference}`,
      es: ({ reference }) => `Nuevo calendario de pagos: ${reference}`,
    },
    what: {
      en: ({ title, plan }) => `The payments for “${title}” are now planned as follows: ${plan}.`,
      fr: ({ title, plan }) =>
        `Les versements pour « ${title} » sont désormais prévus ainsi : ${plan}.`,
      es: ({ title, plan }) => `Los pagos de «${title}» se prevén ahora así: ${plan}.`,
    },
    next: {
      en: () =>
        'The amount of the grant stays as it was. Your project’s page shows each payment; if the new plan is a problem for you, reply to this email.',
      fr: () =>
        'Le montant de la subvention ne change pas. La page de votre projet montre chaque versement ; si ce nouveau calendrier vous pose problème, répondez à ce courriel.',
      es: () =>
        'El importe de la subvención no cambia. La página de su proyecto muestra cada pago; si el nuevo calendario le causa problemas, responda a este correo.',
    },
    action: seeProject,
  },
  'disbursement-confirmed': {
    subject: {
      en: ({ amount, reference }) => `${amount} paid for ${reference}`,
      fr: ({ amount, reference }) => `${amount} versés pour ${reference}`,
      es: ({ amount, reference }) => `Pago de ${amount} para ${reference}`,
    },
    what: {
      en: ({ amount, title, day }) => `Finance paid ${amount} for “${title}” on ${day}.`,
      fr: ({ amount, title, day }) =>
        `Le service des finances a versé ${amount} pour « ${title} » le ${day}.`,
      es: ({ amount, title, day }) =>
        `El servicio de finanzas pagó ${amount} para «${title}» el ${day}.`,
    },
    next: {
      en: () => 'If the funds haven’t arrived within ten days, write to us.',
      fr: () => 'Si la somme n’est pas arrivée sous dix jours, écrivez-nous.',
      es: () => 'Si los fondos no han llegado en diez días, escríbanos.',
    },
    action: seeProject,
  },
  'payment-cancelled': {
    subject: {
      en: ({ amount, reference }) => `${amount} won’t be paid for ${reference}`,
      fr: ({ amount, reference }) => `${amount} ne seront pas versés pour ${reference}`,
      es: ({ amount, reference }) => `No se pagarán ${amount} para ${reference}`,
    },
    what: {
      en: ({ amount, title }) =>
        `A payment of ${amount} was planned for “${title}”. As the project ends, it won’t be made.`,
      fr: ({ amount, title }) =>
        `Un versement de ${amount} était prévu pour « ${title} ». Le projet prenant fin, il n’aura pas lieu.`,
      es: ({ amount, title }) =>
        `Estaba previsto un pago de ${amount} para «${title}». Como el proyecto termina, no se efectuará.`,
    },
    next: {
      en: () =>
        'Please don’t spend funds that you haven’t received. If you have spent more on the project than you were paid, write to us now.',
      fr: () =>
        'Merci de ne pas dépenser de fonds que vous n’avez pas reçus. Si vous avez dépensé pour le projet plus que vous n’avez reçu, écrivez-nous dès maintenant.',
      es: () =>
        'Le rogamos que no gaste fondos que no haya recibido. Si ha gastado en el proyecto más de lo que se le pagó, escríbanos ahora.',
    },
    action: seeProject,
  },
  'report-announced': {
    subject: {
      en: ({ reference }) => `Your final report will soon be due: ${reference}`,
      fr: ({ reference }) => `Votre rapport final sera bientôt attendu : ${reference}`,
      es: ({ reference }) => `Pronto deberá enviar su informe final: ${reference}`,
    },
    what: {
      en: ({ title, asked, day }) =>
        `“${title}” ends on ${asked}. On that day we will send you the form for the final report; please send the report by ${day}.`,
      fr: ({ title, asked, day }) =>
        `Le projet « ${title} » se termine le ${asked}. Ce jour-là, nous vous enverrons le formulaire du rapport final ; merci d’envoyer le rapport au plus tard le ${day}.`,
      es: ({ title, asked, day }) =>
        `El proyecto «${title}» termina el ${asked}. Ese día le enviaremos el formulario del informe final; le rogamos que envíe el informe a más tardar el ${day}.`,
    },
    next: {
      en: () =>
        'It asks what each indicator reached, counted separately for women, men, girls and boys, and what was spent on each budget line. If the project needs more time, ask for it now from its page.',
      fr: () =>
        'Vous y indiquerez le résultat de chaque indicateur, pour les femmes, les hommes, les filles et les garçons, et ce qui a été dépensé par ligne budgétaire. Si le projet a besoin de plus de temps, demandez-le dès maintenant depuis sa page.',
      es: () =>
        'En él se piden los resultados de cada indicador, desglosados por mujeres, hombres, niñas y niños, y lo gastado en cada partida presupuestaria. Si el proyecto necesita más tiempo, solicítelo ahora desde su página.',
    },
    action: seeProject,
  },
  'report-received': {
    subject: {
      en: ({ reference, report }) => `We have received ${report} on ${reference}`,
      fr: ({ reference, report }) => `Nous avons bien reçu ${report} sur ${reference}`,
      es: ({ reference, report }) => `Hemos recibido ${report} sobre ${reference}`,
    },
    what: {
      en: ({ title, report }) =>
        `Thank you: we have received ${report} on “${title}”. Your project’s page shows it as you sent it.`,
      fr: ({ title, report }) =>
        `Merci : nous avons bien reçu ${report} sur « ${title} ». La page de votre projet l’affiche tel que vous l’avez envoyé.`,
      es: ({ title, report }) =>
        `Gracias: hemos recibido ${report} sobre «${title}». La página de su proyecto lo muestra tal como lo envió.`,
    },
    next: {
      en: () => 'We will read it and write to you. You don’t have to do anything until then.',
      fr: () => 'Nous le lirons et vous écrirons. D’ici là, vous n’avez rien à faire.',
      es: () => 'Lo leeremos y le escribiremos. Hasta entonces no tiene que hacer nada.',
    },
    action: seeProject,
  },
  'results-received': {
    subject: {
      en: ({ reference }) => `We have received the results you added to ${reference}`,
      fr: ({ reference }) => `Nous avons bien reçu les résultats ajoutés à ${reference}`,
      es: ({ reference }) => `Hemos recibido los resultados añadidos a ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `Thank you: we have received the results added to “${title}”. Your project’s page shows them beside its final report, which stays as it was.`,
      fr: ({ title }) =>
        `Merci : les résultats ajoutés à « ${title} » nous sont parvenus. La page de votre projet les affiche à côté du rapport final, qui reste inchangé.`,
      es: ({ title }) =>
        `Gracias: hemos recibido los resultados añadidos a «${title}». La página de su proyecto los muestra junto al informe final, que no cambia.`,
    },
    next: {
      en: () =>
        'You don’t have to do anything more. If nobody at your mission added them, please write to us.',
      fr: () =>
        'Vous n’avez rien d’autre à faire. Si personne dans votre mission ne les a ajoutés, merci de nous écrire.',
      es: () => 'No tiene que hacer nada más. Si nadie de su misión los añadió, escríbanos.',
    },
    action: seeProject,
  },
  'report-accepted': {
    subject: {
      en: ({ reference, report }) => `Thank you for ${report} on ${reference}`,
      fr: ({ reference, report }) => `Merci pour ${report} sur ${reference}`,
      es: ({ reference, report }) => `Gracias por ${report} sobre ${reference}`,
    },
    what: {
      en: ({ title, report }) => `We have read and accepted ${report} on “${title}”.`,
      fr: ({ title, report }) => `Nous avons lu et accepté ${report} sur « ${title} ».`,
      es: ({ title, report }) => `Hemos leído y aceptado ${report} sobre «${title}».`,
    },
    next: {
      en: () => 'Your project’s page shows what is due next, if anything.',
      fr: () => 'La page de votre projet indique la prochaine échéance, s’il y en a une.',
      es: () => 'La página de su proyecto indica el próximo vencimiento, si lo hay.',
    },
    action: seeProject,
  },
  'report-returned': {
    subject: {
      en: ({ reference, report }) => `Please complete ${report} on ${reference}`,
      fr: ({ reference, report }) => `Merci de compléter ${report} sur ${reference}`,
      es: ({ reference, report }) => `Le rogamos que complete ${report} sobre ${reference}`,
    },
    what: {
      en: ({ title, day, report }) =>
        `We need some more detail in ${report} on “${title}”. The form begins with what you sent and shows what is missing. Please send it by ${day}.`,
      fr: ({ title, day, report }) =>
        `Il nous faut quelques précisions dans ${report} sur « ${title} ». Le formulaire reprend ce que vous avez envoyé et indique ce qui manque. Merci de l’envoyer au plus tard le ${day}.`,
      es: ({ title, day, report }) =>
        `Necesitamos algunas precisiones en ${report} sobre «${title}». El formulario empieza con lo que envió y muestra lo que falta. Le rogamos que lo envíe a más tardar el ${day}.`,
    },
    next: {
      en: () => 'We read it again as soon as it is in.',
      fr: () => 'Nous le relirons dès sa réception.',
      es: () => 'Lo leeremos de nuevo en cuanto llegue.',
    },
    action: {
      en: () => 'Complete the report',
      fr: () => 'Compléter le rapport',
      es: () => 'Completar el informe',
    },
  },
  'report-missed': {
    subject: {
      en: ({ reference, report }) => `We haven’t received ${report} on ${reference}`,
      fr: ({ reference, report }) => `Nous n’avons pas reçu ${report} sur ${reference}`,
      es: ({ reference, report }) => `No hemos recibido ${report} sobre ${reference}`,
    },
    what: {
      en: ({ title, report }) =>
        `We haven’t received ${report} on “${title}”, in spite of our reminders. We have noted that none was received; it is shown with your mission’s next proposal.`,
      fr: ({ title, report }) =>
        `Malgré nos rappels, nous n’avons pas reçu ${report} sur « ${title} ». Nous avons noté qu’aucun rapport n’a été reçu ; cela figurera avec la prochaine proposition de votre mission.`,
      es: ({ title, report }) =>
        `A pesar de nuestros recordatorios, no hemos recibido ${report} sobre «${title}». Hemos anotado que no se recibió; este hecho constará junto a la próxima propuesta de su misión.`,
    },
    next: {
      en: () => 'It isn’t too late to explain: write to us, and we will put it right together.',
      fr: () =>
        'Il n’est pas trop tard pour vous en expliquer : écrivez-nous, et nous réglerons cela ensemble.',
      es: () => 'Aún puede explicarlo: escríbanos y lo resolveremos con usted.',
    },
    action: seeProject,
  },
  'amendment-draft': {
    subject: {
      en: ({ reference }) => `Ask for a change to ${reference}`,
      fr: ({ reference }) => `Demander une modification de ${reference}`,
      es: ({ reference }) => `Solicitar una modificación de ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `Here is the form to ask for a change to “${title}”. It begins with what was agreed: change only what differs, and say why.`,
      fr: ({ title }) =>
        `Voici le formulaire pour demander une modification de « ${title} ». Il reprend ce qui a été convenu : ne modifiez que ce qui diffère, et indiquez pourquoi.`,
      es: ({ title }) =>
        `Este es el formulario para solicitar una modificación de «${title}». Empieza con lo acordado: modifique solo lo que sea distinto e indique por qué.`,
    },
    next: {
      en: () => 'Until the change is agreed, what was agreed before still holds.',
      fr: () =>
        'Tant que la modification n’est pas acceptée, ce qui a été convenu reste en vigueur.',
      es: () => 'Hasta que se acepte la modificación, sigue rigiendo lo acordado.',
    },
    action: {
      en: () => 'Ask for the change',
      fr: () => 'Demander la modification',
      es: () => 'Solicitar la modificación',
    },
  },
  'amendment-returned': {
    subject: {
      en: ({ reference }) => `Please correct your request for a change: ${reference}`,
      fr: ({ reference }) => `Merci de corriger votre demande de modification : ${reference}`,
      es: ({ reference }) => `Le rogamos que corrija su solicitud de modificación: ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `A gender specialist has read the change you ask for in “${title}” and asks for corrections. The form begins with what you sent; what is asked for stands beside the answers it is about.`,
      fr: ({ title }) =>
        `Une personne spécialiste des questions de genre a lu la modification demandée pour « ${title} » et demande des corrections. Le formulaire reprend ce que vous avez envoyé ; ce qui est demandé figure à côté des réponses concernées.`,
      es: ({ title }) =>
        `Una persona especialista en cuestiones de género ha leído la modificación que solicita en «${title}» y pide correcciones. El formulario empieza con lo que envió; lo que se pide aparece junto a las respuestas correspondientes.`,
    },
    next: {
      en: () =>
        'When you send it again, it is read and decided. Until then what was agreed before still holds.',
      fr: () =>
        'Dès que vous l’envoyez de nouveau, elle est lue et fait l’objet d’une décision. D’ici là, ce qui a été convenu reste en vigueur.',
      es: () =>
        'Cuando la envíe de nuevo, se examinará y se tomará una decisión. Hasta entonces sigue rigiendo lo acordado.',
    },
    action: {
      en: () => 'Correct the request',
      fr: () => 'Corriger la demande',
      es: () => 'Corregir la solicitud',
    },
  },
  'amendment-received': {
    subject: {
      en: ({ reference }) => `We have your request for a change: ${reference}`,
      fr: ({ reference }) => `Nous avons reçu votre demande de modification : ${reference}`,
      es: ({ reference }) => `Hemos recibido su solicitud de modificación: ${reference}`,
    },
    what: {
      en: ({ title }) => `Thank you. Your request to change “${title}” has arrived.`,
      fr: ({ title }) => `Merci. Votre demande de modification de « ${title} » est bien arrivée.`,
      es: ({ title }) => `Gracias. Su solicitud de modificación de «${title}» ha llegado bien.`,
    },
    next: {
      en: () =>
        'We look at it now and write to you with the answer. Until then what was agreed before still holds, and we don’t remind you of reports.',
      fr: () =>
        'Nous l’examinons et vous communiquerons la réponse. D’ici là, ce qui a été convenu reste en vigueur, et nous suspendons les rappels relatifs aux rapports.',
      es: () =>
        'La examinamos y le comunicaremos la respuesta. Hasta entonces sigue rigiendo lo acordado y no le recordaremos los informes.',
    },
    action: seeProject,
  },
  'amendment-applied': {
    subject: {
      en: ({ reference }) => `Your change is agreed: ${reference}`,
      fr: ({ reference }) => `Votre modification est acceptée : ${reference}`,
      es: ({ reference }) => `Se ha aceptado su modificación: ${reference}`,
    },
    what: {
      en: ({ title, day }) =>
        `The change to “${title}” is agreed and applies from now on. The project runs until ${day}.`,
      fr: ({ title, day }) =>
        `La modification de « ${title} » est acceptée et s’applique dès maintenant. Le projet court jusqu’au ${day}.`,
      es: ({ title, day }) =>
        `La modificación de «${title}» se ha aceptado y se aplica desde ahora. El proyecto dura hasta el ${day}.`,
    },
    next: {
      en: () =>
        'The days on which we ask for reports have moved with it; your project’s page shows them.',
      fr: () => 'Les dates des rapports ont été adaptées ; la page de votre projet les indique.',
      es: () => 'Las fechas de los informes se han adaptado; la página de su proyecto las muestra.',
    },
    action: seeProject,
  },
  'amendment-refused': {
    subject: {
      en: ({ reference }) => `About your request for a change to ${reference}`,
      fr: ({ reference }) => `Votre demande de modification de ${reference}`,
      es: ({ reference }) => `Sobre su solicitud de modificación de ${reference}`,
    },
    what: {
      en: ({ title }) =>
        `The change to “${title}” was not agreed, so what was agreed before still holds. If a reason was given, it is on your project’s page.`,
      fr: ({ title }) =>
        `La modification de « ${title} » n’a pas été acceptée ; ce qui avait été convenu reste en vigueur. Le motif, s’il a été donné, figure sur la page de votre projet.`,
      es: ({ title }) =>
        `No se ha aceptado la modificación de «${title}»; sigue rigiendo lo acordado. Si se dio un motivo, está en la página de su proyecto.`,
    },
    next: {
      en: () => 'If that isn’t workable for you, write to us, or ask again with other terms.',
      fr: () =>
        'Si cela n’est pas réalisable pour vous, écrivez-nous, ou faites une nouvelle demande à d’autres conditions.',
      es: () =>
        'Si así no le resulta viable, escríbanos o presente otra solicitud con otras condiciones.',
    },
    action: seeProject,
  },
  'return-requested': {
    subject: {
      en: ({ reference }) => `Unspent funds of ${reference}`,
      fr: ({ reference }) => `Fonds non dépensés de ${reference}`,
      es: ({ reference }) => `Fondos no gastados de ${reference}`,
    },
    what: {
      en: ({ title, amount }) =>
        `By the final figures, ${amount} paid for “${title}” wasn’t spent. Please return it to the fund, with the reference of the project.`,
      fr: ({ title, amount }) =>
        `D’après les chiffres définitifs, ${amount} versés pour « ${title} » n’ont pas été dépensés. Merci de les restituer au fonds en indiquant la référence du projet.`,
      es: ({ title, amount }) =>
        `Según las cifras definitivas, ${amount} pagados para «${title}» no se gastaron. Le rogamos que los devuelva al fondo indicando la referencia del proyecto.`,
    },
    next: {
      en: () =>
        'Finance confirms when it has arrived, and the project can then be closed. If the figure looks wrong, write to us before you pay.',
      fr: () =>
        'Le service des finances en confirme la réception, et le projet peut alors être clos. Si le montant vous semble inexact, écrivez-nous avant de payer.',
      es: () =>
        'El servicio de finanzas confirmará la recepción y entonces se podrá cerrar el proyecto. Si la cifra no le parece correcta, escríbanos antes de pagar.',
    },
    action: seeProject,
  },
  'project-closed': {
    subject: {
      en: ({ reference }) => `${reference} is complete`,
      fr: ({ reference }) => `Le projet ${reference} est terminé`,
      es: ({ reference }) => `El proyecto ${reference} ha concluido`,
    },
    what: {
      en: ({ title }) =>
        `“${title}” is closed: reports and accounts are settled. Thank you for the work behind it.`,
      fr: ({ title }) =>
        `Le projet « ${title} » est clos : rapports et comptes sont en ordre. Merci pour tout le travail accompli.`,
      es: ({ title }) =>
        `El proyecto «${title}» está cerrado: informes y cuentas están en orden. Gracias por el trabajo realizado.`,
    },
    next: {
      en: ({ days }) =>
        `You don’t have to do anything. Your project’s page stays readable for ${days} days.`,
      fr: ({ days }) =>
        `Vous n’avez rien à faire. La page de votre projet reste lisible pendant ${days} jours.`,
      es: ({ days }) =>
        `No tiene que hacer nada. La página de su proyecto podrá leerse durante ${days} días.`,
    },
    action: seeProject,
  },
}

/** What each of these is called in the decision record and on the desk. */
export const missionMailNames = {
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
  'decision-declined': {
    en: 'Decision: declined',
    fr: 'Décision : refus',
    es: 'Decisión: rechazada',
  },
  'decision-reopened': {
    en: 'Notice that the decision is open again',
    fr: 'Avis de réouverture de la décision',
    es: 'Aviso de que la decisión se reabre',
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
  'condition-met': {
    en: 'Notice that a condition is met or waived',
    fr: 'Avis de levée d’une condition',
    es: 'Aviso de condición cumplida o dispensada',
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
  'amendment-returned': {
    en: 'Letter returning a request for a change',
    fr: 'Lettre de retour d’une demande de modification',
    es: 'Carta de devolución de una solicitud de modificación',
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
  'amendment-refused': {
    en: 'Change not agreed',
    fr: 'Modification refusée',
    es: 'Modificación no aceptada',
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
  'results-received': {
    en: 'Receipt for results added after closure',
    fr: 'Accusé de réception de résultats ajoutés après la clôture',
    es: 'Acuse de recibo de resultados añadidos después del cierre',
  },
  'instalments-planned': {
    en: 'Notice of a new payment plan',
    fr: 'Avis d’un nouveau calendrier des versements',
    es: 'Aviso de un nuevo calendario de pagos',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
