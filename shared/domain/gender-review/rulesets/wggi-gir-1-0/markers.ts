import type { Ruleset } from '../../ruleset'
import { bandEdges } from './basis'

export const indication: Ruleset['indication'] = {
  en: 'An indication from the answers given. A person confirms or changes it, and it is no reason to refuse a project.',
  fr: 'Une indication tirée des réponses données. Une personne la confirme ou la modifie ; elle n’est pas un motif de refus.',
  es: 'Una indicación basada en las respuestas dadas. Una persona la confirma o la cambia, y no es motivo para rechazar un proyecto.',
}

export const markers: Ruleset['markers'] = {
  dac: {
    name: {
      en: 'OECD-DAC gender equality policy marker',
      fr: 'Marqueur OCDE-CAD de la politique d’égalité entre les sexes',
      es: 'Marcador de política de igualdad de género del CAD de la OCDE',
    },
    about: {
      en: '0: screened and not found to target gender equality. 1: an important and deliberate objective. 2: the main objective. A 2 is not by definition better than a 1, and a project that was not screened has no code. The criteria behind the indication are this fund’s practice.',
      fr: '0 : examiné et ne visant pas l’égalité. 1 : un objectif important et délibéré. 2 : l’objectif principal. Un 2 n’est pas par définition meilleur qu’un 1, et un projet non examiné n’a pas de code. Les critères de l’indication sont la pratique de ce fonds.',
      es: '0: examinado y no orientado a la igualdad. 1: un objetivo importante y deliberado. 2: el objetivo principal. Un 2 no es por definición mejor que un 1, y un proyecto no examinado no tiene código. Los criterios de la indicación son la práctica de este fondo.',
    },
    standards: ['DAC-codes', 'DAC-all', 'DAC-reporting', 'DAC-checklist'],
  },
  gam: {
    name: {
      en: 'IASC Gender with Age Marker',
      fr: 'Marqueur Genre et Âge de l’IASC',
      es: 'Marcador de Género y Edad del IASC',
    },
    about: {
      en: 'An aid to the mission’s own assessment, in no way tied to acceptance or funding. Each of four key measures has a code from 0 to 4: 3 tells women and men apart, 4 ages as well. Where the four differ, the reviewer decides.',
      fr: 'Une aide à l’auto-évaluation de la mission, sans aucun lien avec l’acceptation ou le financement. Chacune des quatre mesures clés a un code de 0 à 4 : 3 distingue les femmes et les hommes, 4 les âges également. Lorsque les quatre diffèrent, la personne qui examine décide.',
      es: 'Una ayuda para la autoevaluación de la misión, sin relación alguna con la aceptación o la financiación. Cada una de las cuatro medidas clave tiene un código de 0 a 4: 3 distingue mujeres y hombres, 4 también las edades. Cuando las cuatro difieren, decide la persona que revisa.',
    },
    standards: ['GAM-codes', 'GAM-A', 'GAM-D', 'GAM-G', 'GAM-J'],
  },
  iom: {
    name: {
      en: 'IOM Gender Marker',
      fr: 'Marqueur de genre de l’OIM',
      es: 'Marcador de género de la OIM',
    },
    about: {
      en: 'The mission assigns it first. 0: none of three minimum standards is met; 1: some; 2a: all; 2b: all, with gender equality as the main purpose. How the standards are read here is this fund’s practice.',
      fr: 'La mission l’attribue en premier. 0 : aucune des trois normes minimales n’est remplie ; 1 : une partie ; 2a : toutes ; 2b : toutes, l’égalité étant le but principal. La lecture des normes est ici la pratique de ce fonds.',
      es: 'La misión lo asigna primero. 0: no se cumple ninguna de las tres normas mínimas; 1: algunas; 2a: todas; 2b: todas, con la igualdad como propósito principal. La lectura de las normas es aquí la práctica de este fondo.',
    },
    standards: ['IOM-1', 'IOM-2', 'IOM-3', 'IOM-2ab'],
  },
}

export const bands: Ruleset['bands'] = [
  {
    ...bandEdges['much-is-missing'],
    name: {
      en: 'Much is missing',
      fr: 'Beaucoup reste à compléter',
      es: 'Falta mucho por completar',
    },
    meaning: {
      en: 'Most of the evidence is still to be written down. The advice shows where to begin; people decide.',
      fr: 'La plupart des éléments restent à écrire. Les conseils montrent par où commencer ; ce sont des personnes qui décident.',
      es: 'La mayor parte de la información está aún por escribir. Los consejos muestran por dónde empezar; deciden las personas.',
    },
  },
  {
    ...bandEdges['promising'],
    name: { en: 'Promising', fr: 'Prometteur', es: 'Prometedor' },
    meaning: {
      en: 'A good start; a few additions would make it much stronger.',
      fr: 'Un bon début ; quelques ajouts le renforceraient nettement.',
      es: 'Un buen comienzo; unos pocos añadidos lo reforzarían mucho.',
    },
  },
  {
    ...bandEdges['gender-sensitive'],
    name: { en: 'Gender-sensitive', fr: 'Sensible au genre', es: 'Sensible al género' },
    meaning: {
      en: 'Gender is taken into account in much of the design.',
      fr: 'Le genre est pris en compte dans une grande partie de la conception.',
      es: 'El género se tiene en cuenta en gran parte del diseño.',
    },
  },
  {
    ...bandEdges['gender-responsive'],
    name: { en: 'Gender-responsive', fr: 'Réactif au genre', es: 'Con perspectiva de género' },
    meaning: {
      en: 'Gender shapes the design from analysis to follow-up.',
      fr: 'Le genre guide la conception, de l’analyse au suivi.',
      es: 'El género orienta el diseño, del análisis al seguimiento.',
    },
  },
]
