import { formatMoney } from './format'
import type { Text, TextWith } from './language'

/** Words of the page on which a mission answers an offer. */
export const offerTexts = {
  lead: {
    en: 'Your request was approved, with an amount or conditions that differ from what you asked for. The funds are reserved for you until you answer.',
    fr: 'Votre demande est approuvée, avec un montant ou des conditions qui diffèrent de votre demande. Les fonds sont réservés jusqu’à votre réponse.',
    es: 'Su solicitud se aprobó, con un importe o unas condiciones distintos de lo solicitado. Los fondos quedan reservados para usted hasta que responda.',
  },
  offered: { en: 'Offered', fr: 'Proposé', es: 'Ofrecido' },
  requested: { en: 'You asked for', fr: 'Vous avez demandé', es: 'Usted solicitó' },
  reason: { en: 'Why', fr: 'Motif', es: 'Motivo' },
  question: {
    en: 'Does your mission accept?',
    fr: 'Votre mission accepte-t-elle ?',
    es: '¿Acepta su misión?',
  },
  accept: {
    en: 'Yes, with the budget below',
    fr: 'Oui, avec le budget ci-dessous',
    es: 'Sí, con el presupuesto de abajo',
  },
  decline: {
    en: 'No: the funds are released for others and the request ends',
    fr: 'Non : les fonds sont libérés pour d’autres propositions et la demande prend fin',
    es: 'No: los fondos quedan disponibles para otras propuestas y la solicitud termina',
  },
  budget: { en: 'Revised budget', fr: 'Budget révisé', es: 'Presupuesto revisado' },
  answer: { en: 'Send the answer', fr: 'Envoyer la réponse', es: 'Enviar la respuesta' },
  newBudget: { en: 'Budget as accepted', fr: 'Budget accepté', es: 'Presupuesto aceptado' },
  item: { en: 'Item', fr: 'Poste', es: 'Partida' },
  amount: { en: 'Amount', fr: 'Montant', es: 'Importe' },
} satisfies Record<string, Text>

export const budgetHint: TextWith<{ cents: number }> = {
  en: ({ cents }) =>
    `In US dollars. The lines must add up to the amount offered, ${formatMoney('en', cents)}. They are filled in as you sent them; 0 drops a line.`,
  fr: ({ cents }) =>
    `En dollars des États-Unis. La somme des lignes doit être égale au montant proposé, ${formatMoney('fr', cents)}. Les lignes sont remplies telles que vous les avez envoyées ; 0 supprime une ligne.`,
  es: ({ cents }) =>
    `En dólares de los Estados Unidos. Las partidas deben sumar el importe ofrecido, ${formatMoney('es', cents)}. Figuran como usted las envió; 0 elimina una partida.`,
}
