import type { Ruleset } from '../../ruleset'

/** What the checks rest on. Where a source could not be read in full, its reading is this fund's practice. */
export const standards: Ruleset['standards'] = [
  {
    id: 'HGDG-1',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 1: involvement of women and men in identification and design',
      fr: 'Élément 1 : participation des femmes et des hommes à l’identification et à la conception',
      es: 'Elemento 1: participación de mujeres y hombres en la identificación y el diseño',
    },
  },
  {
    id: 'HGDG-2',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 2: sex-disaggregated data and gender information',
      fr: 'Élément 2 : données ventilées par sexe et informations sur le genre',
      es: 'Elemento 2: datos desglosados por sexo e información de género',
    },
  },
  {
    id: 'HGDG-3',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 3: gender analysis and gender issues',
      fr: 'Élément 3 : analyse de genre et problèmes constatés',
      es: 'Elemento 3: análisis de género y problemas detectados',
    },
  },
  {
    id: 'HGDG-4',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 4: gender equality goals, outcomes and outputs',
      fr: 'Élément 4 : buts, effets et produits en matière d’égalité',
      es: 'Elemento 4: metas, efectos y productos de igualdad de género',
    },
  },
  {
    id: 'HGDG-5',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 5: strategies that match the gender issues',
      fr: 'Élément 5 : stratégies en accord avec les problèmes constatés',
      es: 'Elemento 5: estrategias acordes con los problemas de género',
    },
  },
  {
    id: 'HGDG-6',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 6: likely impacts on women and men, negative ones avoided',
      fr: 'Élément 6 : effets probables sur les femmes et les hommes, effets négatifs évités',
      es: 'Elemento 6: impactos probables en mujeres y hombres, evitando los negativos',
    },
  },
  {
    id: 'HGDG-7',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 7: monitoring targets and indicators',
      fr: 'Élément 7 : cibles et indicateurs de suivi',
      es: 'Elemento 7: metas e indicadores de seguimiento',
    },
  },
  {
    id: 'HGDG-8',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 8: sex-disaggregated monitoring data',
      fr: 'Élément 8 : données de suivi ventilées par sexe',
      es: 'Elemento 8: datos de seguimiento desglosados por sexo',
    },
  },
  {
    id: 'HGDG-9',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 9: resources, that is budget and expertise',
      fr: 'Élément 9 : ressources, soit budget et compétences',
      es: 'Elemento 9: recursos, es decir, presupuesto y experiencia',
    },
  },
  {
    id: 'HGDG-10',
    source: 'hgdg',
    standing: 'published',
    text: {
      en: 'Element 10: relation to the agency’s own gender efforts, other initiatives, exit plan',
      fr: 'Élément 10 : lien avec l’action de l’organisation en matière de genre, autres initiatives, plan de sortie',
      es: 'Elemento 10: relación con la labor de género de la entidad, otras iniciativas, plan de salida',
    },
  },
  {
    id: 'DAC-codes',
    source: 'dac',
    standing: 'published',
    text: {
      en: 'The three codes: not targeted (0), significant (1), principal (2); a project that was not screened has none, and 2 is not by definition better than 1',
      fr: 'Les trois codes : non orienté (0), significatif (1), principal (2) ; un projet non examiné n’en a pas, et 2 n’est pas par définition meilleur que 1',
      es: 'Los tres códigos: no orientado (0), significativo (1), principal (2); un proyecto no examinado no tiene ninguno, y 2 no es por definición mejor que 1',
    },
  },
  {
    id: 'DAC-all',
    source: 'dac',
    standing: 'published',
    text: {
      en: 'For every activity: a gender analysis and care that it does no harm',
      fr: 'Pour toute activité : une analyse de genre et le souci de ne pas nuire',
      es: 'Para toda actividad: un análisis de género y el cuidado de no causar daño',
    },
  },
  {
    id: 'DAC-reporting',
    source: 'dac',
    standing: 'published',
    text: {
      en: 'For codes 1 and 2: gender results are monitored and reported',
      fr: 'Pour les codes 1 et 2 : les résultats en matière d’égalité sont suivis et rapportés',
      es: 'Para los códigos 1 y 2: los resultados de igualdad se siguen y se informan',
    },
  },
  {
    id: 'DAC-checklist',
    source: 'dac',
    standing: 'fund-practice',
    text: {
      en: 'What each code asks for at least, as this fund understands and applies it: findings inform the design, an explicit objective with a gender-specific indicator, figures by sex',
      fr: 'Ce que chaque code demande au minimum, tel que ce fonds le comprend et l’applique : constats pris en compte dans la conception, objectif explicite assorti d’un indicateur propre au genre, chiffres par sexe',
      es: 'Lo que cada código pide como mínimo, según lo entiende y aplica este fondo: conclusiones que orientan el diseño, objetivo explícito con un indicador específico de género, cifras por sexo',
    },
  },
  {
    id: 'GAM-A',
    source: 'gam',
    standing: 'published',
    text: {
      en: 'Measure A: gender analysis',
      fr: 'Mesure A : analyse de genre',
      es: 'Medida A: análisis de género',
    },
  },
  {
    id: 'GAM-D',
    source: 'gam',
    standing: 'published',
    text: {
      en: 'Measure D: tailored activities',
      fr: 'Mesure D : activités adaptées',
      es: 'Medida D: actividades adaptadas',
    },
  },
  {
    id: 'GAM-G',
    source: 'gam',
    standing: 'published',
    text: {
      en: 'Measure G: influence on the project',
      fr: 'Mesure G : influence sur le projet',
      es: 'Medida G: influencia en el proyecto',
    },
  },
  {
    id: 'GAM-J',
    source: 'gam',
    standing: 'published',
    text: { en: 'Measure J: benefits', fr: 'Mesure J : bénéfices', es: 'Medida J: beneficios' },
  },
  {
    id: 'GAM-C',
    source: 'gam',
    standing: 'fund-practice',
    text: {
      en: 'Measure C, as this fund reads it: data by sex and age',
      fr: 'Mesure C, selon la lecture de ce fonds : données par sexe et par âge',
      es: 'Medida C, según la lectura de este fondo: datos por sexo y edad',
    },
  },
  {
    id: 'GAM-E',
    source: 'gam',
    standing: 'published',
    text: {
      en: 'Measure E: protection from gender-based violence',
      fr: 'Mesure E : protection contre les violences basées sur le genre',
      es: 'Medida E: protección frente a la violencia de género',
    },
  },
  {
    id: 'GAM-H',
    source: 'gam',
    standing: 'published',
    text: {
      en: 'Measure H: feedback and complaints',
      fr: 'Mesure H : retours et plaintes',
      es: 'Medida H: comentarios y quejas',
    },
  },
  {
    id: 'GAM-codes',
    source: 'gam',
    standing: 'published',
    text: {
      en: 'Codes 0 to 4 for each measure, M or T for the action; an aid to self-assessment that is in no way tied to acceptance or funding',
      fr: 'Codes 0 à 4 pour chaque mesure, M ou T pour l’action ; une aide à l’auto-évaluation, sans aucun lien avec l’acceptation ou le financement',
      es: 'Códigos de 0 a 4 para cada medida, M o T para la acción; una ayuda para la autoevaluación, sin relación alguna con la aceptación o la financiación',
    },
  },
  {
    id: 'IOM-1',
    source: 'iom',
    standing: 'fund-practice',
    text: {
      en: 'Minimum standard on the needs assessment, as this fund understands it',
      fr: 'Norme minimale sur l’évaluation des besoins, telle que ce fonds la comprend',
      es: 'Norma mínima sobre la evaluación de necesidades, según la entiende este fondo',
    },
  },
  {
    id: 'IOM-2',
    source: 'iom',
    standing: 'fund-practice',
    text: {
      en: 'Minimum standard on the outputs, as this fund understands it',
      fr: 'Norme minimale sur les produits, telle que ce fonds la comprend',
      es: 'Norma mínima sobre los productos, según la entiende este fondo',
    },
  },
  {
    id: 'IOM-3',
    source: 'iom',
    standing: 'fund-practice',
    text: {
      en: 'Minimum standard on the activities, as this fund understands it',
      fr: 'Norme minimale sur les activités, telle que ce fonds la comprend',
      es: 'Norma mínima sobre las actividades, según la entiende este fondo',
    },
  },
  {
    id: 'IOM-2ab',
    source: 'iom',
    standing: 'fund-practice',
    text: {
      en: 'The split between 2a and 2b, by analogy with the earlier inter-agency marker',
      fr: 'La distinction entre 2a et 2b, par analogie avec l’ancien marqueur interorganisations',
      es: 'La distinción entre 2a y 2b, por analogía con el anterior marcador interinstitucional',
    },
  },
  {
    id: 'ECHO-1',
    source: 'echo',
    standing: 'published',
    text: {
      en: 'Criterion 1: gender and age analysis with data',
      fr: 'Critère 1 : analyse selon le genre et l’âge, avec données',
      es: 'Criterio 1: análisis de género y edad con datos',
    },
  },
  {
    id: 'ECHO-2',
    source: 'echo',
    standing: 'published',
    text: {
      en: 'Criterion 2: adapted assistance',
      fr: 'Critère 2 : assistance adaptée',
      es: 'Criterio 2: asistencia adaptada',
    },
  },
  {
    id: 'ECHO-3',
    source: 'echo',
    standing: 'published',
    text: {
      en: 'Criterion 3: negative effects prevented or mitigated',
      fr: 'Critère 3 : effets négatifs évités ou atténués',
      es: 'Criterio 3: efectos negativos evitados o mitigados',
    },
  },
  {
    id: 'ECHO-4',
    source: 'echo',
    standing: 'published',
    text: {
      en: 'Criterion 4: adequate participation',
      fr: 'Critère 4 : participation adéquate',
      es: 'Criterio 4: participación adecuada',
    },
  },
  {
    id: 'EIGE-sex',
    source: 'eige',
    standing: 'published',
    text: {
      en: 'All indicators about individuals are disaggregated by sex',
      fr: 'Tous les indicateurs relatifs aux individus sont ventilés par sexe',
      es: 'Todos los indicadores sobre personas se desglosan por sexo',
    },
  },
  {
    id: 'EIGE-resources',
    source: 'eige',
    standing: 'published',
    text: {
      en: 'Proposals say how resources serve gender equality',
      fr: 'Les propositions disent comment les ressources servent l’égalité',
      es: 'Las propuestas dicen cómo los recursos sirven a la igualdad',
    },
  },
  {
    id: 'CIDA',
    source: 'cida',
    standing: 'published',
    text: {
      en: 'Indicators are relevant, easy to understand, and both quantitative and qualitative',
      fr: 'Les indicateurs sont pertinents, faciles à comprendre, et à la fois quantitatifs et qualitatifs',
      es: 'Los indicadores son pertinentes, fáciles de entender, y tanto cuantitativos como cualitativos',
    },
  },
  {
    id: 'UN-PSEA',
    source: 'un-psea',
    standing: 'published',
    text: {
      en: 'The UN does not work with partners that fail to address sexual exploitation and abuse',
      fr: 'L’ONU ne travaille pas avec des partenaires qui ne traitent pas l’exploitation et les abus sexuels',
      es: 'Las Naciones Unidas no trabajan con socios que no abordan la explotación y los abusos sexuales',
    },
  },
  {
    id: 'WGGI-R1',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'Those who speak for the people affected and recent consultations by others count',
      fr: 'Les personnes qui parlent pour les personnes touchées et les consultations récentes d’autrui comptent',
      es: 'Cuentan quienes hablan por las personas afectadas y las consultas recientes de otros',
    },
  },
  {
    id: 'WGGI-R2',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'A baseline promised by a date counts in full',
      fr: 'Une valeur de référence promise à une date compte entièrement',
      es: 'Un valor de referencia prometido para una fecha cuenta por completo',
    },
  },
  {
    id: 'WGGI-R3',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'Four of the five topics and one dated source are enough',
      fr: 'Quatre des cinq thèmes et une source datée suffisent',
      es: 'Bastan cuatro de los cinco temas y una fuente con fecha',
    },
  },
  {
    id: 'WGGI-R4',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'One outcome that serves the objective is enough',
      fr: 'Un effet qui contribue à l’objectif suffit',
      es: 'Basta un efecto que contribuya al objetivo',
    },
  },
  {
    id: 'WGGI-R5',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'Links between activities and issues are read, not the wording',
      fr: 'Ce sont les liens entre activités et problèmes qui sont lus, pas la formulation',
      es: 'Se leen los vínculos entre actividades y problemas, no la redacción',
    },
  },
  {
    id: 'WGGI-R6',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'Only partners that receive money from the grant and meet beneficiaries are asked about; a dated pending assessment counts half',
      fr: 'Seuls sont considérés les partenaires qui reçoivent de l’argent de la subvention et rencontrent les bénéficiaires ; une évaluation en cours et datée compte à moitié',
      es: 'Solo se pregunta por los socios que reciben dinero de la subvención y tratan con beneficiarios; una evaluación en curso y con fecha cuenta la mitad',
    },
  },
  {
    id: 'WGGI-R7',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'Up to USD 20,000 one complete indicator is enough',
      fr: 'Jusqu’à 20 000 USD, un indicateur complet suffit',
      es: 'Hasta 20.000 USD basta un indicador completo',
    },
  },
  {
    id: 'WGGI-R8',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'The means of verification shows that the source can give the figures',
      fr: 'Le moyen de vérification montre que la source peut donner les chiffres',
      es: 'El medio de verificación muestra que la fuente puede dar las cifras',
    },
  },
  {
    id: 'WGGI-R9',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'No least share of the budget; one sentence for the whole of it',
      fr: 'Pas de part minimale du budget ; une phrase pour l’ensemble',
      es: 'Sin proporción mínima del presupuesto; una frase para todo él',
    },
  },
  {
    id: 'WGGI-R10',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'A mission without a gender focal point is asked for less',
      fr: 'Il est demandé moins à une mission sans point focal genre',
      es: 'A una misión sin punto focal de género se le pide menos',
    },
  },
  {
    id: 'WGGI-score',
    source: 'wggi',
    standing: 'fund-practice',
    text: {
      en: 'The ten elements, their equal weight and the bands follow the HGDG checklist; points are shown out of 100 and what each band leads to is this fund’s choice',
      fr: 'Les dix éléments, leur poids égal et les paliers suivent la liste de contrôle HGDG ; les points sont présentés sur 100 et les suites données à chaque palier sont le choix de ce fonds',
      es: 'Los diez elementos, su igual peso y los tramos siguen la lista de control HGDG; los puntos se muestran sobre 100 y lo que sigue a cada tramo es decisión de este fondo',
    },
  },
]

export const sources: Ruleset['sources'] = [
  {
    id: 'hgdg',
    publisher: 'National Economic and Development Authority, Philippines',
    title: 'Harmonized Gender and Development Guidelines',
    year: null,
    address: null,
  },
  {
    id: 'dac',
    publisher: 'OECD Development Assistance Committee',
    title: 'Handbook on the OECD-DAC Gender Equality Policy Marker',
    year: 2016,
    address: 'https://www.oecd.org/dac/gender-development/dac-gender-equality-marker.htm',
  },
  {
    id: 'gam',
    publisher: 'Inter-Agency Standing Committee',
    title: 'Gender with Age Marker',
    year: null,
    address: 'https://iascgenderwithagemarker.com/',
  },
  {
    id: 'iom',
    publisher: 'International Organization for Migration',
    title: 'IOM Gender Marker',
    year: null,
    address: 'https://emergencymanual.iom.int/node/11006',
  },
  {
    id: 'echo',
    publisher: 'European Commission, DG ECHO',
    title: 'Gender-Age Marker',
    year: null,
    address:
      'https://dgecho-partners-helpdesk.eu/mssa/action-proposal/fill-in-the-single-form/6-gender-and-age-marker',
  },
  {
    id: 'eige',
    publisher: 'European Institute for Gender Equality',
    title: 'Checklist for the preparation of calls for project proposals',
    year: null,
    address:
      'https://eige.europa.eu/gender-mainstreaming/toolkits/gender-budgeting/checklist-guide-preparation-calls-project-proposals',
  },
  {
    id: 'cida',
    publisher: 'Canadian International Development Agency',
    title: 'Guide to Gender-Sensitive Indicators',
    year: 1997,
    address: null,
  },
  {
    id: 'un-psea',
    publisher: 'United Nations',
    title:
      'United Nations Protocol on Allegations of Sexual Exploitation and Abuse Involving Implementing Partners',
    year: 2018,
    address: null,
  },
  {
    id: 'wggi',
    publisher: 'IOM Working Group on Gender Issues',
    title: 'Practice of this fund',
    year: null,
    address: null,
  },
]
