import type { MailKind } from '../../domain/outbox/item'
import type { Text, TextWith } from '../../texts/language'
import type { MailParams, MailText } from '../mail-params'

/** Mails about the correction of a payment, a return or an expenditure. */
export type CorrectionMail = Extract<
  MailKind,
  'sum-corrected' | 'correction-made' | 'correction-refused' | 'correction-lapsed'
>

/** What was booked, and what is right. */
export const correctionLine: TextWith<MailParams['correction']> = {
  en: (correction) =>
    correction
      ? ` ${correction.what}. As booked: ${correction.before}. As it should be: ${correction.after}.`
      : '',
  fr: (correction) =>
    correction
      ? ` ${correction.what}. Ce qui est enregistré : ${correction.before}. Ce qui est exact : ${correction.after}.`
      : '',
  es: (correction) =>
    correction
      ? ` ${correction.what}. Lo registrado: ${correction.before}. Lo correcto: ${correction.after}.`
      : '',
}

const { en, fr, es } = correctionLine

const seeProject = {
  en: () => 'See your project',
  fr: () => 'Voir votre projet',
  es: () => 'Ver su proyecto',
}

/** These only tell. */
const noLink = { en: () => '', fr: () => '', es: () => '' }

const atTheDesk = {
  en: () => 'Its page at the desk shows how it stands now. You don’t have to do anything.',
  fr: () =>
    'Sa page dans l’espace de gestion montre où en est le dossier. Vous n’avez rien à faire.',
  es: () => 'Su página en el espacio de gestión muestra cómo está ahora. No tiene que hacer nada.',
}

export const correctionMails: Readonly<Record<CorrectionMail, MailText>> = {
  'sum-corrected': {
    subject: {
      en: ({ reference }) => `An amount on your project has been corrected: ${reference}`,
      fr: ({ reference }) => `Un montant de votre projet a été corrigé : ${reference}`,
      es: ({ reference }) => `Se ha corregido un importe de su proyecto: ${reference}`,
    },
    what: {
      en: ({ title, correction }) =>
        `An amount that we had on our books for “${title}” was wrong; two people have corrected it.${en(correction)}`,
      fr: ({ title, correction }) =>
        `Un montant que nous avions enregistré pour « ${title} » était inexact ; deux personnes l’ont corrigé.${fr(correction)}`,
      es: ({ title, correction }) =>
        `Un importe que teníamos registrado para «${title}» era incorrecto; dos personas lo han corregido.${es(correction)}`,
    },
    next: {
      en: () =>
        'Your project’s page shows what is owed now, and by whom. If we need anything from you because of this, we will write to you. If you think that the new amount is wrong, reply to this email.',
      fr: () =>
        'La page de votre projet montre ce qui est dû maintenant, et par qui. Si cette correction appelle une démarche de votre part, nous vous écrirons. Si le nouveau montant vous paraît inexact, répondez à ce courriel.',
      es: () =>
        'La página de su proyecto muestra lo que se adeuda ahora y quién lo adeuda. Si debemos pedirle algo por este motivo, le escribiremos. Si cree que el nuevo importe es incorrecto, responda a este correo.',
    },
    action: seeProject,
  },
  'correction-made': {
    subject: {
      en: ({ reference }) => `Corrected: ${reference}`,
      fr: ({ reference }) => `Correction effectuée : ${reference}`,
      es: ({ reference }) => `Corrección efectuada: ${reference}`,
    },
    what: {
      en: ({ title, correction }) =>
        `A second person has confirmed a correction to “${title}”, and it is booked.${en(correction)}`,
      fr: ({ title, correction }) =>
        `Une deuxième personne a confirmé une correction concernant « ${title} » ; elle est enregistrée.${fr(correction)}`,
      es: ({ title, correction }) =>
        `Una segunda persona ha confirmado una corrección de «${title}»; queda registrada.${es(correction)}`,
    },
    next: atTheDesk,
    action: noLink,
  },
  'correction-refused': {
    subject: {
      en: ({ reference }) => `Your correction was refused: ${reference}`,
      fr: ({ reference }) => `Votre correction a été refusée : ${reference}`,
      es: ({ reference }) => `Su corrección se ha rechazado: ${reference}`,
    },
    what: {
      en: ({ title, correction }) =>
        `The second person has refused the correction to “${title}” that you proposed; what is booked stands.${en(correction)}`,
      fr: ({ title, correction }) =>
        `La deuxième personne a refusé la correction concernant « ${title} » que vous aviez proposée ; l’enregistrement reste tel quel.${fr(correction)}`,
      es: ({ title, correction }) =>
        `La segunda persona ha rechazado la corrección de «${title}» que usted propuso; lo registrado queda como está.${es(correction)}`,
    },
    next: {
      en: () =>
        'The project’s page at the desk says why. You can propose another correction there.',
      fr: () =>
        'La page du projet dans l’espace de gestion en donne le motif. Vous pouvez y proposer une autre correction.',
      es: () =>
        'La página del proyecto en el espacio de gestión indica el motivo. Allí puede proponer otra corrección.',
    },
    action: noLink,
  },
  'correction-lapsed': {
    subject: {
      en: ({ reference }) => `Your correction has lapsed: ${reference}`,
      fr: ({ reference }) => `Votre correction est caduque : ${reference}`,
      es: ({ reference }) => `Su corrección ha caducado: ${reference}`,
    },
    what: {
      en: ({ title, correction }) =>
        `Nobody confirmed the correction to “${title}” that you proposed within 30 days, so it has lapsed; what is booked stands.${en(correction)}`,
      fr: ({ title, correction }) =>
        `Personne n’a confirmé dans les 30 jours la correction concernant « ${title} » que vous aviez proposée ; elle est caduque, et l’enregistrement reste tel quel.${fr(correction)}`,
      es: ({ title, correction }) =>
        `Nadie confirmó en 30 días la corrección de «${title}» que usted propuso; ha caducado, y lo registrado queda como está.${es(correction)}`,
    },
    next: {
      en: () =>
        'If it is still wrong, propose it anew on the project’s page at the desk, and tell the second person.',
      fr: () =>
        'Si c’est toujours inexact, proposez-la de nouveau sur la page du projet dans l’espace de gestion, et prévenez la deuxième personne.',
      es: () =>
        'Si sigue siendo incorrecto, propóngala de nuevo en la página del proyecto en el espacio de gestión y avise a la segunda persona.',
    },
    action: noLink,
  },
}

/** What each of these is called in the decision record and on the desk. */
export const correctionMailNames = {
  'sum-corrected': {
    en: 'Notice that an amount was corrected',
    fr: 'Avis de correction d’un montant',
    es: 'Aviso de corrección de un importe',
  },
  'correction-made': {
    en: 'Notice to finance of a correction',
    fr: 'Avis au service des finances : correction effectuée',
    es: 'Aviso al servicio de finanzas: corrección efectuada',
  },
  'correction-refused': {
    en: 'Notice that a correction was refused',
    fr: 'Avis : correction refusée',
    es: 'Aviso de corrección rechazada',
  },
  'correction-lapsed': {
    en: 'Notice that a correction has lapsed',
    fr: 'Avis : correction caduque',
    es: 'Aviso de corrección caducada',
  },
} as const satisfies Readonly<Partial<Record<MailKind, Text>>>
