import type { ChangeRequest } from '../../domain/amending/amendment-content'
import type { FieldTexts } from './field-text'

export const changeRequestTexts: FieldTexts<ChangeRequest> = {
  changes: {
    label: { en: 'What should change', fr: 'Ce qui devrait changer', es: 'Qué debería cambiar' },
  },
  reason: { label: { en: 'Reason', fr: 'Motif', es: 'Motivo' } },
  explanation: {
    label: { en: 'Explanation', fr: 'Explication', es: 'Explicación' },
    hint: {
      en: 'What happened, and why the change is the best answer to it.',
      fr: 'Ce qui s’est passé, et pourquoi la modification est la meilleure réponse.',
      es: 'Qué ocurrió y por qué el cambio es la mejor respuesta.',
    },
  },
  initiatedBy: {
    label: {
      en: 'Who proposed the change',
      fr: 'Qui a proposé la modification',
      es: 'Quién propuso el cambio',
    },
    hint: {
      en: 'For example your mission, a partner or the people concerned.',
      fr: 'Par exemple votre mission, un partenaire ou les personnes concernées.',
      es: 'Por ejemplo su misión, un socio o las personas afectadas.',
    },
  },
  newEnd: {
    label: { en: 'New end', fr: 'Nouvelle fin', es: 'Nuevo fin' },
    hint: {
      en: 'Only if the project should last longer.',
      fr: 'Seulement si le projet doit durer plus longtemps.',
      es: 'Solo si el proyecto debe durar más.',
    },
  },
  additional: {
    label: {
      en: 'How much more, in US dollars',
      fr: 'Combien de plus, en dollars des États-Unis',
      es: 'Cuánto más, en dólares de los Estados Unidos',
    },
    hint: {
      en: 'Only if you ask for more money: the amount beyond what was agreed. Then let the lines of the budget add up to both together, and say in the explanation what it is for.',
      fr: 'Seulement si vous demandez plus d’argent : le montant au-delà de ce qui a été convenu. Les lignes du budget doivent alors donner la somme des deux ; dites dans l’explication à quoi il servira.',
      es: 'Solo si pide más dinero: el importe por encima de lo acordado. Las líneas del presupuesto deben sumar entonces ambos; diga en la explicación para qué es.',
    },
  },
}
