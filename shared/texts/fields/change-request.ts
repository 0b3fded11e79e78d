import type { ChangeRequest } from '../../domain/amending/amendment-content'
import type { FieldTexts } from './field-text'

export const changeRequestTexts: FieldTexts<ChangeRequest> = {
  changes: {
    label: {
      en: 'What should change',
      fr: 'Modifications demandées',
      es: 'Modificaciones solicitadas',
    },
  },
  reason: { label: { en: 'Reason', fr: 'Motif', es: 'Motivo' } },
  explanation: {
    label: { en: 'Explanation', fr: 'Explication', es: 'Explicación' },
    hint: {
      en: 'What happened, and why the change is the best answer to it.',
      fr: 'Ce qui s’est passé, et pourquoi la modification est la meilleure réponse.',
      es: 'Qué ocurrió y por qué la modificación es la mejor respuesta.',
    },
  },
  initiatedBy: {
    label: {
      en: 'Who proposed the change',
      fr: 'Qui a proposé la modification',
      es: 'Quién propuso la modificación',
    },
    hint: {
      en: 'For example your mission, a partner or other stakeholders.',
      fr: 'Par exemple votre mission, un partenaire ou d’autres parties prenantes.',
      es: 'Por ejemplo su misión, un socio u otras partes interesadas.',
    },
  },
  newEnd: {
    label: { en: 'New end date', fr: 'Nouvelle date de fin', es: 'Nueva fecha de finalización' },
    hint: {
      en: 'Only if the project should last longer.',
      fr: 'Seulement si le projet doit durer plus longtemps.',
      es: 'Solo si el proyecto debe durar más.',
    },
  },
  additional: {
    label: {
      en: 'Additional amount, in US dollars',
      fr: 'Montant supplémentaire, en dollars des États-Unis',
      es: 'Importe adicional, en dólares de los Estados Unidos',
    },
    hint: {
      en: 'Only if you ask for additional funds: the amount beyond what was agreed. Then let the lines of the budget add up to both together, and say in the explanation what it is for.',
      fr: 'Seulement si vous demandez un financement supplémentaire : le montant au-delà de ce qui a été convenu. Les lignes du budget doivent alors donner la somme des deux ; précisez dans l’explication à quoi servira ce supplément.',
      es: 'Solo si solicita financiación adicional: el importe por encima de lo acordado. Las partidas del presupuesto deben sumar entonces ambos; indique en la explicación a qué se destinará.',
    },
  },
}
