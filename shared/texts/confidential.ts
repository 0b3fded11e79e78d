import type { Text, TextWith } from './language'

/** Confidential answers, opened by a mailed code. */
export const confidentialTexts = {
  heading: {
    en: 'Confidential answers',
    fr: 'Réponses confidentielles',
    es: 'Respuestas confidenciales',
  },
  link: {
    en: 'Open the confidential answers with a code',
    fr: 'Ouvrir les réponses confidentielles avec un code',
    es: 'Abrir las respuestas confidenciales con un código',
  },
  lead: {
    en: 'These answers are about the protection of people. They open with a code of six digits that we mail to your registered address. Who opened them, and when, is recorded.',
    fr: 'Ces réponses concernent la protection de personnes. Elles s’ouvrent avec un code à six chiffres envoyé à votre adresse enregistrée. L’identité de la personne qui les ouvre et l’heure sont consignées.',
    es: 'Estas respuestas tratan de la protección de personas. Se abren con un código de seis cifras que enviamos a su dirección registrada. Queda registrado quién las abre y cuándo.',
  },
  ask: { en: 'Mail me a code', fr: 'M’envoyer un code', es: 'Enviarme un código' },
  askAnother: {
    en: 'Mail me another code',
    fr: 'M’envoyer un autre code',
    es: 'Enviarme otro código',
  },
  asked: {
    en: 'We have mailed you a code. It works for ten minutes, once.',
    fr: 'Nous vous avons envoyé un code. Il est valable dix minutes, une seule fois.',
    es: 'Le hemos enviado un código. Es válido durante diez minutos y para un solo uso.',
  },
  tooMany: {
    en: 'We mail at most three codes an hour. Wait an hour and ask again.',
    fr: 'Nous envoyons au plus trois codes par heure. Attendez une heure et redemandez.',
    es: 'Enviamos como máximo tres códigos por hora. Espere una hora y vuelva a pedirlo.',
  },
  code: {
    en: 'The code from the email',
    fr: 'Le code reçu par courriel',
    es: 'El código del correo',
  },
  codeHint: { en: 'Six digits', fr: 'Six chiffres', es: 'Seis cifras' },
  open: { en: 'Open', fr: 'Ouvrir', es: 'Abrir' },
  nothing: {
    en: 'Nothing confidential is kept under this link, or it isn’t meant for this task.',
    fr: 'Il n’y a rien de confidentiel derrière ce lien, ou ce contenu ne concerne pas cette tâche.',
    es: 'No hay nada confidencial en este enlace, o no corresponde a esta tarea.',
  },
  closeIt: {
    en: 'Close this page when you have read it, and don’t copy it anywhere.',
    fr: 'Fermez cette page après lecture et ne la copiez nulle part.',
    es: 'Cierre esta página cuando la haya leído y no la copie en ningún sitio.',
  },
  changeIt: {
    en: 'Change them in the form while access is open',
    fr: 'Les modifier dans le formulaire tant que l’accès est ouvert',
    es: 'Modificarlas en el formulario mientras el acceso esté abierto',
  },
  kept: {
    en: 'Your answer is kept, and not shown here. Leave this empty to keep it. What you write here replaces it when you press a button that saves.',
    fr: 'Votre réponse est conservée, mais n’est pas affichée ici. Laissez ce champ vide pour la garder. Ce que vous écrivez ici la remplace quand vous appuyez sur un bouton d’enregistrement.',
    es: 'Su respuesta está guardada, pero no se muestra aquí. Deje este campo vacío para conservarla. Lo que escriba aquí la sustituye cuando pulse un botón de guardar.',
  },
  openKept: {
    en: 'Open your answer with a code',
    fr: 'Ouvrir votre réponse avec un code',
    es: 'Abrir su respuesta con un código',
  },
  clearKept: {
    en: 'Delete the kept answer',
    fr: 'Supprimer la réponse conservée',
    es: 'Eliminar la respuesta guardada',
  },
  back: { en: 'Back', fr: 'Retour', es: 'Volver' },
} satisfies Record<string, Text>

export const openUntil: TextWith<{ time: string }> = {
  en: ({ time }) => `Open until ${time}.`,
  fr: ({ time }) => `Accès ouvert jusqu’au ${time}.`,
  es: ({ time }) => `Acceso abierto hasta el ${time}.`,
}

export const confidentialIn: TextWith<{ form: string; n: number | undefined }> = {
  en: ({ form, n }) => (n === undefined ? form : `${form} ${n}`),
  fr: ({ form, n }) => (n === undefined ? form : `${form} ${n}`),
  es: ({ form, n }) => (n === undefined ? form : `${form} ${n}`),
}
