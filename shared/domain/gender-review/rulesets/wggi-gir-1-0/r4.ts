import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r4: Rule = {
  ...basis.R4,
  title: {
    en: 'A gender objective with a result',
    fr: 'Un objectif d’égalité suivi d’un résultat',
    es: 'Un objetivo de igualdad con un resultado',
  },
  why: {
    en: 'A change that nobody names is rarely planned for, paid for or reported. One clear sentence gives it a place.',
    fr: 'Un changement que personne ne nomme est rarement prévu, financé ou rapporté. Une phrase claire lui donne sa place.',
    es: 'Un cambio que nadie nombra rara vez se planifica, se financia o se informa. Una frase clara le da un lugar.',
  },
  counts: {
    full: {
      en: 'A gender objective is stated, and at least one outcome serves it and changes something between women and men.',
      fr: 'Un objectif d’égalité est énoncé, et au moins un effet y contribue et change quelque chose entre les femmes et les hommes.',
      es: 'Se enuncia un objetivo de igualdad y al menos un efecto contribuye a él y cambia algo entre mujeres y hombres.',
    },
    half: {
      en: 'The objective is stated, but only an output serves it, or no result yet.',
      fr: 'L’objectif est énoncé, mais seul un produit y contribue, ou aucun résultat encore.',
      es: 'El objetivo está enunciado, pero solo un producto contribuye a él, o ningún resultado todavía.',
    },
    none: {
      en: 'No gender equality objective is stated.',
      fr: 'Aucun objectif d’égalité entre les sexes n’est énoncé.',
      es: 'No se enuncia ningún objetivo de igualdad de género.',
    },
  },
  example: {
    en: 'Objective: women who head a household decide on its income. Outcome: they hold the account and use it themselves.',
    fr: 'Objectif : les femmes chefs de ménage décident du revenu du foyer. Effet : elles sont titulaires du compte et s’en servent elles-mêmes.',
    es: 'Objetivo: las mujeres jefas de hogar deciden sobre sus ingresos. Efecto: son titulares de la cuenta y la usan ellas mismas.',
  },
}

export const r4Messages: MessagesOf<'R4'> = {
  'R4.full': {
    en: 'The gender objective is stated, and the outcome “{item}” serves it.',
    fr: 'L’objectif d’égalité est énoncé et l’effet « {item} » y contribue.',
    es: 'El objetivo de igualdad está enunciado y el efecto «{item}» contribuye a él.',
  },
  'R4.half.output': {
    en: 'The gender objective is stated; so far an output serves it (“{item}”), not yet an outcome.',
    fr: 'L’objectif d’égalité est énoncé ; pour l’instant un produit y contribue (« {item} »), pas encore un effet.',
    es: 'El objetivo de igualdad está enunciado; por ahora contribuye a él un producto («{item}»), aún no un efecto.',
  },
  'R4.half.noResult': {
    en: 'The gender objective is stated; no result is linked to it yet.',
    fr: 'L’objectif d’égalité est énoncé ; aucun résultat n’y est encore rattaché.',
    es: 'El objetivo de igualdad está enunciado; aún no hay ningún resultado vinculado a él.',
  },
  'R4.none': {
    en: 'No gender equality objective is stated yet.',
    fr: 'Aucun objectif d’égalité entre les sexes n’est encore énoncé.',
    es: 'Todavía no se enuncia ningún objetivo de igualdad de género.',
  },
  'R4.advice.objective': {
    en: 'Write one sentence on what should be more equal between women and men when the project ends.',
    fr: 'Écrivez une phrase sur ce qui devrait être plus égal entre les femmes et les hommes à la fin du projet.',
    es: 'Escriba una frase sobre qué debería ser más igual entre mujeres y hombres al terminar el proyecto.',
  },
  'R4.advice.link': {
    en: 'For the outcome “{item}”, confirm {missing}, if that is so.',
    fr: 'Pour l’effet « {item} », confirmez {missing}, si c’est le cas.',
    es: 'Para el efecto «{item}», confirme {missing}, si es así.',
  },
  'R4.advice.addOutcome': {
    en: 'Add an outcome that shows the gender objective reached: what people do or decide differently, not only what was delivered.',
    fr: 'Ajoutez un effet qui montre l’objectif d’égalité atteint : ce que les personnes font ou décident autrement, et pas seulement ce qui a été livré.',
    es: 'Añada un efecto que muestre alcanzado el objetivo de igualdad: lo que las personas hacen o deciden de otra manera, no solo lo entregado.',
  },
}
