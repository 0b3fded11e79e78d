import type { ProposalContent } from '../../domain/proposal/proposal-content'
import type { FieldTexts } from './field-text'

/** Results, indicators, activities and what only some kinds of work are asked. */
export const planTexts = {
  results: {
    label: { en: 'Results', fr: 'Résultats', es: 'Resultados' },
    one: { en: 'Result', fr: 'Résultat', es: 'Resultado' },
    add: { en: 'Add a result', fr: 'Ajouter un résultat', es: 'Añadir un resultado' },
    hint: {
      en: 'What the project will deliver, and what will change because of it. Two or three are enough for a small grant.',
      fr: 'Ce que le projet produira et ce qui changera grâce à lui. Deux ou trois suffisent pour une petite subvention.',
      es: 'Lo que el proyecto entregará y lo que cambiará gracias a él. Bastan dos o tres para una subvención pequeña.',
    },
  },
  'results.level': {
    label: { en: 'Kind of result', fr: 'Type de résultat', es: 'Tipo de resultado' },
  },
  'results.statement': { label: { en: 'Result', fr: 'Résultat', es: 'Resultado' } },
  'results.changesGenderRelations': {
    label: {
      en: 'Does it change how women and men live or work together?',
      fr: 'Change-t-il la façon dont les femmes et les hommes vivent ou travaillent ensemble ?',
      es: '¿Cambia la manera en que mujeres y hombres conviven o trabajan en común?',
    },
  },
  'results.servesGenderObjective': {
    label: {
      en: 'Does it serve your objective for equality?',
      fr: 'Sert-il votre objectif d’égalité ?',
      es: '¿Contribuye a su objetivo de igualdad?',
    },
  },
  indicators: {
    label: {
      en: 'Indicators: how you will know',
      fr: 'Indicateurs : comment vous le saurez',
      es: 'Indicadores: cómo lo sabrá',
    },
    one: { en: 'Indicator', fr: 'Indicateur', es: 'Indicador' },
    add: { en: 'Add an indicator', fr: 'Ajouter un indicateur', es: 'Añadir un indicador' },
    hint: {
      en: 'An indicator is something you can count or ask about. One good one, told apart for women and men, is enough for a small grant.',
      fr: 'Un indicateur est quelque chose que l’on peut compter, ou sur quoi l’on peut interroger les personnes. Un seul, bien choisi et ventilé par sexe, suffit pour une petite subvention.',
      es: 'Un indicador es algo que se puede contar o averiguar preguntando. Uno bueno, desglosado por sexo, basta para una subvención pequeña.',
    },
  },
  'indicators.statement': {
    label: { en: 'What is measured', fr: 'Ce qui est mesuré', es: 'Lo que se mide' },
  },
  'indicators.level': {
    label: { en: 'What it tells about', fr: 'Ce sur quoi il renseigne', es: 'Sobre qué informa' },
  },
  'indicators.measure': {
    label: { en: 'Measured by', fr: 'Mode de mesure', es: 'Forma de medición' },
  },
  'indicators.countsPersons': {
    label: {
      en: 'Does it count people?',
      fr: 'Compte-t-il des personnes ?',
      es: '¿Cuenta personas?',
    },
  },
  'indicators.genderSpecific': {
    label: {
      en: 'Does it show a change in equality between women and men?',
      fr: 'Montre-t-il un changement dans l’égalité entre les femmes et les hommes ?',
      es: '¿Muestra un cambio en la igualdad entre mujeres y hombres?',
    },
  },
  'indicators.baseline': {
    label: {
      en: 'Where it stands before the project',
      fr: 'Situation avant le projet',
      es: 'Situación antes del proyecto',
    },
  },
  'indicators.baselineWomen': {
    label: {
      en: 'Women, before the project',
      fr: 'Femmes, avant le projet',
      es: 'Mujeres, antes del proyecto',
    },
    hint: {
      en: 'In numbers; 0 is an answer too. Leave empty what you don’t know.',
      fr: 'En chiffres ; 0 est aussi une réponse. Laissez vide ce que vous ne savez pas.',
      es: 'En cifras; 0 también es una respuesta. Deje vacío lo que no sepa.',
    },
  },
  'indicators.baselineMen': {
    label: {
      en: 'Men, before the project',
      fr: 'Hommes, avant le projet',
      es: 'Hombres, antes del proyecto',
    },
  },
  'indicators.baselineGirls': {
    label: {
      en: 'Girls, before the project',
      fr: 'Filles, avant le projet',
      es: 'Niñas, antes del proyecto',
    },
  },
  'indicators.baselineBoys': {
    label: {
      en: 'Boys, before the project',
      fr: 'Garçons, avant le projet',
      es: 'Niños, antes del proyecto',
    },
  },
  'indicators.baselineYear': {
    label: { en: 'Year of that figure', fr: 'Année de ce chiffre', es: 'Año de esa cifra' },
  },
  'indicators.baselineSource': {
    label: { en: 'Source of that figure', fr: 'Source de ce chiffre', es: 'Fuente de esa cifra' },
  },
  'indicators.baselineBySex': {
    label: {
      en: 'Is that figure given for women and men separately?',
      fr: 'Ce chiffre est-il donné séparément pour les femmes et pour les hommes ?',
      es: '¿Se da esa cifra por separado para mujeres y hombres?',
    },
  },
  'indicators.baselineByAge': {
    label: {
      en: 'Is that figure given by age?',
      fr: 'Ce chiffre est-il donné par âge ?',
      es: '¿Se da esa cifra por edad?',
    },
  },
  'indicators.baselineDueBy': {
    label: {
      en: 'If not known yet: you will find out by',
      fr: 'Si elle n’est pas encore connue : date à laquelle elle sera connue au plus tard',
      es: 'Si aún no se conoce: fecha en que se conocerá, a más tardar',
    },
  },
  'indicators.target': {
    label: {
      en: 'Where it should stand at the end',
      fr: 'Situation visée à la fin',
      es: 'Situación prevista al final',
    },
  },
  'indicators.targetWomen': {
    label: {
      en: 'Women, target',
      fr: 'Femmes, cible',
      es: 'Mujeres, meta',
    },
    hint: {
      en: 'In numbers; 0 is an answer too. Leave empty what you don’t know.',
      fr: 'En chiffres ; 0 est aussi une réponse. Laissez vide ce que vous ne savez pas.',
      es: 'En cifras; 0 también es una respuesta. Deje vacío lo que no sepa.',
    },
  },
  'indicators.targetMen': {
    label: {
      en: 'Men, target',
      fr: 'Hommes, cible',
      es: 'Hombres, meta',
    },
  },
  'indicators.targetGirls': {
    label: {
      en: 'Girls, target',
      fr: 'Filles, cible',
      es: 'Niñas, meta',
    },
  },
  'indicators.targetBoys': {
    label: {
      en: 'Boys, target',
      fr: 'Garçons, cible',
      es: 'Niños, meta',
    },
  },
  'indicators.targetDate': {
    label: { en: 'Date of that target', fr: 'Date de la cible', es: 'Fecha de esa meta' },
  },
  'indicators.targetBySex': {
    label: {
      en: 'Is the target set for women and men separately?',
      fr: 'La cible est-elle fixée séparément pour les femmes et pour les hommes ?',
      es: '¿Se fija la meta por separado para mujeres y hombres?',
    },
  },
  'indicators.targetByAge': {
    label: {
      en: 'Is the target set by age?',
      fr: 'La cible est-elle fixée par âge ?',
      es: '¿Se fija la meta por edad?',
    },
  },
  'indicators.verification': {
    label: {
      en: 'Where the figures will come from',
      fr: 'Source des chiffres (moyen de vérification)',
      es: 'De dónde vendrán las cifras',
    },
    hint: {
      en: 'For example attendance lists, interviews or a partner’s records.',
      fr: 'Par exemple des listes de présence, des entretiens ou les registres d’un partenaire.',
      es: 'Por ejemplo listas de asistencia, entrevistas o registros de un socio.',
    },
  },
  'indicators.frequency': {
    label: { en: 'How often', fr: 'À quelle fréquence', es: 'Con qué frecuencia' },
  },
  'indicators.responsible': {
    label: { en: 'Who collects it', fr: 'Qui recueille les données', es: 'Quién recoge los datos' },
  },

  activities: {
    label: { en: 'Activities', fr: 'Activités', es: 'Actividades' },
    one: { en: 'Activity', fr: 'Activité', es: 'Actividad' },
    add: { en: 'Add an activity', fr: 'Ajouter une activité', es: 'Añadir una actividad' },
  },
  'activities.statement': {
    label: { en: 'What will be done', fr: 'Ce qui sera fait', es: 'Lo que se hará' },
  },
  'activities.answersIssues': {
    label: {
      en: 'Inequalities it responds to',
      fr: 'Inégalités auxquelles elle répond',
      es: 'Desigualdades a las que responde',
    },
  },
  'activities.groups': {
    label: { en: 'For whom', fr: 'Pour qui', es: 'Para quién' },
  },
  'activities.ages': { label: { en: 'Age groups', fr: 'Groupes d’âge', es: 'Grupos de edad' } },
  'activities.genderAction': {
    label: {
      en: 'Is it meant to make things fairer between women and men?',
      fr: 'Vise-t-elle à renforcer l’équité entre les femmes et les hommes ?',
      es: '¿Pretende que haya más equidad entre mujeres y hombres?',
    },
  },
  deliverables: {
    label: { en: 'Deliverables', fr: 'Livrables', es: 'Entregables' },
    one: { en: 'Deliverable', fr: 'Livrable', es: 'Entregable' },
    add: { en: 'Add a deliverable', fr: 'Ajouter un livrable', es: 'Añadir un entregable' },
    hint: {
      en: 'For example a study, a film, a manual or a course.',
      fr: 'Par exemple une étude, un film, un manuel ou une formation.',
      es: 'Por ejemplo un estudio, una película, un manual o un curso.',
    },
  },
  'deliverables.title': { label: { en: 'Deliverable', fr: 'Livrable', es: 'Entregable' } },
  'deliverables.responsible': {
    label: { en: 'Who is responsible', fr: 'Qui en est responsable', es: 'Quién es responsable' },
  },
  'deliverables.audience': {
    label: { en: 'Audience', fr: 'Public', es: 'Público' },
  },
  'deliverables.due': { label: { en: 'Ready by', fr: 'Échéance', es: 'Fecha de entrega' } },
  audience: {
    label: {
      en: 'Who will be told of the results, and how',
      fr: 'À qui les résultats seront communiqués, et comment',
      es: 'A quién se comunicarán los resultados y cómo',
    },
  },
  team: {
    label: { en: 'Team', fr: 'Équipe', es: 'Equipo' },
    one: { en: 'Role', fr: 'Rôle', es: 'Función' },
    add: { en: 'Add a role', fr: 'Ajouter un rôle', es: 'Añadir una función' },
  },
  'team.role': { label: { en: 'Role', fr: 'Rôle', es: 'Función' } },
  'team.people': {
    label: { en: 'Number of people', fr: 'Nombre de personnes', es: 'Número de personas' },
  },
  'team.duration': {
    label: { en: 'For how long', fr: 'Pour combien de temps', es: 'Durante cuánto tiempo' },
  },

  researchQuestion: {
    label: {
      en: 'Research question',
      fr: 'Question de recherche',
      es: 'Pregunta de investigación',
    },
  },
  researchAsksBySexAndAge: {
    label: {
      en: 'Does the question look at sex and age?',
      fr: 'La question tient-elle compte du sexe et de l’âge ?',
      es: '¿Tiene en cuenta la pregunta el sexo y la edad?',
    },
  },
  researchMethod: { label: { en: 'Method', fr: 'Méthode', es: 'Método' } },
  methodSeparatesSexAndAge: {
    label: {
      en: 'Will findings be given by sex and age?',
      fr: 'Les conclusions seront-elles ventilées par sexe et par âge ?',
      es: '¿Se presentarán las conclusiones por sexo y edad?',
    },
  },
  findingsUse: {
    label: {
      en: 'How the findings will be used',
      fr: 'Comment les conclusions seront utilisées',
      es: 'Cómo se utilizarán las conclusiones',
    },
  },
  trainingTopic: {
    label: {
      en: 'What the training says about women and men',
      fr: 'Ce que la formation dit des femmes et des hommes',
      es: 'Lo que la formación dice sobre mujeres y hombres',
    },
  },
  trainingCountsBySex: {
    label: {
      en: 'Will women and men taking part be counted separately?',
      fr: 'Les participantes et les participants seront-ils comptés séparément ?',
      es: '¿Se contarán por separado las mujeres y los hombres que participen?',
    },
  },
  trainingChangeCheck: {
    label: {
      en: 'How you will check what changed afterwards',
      fr: 'Comment vous vérifierez ce qui a changé ensuite',
      es: 'Cómo comprobará lo que cambió después',
    },
  },
} satisfies Partial<FieldTexts<ProposalContent>>
