import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'

/**
 * The four projects of 2005 as far as the public summaries in the Council's paper go, in the design they
 * began with. Nothing is added: what a summary doesn't say is unanswered.
 */
export const tunis: ProposalContent = {
  title:
    'Identification and assessment of rural women in Tunisia: Innovative actions and entrepreneurial success',
  kind: 'project',
  prong: 'project-support',
  amount: 10_000_00,
  serviceCategory: 'Technical Cooperation for Migration',
  countries: [{ id: 'c1', country: 'TN' }],
  places: 'Kasserine, Kairouan, Siliana, Zaghouan',
  targetGroup: 'Women who head single-parent families in rural areas that many people leave',
  rolesAnalysis:
    'Where jobs are scarce it is mostly men who leave; the women who stay carry the family alone.',
  issues: [
    {
      id: 'i1',
      statement: 'Women who head families alone face particular social and economic hardship.',
      affected: ['women'],
    },
  ],
  mainObjective: 'Strengthen these women economically.',
  genderObjective: 'Women who head single-parent families gain economic power.',
  activities: [
    {
      id: 'a1',
      statement: 'Small loans and support to small businesses',
      answersIssues: ['i1'],
      groups: ['women'],
      genderAction: true,
    },
    { id: 'a2', statement: 'Information and awareness campaigns' },
  ],
  partners: [
    { id: 't1', name: 'Food and Agriculture Organization of the United Nations (FAO)' },
    { id: 't2', name: 'Tunisian Solidarity Bank (BTS)' },
  ],
  exitPlan: 'Results are shared widely, with development associations and donors among others.',
}

export const pretoria: ProposalContent = {
  title:
    'Support to IOM-Southern African Counter-Trafficking Assistance Programme (SACTAP) Helpline (January-March 2005)',
  kind: 'project',
  prong: 'project-support',
  amount: 10_000_00,
  parentProgramme: 'Southern African Counter-Trafficking Assistance Programme (SACTAP)',
  countries: [{ id: 'c1', country: 'ZA' }],
  starts: { said: 'January 2005', date: '2005-01-31' },
  ends: { said: 'March 2005', date: '2005-03-31' },
  targetGroup: 'Trafficked persons; members of the public',
  contactWithPeople: true,
  reachesPersons: true,
  activities: [
    { id: 'a1', statement: 'Keep a toll-free helpline open seven days a week' },
    { id: 'a2', statement: 'Review recorded calls with the operators for training' },
  ],
  indicators: [
    { id: 'n1', statement: 'Calls about trafficking', targetBySex: false, baselineBySex: false },
    {
      id: 'n2',
      statement: 'Reports of actual or suspected trafficking by the public',
      targetBySex: false,
      baselineBySex: false,
    },
  ],
  partners: [
    { id: 't1', name: 'LifeLine Southern Africa', meetsBeneficiaries: true },
    { id: 't2', name: 'Directorate of Special Operations (DSO), South Africa' },
  ],
  buildsOn: 'The helpline pilot launched in August 2004 under the regional programme.',
}

export const dakar: ProposalContent = {
  title: 'Research Project on Cross-border Trafficking of Children between Senegal and Mali',
  kind: 'research',
  prong: 'project-support',
  amount: 10_000_00,
  countries: [
    { id: 'c1', country: 'SN' },
    { id: 'c2', country: 'ML' },
  ],
  targetGroup: 'Child victims of trafficking',
  team: [{ id: 'm1', role: 'Consultant', people: 3, duration: 'Three months' }],
  specificObjectives: [
    { id: 'o1', statement: 'Find routes, areas of origin, entry points and means of travel' },
    { id: 'o2', statement: 'Collect testimonies of trafficked children and their link to begging' },
    { id: 'o3', statement: 'Review the two countries’ laws' },
    { id: 'o4', statement: 'Estimate how many Malian children are concerned, and where' },
    { id: 'o5', statement: 'Study forms of exploitation and those involved' },
    { id: 'o6', statement: 'Propose a basic plan of action' },
  ],
  researchQuestion: 'By which routes, how many, and how exploited are children taken across?',
  researchMethod: 'Three consultants collect testimonies and review the law in both countries.',
  findingsUse: 'A basic plan of action against child trafficking',
  involvesChildren: true,
  beneficiaries: [{ id: 'b1', age: 'children' }],
  partners: [{ id: 't1', name: 'Governments of Mali and Senegal', receivesFunds: false }],
  buildsOn: 'The agreement of the two Governments on a study of what lies ahead',
}

export const washington: ProposalContent = {
  title:
    'Production of an Anglophone Caribbean HIV/AIDS Soap Opera: Reaching Vulnerable Populations',
  kind: 'project',
  prong: 'project-support',
  amount: 20_000_00,
  countries: ['BS', 'BB', 'DM', 'GD', 'GY', 'JM', 'LC', 'VC', 'TT'].map((country, index) => ({
    id: `c${index}`,
    country,
  })),
  countriesAreExamples: true,
  region: 'caribbean',
  targetGroup: 'Mobile and vulnerable people, young women and girls above all',
  accessAnalysis: 'Women and girls have less means and less access to information on health.',
  violenceAnalysis: 'Sexual violence adds to the risk of infection for women and girls.',
  violenceAges: ['young-adults'],
  sources: [
    { id: 's1', title: 'PAHO, 2003', year: 2003 },
    { id: 's2', title: 'UNAIDS, 2003', year: 2003 },
  ],
  issues: [
    {
      id: 'i1',
      statement: 'Infection rises faster among women; young women are infected earlier than men.',
      affected: ['women', 'girls'],
    },
  ],
  mainObjective: 'Give mobile people in the region a tool that informs them about HIV and AIDS.',
  activities: [
    {
      id: 'a1',
      statement: 'Produce and broadcast a radio drama',
      answersIssues: ['i1'],
      groups: ['women', 'girls'],
      ages: ['young-adults'],
    },
  ],
  partners: [
    { id: 't1', name: 'Art Center College of Design (California), International Initiatives' },
    { id: 't2', name: 'Caribbean Coalition of National AIDS Programme Coordinators (CCNAPC)' },
  ],
  buildsOn: 'A recent study by IOM on HIV and AIDS in the region, and earlier radio dramas',
  exitPlan: 'Local partners spread the tool through the English-speaking Caribbean.',
}

export const portfolio = { tunis, pretoria, dakar, washington }
