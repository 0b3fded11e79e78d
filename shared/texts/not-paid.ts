/** Words by which finance says that a payment was not made. */
export const notPaidTexts = {
  summary: {
    en: 'It was not paid',
    fr: 'Le versement n’a pas été effectué',
    es: 'El pago no se ha efectuado',
  },
  again: {
    en: 'You are then asked again on the day you name.',
    fr: 'La question vous sera alors posée de nouveau à la date que vous indiquez.',
    es: 'Se le preguntará de nuevo el día que indique.',
  },
  cancelled: {
    en: 'The project is ending: this payment is then cancelled.',
    fr: 'Le projet prend fin : ce versement est alors annulé.',
    es: 'El proyecto está terminando: este pago queda entonces anulado.',
  },
  why: { en: 'Why', fr: 'Motif', es: 'Motivo' },
  askAgainOn: {
    en: 'Ask again on',
    fr: 'Reposer la question le',
    es: 'Preguntar de nuevo el',
  },
} as const
