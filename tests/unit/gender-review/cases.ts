import type { CheckId, Verdict } from '../../../shared/domain/gender-review/assessment'
import type { MessageKey } from '../../../shared/domain/gender-review/message-keys'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'

export interface Case {
  check: CheckId
  says: string
  content: ProposalContent
  verdict: Verdict
  key: MessageKey
  advice?: MessageKey[]
}

type Indicator = NonNullable<ProposalContent['indicators']>[number]
type Consultation = NonNullable<ProposalContent['participation']>[number]
type Partner = NonNullable<ProposalContent['partners']>[number]

const heard = (id: string, over: Partial<Consultation> = {}): Consultation => ({
  id,
  stage: 'design',
  who: 'affected-women',
  mechanism: 'Group talk',
  inputUsed: 'The place was changed.',
  ...over,
})

const counting = (id: string, over: Partial<Indicator> = {}): Indicator => ({
  id,
  statement: `People who use the service (${id})`,
  countsPersons: true,
  ...over,
})

const baseline = {
  baseline: '10 women, 30 men',
  baselineYear: 2004,
  baselineSource: 'Register',
  baselineBySex: true,
} as const

const target = { target: '20 women, 20 men', targetBySex: true, verification: 'Register' } as const

const specific = (id: string, over: Partial<Indicator> = {}): Indicator => ({
  id,
  statement: `Who decides (${id})`,
  genderSpecific: true,
  level: 'output',
  measure: 'percentage',
  baseline: '20 %',
  target: '60 %',
  verification: 'Interviews',
  ...over,
})

const partner = (id: string, over: Partial<Partner> = {}): Partner => ({
  id,
  name: `Partner ${id}`,
  receivesFunds: true,
  meetsBeneficiaries: true,
  ...over,
})

/** Everything R6 asks for, without partners. */
const safe: ProposalContent = {
  risks: [{ id: 'k1', risk: 'Quarrels at home', mitigation: 'Family visits', genderRelated: true }],
  pseaChannel: 'Hotline',
  noPartners: true,
  involvesChildren: false,
  handlesSurvivorData: false,
}

const topics: ProposalContent = {
  rolesAnalysis: 'Text',
  accessAnalysis: 'Text',
  needsAnalysis: 'Text',
  constraintsAnalysis: 'Text',
}

const participation: Case[] = [
  {
    check: 'R1',
    says: 'affected women at both stages, how and what was used',
    content: { participation: [heard('p1', { stage: 'identification' }), heard('p2')] },
    verdict: 'full',
    key: 'R1.full',
  },
  {
    check: 'R1',
    says: 'those who speak for them, and girls',
    content: {
      participation: [
        heard('p1', { stage: 'identification', who: 'representatives' }),
        heard('p2', { who: 'affected-girls' }),
      ],
    },
    verdict: 'full',
    key: 'R1.full',
  },
  {
    check: 'R1',
    says: 'an existing consultation of three years to the day',
    content: {
      starts: { date: '2006-03-01' },
      participation: [
        heard('p1', {
          stage: 'identification',
          who: 'existing-consultation',
          date: '2003-03-01',
        }),
        heard('p2'),
      ],
    },
    verdict: 'full',
    key: 'R1.full',
  },
  {
    check: 'R1',
    says: 'an existing consultation one day too old',
    content: {
      starts: { date: '2006-03-01' },
      participation: [heard('p1', { who: 'existing-consultation', date: '2003-02-28' })],
    },
    verdict: 'half',
    key: 'R1.half.oldConsultation',
    advice: ['R1.advice.stage', 'R1.advice.recent'],
  },
  {
    check: 'R1',
    says: 'an existing consultation without a date',
    content: {
      starts: { date: '2006-03-01' },
      participation: [heard('p1', { who: 'existing-consultation' })],
    },
    verdict: 'half',
    key: 'R1.half.oldConsultation',
  },
  {
    check: 'R1',
    says: 'one stage',
    content: { participation: [heard('p1'), heard('p2', { stage: 'monitoring' })] },
    verdict: 'half',
    key: 'R1.half.oneStage',
    advice: ['R1.advice.stage'],
  },
  {
    check: 'R1',
    says: 'officials only',
    content: {
      participation: [
        heard('p1', { stage: 'identification', who: 'officials' }),
        heard('p2', { who: 'officials' }),
      ],
    },
    verdict: 'half',
    key: 'R1.half.officialsOnly',
    advice: ['R1.advice.affected', 'R1.advice.affected'],
  },
  {
    check: 'R1',
    says: 'men only',
    content: {
      participation: [
        heard('p1', { stage: 'identification', who: 'affected-men' }),
        heard('p2', { who: 'affected-boys' }),
      ],
    },
    verdict: 'half',
    key: 'R1.half.menOnly',
    advice: ['R1.advice.women', 'R1.advice.women'],
  },
  {
    check: 'R1',
    says: 'heard, but neither how nor what was used',
    content: {
      participation: [
        { id: 'p1', stage: 'identification', who: 'affected-women' },
        { id: 'p2', stage: 'design', who: 'affected-women', mechanism: 'Visit' },
      ],
    },
    verdict: 'half',
    key: 'R1.half.details',
    advice: ['R1.advice.details', 'R1.advice.details'],
  },
  {
    check: 'R1',
    says: 'nothing',
    content: {},
    verdict: 'none',
    key: 'R1.none',
    advice: ['R1.advice.start'],
  },
  {
    check: 'R1',
    says: 'later stages only',
    content: { participation: [heard('p1', { stage: 'implementation' })] },
    verdict: 'none',
    key: 'R1.none',
  },
  {
    check: 'R1',
    says: 'asking would be unsafe',
    content: { consultationUnsafeReason: 'Callers would be found by those who hold them.' },
    verdict: 'not-applicable',
    key: 'R1.notApplicable.unsafe',
  },
  {
    check: 'R1',
    says: 'no persons reached',
    content: { reachesPersons: false },
    verdict: 'not-applicable',
    key: 'R1.notApplicable.noPersons',
  },
]

const baselines: Case[] = [
  {
    check: 'R2',
    says: 'all by sex with year and source',
    content: {
      indicators: [counting('n1', baseline), counting('n2', { countsPersons: false })],
    },
    verdict: 'full',
    key: 'R2.full',
  },
  {
    check: 'R2',
    says: 'by sex by a date',
    content: {
      indicators: [counting('n1', { baselineBySex: true, baselineDueBy: '2006-05-31' })],
    },
    verdict: 'full',
    key: 'R2.full',
  },
  {
    check: 'R2',
    says: 'one of two',
    content: { indicators: [counting('n1', baseline), counting('n2', { baseline: '12' })] },
    verdict: 'half',
    key: 'R2.half',
    advice: ['R2.advice.bySex', 'R2.advice.details'],
  },
  {
    check: 'R2',
    says: 'one that doesn’t say whether it counts people',
    content: { indicators: [counting('n1', baseline), { id: 'n2', statement: 'Calls' }] },
    verdict: 'half',
    key: 'R2.half',
  },
  {
    check: 'R2',
    says: 'by sex without year',
    content: { indicators: [counting('n1', { baseline: '3', baselineBySex: true })] },
    verdict: 'half',
    key: 'R2.half',
    advice: ['R2.advice.details'],
  },
  {
    check: 'R2',
    says: 'none by sex',
    content: { indicators: [counting('n1', { ...baseline, baselineBySex: false })] },
    verdict: 'none',
    key: 'R2.none',
    advice: ['R2.advice.bySex'],
  },
  {
    check: 'R2',
    says: 'no indicator',
    content: {},
    verdict: 'none',
    key: 'R2.none.noIndicator',
    advice: ['R2.advice.addIndicator'],
  },
  {
    check: 'R2',
    says: 'no persons reached',
    content: { reachesPersons: false, noPersonsReason: 'It revises a manual.' },
    verdict: 'not-applicable',
    key: 'R2.notApplicable.noPersons',
  },
  {
    check: 'R2',
    says: 'no indicator counts people: 0 of 0',
    content: { indicators: [counting('n1', { countsPersons: false })] },
    verdict: 'not-applicable',
    key: 'R2.notApplicable.noneCounts',
  },
  {
    check: 'R2',
    says: 'a training without indicators',
    content: { kind: 'training' },
    verdict: 'not-applicable',
    key: 'R2.notApplicable.training',
  },
  {
    check: 'R2',
    says: 'a training with an indicator that is not by sex',
    content: { kind: 'training', indicators: [counting('n1')] },
    verdict: 'none',
    key: 'R2.none',
  },
  {
    check: 'R2',
    says: 'research that asks by sex and age',
    content: {
      kind: 'research',
      researchQuestion: 'Who sends money?',
      researchAsksBySexAndAge: true,
    },
    verdict: 'full',
    key: 'R2.research.full',
  },
  {
    check: 'R2',
    says: 'research with a question',
    content: { kind: 'research', researchQuestion: 'Who sends money?' },
    verdict: 'half',
    key: 'R2.research.half',
    advice: ['R2.advice.questionBySex'],
  },
  {
    check: 'R2',
    says: 'research that will ask by sex and age, without its question',
    content: { kind: 'research', researchAsksBySexAndAge: true },
    verdict: 'half',
    key: 'R2.research.half',
    advice: ['R2.advice.question'],
  },
  {
    check: 'R2',
    says: 'research without a question',
    content: { kind: 'research' },
    verdict: 'none',
    key: 'R2.research.none',
    advice: ['R2.advice.questionBySex'],
  },
  {
    check: 'R2',
    says: 'research with a baseline by sex',
    content: { kind: 'research', indicators: [counting('n1', baseline)] },
    verdict: 'full',
    key: 'R2.full',
  },
]

const analysis: Case[] = [
  {
    check: 'R3',
    says: 'four topics and a dated source',
    content: { ...topics, sources: [{ id: 's1', title: 'Survey', year: 2003 }] },
    verdict: 'full',
    key: 'R3.full',
  },
  {
    check: 'R3',
    says: 'three topics and a dated source',
    content: {
      rolesAnalysis: 'Text',
      accessAnalysis: 'Text',
      violenceAnalysis: 'Text',
      sources: [{ id: 's1', title: 'Survey', year: 2003 }],
    },
    verdict: 'half',
    key: 'R3.half.topics',
    advice: ['R3.advice.topics'],
  },
  {
    check: 'R3',
    says: 'five topics and no source',
    content: { ...topics, violenceAnalysis: 'Text' },
    verdict: 'half',
    key: 'R3.half.source',
    advice: ['R3.advice.source'],
  },
  {
    check: 'R3',
    says: 'four topics and a source without a year',
    content: { ...topics, sources: [{ id: 's1', title: 'Survey' }] },
    verdict: 'half',
    key: 'R3.half.source',
    advice: ['R3.advice.year'],
  },
  {
    check: 'R3',
    says: 'one topic and no source',
    content: { needsAnalysis: 'Text' },
    verdict: 'half',
    key: 'R3.half.topics',
    advice: ['R3.advice.topics', 'R3.advice.source'],
  },
  {
    check: 'R3',
    says: 'a source but no topic, blanks being no answer',
    content: { rolesAnalysis: '  \n ', sources: [{ id: 's1', title: 'Survey', year: 2003 }] },
    verdict: 'none',
    key: 'R3.none',
    advice: ['R3.advice.start'],
  },
]

const outcome = {
  id: 'r1',
  level: 'outcome',
  statement: 'Women use the line',
  changesGenderRelations: true,
  servesGenderObjective: true,
} as const

const objective: Case[] = [
  {
    check: 'R4',
    says: 'an outcome that serves the objective and is a gender result',
    content: { genderObjective: 'Text', results: [outcome] },
    verdict: 'full',
    key: 'R4.full',
  },
  {
    check: 'R4',
    says: 'an output only',
    content: { genderObjective: 'Text', results: [{ ...outcome, level: 'output' }] },
    verdict: 'half',
    key: 'R4.half.output',
    advice: ['R4.advice.addOutcome'],
  },
  {
    check: 'R4',
    says: 'an outcome that is not linked',
    content: { genderObjective: 'Text', results: [{ ...outcome, servesGenderObjective: false }] },
    verdict: 'half',
    key: 'R4.half.noResult',
    advice: ['R4.advice.link'],
  },
  {
    check: 'R4',
    says: 'an outcome that says nothing of women and men',
    content: {
      genderObjective: 'Text',
      results: [{ id: 'r1', level: 'outcome', statement: 'The line is used' }],
    },
    verdict: 'half',
    key: 'R4.half.noResult',
    advice: ['R4.advice.link'],
  },
  {
    check: 'R4',
    says: 'an objective with no result',
    content: { genderObjective: 'Text' },
    verdict: 'half',
    key: 'R4.half.noResult',
    advice: ['R4.advice.addOutcome'],
  },
  {
    check: 'R4',
    says: 'a result without an objective',
    content: { results: [outcome] },
    verdict: 'none',
    key: 'R4.none',
    advice: ['R4.advice.objective'],
  },
]

const issues = [
  { id: 'i1', statement: 'Harvest time' },
  { id: 'i2', statement: 'No child care' },
]

const activities: Case[] = [
  {
    check: 'R5',
    says: 'each issue answered, each gender activity an issue',
    content: {
      issues,
      activities: [
        { id: 'a1', statement: 'Dry season', answersIssues: ['i1', 'i2'], genderAction: true },
        { id: 'a2', statement: 'Printing', genderAction: false },
      ],
    },
    verdict: 'full',
    key: 'R5.full',
  },
  {
    check: 'R5',
    says: 'one issue of two',
    content: { issues, activities: [{ id: 'a1', answersIssues: ['i2'] }] },
    verdict: 'half',
    key: 'R5.half.issues',
    advice: ['R5.advice.match'],
  },
  {
    check: 'R5',
    says: 'a gender activity without an issue',
    content: {
      issues,
      activities: [
        { id: 'a1', answersIssues: ['i1', 'i2'] },
        { id: 'a2', genderAction: true },
      ],
    },
    verdict: 'half',
    key: 'R5.half.activities',
    advice: ['R5.advice.activity'],
  },
  {
    check: 'R5',
    says: 'an activity that doesn’t say whether it is for equality',
    content: {
      issues,
      activities: [{ id: 'a1', answersIssues: ['i1', 'i2'] }, { id: 'a2' }],
    },
    verdict: 'half',
    key: 'R5.half.activities',
  },
  {
    check: 'R5',
    says: 'links to issues that are gone',
    content: { issues, activities: [{ id: 'a1', answersIssues: ['i9'] }] },
    verdict: 'none',
    key: 'R5.none.noMatch',
    advice: ['R5.advice.match'],
  },
  {
    check: 'R5',
    says: 'no issue',
    content: { activities: [{ id: 'a1', genderAction: true }] },
    verdict: 'none',
    key: 'R5.none.noIssue',
    advice: ['R5.advice.issue'],
  },
]

const safeguards: Case[] = [
  { check: 'R6', says: 'all that applies', content: safe, verdict: 'full', key: 'R6.full' },
  {
    check: 'R6',
    says: 'partner assessed, children and data provided for',
    content: {
      ...safe,
      partners: [partner('t1', { pseaAssessment: 'done' })],
      involvesChildren: true,
      childSafeguarding: 'Two adults at a time',
      handlesSurvivorData: true,
      dataHandling: 'No names',
    },
    verdict: 'full',
    key: 'R6.full',
  },
  {
    check: 'R6',
    says: 'partners that are not paid, or meet nobody, are not asked about',
    content: {
      ...safe,
      partners: [
        partner('t1', { receivesFunds: false }),
        partner('t2', { meetsBeneficiaries: false }),
      ],
    },
    verdict: 'full',
    key: 'R6.full',
  },
  {
    check: 'R6',
    says: 'no persons reached: neither channel nor partners are asked about',
    content: {
      reachesPersons: false,
      risks: safe.risks,
      involvesChildren: false,
      handlesSurvivorData: false,
    },
    verdict: 'full',
    key: 'R6.full',
  },
  {
    check: 'R6',
    says: 'a dated pending assessment',
    content: {
      ...safe,
      partners: [partner('t1', { pseaAssessment: 'pending', pseaDate: '2006-01-31' })],
    },
    verdict: 'half',
    key: 'R6.half.pending',
    advice: ['R6.advice.partnerPending'],
  },
  {
    check: 'R6',
    says: 'a pending assessment without a date',
    content: { ...safe, partners: [partner('t1', { pseaAssessment: 'pending' })] },
    verdict: 'half',
    key: 'R6.half.missing',
    advice: ['R6.advice.partner'],
  },
  {
    check: 'R6',
    says: 'a partner that says nothing of money or people',
    content: { ...safe, partners: [{ id: 't1', name: 'Partner' }] },
    verdict: 'half',
    key: 'R6.half.missing',
    advice: ['R6.advice.partner'],
  },
  {
    check: 'R6',
    says: 'partners not said',
    content: { ...safe, noPartners: undefined },
    verdict: 'half',
    key: 'R6.half.missing',
    advice: ['R6.advice.listPartners'],
  },
  {
    check: 'R6',
    says: 'children not said',
    content: { ...safe, involvesChildren: undefined },
    verdict: 'half',
    key: 'R6.half.missing',
    advice: ['R6.advice.children'],
  },
  {
    check: 'R6',
    says: 'survivors’ data without a rule',
    content: { ...safe, handlesSurvivorData: true },
    verdict: 'half',
    key: 'R6.half.missing',
    advice: ['R6.advice.data'],
  },
  {
    check: 'R6',
    says: 'a risk without an answer to it',
    content: { ...safe, risks: [{ id: 'k1', risk: 'Quarrels', genderRelated: true }] },
    verdict: 'half',
    key: 'R6.half.missing',
    advice: ['R6.advice.mitigation'],
  },
  {
    check: 'R6',
    says: 'two safeguards missing',
    content: { ...safe, handlesSurvivorData: undefined, involvesChildren: true },
    verdict: 'none',
    key: 'R6.none.several',
    advice: ['R6.advice.children', 'R6.advice.data'],
  },
  {
    check: 'R6',
    says: 'no channel',
    content: { ...safe, pseaChannel: undefined },
    verdict: 'none',
    key: 'R6.none.noChannel',
    advice: ['R6.advice.channel'],
  },
  {
    check: 'R6',
    says: 'no gender-related risk',
    content: { ...safe, risks: [{ id: 'k1', risk: 'Rain', mitigation: 'Tents' }] },
    verdict: 'none',
    key: 'R6.none.noRisk',
    advice: ['R6.advice.risk'],
  },
]

const small = { amount: 20_000_00 }
const large = { amount: 20_000_01 }

const indicator: Case[] = [
  {
    check: 'R7',
    says: 'up to USD 20,000, one complete at output level',
    content: { ...small, indicators: [specific('n1')] },
    verdict: 'full',
    key: 'R7.full',
  },
  {
    check: 'R7',
    says: 'up to USD 20,000, one qualitative at outcome level with a dated baseline',
    content: {
      ...small,
      indicators: [
        specific('n1', {
          level: 'outcome',
          measure: 'qualitative',
          baseline: undefined,
          baselineDueBy: '2006-05-31',
        }),
      ],
    },
    verdict: 'full',
    key: 'R7.full',
  },
  {
    check: 'R7',
    says: 'up to USD 20,000, without target and verification',
    content: {
      ...small,
      indicators: [specific('n1', { target: undefined, verification: undefined })],
    },
    verdict: 'half',
    key: 'R7.half.incomplete',
    advice: ['R7.advice.complete'],
  },
  {
    check: 'R7',
    says: 'a gender-specific indicator of which only the words are there',
    content: { ...small, indicators: [{ id: 'n1', statement: 'Who signs', genderSpecific: true }] },
    verdict: 'half',
    key: 'R7.half.incomplete',
    advice: ['R7.advice.complete'],
  },
  {
    check: 'R7',
    says: 'above, one at outcome level and a qualitative one',
    content: {
      ...large,
      indicators: [
        specific('n1', { level: 'outcome' }),
        { id: 'n2', statement: 'What women say', genderSpecific: true, measure: 'qualitative' },
      ],
    },
    verdict: 'full',
    key: 'R7.full',
  },
  {
    check: 'R7',
    says: 'above, one at impact level and one of status',
    content: {
      ...large,
      indicators: [
        specific('n1', { level: 'impact' }),
        { id: 'n2', statement: 'Who signs', genderSpecific: true, measure: 'nominal' },
      ],
    },
    verdict: 'full',
    key: 'R7.full',
  },
  {
    check: 'R7',
    says: 'above, only one',
    content: { ...large, indicators: [specific('n1', { level: 'outcome' })] },
    verdict: 'half',
    key: 'R7.half.second',
    advice: ['R7.advice.second'],
  },
  {
    check: 'R7',
    says: 'above, complete at output level only',
    content: { ...large, indicators: [specific('n1'), specific('n2', { measure: 'ordinal' })] },
    verdict: 'half',
    key: 'R7.half.incomplete',
    advice: ['R7.advice.complete'],
  },
  {
    check: 'R7',
    says: 'no amount yet, read as above',
    content: { indicators: [specific('n1', { level: 'outcome' })] },
    verdict: 'half',
    key: 'R7.half.second',
  },
  {
    check: 'R7',
    says: 'counts by sex only',
    content: { ...small, indicators: [counting('n1', target)] },
    verdict: 'half',
    key: 'R7.half.countsOnly',
    advice: ['R7.advice.genderSpecific'],
  },
  {
    check: 'R7',
    says: 'counts by sex only, above',
    content: { ...large, indicators: [counting('n1', baseline)] },
    verdict: 'half',
    key: 'R7.half.countsOnly',
    advice: ['R7.advice.genderSpecific', 'R7.advice.second'],
  },
  {
    check: 'R7',
    says: 'neither gender-specific nor by sex',
    content: { ...small, indicators: [counting('n1', { target: '198 calls' })] },
    verdict: 'none',
    key: 'R7.none',
    advice: ['R7.advice.start'],
  },
  {
    check: 'R7',
    says: 'research with question and use of findings',
    content: {
      kind: 'research',
      researchQuestion: 'Who sends money?',
      researchAsksBySexAndAge: true,
      findingsUse: 'Two ministries',
    },
    verdict: 'full',
    key: 'R7.research.full',
  },
  {
    check: 'R7',
    says: 'research with use of findings only',
    content: { kind: 'research', findingsUse: 'Two ministries' },
    verdict: 'half',
    key: 'R7.research.half',
    advice: ['R7.advice.question'],
  },
  {
    check: 'R7',
    says: 'research with its question only',
    content: { kind: 'research', researchQuestion: 'Who?', researchAsksBySexAndAge: true },
    verdict: 'half',
    key: 'R7.research.half',
    advice: ['R7.advice.findings'],
  },
  {
    check: 'R7',
    says: 'research with neither',
    content: { kind: 'research' },
    verdict: 'none',
    key: 'R7.research.none',
    advice: ['R7.advice.question'],
  },
  {
    check: 'R7',
    says: 'training with topic and a check afterwards',
    content: { kind: 'training', trainingTopic: 'Text', trainingChangeCheck: 'After six months' },
    verdict: 'full',
    key: 'R7.training.full',
  },
  {
    check: 'R7',
    says: 'training with topic only',
    content: { kind: 'training', trainingTopic: 'Text' },
    verdict: 'half',
    key: 'R7.training.half',
    advice: ['R7.advice.change'],
  },
  {
    check: 'R7',
    says: 'training with neither',
    content: { kind: 'training' },
    verdict: 'none',
    key: 'R7.training.none',
    advice: ['R7.advice.topic'],
  },
  {
    check: 'R7',
    says: 'training answers don’t count for a project',
    content: { kind: 'project', trainingTopic: 'Text', trainingChangeCheck: 'After six months' },
    verdict: 'none',
    key: 'R7.none',
  },
]

const monitoring: Case[] = [
  {
    check: 'R8',
    says: 'all with target by sex and verification',
    content: { indicators: [counting('n1', target), counting('n2', target)] },
    verdict: 'full',
    key: 'R8.full',
  },
  {
    check: 'R8',
    says: 'one of two',
    content: { indicators: [counting('n1', target), counting('n2', { target: '40' })] },
    verdict: 'half',
    key: 'R8.half',
    advice: ['R8.advice.bySex', 'R8.advice.details'],
  },
  {
    check: 'R8',
    says: 'by sex without a source',
    content: { indicators: [counting('n1', { ...target, verification: undefined })] },
    verdict: 'half',
    key: 'R8.half',
    advice: ['R8.advice.details'],
  },
  {
    check: 'R8',
    says: 'none by sex',
    content: { indicators: [counting('n1', { ...target, targetBySex: undefined })] },
    verdict: 'none',
    key: 'R8.none',
    advice: ['R8.advice.bySex'],
  },
  {
    check: 'R8',
    says: 'no indicator',
    content: {},
    verdict: 'none',
    key: 'R8.none.noIndicator',
    advice: ['R8.advice.addIndicator'],
  },
  {
    check: 'R8',
    says: 'no persons reached',
    content: { reachesPersons: false },
    verdict: 'not-applicable',
    key: 'R8.notApplicable.noPersons',
  },
  {
    check: 'R8',
    says: 'no indicator counts people: 0 of 0',
    content: { indicators: [counting('n1', { countsPersons: false })] },
    verdict: 'not-applicable',
    key: 'R8.notApplicable.noneCounts',
  },
  {
    check: 'R8',
    says: 'research with a method that separates',
    content: { kind: 'research', researchMethod: 'Interviews', methodSeparatesSexAndAge: true },
    verdict: 'full',
    key: 'R8.research.full',
  },
  {
    check: 'R8',
    says: 'research with a method',
    content: { kind: 'research', researchMethod: 'Interviews' },
    verdict: 'half',
    key: 'R8.research.half',
    advice: ['R8.advice.methodBySex'],
  },
  {
    check: 'R8',
    says: 'research that will separate, without its method',
    content: { kind: 'research', methodSeparatesSexAndAge: true },
    verdict: 'half',
    key: 'R8.research.half',
    advice: ['R8.advice.method'],
  },
  {
    check: 'R8',
    says: 'research without a method, though it reaches no persons',
    content: { kind: 'research', reachesPersons: false },
    verdict: 'none',
    key: 'R8.research.none',
    advice: ['R8.advice.methodBySex'],
  },
  {
    check: 'R8',
    says: 'training with participants by sex',
    content: { kind: 'training', trainingCountsBySex: true },
    verdict: 'full',
    key: 'R8.training.full',
  },
  {
    check: 'R8',
    says: 'training without',
    content: { kind: 'training' },
    verdict: 'none',
    key: 'R8.training.none',
    advice: ['R8.advice.participants'],
  },
]

const resources: Case[] = [
  {
    check: 'R9',
    says: 'a share, one sentence for the whole budget, expertise',
    content: {
      budget: [{ id: 'g1', genderShare: 1 }, { id: 'g2' }],
      budgetGenderReason: 'Text',
      genderExpertise: ['consultant'],
    },
    verdict: 'full',
    key: 'R9.full',
  },
  {
    check: 'R9',
    says: 'the sentence on the line itself',
    content: {
      budget: [{ id: 'g1', genderShare: 30, genderReason: 'Text' }],
      genderExpertise: ['partner'],
    },
    verdict: 'full',
    key: 'R9.full',
  },
  {
    check: 'R9',
    says: 'share and sentence',
    content: { budget: [{ id: 'g1', genderShare: 30 }], budgetGenderReason: 'Text' },
    verdict: 'half',
    key: 'R9.half',
    advice: ['R9.advice.expertise'],
  },
  {
    check: 'R9',
    says: 'expertise, a share of zero',
    content: { budget: [{ id: 'g1', genderShare: 0 }], genderExpertise: ['focal-point'] },
    verdict: 'half',
    key: 'R9.half',
    advice: ['R9.advice.share', 'R9.advice.reason'],
  },
  {
    check: 'R9',
    says: 'no share, “none” as expertise, a reason on a line without a share',
    content: {
      budget: [{ id: 'g1', genderShare: 0, genderReason: 'Text' }],
      genderExpertise: ['none'],
    },
    verdict: 'none',
    key: 'R9.none',
    advice: ['R9.advice.start'],
  },
]

const fit: Case[] = [
  {
    check: 'R10',
    says: 'three of three',
    content: { policyLink: 'Text', buildsOn: 'Text', exitPlan: 'Text' },
    verdict: 'full',
    key: 'R10.full',
  },
  {
    check: 'R10',
    says: 'two of two without a focal point',
    content: { hasGenderFocalPoint: false, buildsOn: 'Text', exitPlan: 'Text' },
    verdict: 'full',
    key: 'R10.full.noFocalPoint',
  },
  {
    check: 'R10',
    says: 'two of three with a focal point',
    content: { hasGenderFocalPoint: true, buildsOn: 'Text', exitPlan: 'Text' },
    verdict: 'half',
    key: 'R10.half',
    advice: ['R10.advice.policy'],
  },
  {
    check: 'R10',
    says: 'two of three, the focal point not said',
    content: { buildsOn: 'Text', exitPlan: 'Text' },
    verdict: 'half',
    key: 'R10.half',
    advice: ['R10.advice.policy'],
  },
  {
    check: 'R10',
    says: 'one without a focal point',
    content: { hasGenderFocalPoint: false, exitPlan: 'Text' },
    verdict: 'half',
    key: 'R10.half',
    advice: ['R10.advice.buildsOn'],
  },
  {
    check: 'R10',
    says: 'research whose findings will be used',
    content: { kind: 'research', policyLink: 'Text', buildsOn: 'Text', findingsUse: 'Text' },
    verdict: 'full',
    key: 'R10.full',
  },
  {
    check: 'R10',
    says: 'research with neither findings nor plan',
    content: { kind: 'research', policyLink: 'Text' },
    verdict: 'half',
    key: 'R10.half',
    advice: ['R10.advice.findings', 'R10.advice.buildsOn'],
  },
  {
    check: 'R10',
    says: 'none',
    content: {},
    verdict: 'none',
    key: 'R10.none',
    advice: ['R10.advice.exit'],
  },
]

/** Each check's conditions as its published text states them. */
export const cases: Case[] = [
  ...participation,
  ...baselines,
  ...analysis,
  ...objective,
  ...activities,
  ...safeguards,
  ...indicator,
  ...monitoring,
  ...resources,
  ...fit,
]
