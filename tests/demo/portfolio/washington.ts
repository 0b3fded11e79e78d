import { ALWAYS_MADE_UP, type FormAnswers, type PortfolioProject } from './answers'

export const washington: PortfolioProject = {
  mission: 'WASHINGTON',
  address: 'grace.williams@washington.iom.example',
  amountUsd: 20_000,
  madeUp: [...ALWAYS_MADE_UP, 'genderObjective'],
  proposal: {
    title:
      'Production of an Anglophone Caribbean HIV/AIDS Soap Opera: Reaching Vulnerable Populations',
    kind: 'project',
    prong: 'project-support',
    publicSummary:
      'Sexual violence, economic inequality and unequal access to information put women and girls at greater risk of HIV. A radio drama for the English-speaking Caribbean, of a kind that worked in earlier IOM projects, tells mobile and vulnerable people, young women and girls above all, how to protect themselves.',
    targetGroup:
      'Mobile and vulnerable people in the Caribbean, particularly young women and girls',
    countries: [
      { country: 'BS' },
      { country: 'BB' },
      { country: 'DM' },
      { country: 'GD' },
      { country: 'GY' },
      { country: 'JM' },
      { country: 'LC' },
      { country: 'VC' },
      { country: 'TT' },
    ],
    countriesAreExamples: true,
    region: 'caribbean',
    starts: '2005-02-15',
    ends: '2005-12-31',
    contactName: 'Grace Williams',
    endorsedBy: 'Head of mission, MRF Washington, D.C.',
    needsAnalysis:
      'In Latin America and the Caribbean HIV infection rises faster among women than among men.',
    needsAges: ['adolescents', 'young-adults'],
    violenceAnalysis: 'Sexual violence adds to the risk of women and girls.',
    constraintsAnalysis: 'Health information reaches men and women unequally.',
    sources: [
      { title: 'PAHO, figures on HIV infection among women and men', year: '2003' },
      { title: 'UNAIDS, figures on young women and men', year: '2003' },
    ],
    issues: [
      {
        statement: 'Young women are infected younger and more often than young men.',
        affected: ['women', 'girls'],
      },
    ],
    mainObjective:
      'Give the Caribbean an information and awareness tool on HIV/AIDS for people on the move.',
    genderObjective: 'Young women know their risks and rights and can act on them.',
    results: [
      {
        level: 'output',
        statement: 'A radio drama is produced and broadcast.',
        servesGenderObjective: true,
      },
    ],
    activities: [
      {
        statement: 'Write, record and broadcast the radio drama.',
        answersIssues: ['#1'],
        groups: ['women', 'girls'],
        ages: ['adolescents', 'young-adults'],
        genderAction: true,
      },
    ],
    audience: 'Listeners in the English-speaking Caribbean',
    reachesPersons: false,
    noPersonsReason: 'It reaches people by broadcast only.',
    partners: [
      {
        name: 'Art Center College of Design, California',
        role: 'Gives technical expertise and the time of qualified students',
        receivesFunds: false,
        cofinancing: 'in-kind',
        cofinancingNote: 'Amount not stated',
      },
      {
        name: 'Caribbean Coalition of National AIDS Programme Coordinators (CCNAPC)',
        role: 'Local partner for spreading the message, named as an example',
        receivesFunds: false,
        cofinancing: 'not-stated',
      },
    ],
    amount: '20,000',
    budget: [
      { item: 'Script and recording', amount: '14,000' },
      { item: 'Broadcast', amount: '6,000' },
    ],
    budgetGenderReason: 'The story is written with and for young women.',
    risks: [
      {
        risk: 'The story may stigmatise people who live with HIV.',
        mitigation: 'It is tested with listeners first.',
        genderRelated: true,
      },
    ],
    pseaChannel: 'IOM’s reporting address',
    involvesChildren: false,
    handlesSurvivorData: false,
    commitsToReportGenderResults: true,
    buildsOn: 'Earlier IOM radio dramas in the Caribbean and a recent IOM study on HIV/AIDS there',
  },
}

/** The reformulation of 2005: the radio drama became animated television spots. */
export const washingtonReformulation: { change: FormAnswers; proposal: FormAnswers } = {
  change: {
    changes: ['reformulation'],
    reason: 'stakeholder-advice',
    explanation:
      'IOM’s Caribbean staff and other stakeholders advise that television will spread the message further: a series of public service announcements with animated characters, which posters and pamphlets could use too.',
    initiatedBy: 'IOM Caribbean staff and stakeholders',
  },
  proposal: {
    mainObjective:
      'Produce television public service announcements with animated characters on HIV and AIDS, especially for young women in the Caribbean.',
    audience: 'Television viewers in the English-speaking Caribbean',
    results: [{ statement: 'A series of announcements with animated characters is broadcast.' }],
    activities: [
      {
        statement: 'Write, animate and broadcast the announcements.',
        groups: ['women', 'girls'],
        ages: ['adolescents', 'young-adults'],
      },
    ],
  },
}
