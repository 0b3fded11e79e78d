import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r2: Rule = {
  ...basis.R2,
  title: {
    en: 'Baselines by sex',
    fr: 'Valeurs de référence par sexe',
    es: 'Valores de referencia por sexo',
  },
  why: {
    en: 'Without a starting point for women and for men, nobody can tell later for whom something changed.',
    fr: 'Sans point de départ pour les femmes et pour les hommes, personne ne pourra dire ensuite pour qui la situation a changé.',
    es: 'Sin un punto de partida para las mujeres y para los hombres, después nadie podrá decir para quién cambió algo.',
  },
  counts: {
    full: {
      en: 'Every indicator that counts people has a baseline by sex with its year and source, or a baseline by sex to be collected by a date. For research: a question that asks by sex and age.',
      fr: 'Chaque indicateur qui compte des personnes a une valeur de référence par sexe avec son année et sa source, ou une valeur par sexe à recueillir à une date donnée. Pour une recherche : une question posée selon le sexe et l’âge.',
      es: 'Cada indicador que cuenta personas tiene un valor de referencia por sexo con su año y su fuente, o un valor por sexo que se recogerá en una fecha. Para una investigación: una pregunta que distinga sexo y edad.',
    },
    half: {
      en: 'Some of them; or by sex but without year or source. For research: the question is there, or asks by sex and age, but not both yet.',
      fr: 'Une partie d’entre eux ; ou par sexe mais sans année ou source. Pour une recherche : la question est posée, ou il est dit qu’elle distingue sexe et âge, mais pas encore les deux.',
      es: 'Algunos de ellos; o por sexo pero sin año o fuente. Para una investigación: está la pregunta, o se dice que distingue sexo y edad, pero aún no ambas cosas.',
    },
    none: {
      en: 'No baseline is by sex, or no indicator counts people although the project reaches them.',
      fr: 'Aucune valeur de référence n’est ventilée par sexe, ou aucun indicateur ne compte de personnes alors que le projet en atteint.',
      es: 'Ningún valor de referencia está desglosado por sexo, o ningún indicador cuenta personas aunque el proyecto llega a ellas.',
    },
    notApplicable: {
      en: 'The project reaches no persons, none of its indicators counts people, or it is a training without indicators (its participants are counted under check R8).',
      fr: 'Le projet n’atteint personne, aucun de ses indicateurs ne compte de personnes, ou il s’agit d’une formation sans indicateurs (les participants sont comptés au critère R8).',
      es: 'El proyecto no llega a personas, ninguno de sus indicadores cuenta personas, o es una formación sin indicadores (los participantes se cuentan en el criterio R8).',
    },
  },
  example: {
    en: 'Heads of household with a loan of their own: 3 of 40 women, 17 of 40 men (2004, branch records).',
    fr: 'Chefs de ménage ayant un prêt à leur nom : 3 femmes sur 40, 17 hommes sur 40 (2004, registres de l’agence).',
    es: 'Jefas y jefes de hogar con un préstamo a su nombre: 3 de 40 mujeres, 17 de 40 hombres (2004, registros de la sucursal).',
  },
}

export const r2Messages: MessagesOf<'R2'> = {
  'R2.full': {
    en: 'Baselines by sex: {done} of {all}, complete.',
    fr: 'Valeurs de référence par sexe : {done} sur {all}, au complet.',
    es: 'Valores de referencia por sexo: {done} de {all}, completos.',
  },
  'R2.half': {
    en: 'Some baselines are broken down by sex; complete so far: {done} of {all}.',
    fr: 'Une partie des valeurs de référence est ventilée par sexe ; complètes à ce stade : {done} sur {all}.',
    es: 'Una parte de los valores de referencia está desglosada por sexo; completos por ahora: {done} de {all}.',
  },
  'R2.none': {
    en: 'No baseline is broken down by sex.',
    fr: 'Aucune valeur de référence n’est ventilée par sexe.',
    es: 'Ningún valor de referencia está desglosado por sexo.',
  },
  'R2.none.noIndicator': {
    en: 'There is no indicator yet, so no baseline is broken down by sex.',
    fr: 'Il n’y a pas encore d’indicateur ; aucune valeur de référence n’est donc ventilée par sexe.',
    es: 'Todavía no hay indicadores, por lo que ningún valor de referencia está desglosado por sexo.',
  },
  'R2.notApplicable.noPersons': {
    en: 'Not asked, because the project reaches no persons. The mission’s reason: {reason}',
    fr: 'Sans objet, car le projet n’atteint personne. Raison donnée par la mission : {reason}',
    es: 'No procede, porque el proyecto no llega a personas. Razón de la misión: {reason}',
  },
  'R2.notApplicable.noneCounts': {
    en: 'Not asked, because none of the indicators counts people.',
    fr: 'Sans objet, car aucun des indicateurs ne compte de personnes.',
    es: 'No procede, porque ninguno de los indicadores cuenta personas.',
  },
  'R2.notApplicable.training': {
    en: 'Not asked: this is a training without indicators, and its participants are counted under another check.',
    fr: 'Sans objet : il s’agit d’une formation sans indicateurs, dont les participants sont comptés à un autre critère.',
    es: 'No procede: es una formación sin indicadores y sus participantes se cuentan en otro criterio.',
  },
  'R2.research.full': {
    en: 'The research question asks about women and men of different ages.',
    fr: 'La question de recherche porte sur les femmes et les hommes d’âges différents.',
    es: 'La pregunta de investigación distingue a mujeres y hombres de distintas edades.',
  },
  'R2.research.half': {
    en: 'The research question is on its way; it is not yet clear what it asks about women and men of different ages.',
    fr: 'La question de recherche est en bonne voie ; on ne voit pas encore ce qu’elle demande sur les femmes et les hommes d’âges différents.',
    es: 'La pregunta de investigación está bien encaminada; aún no se ve qué pregunta sobre mujeres y hombres de distintas edades.',
  },
  'R2.research.none': {
    en: 'The research question does not ask about women and men of different ages yet.',
    fr: 'La question de recherche ne porte pas encore sur les femmes et les hommes d’âges différents.',
    es: 'La pregunta de investigación aún no distingue a mujeres y hombres de distintas edades.',
  },
  'R2.advice.bySex': {
    en: 'Say where “{item}” stands before the project for women and men separately.',
    fr: 'Indiquez séparément pour les femmes et les hommes la situation avant le projet : « {item} ».',
    es: 'Indique por separado para mujeres y hombres la situación antes del proyecto: «{item}».',
  },
  'R2.advice.details': {
    en: 'For “{item}”, add {missing}; or give the date by which you will find out.',
    fr: 'Pour « {item} », ajoutez {missing} ; ou donnez la date à laquelle vous le saurez.',
    es: 'Para «{item}», añada {missing}; o indique la fecha en que lo sabrá.',
  },
  'R2.advice.addIndicator': {
    en: 'Add an indicator that counts people, and say where it stands before the project for women and men separately, or by when you will find out.',
    fr: 'Ajoutez un indicateur qui compte des personnes et indiquez la situation avant le projet séparément pour les femmes et les hommes, ou la date à laquelle vous la connaîtrez.',
    es: 'Añada un indicador que cuente personas e indique la situación antes del proyecto por separado para mujeres y hombres, o la fecha en que la conocerá.',
  },
  'R2.advice.question': {
    en: 'Write down the question the research will answer.',
    fr: 'Formulez la question à laquelle la recherche répondra.',
    es: 'Formule la pregunta a la que responderá la investigación.',
  },
  'R2.advice.questionBySex': {
    en: 'Let the question ask about women and men of different ages, and say so.',
    fr: 'Faites porter la question sur les femmes et les hommes d’âges différents, et indiquez-le.',
    es: 'Haga que la pregunta distinga a mujeres y hombres de distintas edades, e indíquelo.',
  },
}
