import type { ClosureLack } from '../domain/decide/running/closure'
import type { Text } from './language'

/** What a project that ends still lacks, for the desk. */
export const closureLackTexts: Readonly<Record<ClosureLack, Text>> = {
  'payment-answer': {
    en: 'finance’s answer on whether a payment was made',
    fr: 'la réponse du service des finances, indiquant si un versement a été effectué',
    es: 'la respuesta del servicio de finanzas sobre si se efectuó un pago',
  },
  'report-answer': {
    en: 'the final report, or the secretariat’s decision to close without it',
    fr: 'le rapport final, ou la décision du secrétariat de clôturer sans ce rapport',
    es: 'el informe final, o la decisión de la secretaría de cerrar sin él',
  },
  'final-report': {
    en: 'the final report, accepted, with the final figures',
    fr: 'le rapport final, accepté, avec les chiffres définitifs',
    es: 'el informe final, aceptado, con las cifras definitivas',
  },
  payment: {
    en: 'a payment that is owed to the mission',
    fr: 'un versement dû à la mission',
    es: 'un pago adeudado a la misión',
  },
  'money-back': {
    en: 'unspent funds that the mission is to return',
    fr: 'des fonds non dépensés que la mission doit restituer',
    es: 'fondos no gastados que la misión debe devolver',
  },
  condition: {
    en: 'a condition that isn’t met',
    fr: 'une condition qui n’est pas remplie',
    es: 'una condición que no se ha cumplido',
  },
  change: {
    en: 'a decision on the change asked for',
    fr: 'une décision sur la modification demandée',
    es: 'una decisión sobre la modificación solicitada',
  },
}
