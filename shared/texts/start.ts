import type { Text, TextWith } from './language'

/** The first page and what follows it, before anybody has a link. */
export const startTexts = {
  heading: {
    en: 'Funding for IOM missions’ gender equality projects',
    fr: 'Un financement pour les projets des missions de l’OIM en faveur de l’égalité des genres',
    es: 'Financiación para proyectos sobre igualdad de género de las misiones de la OIM',
  },
  lead: {
    en: 'The Working Group on Gender Issues pays for small projects, training and research that make migration fairer for women and men.',
    fr: 'Le Groupe de travail sur les questions de genre finance de petits projets, des formations et des recherches qui rendent la migration plus équitable pour les femmes et les hommes.',
    es: 'El Grupo de Trabajo sobre Cuestiones de Género financia pequeños proyectos, formación e investigación que hacen la migración más justa para mujeres y hombres.',
  },
  openCalls: { en: 'Open now', fr: 'Appels ouverts', es: 'Convocatorias abiertas' },
  noCalls: {
    en: 'No call is open at the moment. Write to us and we will tell you of the next one.',
    fr: 'Aucun appel n’est ouvert actuellement. Écrivez-nous : nous vous informerons du prochain.',
    es: 'Ahora mismo no hay ninguna convocatoria abierta. Escríbanos y le avisaremos de la próxima.',
  },
  largest: { en: 'Largest grant', fr: 'Subvention maximale', es: 'Subvención máxima' },
  closes: { en: 'Closes', fr: 'Clôture', es: 'Cierre' },
  pays: { en: 'Pays for', fr: 'Types d’appui financés', es: 'Qué se financia' },
  contact: { en: 'Questions to', fr: 'Questions à', es: 'Preguntas a' },
  timeHeading: { en: 'Time you need', fr: 'Temps nécessaire', es: 'Tiempo necesario' },
  time: {
    en: 'Two to three hours for a small project, in as many sittings as you like. Everything is saved, and the link we mail you opens the form on any device.',
    fr: 'Deux à trois heures pour un petit projet, en autant de fois que vous voulez. Tout est enregistré, et le lien que nous vous envoyons ouvre votre formulaire sur n’importe quel appareil.',
    es: 'De dos a tres horas para un proyecto pequeño, en tantas sesiones como quiera. Todo se guarda, y el enlace que le enviamos abre el formulario en cualquier dispositivo.',
  },
  criteriaHeading: {
    en: 'What counts',
    fr: 'Ce qui compte',
    es: 'Qué se valora',
  },
  criteria1: {
    en: 'You know how the lives of women and men differ where you work, and say how you know.',
    fr: 'Vous savez en quoi la vie des femmes et des hommes diffère là où vous travaillez, et vous indiquez vos sources.',
    es: 'Sabe en qué se diferencia la vida de mujeres y hombres donde trabaja, e indica cómo lo sabe.',
  },
  criteria2: {
    en: 'The activities answer the inequalities you describe, and affected people have a say.',
    fr: 'Les activités répondent aux inégalités décrites, et les personnes touchées ont leur mot à dire.',
    es: 'Las actividades responden a las desigualdades descritas, y las personas afectadas tienen voz.',
  },
  criteria3: {
    en: 'Nobody is put at risk, and you can tell afterwards what changed.',
    fr: 'Personne n’est mis en danger, et vous pourrez dire ensuite ce qui a changé.',
    es: 'No se pone en peligro a nadie, y después podrá decir qué cambió.',
  },
  criteriaNote: {
    en: 'A review against ten checks gives you advice before you send. People decide, not the review.',
    fr: 'Un examen selon dix critères vous conseille avant l’envoi. Ce sont des personnes qui décident, et non cet examen.',
    es: 'Una revisión según diez criterios le ofrece sugerencias antes de enviar. Deciden las personas, no la revisión.',
  },
  formHeading: {
    en: 'Start a proposal',
    fr: 'Commencer une proposition',
    es: 'Empezar una propuesta',
  },
  formHint: {
    en: 'No account and no password: we mail you a link.',
    fr: 'Ni compte ni mot de passe : nous vous envoyons un lien.',
    es: 'Sin cuenta ni contraseña: le enviamos un enlace.',
  },
  call: { en: 'Call', fr: 'Appel', es: 'Convocatoria' },
  mission: { en: 'Your mission', fr: 'Votre mission', es: 'Su misión' },
  address: {
    en: 'Your work email address',
    fr: 'Votre adresse électronique professionnelle',
    es: 'Su correo electrónico de trabajo',
  },
  addressHint: {
    en: 'An address of your mission: at its own domain, or its official mailbox.',
    fr: 'Une adresse de votre mission : sur son propre domaine de messagerie, ou celle de sa messagerie officielle.',
    es: 'Una dirección de su misión: del dominio propio de la misión, o la de su buzón oficial.',
  },
  language: {
    en: 'Language you will write in',
    fr: 'Langue dans laquelle vous écrirez',
    es: 'Idioma en el que escribirá',
  },
  submit: { en: 'Mail me the link', fr: 'M’envoyer le lien', es: 'Enviarme el enlace' },

  mailHeading: {
    en: 'Check your mail',
    fr: 'Consultez votre messagerie',
    es: 'Consulte su correo',
  },
  mailNothing: {
    en: 'If nothing comes within half an hour:',
    fr: 'Si rien n’arrive dans la demi-heure :',
    es: 'Si no llega nada en media hora:',
  },
  mailSpam: {
    en: 'look in the folder for unwanted mail;',
    fr: 'regardez dans le dossier des courriers indésirables ;',
    es: 'mire en la carpeta de correo no deseado;',
  },
  mailTypo: {
    en: 'check that the address above is right, and start again if not;',
    fr: 'vérifiez que l’adresse ci-dessus est exacte, sinon recommencez ;',
    es: 'compruebe que la dirección de arriba es correcta y, si no, empiece de nuevo;',
  },
  mailMailbox: {
    en: 'check that it is an address of the mission you chose: a link goes nowhere else;',
    fr: 'vérifiez que c’est une adresse de la mission choisie : aucun lien n’est envoyé ailleurs ;',
    es: 'compruebe que es una dirección de la misión elegida: no se envían enlaces a ninguna otra;',
  },
  mailLimit: {
    en: 'we send at most three emails an hour to one address when they are asked for from the same connection, and a hundred a day in all: wait an hour and try again.',
    fr: 'nous envoyons à une même adresse au plus trois courriels par heure demandés depuis une même connexion, et cent par jour en tout : attendez une heure et réessayez.',
    es: 'enviamos a una misma dirección como máximo tres correos por hora pedidos desde la misma conexión, y cien al día en total: espere una hora e inténtelo de nuevo.',
  },

  mailNew: {
    en: 'If your address is new to us, we also ask your mission’s official mailbox once whether you write for it. You needn’t wait: you can fill in the form and send it, and it is considered received in time. It goes on once your mission has confirmed you.',
    fr: 'Si votre adresse nous est inconnue, nous demandons aussi, une seule fois, à la messagerie officielle de votre mission si vous écrivez en son nom. Vous n’avez pas à attendre : vous pouvez remplir le formulaire et l’envoyer, il est considéré comme reçu à temps. Il suit son cours une fois que votre mission a confirmé votre adresse.',
    es: 'Si su dirección es nueva para nosotros, preguntamos también una vez al buzón oficial de su misión si usted escribe en su nombre. No tiene que esperar: puede rellenar el formulario y enviarlo, y se considera recibido a tiempo. Sigue su curso cuando su misión haya confirmado su dirección.',
  },
} satisfies Record<string, Text>

export const mailSent: TextWith<{ address: string; days: number; unconfirmedDays: number }> = {
  en: ({ address, days, unconfirmedDays }) =>
    `If ${address} is an address of this mission, a link is on its way there. It is valid for ${days} days after your last save, or ${unconfirmedDays} days while your mission hasn’t confirmed you. If you have a form open for this call, it is that form’s link; another begins once it is sent.`,
  fr: ({ address, days, unconfirmedDays }) =>
    `Si ${address} est une adresse de cette mission, un lien y est envoyé. Il est valable ${days} jours après votre dernier enregistrement, ou ${unconfirmedDays} jours tant que votre mission ne vous a pas confirmé. Si un formulaire est déjà ouvert pour cet appel, c’est le sien ; un autre peut commencer une fois qu’il est envoyé.`,
  es: ({ address, days, unconfirmedDays }) =>
    `Si ${address} es una dirección de esta misión, le llegará allí un enlace. Es válido durante ${days} días después de la última vez que guarde, o ${unconfirmedDays} días mientras su misión no le haya confirmado. Si ya tiene un formulario abierto para esta convocatoria, es el de ese formulario; otro empieza cuando lo haya enviado.`,
}
