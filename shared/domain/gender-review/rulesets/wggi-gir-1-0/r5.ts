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
      en: 'Every inequality has at least one activity, and every activity for gender equality responds to one. An activity that does not say whether it is for gender equality is read as if it were.',
      fr: 'À chaque inégalité correspond au moins une activité, et chaque activité en faveur de l’égalité répond à une inégalité. Une activité qui ne dit pas si elle vise l’égalité est lue comme si c’était le cas.',
      es: 'Cada desigualdad tiene al menos una actividad y cada actividad de igualdad responde a una desigualdad. Una actividad que no dice si es de igualdad se lee como si lo fuera.',
    },
    half: {
      en: 'Some inequalities have an activity, or an activity for gender equality responds to none.',
      fr: 'Une partie des inégalités a une activité, ou une activité en faveur de l’égalité ne répond à aucune.',
      es: 'Algunas desigualdades tienen actividad, o una actividad de igualdad no responde a ninguna.',
    },
    none: {
      en: 'No inequality is named, or no activity responds to one.',
      fr: 'Aucune inégalité n’est nommée, ou aucune activité n’y répond.',
      es: 'No se nombra ninguna desigualdad, o ninguna actividad responde a una.',
    },
  },
  example: {
    en: 'Inequality: women miss the course because it is held at harvest time. Activity: hold it in the dry season, with care for small children.',
    fr: 'Inégalité : les femmes manquent le cours parce qu’il a lieu pendant la récolte. Activité : le tenir en saison sèche, avec une garde pour les jeunes enfants.',
    es: 'Desigualdad: las mujeres pierden el curso porque coincide con la cosecha. Actividad: hacerlo en la estación seca, con cuidado de niños pequeños.',
  },
}

export const r5Messages: MessagesOf<'R5'> = {
  'R5.full': {
    en: 'Every inequality has an activity that responds to it (inequalities: {all}).',
    fr: 'Chaque inégalité a une activité qui y répond (inégalités : {all}).',
    es: 'Cada desigualdad tiene una actividad que responde a ella (desigualdades: {all}).',
  },
  'R5.half.issues': {
    en: 'Inequalities with an activity that responds to them: {done} of {all}.',
    fr: 'Inégalités auxquelles une activité répond : {done} sur {all}.',
    es: 'Desigualdades a las que responde una actividad: {done} de {all}.',
  },
  'R5.half.activities': {
    en: 'Every inequality has an activity; activities not yet linked to one: {count}.',
    fr: 'Chaque inégalité a une activité ; activités pas encore rattachées à une inégalité : {count}.',
    es: 'Cada desigualdad tiene una actividad; actividades aún sin vincular a una desigualdad: {count}.',
  },
  'R5.none.noIssue': {
    en: 'No inequality is named yet, so the activities do not respond to one.',
    fr: 'Aucune inégalité n’est encore nommée ; les activités ne répondent donc à aucune.',
    es: 'Aún no se nombra ninguna desigualdad, por lo que las actividades no responden a ninguna.',
  },
  'R5.none.noMatch': {
    en: 'The activities do not respond to any of the inequalities yet.',
    fr: 'Les activités ne répondent encore à aucune des inégalités.',
    es: 'Las actividades aún no responden a ninguna de las desigualdades.',
  },
  'R5.advice.issue': {
    en: 'Name one inequality between women and men, and link it to the activity that responds to it.',
    fr: 'Nommez une inégalité entre les femmes et les hommes, et rattachez-la à l’activité qui y répond.',
    es: 'Nombre una desigualdad entre mujeres y hombres y vincúlela con la actividad que responde a ella.',
  },
  'R5.advice.match': {
    en: 'Link an activity to the inequality “{item}”, or add one.',
    fr: 'Rattachez une activité à l’inégalité « {item} », ou ajoutez-en une.',
    es: 'Vincule una actividad a la desigualdad «{item}», o añada una.',
  },
  'R5.advice.activity': {
    en: 'Say which inequality the activity “{item}” responds to, or that it is not meant to make things fairer between women and men.',
    fr: 'Dites à quelle inégalité répond l’activité « {item} », ou qu’elle ne vise pas plus d’équité entre femmes et hommes.',
    es: 'Diga a qué desigualdad responde la actividad «{item}», o que no busca más equidad entre mujeres y hombres.',
  },
}
