import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r9: Rule = {
  ...basis.R9,
  title: {
    en: 'Budget and expertise',
    fr: 'Budget et compétences',
    es: 'Presupuesto y experiencia',
  },
  why: {
    en: 'Good intentions need a little money and somebody who knows how. No share is prescribed: what counts is that it is thought through.',
    fr: 'Les bonnes intentions demandent un peu d’argent et quelqu’un de compétent. Aucune part n’est imposée : ce qui compte, c’est d’y avoir réfléchi.',
    es: 'Las buenas intenciones necesitan algo de dinero y alguien que sepa. No se prescribe ninguna proporción: lo que cuenta es haberlo pensado.',
  },
  counts: {
    full: {
      en: 'At least one budget line has a share for gender equality, one sentence says what it pays for (for the whole budget), and the person or partner with gender expertise is named.',
      fr: 'Au moins une ligne budgétaire a une part pour l’égalité, une phrase dit ce qu’elle finance (pour l’ensemble du budget), et la personne ou le partenaire compétent en matière de genre est indiqué.',
      es: 'Al menos una línea presupuestaria tiene una parte para la igualdad, una frase dice qué financia (para todo el presupuesto) y se indica la persona o el socio con experiencia en género.',
    },
    half: {
      en: 'One or two of the three.',
      fr: 'Un ou deux de ces trois éléments.',
      es: 'Uno o dos de los tres elementos.',
    },
    none: {
      en: 'None of the three.',
      fr: 'Aucun des trois.',
      es: 'Ninguno de los tres.',
    },
  },
  example: {
    en: 'Forty per cent of the workshop line pays for evening sessions and child care; the mission’s gender focal point helps to prepare them.',
    fr: 'Quarante pour cent de la ligne « ateliers » financent des séances en soirée et la garde des enfants ; le point focal genre de la mission aide à les préparer.',
    es: 'El cuarenta por ciento de la línea de talleres paga sesiones vespertinas y cuidado infantil; el punto focal de género de la misión ayuda a prepararlas.',
  },
}

export const r9Messages: MessagesOf<'R9'> = {
  'R9.full': {
    en: 'Part of the budget is set aside for the gender work, with a reason, and expertise is named.',
    fr: 'Une part du budget est réservée au travail sur l’égalité, avec une explication, et les compétences sont indiquées.',
    es: 'Una parte del presupuesto se reserva al trabajo de igualdad, con su explicación, y se indica la experiencia.',
  },
  'R9.half': {
    en: 'The gender work has part of what it needs; still missing: {missing}.',
    fr: 'Le travail sur l’égalité dispose d’une partie de ce qu’il lui faut ; il manque encore : {missing}.',
    es: 'El trabajo de igualdad tiene parte de lo que necesita; aún falta: {missing}.',
  },
  'R9.none': {
    en: 'No budget or expertise for the gender work is given yet.',
    fr: 'Aucun budget ni aucune compétence n’est encore indiqué pour le travail sur l’égalité.',
    es: 'Aún no se indica presupuesto ni experiencia para el trabajo de igualdad.',
  },
  'R9.advice.start': {
    en: 'Give a budget line the share that serves gender equality, or name the person or partner with gender expertise.',
    fr: 'Indiquez pour une ligne budgétaire la part qui sert l’égalité, ou nommez la personne ou le partenaire compétent en matière de genre.',
    es: 'Indique en una línea presupuestaria la parte que sirve a la igualdad, o la persona o el socio con experiencia en género.',
  },
  'R9.advice.share': {
    en: 'Give at least one budget line the share that serves gender equality; any share above zero counts.',
    fr: 'Indiquez pour au moins une ligne budgétaire la part qui sert l’égalité ; toute part supérieure à zéro compte.',
    es: 'Indique en al menos una línea presupuestaria la parte que sirve a la igualdad; vale cualquiera superior a cero.',
  },
  'R9.advice.reason': {
    en: 'Write one sentence, for the whole budget, on what this money pays for.',
    fr: 'Écrivez une phrase, pour l’ensemble du budget, sur ce que cet argent finance.',
    es: 'Escriba una frase, para todo el presupuesto, sobre qué paga este dinero.',
  },
  'R9.advice.expertise': {
    en: 'Name who brings gender expertise: the focal point, a consultant or a partner.',
    fr: 'Dites qui apporte les compétences en matière de genre : le point focal, un consultant ou un partenaire.',
    es: 'Diga quién aporta la experiencia en género: el punto focal, un consultor o un socio.',
  },
}
