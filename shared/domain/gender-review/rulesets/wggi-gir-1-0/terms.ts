import type { Ruleset } from '../../ruleset'

export const terms: Ruleset['terms'] = {
  'reason.none': {
    en: 'not given yet.',
    fr: 'pas encore indiquée.',
    es: 'aún no indicada.',
  },
  'stage.identification': { en: 'identification', fr: 'l’identification', es: 'identificación' },
  'stage.design': { en: 'design', fr: 'la conception', es: 'diseño' },
  'part.mechanism': {
    en: 'how people were heard',
    fr: 'la manière dont les personnes ont été entendues',
    es: 'cómo se escuchó a las personas',
  },
  'part.inputUsed': {
    en: 'what was done with what they said',
    fr: 'ce qui a été retenu de leurs avis',
    es: 'qué se hizo con lo que dijeron',
  },
  'part.baseline': {
    en: 'where it stands before the project',
    fr: 'la situation avant le projet',
    es: 'la situación antes del proyecto',
  },
  'part.year': {
    en: 'the year of that figure',
    fr: 'l’année de ce chiffre',
    es: 'el año de esa cifra',
  },
  'part.source': {
    en: 'the source of that figure',
    fr: 'la source de ce chiffre',
    es: 'la fuente de esa cifra',
  },
  'part.level': {
    en: 'its level (output, outcome or impact)',
    fr: 'son niveau (produit, effet ou impact)',
    es: 'su nivel (producto, efecto o impacto)',
  },
  'part.outcomeLevel': {
    en: 'a wording that says what changes for people (an outcome or impact)',
    fr: 'une formulation qui dit ce qui change pour les personnes (un effet ou un impact)',
    es: 'una formulación que diga qué cambia para las personas (un efecto o un impacto)',
  },
  'part.measure': {
    en: 'the unit or way of measuring',
    fr: 'l’unité ou le mode de mesure',
    es: 'la unidad o la forma de medir',
  },
  'part.baselineOrDate': {
    en: 'where it stands before the project (or the date by which you will find out)',
    fr: 'la situation avant le projet (ou la date à laquelle vous la connaîtrez)',
    es: 'la situación antes del proyecto (o la fecha en que la conocerá)',
  },
  'part.target': {
    en: 'where it should stand at the end',
    fr: 'la situation visée à la fin',
    es: 'la situación prevista al final',
  },
  'part.verification': {
    en: 'where the figures will come from',
    fr: 'la provenance des chiffres',
    es: 'la procedencia de las cifras',
  },
  'part.changesGenderRelations': {
    en: 'that it changes something between women and men',
    fr: 'qu’il change quelque chose entre les femmes et les hommes',
    es: 'que cambia algo entre mujeres y hombres',
  },
  'part.servesGenderObjective': {
    en: 'that it serves the gender objective',
    fr: 'qu’il sert l’objectif d’égalité',
    es: 'que contribuye al objetivo de igualdad',
  },
  'topic.roles': {
    en: 'roles and workload',
    fr: 'les rôles et la charge de travail',
    es: 'los roles y la carga de trabajo',
  },
  'topic.access': {
    en: 'access to and control over resources',
    fr: 'l’accès aux ressources et leur contrôle',
    es: 'el acceso a los recursos y su control',
  },
  'topic.needs': {
    en: 'needs and priorities',
    fr: 'les besoins et les priorités',
    es: 'las necesidades y prioridades',
  },
  'topic.constraints': {
    en: 'constraints to taking part',
    fr: 'les obstacles à la participation',
    es: 'los obstáculos a la participación',
  },
  'topic.violence': {
    en: 'protection risks such as violence',
    fr: 'les risques de protection, dont les violences',
    es: 'los riesgos de protección, como la violencia',
  },
  'safeguard.mitigation': {
    en: 'how the gender-related risk will be reduced',
    fr: 'la façon de réduire le risque lié au genre',
    es: 'la forma de reducir el riesgo relacionado con el género',
  },
  'safeguard.partners': {
    en: 'the assessment of partners on sexual exploitation and abuse',
    fr: 'l’évaluation des partenaires en matière d’exploitation et d’abus sexuels',
    es: 'la evaluación de los socios en materia de explotación y abusos sexuales',
  },
  'safeguard.children': {
    en: 'child safeguarding',
    fr: 'la protection des enfants',
    es: 'la protección de la infancia',
  },
  'safeguard.data': {
    en: 'the handling of survivors’ data',
    fr: 'le traitement des données des personnes survivantes',
    es: 'el tratamiento de los datos de las personas sobrevivientes',
  },
  'resource.share': {
    en: 'a share of a budget line',
    fr: 'une part d’une ligne budgétaire',
    es: 'una parte de una línea presupuestaria',
  },
  'resource.reason': {
    en: 'one sentence on what it pays for',
    fr: 'une phrase sur ce qu’elle finance',
    es: 'una frase sobre lo que financia',
  },
  'resource.expertise': {
    en: 'the person or partner with gender expertise',
    fr: 'la personne ou le partenaire compétent en matière de genre',
    es: 'la persona o el socio con experiencia en género',
  },
  'fit.policy': {
    en: 'the link to IOM’s gender policy or the focal point',
    fr: 'le lien avec la politique de l’OIM en matière de genre ou avec le point focal',
    es: 'el vínculo con la política de género de la OIM o con el punto focal',
  },
  'fit.buildsOn': {
    en: 'the earlier work it builds on',
    fr: 'les travaux antérieurs sur lesquels il s’appuie',
    es: 'los trabajos anteriores en que se apoya',
  },
  'fit.exit': {
    en: 'what remains or is shared after the grant',
    fr: 'ce qui restera ou sera diffusé après la subvention',
    es: 'lo que quedará o se difundirá después de la subvención',
  },
  'measure.A': { en: 'the gender analysis', fr: 'l’analyse de genre', es: 'el análisis de género' },
  'measure.D': { en: 'the activities', fr: 'les activités', es: 'las actividades' },
  'measure.G': { en: 'the consultations', fr: 'les consultations', es: 'las consultas' },
  'measure.J': { en: 'the benefits', fr: 'les bénéfices', es: 'los beneficios' },
  'finding.nothing': {
    en: 'nothing is given',
    fr: 'rien n’est indiqué',
    es: 'no se indica nada',
  },
  'finding.undifferentiated': {
    en: 'given, without telling women and men or ages apart',
    fr: 'indiqué, sans distinguer femmes et hommes ni âges',
    es: 'se indica, sin distinguir mujeres y hombres ni edades',
  },
  'finding.age': {
    en: 'told apart by age only',
    fr: 'distingué par âge seulement',
    es: 'se distingue solo por edad',
  },
  'finding.gender': {
    en: 'told apart by gender',
    fr: 'distingué par genre',
    es: 'se distingue por género',
  },
  'finding.genderAndAge': {
    en: 'told apart by gender and age',
    fr: 'distingué par genre et par âge',
    es: 'se distingue por género y edad',
  },
  'criterion.analysis': {
    en: 'a gender analysis',
    fr: 'une analyse de genre',
    es: 'un análisis de género',
  },
  'criterion.activities': {
    en: 'activities that answer its findings',
    fr: 'des activités qui répondent à ses constats',
    es: 'actividades que respondan a sus conclusiones',
  },
  'criterion.safeguards': {
    en: 'care that no harm is done',
    fr: 'le souci de ne pas nuire',
    es: 'el cuidado de no causar daño',
  },
  'criterion.objective': {
    en: 'a gender equality objective',
    fr: 'un objectif d’égalité entre les sexes',
    es: 'un objetivo de igualdad de género',
  },
  'criterion.indicator': {
    en: 'a complete gender-specific indicator',
    fr: 'un indicateur complet propre au genre',
    es: 'un indicador completo específico de género',
  },
  'criterion.sexData': {
    en: 'figures on people by sex',
    fr: 'des chiffres ventilés par sexe',
    es: 'cifras sobre personas desglosadas por sexo',
  },
  'criterion.reporting': {
    en: 'a commitment to report on gender results',
    fr: 'l’engagement de rendre compte des résultats en matière d’égalité',
    es: 'el compromiso de informar sobre los resultados de igualdad',
  },
  'criterion.mainPurpose': {
    en: 'gender equality as the main purpose',
    fr: 'l’égalité entre les sexes comme but principal',
    es: 'la igualdad de género como propósito principal',
  },
  'criterion.notWithout': {
    en: 'the statement that the project would not be undertaken without it',
    fr: 'l’indication que le projet ne serait pas entrepris sans ce but',
    es: 'la indicación de que el proyecto no se haría sin ese propósito',
  },
  'criterion.outcomeIndicator': {
    en: 'a gender-specific indicator at outcome level',
    fr: 'un indicateur propre au genre au niveau de l’effet',
    es: 'un indicador específico de género a nivel de efecto',
  },
  'standard.needs': {
    en: 'the needs assessment',
    fr: 'l’évaluation des besoins',
    es: 'la evaluación de necesidades',
  },
  'standard.outputs': { en: 'the outputs', fr: 'les produits', es: 'los productos' },
  'standard.activities': { en: 'the activities', fr: 'les activités', es: 'las actividades' },
}
