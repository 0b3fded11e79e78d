import type { FormAnswers } from './answers'

/** Pretoria's final report, as at June 2005, with what the paper of November 2005 says of it. */
export const pretoriaFinal: FormAnswers = {
  asOf: '2005-06-15',
  progress: 'completed',
  publicSummary:
    'From January to March 2005 the helpline received 198 calls about trafficking, most of them from people who wanted information. Eleven callers reported actual or suspected cases.',
  results: [
    { statement: '198 calls about trafficking reached the helpline.' },
    { statement: 'Eleven calls from the public reported actual or suspected cases.' },
    {
      statement:
        'A memorandum with the Directorate of Special Operations was negotiated by May 2005.',
    },
  ],
  indicators: [{ reached: '198' }, { reached: '11' }],
  activities: [{ state: 'done' }],
  figures: [
    {
      indicator: 'Threatening calls, or calls from potential victims',
      period: 'January to March 2005',
      value: '0',
    },
  ],
  constraints: [
    {
      type: 'external',
      statement: 'Fewer people called than just after the launch of August 2004.',
    },
    {
      type: 'visibility',
      statement: 'No further free national television advertising could be had.',
    },
    { type: 'data', statement: 'Hoax and unrelated calls remained many.' },
  ],
  stage: 'The service ran for 24 hours in this period; since then from 7 a.m. to 10 p.m.',
  agreements: [
    {
      with: 'Directorate of Special Operations (DSO)',
      about: 'Sharing information on trafficking',
      state: 'agreed',
      'expected.said': 'end of June 2005',
      'expected.date': '2005-06-30',
    },
  ],
  spentToDate: '10,000',
  changedFromAgreed: false,
}

/** Council updates as at November 2005, with the paper's results and constraints. */
export const councilUpdates: Readonly<Record<'TUNIS' | 'DAKAR' | 'WASHINGTON', FormAnswers>> = {
  TUNIS: {
    asOf: '2005-11-01',
    progress: 'penultimate',
    publicSummary:
      'The project is in its last stages but one: a partner’s report on the survey of successful cases is awaited. Visits to the governorates and group talks with beneficiaries come next.',
    results: [
      {
        statement:
          'The institutions that approve and carry out the project are more aware of gender and migration.',
      },
      {
        statement: 'The Tunisian Solidarity Bank has agreed to pay for three awareness workshops.',
      },
    ],
    indicators: [
      { notMeasured: 'The survey of successful cases isn’t finished.' },
      { reached: 'agreed for 3, none held yet' },
    ],
    constraints: [{ type: 'delay', statement: 'Unforeseeable events held up the survey.' }],
    stage: 'Last stage but one; a partner’s survey report is pending.',
    nextSteps: 'Visits to the governorates, and group talks with beneficiaries.',
    'expectedCompletion.said': 'early 2006',
    'expectedCompletion.date': '2006-03-31',
    changedFromAgreed: true,
    changeDescription: 'The project will end in early 2006.',
  },
  DAKAR: {
    asOf: '2005-11-01',
    progress: 'under-way',
    publicSummary:
      'The study became a documentary for Senegalese television on the return and reintegration of trafficked children. It should be released in early 2006.',
    constraints: [
      {
        type: 'reformulation',
        statement: 'An opportunity arose to make a documentary instead of the study.',
      },
    ],
    'expectedCompletion.said': 'early 2006',
    'expectedCompletion.date': '2006-03-31',
    changedFromAgreed: true,
    changeDescription: 'The documentary will be released in early 2006.',
  },
  WASHINGTON: {
    asOf: '2005-11-01',
    progress: 'under-way',
    publicSummary:
      'The radio drama became a series of television announcements with animated characters. They are expected to be broadcast over the summer of 2006.',
    constraints: [
      {
        type: 'reformulation',
        statement:
          'Caribbean staff and other stakeholders advised television, which reaches further.',
      },
    ],
    'expectedCompletion.said': 'summer of 2006',
    'expectedCompletion.date': '2006-08-31',
    changedFromAgreed: true,
    changeDescription: 'The broadcast moves to the summer of 2006.',
  },
}

/** Two run into a second year and report in between: made up, since the paper ends in November 2005. */
export const interimReports: Readonly<Record<'TUNIS' | 'WASHINGTON', FormAnswers>> = {
  TUNIS: {
    asOf: '2006-02-01',
    progress: 'under-way',
    publicSummary: 'The survey is finished, and its report is being written with the partners.',
    results: [{ statement: 'One of three awareness workshops was held.' }],
    indicators: [{ notMeasured: 'Businesses are counted at the end.' }, { reached: '1' }],
    spentToDate: '6,000',
    changedFromAgreed: false,
  },
  WASHINGTON: {
    asOf: '2006-02-15',
    progress: 'under-way',
    publicSummary: 'The animated characters are drawn, and the first announcements are recorded.',
    results: [{ statement: 'The characters were tried out with young people in two countries.' }],
    spentToDate: '12,000',
    changedFromAgreed: false,
  },
}

/** Final reports of 2006: made up, since the paper ends in November 2005. */
export const finalReports: Readonly<Record<'TUNIS' | 'DAKAR' | 'WASHINGTON', FormAnswers>> = {
  TUNIS: {
    asOf: '2006-03-31',
    progress: 'completed',
    publicSummary: 'The survey, the report and the recordings are finished and with the partners.',
    results: [{ statement: 'The technical report and the recordings were handed over.' }],
    indicators: [{ women: '34', men: '0', girls: '0', boys: '0', total: '34' }, { reached: '3' }],
    activities: [{ state: 'done' }, { state: 'done' }],
    deliverables: [{ state: 'done' }, { state: 'done' }, { state: 'done' }],
    spending: [{ spent: '5,600' }, { spent: '3,800' }],
    spentToDate: '9,400',
    changedFromAgreed: false,
  },
  DAKAR: {
    asOf: '2006-03-31',
    progress: 'completed',
    publicSummary: 'The documentary was finished and handed to Senegalese television.',
    results: [{ statement: 'The documentary was released.' }],
    spentToDate: '10,000',
    changedFromAgreed: false,
  },
  WASHINGTON: {
    asOf: '2006-08-31',
    progress: 'completed',
    publicSummary: 'The announcements were broadcast over the summer.',
    results: [{ statement: 'The announcements were produced and broadcast.' }],
    spentToDate: '20,000',
    changedFromAgreed: false,
  },
}

/** Why each project asks for more time; the new end is the last day its "early 2006" or "summer" can mean. */
export const extensions: Readonly<Record<'TUNIS' | 'DAKAR' | 'WASHINGTON', FormAnswers>> = {
  TUNIS: {
    changes: ['extension'],
    reason: 'partner-delay',
    explanation: 'Unforeseeable events held up the survey; a partner’s report is pending.',
    'newEnd.said': 'early 2006',
    'newEnd.date': '2006-03-31',
  },
  DAKAR: {
    changes: ['extension'],
    reason: 'programme-delay',
    explanation: 'The documentary should be released in early 2006.',
    'newEnd.said': 'early 2006',
    'newEnd.date': '2006-03-31',
  },
  WASHINGTON: {
    changes: ['extension'],
    reason: 'programme-delay',
    explanation: 'The announcements are expected to be broadcast over the summer of 2006.',
    'newEnd.said': 'summer of 2006',
    'newEnd.date': '2006-08-31',
  },
}
