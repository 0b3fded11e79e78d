import type { Choice, ChoiceSet } from '../domain/forms/choices'
import type { Text } from './language'

/** Names of all offered answers: one without a name doesn't compile. */
export const choiceTexts: { [S in ChoiceSet]: Record<Choice<S>, Text> } = {
  kind: {
    project: { en: 'Project', fr: 'Projet', es: 'Proyecto' },
    training: { en: 'Training', fr: 'Formation', es: 'Formación' },
    research: { en: 'Research', fr: 'Recherche', es: 'Investigación' },
  },
  prong: {
    'project-support': { en: 'Project support', fr: 'Appui aux projets', es: 'Apoyo a proyectos' },
    'training-outreach': {
      en: 'Training and outreach events',
      fr: 'Formation et sensibilisation',
      es: 'Formación y divulgación',
    },
    'research-publications': {
      en: 'Research and publications',
      fr: 'Recherche et publications',
      es: 'Investigación y publicaciones',
    },
  },
  region: {
    'eastern-africa': { en: 'Eastern Africa', fr: 'Afrique orientale', es: 'África Oriental' },
    'middle-africa': { en: 'Middle Africa', fr: 'Afrique centrale', es: 'África Central' },
    'northern-africa': {
      en: 'Northern Africa',
      fr: 'Afrique septentrionale',
      es: 'África Septentrional',
    },
    'southern-africa': { en: 'Southern Africa', fr: 'Afrique australe', es: 'África Meridional' },
    'western-africa': { en: 'Western Africa', fr: 'Afrique occidentale', es: 'África Occidental' },
    caribbean: { en: 'Caribbean', fr: 'Caraïbes', es: 'Caribe' },
    'central-america': { en: 'Central America', fr: 'Amérique centrale', es: 'América Central' },
    'south-america': { en: 'South America', fr: 'Amérique du Sud', es: 'América del Sur' },
    'northern-america': {
      en: 'Northern America',
      fr: 'Amérique septentrionale',
      es: 'América Septentrional',
    },
    'central-asia': { en: 'Central Asia', fr: 'Asie centrale', es: 'Asia Central' },
    'eastern-asia': { en: 'Eastern Asia', fr: 'Asie orientale', es: 'Asia Oriental' },
    'south-eastern-asia': {
      en: 'South-eastern Asia',
      fr: 'Asie du Sud-Est',
      es: 'Asia Sudoriental',
    },
    'southern-asia': { en: 'Southern Asia', fr: 'Asie méridionale', es: 'Asia Meridional' },
    'western-asia': { en: 'Western Asia', fr: 'Asie occidentale', es: 'Asia Occidental' },
    'eastern-europe': { en: 'Eastern Europe', fr: 'Europe orientale', es: 'Europa Oriental' },
    'northern-europe': {
      en: 'Northern Europe',
      fr: 'Europe septentrionale',
      es: 'Europa Septentrional',
    },
    'southern-europe': { en: 'Southern Europe', fr: 'Europe méridionale', es: 'Europa Meridional' },
    'western-europe': { en: 'Western Europe', fr: 'Europe occidentale', es: 'Europa Occidental' },
    oceania: { en: 'Oceania', fr: 'Océanie', es: 'Oceanía' },
    global: { en: 'Worldwide', fr: 'Échelle mondiale', es: 'Ámbito mundial' },
  },
  sex: {
    women: { en: 'Women', fr: 'Femmes', es: 'Mujeres' },
    men: { en: 'Men', fr: 'Hommes', es: 'Hombres' },
    girls: { en: 'Girls', fr: 'Filles', es: 'Niñas' },
    boys: { en: 'Boys', fr: 'Garçons', es: 'Niños' },
    other: { en: 'Other or not known', fr: 'Autre ou inconnu', es: 'Otro o desconocido' },
  },
  ageGroup: {
    children: { en: 'Children', fr: 'Enfants', es: 'Niñas y niños' },
    adolescents: { en: 'Adolescents', fr: 'Adolescentes et adolescents', es: 'Adolescentes' },
    'young-adults': { en: 'Young adults', fr: 'Jeunes adultes', es: 'Jóvenes' },
    adults: { en: 'Adults', fr: 'Adultes', es: 'Personas adultas' },
    older: { en: 'Older people', fr: 'Personnes âgées', es: 'Personas mayores' },
  },
  resultLevel: {
    output: {
      en: 'Something delivered (output)',
      fr: 'Une réalisation du projet (produit)',
      es: 'Algo que se entrega (producto)',
    },
    outcome: {
      en: 'A change that follows (outcome)',
      fr: 'Un changement qui en découle (effet)',
      es: 'Un cambio derivado de ello (efecto)',
    },
  },
  indicatorLevel: {
    output: {
      en: 'What was delivered (output)',
      fr: 'Ce qui a été réalisé (produit)',
      es: 'Lo que se entregó (producto)',
    },
    outcome: {
      en: 'What changed as a result (outcome)',
      fr: 'Ce qui a changé en conséquence (effet)',
      es: 'Lo que cambió como resultado (efecto)',
    },
    impact: {
      en: 'What changed in the long run (impact)',
      fr: 'Ce qui a changé à long terme (impact)',
      es: 'Lo que cambió a largo plazo (impacto)',
    },
  },
  measure: {
    unit: { en: 'Number', fr: 'Nombre', es: 'Número' },
    percentage: { en: 'Percentage', fr: 'Pourcentage', es: 'Porcentaje' },
    nominal: { en: 'Yes or no', fr: 'Oui ou non', es: 'Sí o no' },
    ordinal: { en: 'Steps on a scale', fr: 'Degrés d’une échelle', es: 'Grados de una escala' },
    qualitative: { en: 'In words', fr: 'Description qualitative', es: 'Descripción cualitativa' },
  },
  stage: {
    identification: {
      en: 'When the idea took shape',
      fr: 'Lors de la définition de l’idée',
      es: 'Al definir la idea',
    },
    design: { en: 'When planning', fr: 'Lors de la planification', es: 'Al planificar' },
    implementation: {
      en: 'During the work',
      fr: 'Pendant la mise en œuvre',
      es: 'Durante la ejecución',
    },
    monitoring: { en: 'When following up', fr: 'Lors du suivi', es: 'En el seguimiento' },
  },
  participant: {
    'affected-women': { en: 'Affected women', fr: 'Femmes touchées', es: 'Mujeres afectadas' },
    'affected-men': { en: 'Affected men', fr: 'Hommes touchés', es: 'Hombres afectados' },
    'affected-girls': { en: 'Affected girls', fr: 'Filles touchées', es: 'Niñas afectadas' },
    'affected-boys': { en: 'Affected boys', fr: 'Garçons touchés', es: 'Niños afectados' },
    representatives: {
      en: 'People or organizations that speak for them',
      fr: 'Personnes ou organisations qui les représentent',
      es: 'Personas u organizaciones que las representan',
    },
    'existing-consultation': {
      en: 'A recent consultation by others',
      fr: 'Une consultation récente menée par des tiers',
      es: 'Una consulta reciente realizada por terceros',
    },
    officials: { en: 'Officials', fr: 'Autorités', es: 'Autoridades' },
  },
  pseaAssessment: {
    done: { en: 'Done', fr: 'Faite', es: 'Hecha' },
    pending: { en: 'Planned', fr: 'Prévue', es: 'Prevista' },
    none: { en: 'None', fr: 'Aucune', es: 'Ninguna' },
  },
  cofinancing: {
    none: { en: 'Nothing', fr: 'Rien', es: 'Nada' },
    money: { en: 'Funds', fr: 'Un apport financier', es: 'Una aportación económica' },
    'in-kind': {
      en: 'Work, goods or services',
      fr: 'Une contribution en nature (travail, biens, services)',
      es: 'Contribución en especie (trabajo, bienes, servicios)',
    },
    both: { en: 'Both', fr: 'Les deux', es: 'Ambas cosas' },
    'not-stated': { en: 'Not known yet', fr: 'Pas encore connu', es: 'Aún no se sabe' },
  },
  genderExpertise: {
    'focal-point': {
      en: 'Our gender focal point',
      fr: 'Notre point focal genre',
      es: 'Nuestro punto focal de género',
    },
    consultant: {
      en: 'A consultant',
      fr: 'Une consultante ou un consultant',
      es: 'Una persona consultora',
    },
    partner: { en: 'A partner', fr: 'Un partenaire', es: 'Un socio' },
    none: { en: 'Nobody yet', fr: 'Personne pour l’instant', es: 'Nadie por ahora' },
  },
  iomMarker: {
    '0': { en: '0', fr: '0', es: '0' },
    '1': { en: '1', fr: '1', es: '1' },
    '2a': { en: '2a', fr: '2a', es: '2a' },
    '2b': { en: '2b', fr: '2b', es: '2b' },
    'not-applicable': { en: 'Does not apply', fr: 'Sans objet', es: 'No procede' },
  },
  gamCode: {
    '0': { en: '0', fr: '0', es: '0' },
    '1': { en: '1', fr: '1', es: '1' },
    '2': { en: '2', fr: '2', es: '2' },
    '3': { en: '3', fr: '3', es: '3' },
    '4': { en: '4', fr: '4', es: '4' },
    'not-applicable': { en: 'Does not apply', fr: 'Sans objet', es: 'No procede' },
  },
  check: {
    R1: {
      en: '1. Taking part in the design',
      fr: '1. Participation à la conception',
      es: '1. Participación en el diseño',
    },
    R2: {
      en: '2. Starting figures by sex',
      fr: '2. Chiffres de départ par sexe',
      es: '2. Cifras de partida por sexo',
    },
    R3: { en: '3. Gender analysis', fr: '3. Analyse de genre', es: '3. Análisis de género' },
    R4: {
      en: '4. Objective and result for equality',
      fr: '4. Objectif et résultat d’égalité',
      es: '4. Objetivo y resultado de igualdad',
    },
    R5: {
      en: '5. Activities that answer the inequalities',
      fr: '5. Activités visant à réduire les inégalités',
      es: '5. Actividades para reducir las desigualdades',
    },
    R6: {
      en: '6. Doing no harm',
      fr: '6. Ne pas nuire',
      es: '6. No causar daño',
    },
    R7: {
      en: '7. An indicator for equality',
      fr: '7. Un indicateur d’égalité',
      es: '7. Un indicador de igualdad',
    },
    R8: {
      en: '8. Aims and follow-up by sex',
      fr: '8. Cibles et suivi par sexe',
      es: '8. Metas y seguimiento por sexo',
    },
    R9: {
      en: '9. Budget and expertise',
      fr: '9. Ressources financières et compétences',
      es: '9. Recursos financieros y conocimientos especializados',
    },
    R10: {
      en: '10. Policy, earlier work, what remains',
      fr: '10. Politique, travaux antérieurs, ce qui restera',
      es: '10. Política, trabajos anteriores, lo que queda',
    },
  },
  documentAccess: {
    public: { en: 'Anybody', fr: 'Toute personne', es: 'Cualquier persona' },
    internal: {
      en: 'IOM staff only',
      fr: 'Le personnel de l’OIM uniquement',
      es: 'Solo el personal de la OIM',
    },
    sensitive: {
      en: 'Only the people who decide',
      fr: 'Les personnes qui décident uniquement',
      es: 'Solo quienes deciden',
    },
  },
  language: {
    en: { en: 'English', fr: 'Anglais', es: 'Inglés' },
    fr: { en: 'French', fr: 'Français', es: 'Francés' },
    es: { en: 'Spanish', fr: 'Espagnol', es: 'Español' },
  },
  constraint: {
    delay: { en: 'Delay', fr: 'Retard', es: 'Retraso' },
    reformulation: { en: 'Change of plan', fr: 'Reformulation du projet', es: 'Reprogramación' },
    external: { en: 'Outside events', fr: 'Événements extérieurs', es: 'Acontecimientos externos' },
    visibility: { en: 'Visibility', fr: 'Visibilité', es: 'Visibilidad' },
    data: { en: 'Figures and data', fr: 'Chiffres et données', es: 'Cifras y datos' },
  },
  workState: {
    'not-begun': { en: 'Not begun', fr: 'Pas commencé', es: 'Sin empezar' },
    'under-way': { en: 'Under way', fr: 'En cours', es: 'En curso' },
    done: { en: 'Done', fr: 'Achevé', es: 'Terminado' },
    dropped: { en: 'Dropped', fr: 'Abandonné', es: 'Abandonado' },
  },
  progress: {
    'not-started': { en: 'Not started', fr: 'Pas commencé', es: 'Sin empezar' },
    'under-way': { en: 'Under way', fr: 'En cours', es: 'En curso' },
    penultimate: { en: 'Last stage but one', fr: 'Avant-dernière étape', es: 'Penúltima etapa' },
    completed: { en: 'Completed', fr: 'Achevé', es: 'Terminado' },
  },
  agreement: {
    'under-negotiation': {
      en: 'Being negotiated',
      fr: 'En cours de négociation',
      es: 'En curso de negociación',
    },
    agreed: { en: 'Agreed, not signed', fr: 'Convenu, non signé', es: 'Acordado, sin firmar' },
    signed: { en: 'Signed', fr: 'Signé', es: 'Firmado' },
  },
  changeKind: {
    extension: { en: 'A later end', fr: 'Une prolongation', es: 'Una prórroga' },
    'budget-revision': {
      en: 'The budget, within the same amount',
      fr: 'Une révision du budget, à montant égal',
      es: 'Una revisión del presupuesto, sin aumento del importe',
    },
    'additional-money': {
      en: 'More funds than were agreed',
      fr: 'Un financement supplémentaire',
      es: 'Financiación adicional',
    },
    reformulation: {
      en: 'What the project does or delivers',
      fr: 'Une reformulation : activités ou produits',
      es: 'Una reprogramación: actividades o productos',
    },
    suspension: {
      en: 'Pause the project for a while',
      fr: 'Une suspension temporaire',
      es: 'Una suspensión temporal',
    },
    cancellation: {
      en: 'Stop the project',
      fr: 'L’arrêt du projet',
      es: 'Cancelación del proyecto',
    },
  },
  changeReason: {
    opportunity: {
      en: 'A better opportunity',
      fr: 'Une meilleure occasion',
      es: 'Una mejor oportunidad',
    },
    'stakeholder-advice': {
      en: 'Advice from stakeholders',
      fr: 'Avis des parties prenantes',
      es: 'Recomendación de las partes interesadas',
    },
    insecurity: { en: 'Insecurity', fr: 'Insécurité', es: 'Inseguridad' },
    'programme-delay': {
      en: 'Delay in the programme',
      fr: 'Retard du programme',
      es: 'Retraso del programa',
    },
    'partner-delay': {
      en: 'Delay by a partner',
      fr: 'Retard d’un partenaire',
      es: 'Retraso de un socio',
    },
    inaccessibility: {
      en: 'A place that cannot be reached',
      fr: 'Lieu inaccessible',
      es: 'Lugar inaccesible',
    },
    'agreement-delay': {
      en: 'An agreement that came late',
      fr: 'Accord tardif',
      es: 'Acuerdo tardío',
    },
    staffing: { en: 'Staff', fr: 'Questions de personnel', es: 'Cuestiones de personal' },
    'late-funds': {
      en: 'Funds that came late',
      fr: 'Réception tardive des fonds',
      es: 'Recepción tardía de los fondos',
    },
    procurement: { en: 'Purchases', fr: 'Achats et passation de marchés', es: 'Adquisiciones' },
    'internal-administration': {
      en: 'Internal administration',
      fr: 'Administration interne',
      es: 'Administración interna',
    },
  },
}

const bySet: Readonly<Record<ChoiceSet, Readonly<Record<string, Text>>>> = choiceTexts

/** The name of an offered answer; of one no longer offered, its code. */
export function choiceText(set: ChoiceSet, value: string): Text {
  return bySet[set][value] ?? { en: value, fr: value, es: value }
}
