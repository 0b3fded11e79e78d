import type { Clearance } from '../domain/project/public-text'
import type { Text, TextWith } from './language'

/** For what a text is looked through before it goes out. */
export const clearanceTexts: Readonly<Record<Clearance, Text>> = {
  protection: {
    en: 'Nobody who is helped or at risk can be recognized in it',
    fr: 'Aucune personne aidée ou en danger n’y est reconnaissable',
    es: 'En él no se puede reconocer a ninguna persona asistida o en riesgo',
  },
  sensitivity: {
    en: 'It says nothing of a Member State that the Council should not read in this form',
    fr: 'Il ne dit rien d’un État Membre que le Conseil ne devrait pas lire sous cette forme',
    es: 'No dice nada de un Estado Miembro que el Consejo no deba leer en esta forma',
  },
}

/** What the Council reads of one project, as the desk words it and its mission reads it. */
export const publicTextTexts = {
  heading: {
    en: 'What the Council will read',
    fr: 'Ce que le Conseil lira',
    es: 'Lo que leerá el Consejo',
  },
  write: {
    en: 'Word what the Council will read',
    fr: 'Rédiger ce que le Conseil lira',
    es: 'Redactar lo que leerá el Consejo',
  },
  writeHint: {
    en: 'It begins with what the proposal and the newest accepted report say for the public. A new wording has to be agreed with and cleared anew.',
    fr: 'Le point de départ est ce que la proposition et le dernier rapport accepté disent au public. Une nouvelle rédaction doit être de nouveau approuvée et autorisée.',
    es: 'Parte de lo que la propuesta y el último informe aceptado dicen al público. Una nueva redacción requiere de nuevo conformidad y autorización.',
  },
  keep: { en: 'Keep this text', fr: 'Enregistrer ce texte', es: 'Guardar este texto' },
  language: {
    en: 'Language of the text',
    fr: 'Langue du texte',
    es: 'Idioma del texto',
  },
  title: { en: 'Title', fr: 'Titre', es: 'Título' },
  partners: {
    en: 'Partners named in the heading',
    fr: 'Partenaires nommés dans l’intitulé',
    es: 'Entidades asociadas que se nombran en el encabezamiento',
  },
  partnersHint: { en: 'One a line.', fr: 'Un par ligne.', es: 'Una por línea.' },
  summary: { en: 'Project summary', fr: 'Résumé du projet', es: 'Resumen del proyecto' },
  results: { en: 'Results', fr: 'Résultats', es: 'Resultados' },
  constraints: { en: 'Constraints', fr: 'Difficultés', es: 'Dificultades' },
  leftOut: {
    en: 'Left empty, its heading is left out as well.',
    fr: 'Si rien n’est indiqué, l’intitulé est également omis.',
    es: 'Si se deja vacío, también se omite el encabezamiento.',
  },
  design: {
    en: 'Current design, where the project was reformulated',
    fr: 'Conception actuelle, si le projet a été reformulé',
    es: 'Diseño actual, si el proyecto se reformuló',
  },
  designHint: {
    en: 'Printed under “Constraints”, after what stands there.',
    fr: 'Imprimée sous « Difficultés », à la suite de ce qui y figure.',
    es: 'Se imprime bajo «Dificultades», a continuación de lo que allí figure.',
  },
  into: { en: 'Into which language', fr: 'Dans quelle langue', es: 'A qué idioma' },
  translate: {
    en: 'Translate the text for the Council',
    fr: 'Traduire le texte destiné au Conseil',
    es: 'Traducir el texto para el Consejo',
  },
  translateHint: {
    en: 'Translate each part of the text above. A translation is printed once its original is cleared; a new wording of the original needs a new one.',
    fr: 'Traduisez chaque partie du texte ci-dessus. Une traduction est imprimée une fois l’original autorisé ; une nouvelle rédaction de l’original en exige une nouvelle.',
    es: 'Traduzca cada parte del texto de arriba. Una traducción se imprime cuando el original está autorizado; una nueva redacción del original requiere otra.',
  },
  translatedInto: {
    en: ({ languages }) => `Translated into: ${languages}.`,
    fr: ({ languages }) => `Traduit en : ${languages}.`,
    es: ({ languages }) => `Traducido a: ${languages}.`,
  } satisfies TextWith<{ languages: string }>,
  clear: {
    en: 'Clear the text for the Council',
    fr: 'Autoriser la diffusion du texte',
    es: 'Autorizar la difusión del texto',
  },
  clearHint: {
    en: 'Read the text as it stands above. Nothing goes out that isn’t cleared in both respects; two people may share them.',
    fr: 'Relisez le texte tel qu’il figure ci-dessus. Rien n’est diffusé sans autorisation aux deux titres ; deux personnes peuvent se les partager.',
    es: 'Lea el texto tal como figura arriba. Nada se difunde sin autorización en ambos aspectos; pueden repartírselos dos personas.',
  },
  clearsOf: {
    en: 'I have looked through it',
    fr: 'Je l’ai relu',
    es: 'Lo he revisado',
  },
  withoutAgreement: {
    en: 'Why it goes out although the mission has not agreed',
    fr: 'Motif de la diffusion sans l’accord de la mission',
    es: 'Por qué se difunde sin la conformidad de la misión',
  },
  withoutAgreementHint: {
    en: 'For example: it was asked on 3 October and did not answer.',
    fr: 'Par exemple : sollicitée le 3 octobre, elle n’a pas répondu.',
    es: 'Por ejemplo: se le pidió el 3 de octubre y no respondió.',
  },
  agreed: {
    en: ({ day }) => `The mission agreed on ${day}.`,
    fr: ({ day }) => `La mission a donné son accord le ${day}.`,
    es: ({ day }) => `La misión dio su conformidad el ${day}.`,
  } satisfies TextWith<{ day: string }>,
  notAgreed: {
    en: 'The mission has not agreed yet.',
    fr: 'La mission n’a pas encore donné son accord.',
    es: 'La misión todavía no ha dado su conformidad.',
  },
  cleared: {
    en: ({ day }) => `Cleared on ${day}: it may be printed.`,
    fr: ({ day }) => `Diffusion autorisée le ${day} : il peut être imprimé.`,
    es: ({ day }) => `Difusión autorizada el ${day}: puede imprimirse.`,
  } satisfies TextWith<{ day: string }>,
  notCleared: {
    en: 'Not cleared: it is printed nowhere.',
    fr: 'Diffusion non autorisée : il n’est imprimé nulle part.',
    es: 'Difusión no autorizada: no se imprime en ningún sitio.',
  },
  newerVersion: {
    en: 'It is older than the project’s design: a change was agreed since.',
    fr: 'Il est antérieur à la conception du projet : une modification a été convenue depuis.',
    es: 'Es anterior al diseño del proyecto: desde entonces se acordó una modificación.',
  },
  newerReport: {
    en: 'It is older than the newest report.',
    fr: 'Il est antérieur au dernier rapport.',
    es: 'Es anterior al último informe.',
  },
  askAgree: {
    en: 'This is what we would print of your project in the report to the Council of IOM. If something is wrong, or would expose somebody, reply to our email instead.',
    fr: 'Voici ce que nous imprimerions sur votre projet dans le rapport au Conseil de l’OIM. Si quelque chose est inexact, ou risque d’exposer une personne, répondez plutôt à notre courriel.',
    es: 'Esto es lo que imprimiríamos sobre su proyecto en el informe al Consejo de la OIM. Si algo no es exacto o pudiera exponer a alguien, responda mejor a nuestro correo.',
  },
  agree: {
    en: 'We agree with this text',
    fr: 'Nous approuvons ce texte',
    es: 'Estamos conformes con este texto',
  },
  agreeDone: {
    en: 'Your agreement is recorded. Thank you.',
    fr: 'Votre accord est enregistré. Merci.',
    es: 'Su conformidad queda registrada. Gracias.',
  },
  whatIsPrinted: { en: 'Read the text', fr: 'Lire le texte', es: 'Leer el texto' },
} as const
