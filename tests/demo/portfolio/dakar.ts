import { ALWAYS_MADE_UP, type FormAnswers, type PortfolioProject } from './answers'

export const dakar: PortfolioProject = {
  mission: 'DAKAR',
  address: 'fatou.sarr@dakar.iom.example',
  amountUsd: 10_000,
  madeUp: [
    ...ALWAYS_MADE_UP,
    'violenceAnalysis',
    'researchQuestion',
    'researchMethod',
    'findingsUse',
  ],
  proposal: {
    title: 'Research Project on Cross-border Trafficking of Children between Senegal and Mali',
    kind: 'research',
    prong: 'project-support',
    publicSummary:
      'Poverty, missing schools and a tradition of migration push children in West Africa towards traffickers. Under an agreement of the Governments of Mali and Senegal, a three-month study traces the routes between the two countries, hears the children, reviews the laws, and proposes a first plan of action.',
    targetGroup: 'Children who were trafficked between Mali and Senegal',
    countries: [{ country: 'SN' }, { country: 'ML' }],
    region: 'western-africa',
    starts: '2005-03-01',
    ends: '2005-12-31',
    contactName: 'Fatou Sarr',
    endorsedBy: 'Head of mission, MRF Dakar',
    violenceAnalysis:
      'Children on the move are beaten and made to beg; girls also face sexual violence.',
    sources: [{ title: 'Notes on returns of children since 2002', year: '2004' }],
    issues: [
      {
        statement: 'Nobody knows how girls’ routes differ from boys’.',
        affected: ['girls', 'boys'],
      },
    ],
    mainObjective:
      'Know how children are trafficked between Mali and Senegal and what can stop it.',
    specificObjectives: [
      {
        statement:
          'Find the routes, the places children come from, where they cross and how they travel.',
      },
      { statement: 'Hear trafficked children, and learn how trafficking is tied to begging.' },
      { statement: 'Review the laws of both countries on child trafficking.' },
      { statement: 'Estimate how many Malian children were victims, and where they arrive.' },
      { statement: 'Study how the children are exploited, and by whom.' },
      { statement: 'Propose a basic plan of action against the trafficking of children.' },
    ],
    results: [{ level: 'output', statement: 'A study with a basic plan of action is published.' }],
    activities: [
      {
        statement: 'Hire three consultants and carry out the study.',
        answersIssues: ['#1'],
        groups: ['girls', 'boys'],
      },
    ],
    team: [{ role: 'Consultant', people: '3', duration: 'Three months' }],
    researchQuestion: 'By which routes and means are girls and boys of different ages trafficked?',
    reachesPersons: true,
    beneficiaries: [
      { group: 'girls', age: 'children', number: '60' },
      { group: 'boys', age: 'children', number: '60' },
    ],
    partners: [
      {
        name: 'Governments of Mali and Senegal',
        role: 'Agreement on a prospective study',
        receivesFunds: false,
        cofinancing: 'not-stated',
      },
    ],
    amount: '10,000',
    budget: [{ item: 'Three consultants for three months', amount: '10,000' }],
    risks: [
      {
        risk: 'Children may be recognised and punished for speaking.',
        mitigation: 'They are heard in shelters only, without names.',
        genderRelated: false,
      },
    ],
    involvesChildren: true,
    childSafeguarding: 'A social worker is present whenever a child is heard.',
    handlesSurvivorData: true,
    dataHandling: 'Testimonies are kept without names, in the mission’s safe.',
    commitsToReportGenderResults: true,
    exitPlan: 'Both Governments receive the plan of action.',
  },
}

/** What Dakar adds when the gender reviewer returns the proposal for completion; made up. */
export const dakarCompletion: FormAnswers = {
  rolesAnalysis:
    'Boys are sent to beg in towns; girls are placed as domestic workers and are seen less.',
  researchAsksBySexAndAge: true,
  researchMethod: 'Interviews and route maps, made apart for girls and boys and by age.',
  methodSeparatesSexAndAge: true,
  findingsUse: 'The plan of action names measures for girls and for boys.',
  genderObjective: 'Girls and boys are both seen in what is known and planned.',
}

/** The reformulation of 2005: the study became a television documentary. */
export const dakarReformulation: { change: FormAnswers; proposal: FormAnswers } = {
  change: {
    changes: ['reformulation'],
    reason: 'opportunity',
    explanation:
      'While the study was being defined, the chance arose to make a documentary for Senegalese television instead. Moving pictures will raise awareness of trafficking in the region more than a study.',
    initiatedBy: 'MRF Dakar',
  },
  proposal: {
    title: 'Television documentary on the trafficking of children in West Africa',
    mainObjective:
      'Raise awareness of the trafficking of children by a documentary for Senegalese television on the return and reintegration of child victims, which IOM has carried out in West Africa since 2002.',
    audience: 'Viewers of Senegalese television',
    results: [{ statement: 'A documentary is shown on Senegalese television.' }],
    activities: [
      {
        statement: 'Film the return and reintegration of child victims, and edit the documentary.',
        groups: ['girls', 'boys'],
        ages: ['children', 'adolescents'],
      },
    ],
  },
}
