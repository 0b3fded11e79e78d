import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'

/** Made up: a small loan project that has thought of everything the rules ask about. */
export const strongProposal: ProposalContent = {
  title: 'Own account, own voice',
  kind: 'project',
  prong: 'project-support',
  amount: 10_000_00,
  starts: { said: 'March 2006', date: '2006-03-31' },
  ends: { date: '2006-12-31' },

  rolesAnalysis: 'Women run the stalls and the household; men sign for both.',
  rolesAges: ['young-adults', 'adults'],
  accessAnalysis: 'Three women in forty have a loan in their own name.',
  accessAges: ['adults'],
  needsAnalysis: 'Women ask for evening hours, men for shorter forms.',
  needsAges: ['adults', 'older'],
  constraintsAnalysis: 'The branch asks for a land title, which women rarely hold.',
  constraintsAges: ['adults'],
  violenceAnalysis: 'Quarrels over money are the first reason for calls to the local shelter.',
  violenceAges: ['young-adults', 'adults'],
  sources: [{ id: 's1', title: 'District household survey', year: 2004 }],
  issues: [
    {
      id: 'i1',
      statement: 'Women cannot give the guarantee that is asked for.',
      affected: ['women'],
    },
    { id: 'i2', statement: 'Opening hours fall in the working day.', affected: ['women', 'men'] },
  ],

  genderObjective: 'Women who head a household decide on its income.',
  genderIsMainPurpose: true,
  wouldHappenWithoutGenderAim: false,
  results: [
    {
      id: 'r1',
      level: 'outcome',
      statement: 'Women heading a household hold and use accounts of their own.',
      changesGenderRelations: true,
      servesGenderObjective: true,
    },
    { id: 'r2', level: 'output', statement: 'Two branches open in the evening.' },
  ],
  indicators: [
    {
      id: 'n1',
      statement: 'Heads of household with a loan in their own name',
      level: 'outcome',
      measure: 'unit',
      countsPersons: true,
      baseline: '3 of 40 women, 17 of 40 men',
      baselineYear: 2004,
      baselineSource: 'Branch records',
      baselineBySex: true,
      target: '20 of 40 women, 20 of 40 men',
      targetDate: '2006-12-31',
      targetBySex: true,
      verification: 'Branch records',
    },
    {
      id: 'n2',
      statement: 'Women who say that they decide how the loan is used',
      level: 'outcome',
      measure: 'qualitative',
      countsPersons: false,
      genderSpecific: true,
      baselineDueBy: '2006-05-31',
      target: 'Most of those interviewed',
      verification: 'Interviews by the mission',
    },
  ],

  activities: [
    {
      id: 'a1',
      statement: 'Agree with the bank on group guarantees.',
      answersIssues: ['i1'],
      groups: ['women'],
      ages: ['adults'],
      genderAction: true,
    },
    {
      id: 'a2',
      statement: 'Open two branches in the evening.',
      answersIssues: ['i2'],
      groups: ['women', 'men'],
      ages: ['adults'],
    },
    { id: 'a3', statement: 'Buy two filing cabinets.', genderAction: false },
  ],

  reachesPersons: true,
  contactWithPeople: true,
  influencesGoods: true,
  influencesDelivery: true,
  beneficiaries: [
    { id: 'b1', group: 'women', age: 'adults', number: 40 },
    { id: 'b2', group: 'men', age: 'adults', number: 40 },
  ],
  participation: [
    {
      id: 'p1',
      stage: 'identification',
      who: 'affected-women',
      mechanism: 'Two group talks',
      date: '2005-09-01',
      inputUsed: 'The guarantee became the first issue.',
      ages: ['adults'],
    },
    {
      id: 'p2',
      stage: 'design',
      who: 'affected-women',
      mechanism: 'One visit to each village',
      date: '2005-11-01',
      inputUsed: 'Evening hours were added.',
      ages: ['adults', 'older'],
    },
    {
      id: 'p3',
      stage: 'design',
      who: 'affected-men',
      mechanism: 'One group talk',
      inputUsed: 'The form was shortened.',
    },
  ],

  partners: [
    {
      id: 't1',
      name: 'Village bank',
      receivesFunds: true,
      meetsBeneficiaries: true,
      pseaAssessment: 'done',
      pseaDate: '2005-10-01',
    },
    { id: 't2', name: 'Ministry', receivesFunds: false, meetsBeneficiaries: true },
  ],

  budget: [
    { id: 'g1', item: 'Sessions', amount: 6_000_00, genderShare: 40 },
    { id: 'g2', item: 'Office', amount: 4_000_00, genderShare: 0 },
  ],
  budgetGenderReason: 'It pays for evening sessions and child care.',
  genderExpertise: ['focal-point'],

  risks: [
    {
      id: 'k1',
      risk: 'Relatives may take the loan.',
      mitigation: 'Accounts are in the women’s own names.',
      genderRelated: true,
    },
  ],
  pseaChannel: 'The mission’s hotline, printed on each card.',
  involvesChildren: false,
  handlesSurvivorData: true,
  dataHandling: 'No names leave the shelter.',

  commitsToReportGenderResults: true,
  hasGenderFocalPoint: true,
  policyLink: 'The focal point takes part in each visit.',
  buildsOn: 'The 2004 savings groups of the same bank.',
  exitPlan: 'The bank keeps the evening hours.',
}

/** The same as it is typed since numbers are asked for in place of a line and a yes. */
export const inNumbers: ProposalContent = {
  ...strongProposal,
  indicators: strongProposal.indicators?.map((indicator) =>
    indicator.id === 'n1'
      ? {
          id: 'n1',
          statement: indicator.statement,
          level: 'outcome',
          measure: 'unit',
          countsPersons: true,
          baselineWomen: 3,
          baselineMen: 17,
          baselineYear: 2004,
          baselineSource: 'Branch records',
          targetWomen: 20,
          targetMen: 20,
          targetDate: '2006-12-31',
          verification: 'Branch records',
        }
      : indicator,
  ),
}
