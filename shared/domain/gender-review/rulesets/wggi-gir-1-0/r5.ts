import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r5: Rule = {
  ...basis.R5,
  title: {
    en: 'Activities answer what was found',
    fr: 'Les activités répondent aux constats',
    es: 'Las actividades responden a lo observado',
  },
  why: {
    en: 'An analysis is worth its effort when something is done about it, and an activity for women is worth its money when it answers a need that was found.',
    fr: 'Une analyse vaut l’effort lorsqu’on y donne suite, et une activité pour les femmes vaut son coût lorsqu’elle répond à un besoin constaté.',
    es: 'Un análisis vale el esfuerzo cuando se actúa en consecuencia, y una actividad para mujeres vale lo que cuesta cuando responde a una necesidad observada.',
  },
  counts: {
    full: {
      en: 'Every issue has at least one activity, and every activity for gender equality answers an issue. An activity that does not say whether it is for gender equality is read as if it were.',
      fr: 'À chaque problème correspond au moins une activité, et chaque activité en faveur de l’égalité répond à un problème. Une activité qui ne dit pas si elle vise l’égalité est lue comme si c’était le cas.',
      es: 'Cada problema tiene al menos una actividad y cada actividad de igualdad responde a un problema. Una actividad que no dice si es de igualdad se lee como si lo fuera.',
    },
    half: {
      en: 'Some issues have an activity, or an activity for gender equality answers no issue.',
      fr: 'Une partie des problèmes a une activité, ou une activité en faveur de l’égalité ne répond à aucun problème.',
      es: 'Algunos problemas tienen actividad, o una actividad de igualdad no responde a ningún problema.',
    },
    none: {
      en: 'No issue is stated, or no activity answers one.',
      fr: 'Aucun problème n’est énoncé, ou aucune activité n’y répond.',
      es: 'No se enuncia ningún problema, o ninguna actividad responde a uno.',
    },
  },
  example: {
    en: 'Issue: women miss the course because it is held at harvest time. Activity: hold it in the dry season, with care for small children.',
    fr: 'Problème : les femmes manquent le cours parce qu’il a lieu pendant la récolte. Activité : le tenir en saison sèche, avec une garde pour les jeunes enfants.',
    es: 'Problema: las mujeres pierden el curso porque coincide con la cosecha. Actividad: hacerlo en la estación seca, con cuidado de niños pequeños.',
  },
}

export const r5Messages: MessagesOf<'R5'> = {
  'R5.full': {
    en: 'Every issue has an activity that answers it (issues: {all}).',
    fr: 'Chaque problème a une activité qui y répond (problèmes : {all}).',
    es: 'Cada problema tiene una actividad que responde a él (problemas: {all}).',
  },
  'R5.half.issues': {
    en: 'Issues with an activity that answers them: {done} of {all}.',
    fr: 'Problèmes auxquels une activité répond : {done} sur {all}.',
    es: 'Problemas a los que responde una actividad: {done} de {all}.',
  },
  'R5.half.activities': {
    en: 'Every issue has an activity; activities not yet linked to an issue: {count}.',
    fr: 'Chaque problème a une activité ; activités pas encore rattachées à un problème : {count}.',
    es: 'Cada problema tiene una actividad; actividades aún sin vincular a un problema: {count}.',
  },
  'R5.none.noIssue': {
    en: 'No issue is stated yet, so the activities do not respond to one.',
    fr: 'Aucun problème n’est encore énoncé ; les activités n’en traitent donc aucun.',
    es: 'Aún no se enuncia ningún problema, por lo que las actividades no responden a ninguno.',
  },
  'R5.none.noMatch': {
    en: 'The activities do not respond to any of the issues yet.',
    fr: 'Les activités ne répondent encore à aucun des problèmes énoncés.',
    es: 'Las actividades aún no responden a ninguno de los problemas.',
  },
  'R5.advice.issue': {
    en: 'State one issue that women or men face, and link it to the activity that answers it.',
    fr: 'Énoncez un problème que rencontrent les femmes ou les hommes, et rattachez-le à l’activité qui y répond.',
    es: 'Enuncie un problema que enfrentan las mujeres o los hombres y vincúlelo con la actividad que responde a él.',
  },
  'R5.advice.match': {
    en: 'Link an activity to the issue “{item}”, or add one.',
    fr: 'Rattachez une activité au problème « {item} », ou ajoutez-en une.',
    es: 'Vincule una actividad al problema «{item}», o añada una.',
  },
  'R5.advice.activity': {
    en: 'Say which issue the activity “{item}” answers, or that it is not meant for gender equality.',
    fr: 'Dites à quel problème répond l’activité « {item} », ou qu’elle ne vise pas l’égalité.',
    es: 'Diga a qué problema responde la actividad «{item}», o que no es una actividad de igualdad.',
  },
}
