import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r3: Rule = {
  ...basis.R3,
  title: { en: 'Gender analysis', fr: 'Analyse de genre', es: 'Análisis de género' },
  why: {
    en: 'What women and men do, own, need and fear decides what a project changes for them. A few honest lines with a source do more than a long text without one.',
    fr: 'Ce que les femmes et les hommes font, possèdent, attendent et craignent décide de ce qu’un projet change pour eux. Quelques lignes sincères avec une source valent mieux qu’un long texte sans source.',
    es: 'Lo que mujeres y hombres hacen, poseen, necesitan y temen decide qué les cambia un proyecto. Unas líneas sinceras con una fuente valen más que un texto largo sin ella.',
  },
  counts: {
    full: {
      en: 'At least four of the five topics (roles and workload, access and control, needs and priorities, constraints to taking part, violence and protection risks) and at least one source with its year.',
      fr: 'Au moins quatre des cinq thèmes (rôles et charge de travail, accès et contrôle, besoins et priorités, obstacles à la participation, violences et risques de protection) et au moins une source datée.',
      es: 'Al menos cuatro de los cinco temas (roles y carga de trabajo, acceso y control, necesidades y prioridades, obstáculos a la participación, violencia y riesgos de protección) y al menos una fuente con su año.',
    },
    half: {
      en: 'One to three topics, or no source with its year.',
      fr: 'Un à trois thèmes, ou pas de source datée.',
      es: 'De uno a tres temas, o ninguna fuente con su año.',
    },
    none: {
      en: 'None of the topics is filled in.',
      fr: 'Aucun des thèmes n’est rempli.',
      es: 'Ninguno de los temas está completado.',
    },
  },
  example: {
    en: 'Women in the four districts sell at the weekly market but men sign for the stall (district survey, 2003); they cannot stay after dark because the road is unsafe.',
    fr: 'Dans les quatre districts, les femmes vendent au marché hebdomadaire mais ce sont les hommes qui signent pour l’emplacement (enquête de district, 2003) ; elles ne peuvent rester après la tombée de la nuit, la route n’étant pas sûre.',
    es: 'En los cuatro distritos las mujeres venden en el mercado semanal, pero son los hombres quienes firman por el puesto (encuesta del distrito, 2003); no pueden quedarse de noche porque el camino no es seguro.',
  },
}

export const r3Messages: MessagesOf<'R3'> = {
  'R3.full': {
    en: 'Gender analysis: {topics} of 5 topics; sources with their year: {sources}.',
    fr: 'Analyse de genre : {topics} thèmes sur 5 ; sources datées : {sources}.',
    es: 'Análisis de género: {topics} de 5 temas; fuentes con su año: {sources}.',
  },
  'R3.half.topics': {
    en: 'The gender analysis has begun; topics so far: {topics} of 5.',
    fr: 'L’analyse de genre est commencée ; thèmes traités à ce stade : {topics} sur 5.',
    es: 'El análisis de género está comenzado; temas tratados por ahora: {topics} de 5.',
  },
  'R3.half.source': {
    en: 'The gender analysis covers {topics} of 5 topics; a source with its year is still missing.',
    fr: 'L’analyse de genre traite {topics} thèmes sur 5 ; il manque encore une source datée.',
    es: 'El análisis de género trata {topics} de 5 temas; falta aún una fuente con su año.',
  },
  'R3.none': {
    en: 'The proposal has no gender analysis yet.',
    fr: 'La proposition n’a pas encore d’analyse de genre.',
    es: 'La propuesta aún no tiene análisis de género.',
  },
  'R3.advice.start': {
    en: 'Begin with any one of the five topics: a few lines on what is different for women and for men are enough.',
    fr: 'Commencez par l’un des cinq thèmes : quelques lignes sur ce qui diffère pour les femmes et pour les hommes suffisent.',
    es: 'Comience por uno de los cinco temas: bastan unas líneas sobre lo que es distinto para las mujeres y para los hombres.',
  },
  'R3.advice.topics': {
    en: 'Add a few lines on {wanted} more of these: {topics}.',
    fr: 'Ajoutez quelques lignes sur d’autres thèmes ({wanted} au moins) parmi : {topics}.',
    es: 'Añada unas líneas sobre otros temas ({wanted} como mínimo) de entre estos: {topics}.',
  },
  'R3.advice.source': {
    en: 'Name one source and its year; a survey, a study or your own visit counts.',
    fr: 'Citez une source et son année ; une enquête, une étude ou votre propre visite comptent.',
    es: 'Cite una fuente y su año; vale una encuesta, un estudio o su propia visita.',
  },
  'R3.advice.year': {
    en: 'Add the year of the source “{item}”.',
    fr: 'Ajoutez l’année de la source « {item} ».',
    es: 'Añada el año de la fuente «{item}».',
  },
}
