import { ALWAYS_MADE_UP, type PortfolioProject } from './answers'

export const tunis: PortfolioProject = {
  mission: 'TUNIS',
  address: 'amira.gharbi@tunis.iom.example',
  amountUsd: 10_000,
  madeUp: [...ALWAYS_MADE_UP, 'needsAnalysis', 'constraintsAnalysis', 'genderObjective'],
  proposal: {
    title:
      'Identification and assessment of rural women in Tunisia: Innovative actions and entrepreneurial success',
    kind: 'project',
    prong: 'project-support',
    serviceCategory: 'Technical Cooperation for Migration',
    publicSummary:
      'In poor farming areas of Tunisia men leave for work in Europe and women are left to carry the household alone. With FAO and the Tunisian Solidarity Bank, IOM Tunis supports women who head single-parent families through micro-credit and small businesses, raises awareness, and spreads what is learned.',
    targetGroup: 'Women heading single-parent families in rural areas with high emigration',
    countries: [{ country: 'TN' }],
    region: 'northern-africa',
    places: 'Kasserine, Kairouan, Siliana, Zaghouan',
    starts: '2005-02-01',
    ends: '2005-12-31',
    contactName: 'Amira Gharbi',
    endorsedBy: 'Head of mission, IOM Tunis',
    rolesAnalysis:
      'Where men emigrate, women take on farm work, care and family finances by themselves.',
    needsAnalysis: 'Start-up credit without land as security, and training near home.',
    constraintsAnalysis: 'Few women hold titles to land, and travel to a bank branch takes a day.',
    sources: [{ title: 'Mission notes from the four governorates', year: '2004' }],
    issues: [
      {
        statement: 'Women without land titles can’t borrow to start a business.',
        affected: ['women'],
      },
    ],
    mainObjective:
      'Strengthen the economic position of women who head families in emigration areas.',
    genderObjective: 'Women decide on and keep the income of the businesses they start.',
    genderIsMainPurpose: true,
    results: [
      {
        level: 'outcome',
        statement: 'Women run small businesses that support their families.',
        servesGenderObjective: true,
        changesGenderRelations: true,
      },
    ],
    indicators: [
      {
        statement: 'Businesses led by women still running a year after their credit',
        level: 'outcome',
        measure: 'unit',
        countsPersons: true,
        genderSpecific: true,
        baselineDueBy: '2005-04-30',
        targetWomen: '30',
        targetMen: '0',
        targetDate: '2005-12-31',
        verification: 'Survey of successful cases',
      },
      {
        statement: 'Awareness workshops paid for by the Tunisian Solidarity Bank',
        level: 'output',
        measure: 'unit',
        countsPersons: false,
        target: '3',
        targetDate: '2005-12-31',
        verification: 'Attendance lists',
      },
    ],
    activities: [
      {
        statement: 'Survey successful women entrepreneurs and record their experience.',
        answersIssues: ['#1'],
        groups: ['women'],
        genderAction: true,
      },
      { statement: 'Hold awareness workshops and spread the results.', groups: ['women', 'men'] },
    ],
    deliverables: [
      {
        title: 'Technical report',
        responsible: 'IOM',
        audience: 'Development associations, donors',
      },
      { title: 'Recordings of successful women entrepreneurs', responsible: 'IOM supervises' },
      { title: 'Survey of successful cases', responsible: 'One of the partners' },
    ],
    audience: 'Development associations and the donor community',
    reachesPersons: true,
    beneficiaries: [{ group: 'women', age: 'adults', number: '120' }],
    participation: [
      { stage: 'design', who: 'affected-women', mechanism: 'Group talks in two governorates' },
    ],
    partners: [
      {
        name: 'Food and Agriculture Organization of the United Nations (FAO)',
        role: 'Joint project partner',
        receivesFunds: false,
        cofinancing: 'not-stated',
      },
      {
        name: 'Tunisian Solidarity Bank (BTS)',
        role: 'Joint project partner; agreed to pay for three awareness workshops and to share the cost of presenting the results',
        receivesFunds: false,
        cofinancing: 'money',
        cofinancingNote: 'Amounts are not stated',
      },
    ],
    amount: '10,000',
    budget: [
      { item: 'Survey and field visits', amount: '6,000' },
      { item: 'Report and recordings', amount: '4,000' },
    ],
    budgetGenderReason: 'The whole budget serves women’s businesses.',
    genderExpertise: ['focal-point'],
    risks: [
      {
        risk: 'Credit to women may cause conflict at home.',
        mitigation: 'Families are met together before a credit is given.',
        genderRelated: true,
      },
    ],
    pseaChannel: 'The mission’s focal point and IOM’s reporting address',
    involvesChildren: false,
    handlesSurvivorData: false,
    commitsToReportGenderResults: true,
    policyLink: 'Agreed with the mission’s gender focal point',
    exitPlan: 'The bank keeps the credit line open after the project.',
  },
}
