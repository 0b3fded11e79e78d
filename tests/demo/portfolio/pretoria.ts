import { ALWAYS_MADE_UP, type PortfolioProject } from './answers'

export const pretoria: PortfolioProject = {
  mission: 'PRETORIA',
  address: 'lindiwe.nkosi@pretoria.iom.example',
  amountUsd: 10_000,
  madeUp: [...ALWAYS_MADE_UP, 'needsAnalysis'],
  proposal: {
    title:
      'Support to IOM-Southern African Counter-Trafficking Assistance Programme (SACTAP) Helpline (January–March 2005)',
    kind: 'project',
    prong: 'project-support',
    parentProgramme: 'Southern African Counter-Trafficking Assistance Programme (SACTAP)',
    publicSummary:
      'A toll-free national helpline lets trafficked people call for help and the public report what they know or ask for information. LifeLine Southern Africa, a network of 29 counselling centres, answers the calls seven days a week; IOM transcribes the relevant ones, acts on them, and debriefs the operators.',
    targetGroup: 'Trafficked persons, and members of the public who report cases',
    countries: [{ country: 'ZA' }],
    region: 'southern-africa',
    starts: '2005-01-01',
    ends: '2005-03-31',
    contactName: 'Lindiwe Nkosi',
    endorsedBy: 'Head of mission, MRF Pretoria',
    needsAnalysis:
      'Women and girls who are held need a number that costs nothing and is always answered.',
    sources: [{ title: 'Helpline records', year: '2004' }],
    issues: [
      {
        statement: 'Women who are held have no safe way to ask for help.',
        affected: ['women', 'girls'],
      },
    ],
    mainObjective: 'Keep the helpline answering for three more months and make it known.',
    genderIsMainPurpose: false,
    results: [
      {
        level: 'output',
        statement: 'Calls about trafficking are answered, recorded and followed up.',
      },
    ],
    indicators: [
      {
        statement: 'Calls about trafficking',
        level: 'output',
        measure: 'unit',
        countsPersons: false,
        target: '200',
        targetDate: '2005-03-31',
        verification: 'Call records',
      },
      {
        statement: 'Calls reporting actual or suspected trafficking',
        level: 'output',
        measure: 'unit',
        countsPersons: false,
        target: '10',
        targetDate: '2005-03-31',
        verification: 'Call records',
      },
    ],
    activities: [
      {
        statement: 'Run the helpline and debrief its operators.',
        answersIssues: ['#1'],
        groups: ['women', 'men', 'girls', 'boys'],
      },
    ],
    reachesPersons: true,
    beneficiaries: [{ group: 'women', age: 'adults', number: '100' }],
    participation: [
      { stage: 'implementation', who: 'representatives', mechanism: 'Debriefing of operators' },
    ],
    partners: [
      {
        name: 'LifeLine Southern Africa',
        role: 'Runs the helpline from day to day',
        receivesFunds: true,
        meetsBeneficiaries: true,
        pseaAssessment: 'pending',
        pseaDate: '2005-02-28',
        cofinancing: 'not-stated',
      },
    ],
    amount: '10,000',
    budget: [{ item: 'Helpline operation, January to March', amount: '10,000' }],
    budgetGenderReason: 'Operators are trained to answer women who were trafficked.',
    genderExpertise: ['focal-point'],
    risks: [
      {
        risk: 'A caller may be found out and harmed.',
        mitigation: 'Calls are recorded without names and never called back unasked.',
        genderRelated: true,
      },
    ],
    pseaChannel: 'IOM’s reporting address, known to all operators',
    involvesChildren: true,
    childSafeguarding: 'A child’s call goes to a trained counsellor at once.',
    handlesSurvivorData: true,
    dataHandling: 'Recordings are locked away and transcribed by two people only.',
    commitsToReportGenderResults: true,
    policyLink: 'Part of the counter-trafficking programme',
    exitPlan: 'The programme pays for the helpline afterwards.',
  },
}
