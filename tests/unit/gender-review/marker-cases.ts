import type { MessageKey } from '../../../shared/domain/gender-review/message-keys'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { strongProposal } from './strong-proposal'
import { without } from './support'

const notApplicable: ProposalContent = {
  ...strongProposal,
  contactWithPeople: false,
  influencesGoods: false,
  influencesDelivery: false,
}

/** Just enough for DAC 1 at USD 10,000: half of what the checks ask for is enough. */
const leastForOne: ProposalContent = {
  amount: 10_000_00,
  needsAnalysis: 'Text',
  issues: [
    { id: 'i1', statement: 'Text', affected: ['women'] },
    { id: 'i2', statement: 'Text' },
  ],
  activities: [{ id: 'a1', statement: 'Text', answersIssues: ['i1'] }],
  risks: [{ id: 'k1', risk: 'Text', mitigation: 'Text', genderRelated: true }],
  pseaChannel: 'Text',
  noPartners: true,
  involvesChildren: false,
  genderObjective: 'Text',
  indicators: [
    {
      id: 'n1',
      statement: 'Text',
      genderSpecific: true,
      level: 'output',
      measure: 'unit',
      baselineDueBy: '2006-01-31',
      target: '10',
      targetBySex: true,
      verification: 'Text',
    },
  ],
  commitsToReportGenderResults: true,
}

export interface MarkerCase {
  says: string
  content: ProposalContent
  dac?: 0 | 1 | 2 | null
  missing?: string | null
  gam?: {
    codes?: string
    total?: 0 | 1 | 2 | 3 | 4 | 'mixed' | 'not-applicable'
    suffix?: 'M' | 'T' | null
  }
  iom?: '0' | '1' | '2a' | '2b' | 'not-applicable'
  reasons?: MessageKey[]
}

const principal: ProposalContent = {
  ...leastForOne,
  genderIsMainPurpose: true,
  wouldHappenWithoutGenderAim: false,
}
const outcomeIndicator = leastForOne.indicators?.map((indicator) => ({
  ...indicator,
  level: 'outcome' as const,
}))

const research: ProposalContent = {
  ...leastForOne,
  kind: 'research',
  indicators: [],
  researchQuestion: 'Text',
  researchAsksBySexAndAge: true,
  researchMethod: 'Text',
  methodSeparatesSexAndAge: true,
  findingsUse: 'Text',
}

const analysed: ProposalContent = { rolesAnalysis: 'Text' }
const active: ProposalContent = { activities: [{ id: 'a1', statement: 'Text' }] }
const consulted: ProposalContent = {
  participation: [{ id: 'p1', stage: 'design', who: 'officials' }],
}
const resulting: ProposalContent = { results: [{ id: 'r1', level: 'output', statement: 'Text' }] }

export const markerCases: MarkerCase[] = [
  {
    says: 'nothing answered: not screened, which is not 0',
    content: {},
    dac: null,
    missing: null,
    gam: { codes: '0000', total: 0, suffix: 'M' },
    iom: '0',
    reasons: ['dac.unscreened', 'gam.total.zero', 'iom.0'],
  },
  {
    says: 'an answer, but no analysis',
    content: { genderObjective: 'Text' },
    dac: 0,
    missing: 'analysis',
    reasons: ['dac.0'],
  },
  {
    says: 'the least for 1',
    content: leastForOne,
    dac: 1,
    missing: null,
    iom: '2a',
    reasons: ['dac.1', 'iom.2a'],
  },
  ...(
    [
      ['needsAnalysis', 'analysis'],
      ['issues', 'activities'],
      ['pseaChannel', 'safeguards'],
      ['genderObjective', 'objective'],
      ['indicators.n1.target', 'indicator'],
      ['indicators.n1.targetBySex', 'sexData'],
      ['commitsToReportGenderResults', 'reporting'],
    ] as const
  ).map(([path, missing]): MarkerCase => ({
    says: `the least for 1, without ${path}`,
    content: without(leastForOne, path),
    dac: 0,
    missing,
    reasons: ['dac.0'],
  })),
  {
    says: 'an indicator that counts no persons needs no split',
    content: {
      ...leastForOne,
      indicators: leastForOne.indicators?.map((indicator) => ({
        ...indicator,
        countsPersons: false,
        targetBySex: undefined,
      })),
    },
    dac: 1,
  },
  {
    says: 'main purpose without an indicator at outcome level',
    content: principal,
    dac: 1,
    iom: '2b',
    reasons: ['dac.1', 'iom.2b'],
  },
  {
    says: 'main purpose, not without it, indicator at outcome level',
    content: { ...principal, indicators: outcomeIndicator },
    dac: 2,
    gam: { suffix: 'T' },
    reasons: ['dac.2', 'gam.targeted.principal'],
  },
  {
    says: 'would happen without the gender aim',
    content: {
      ...principal,
      wouldHappenWithoutGenderAim: true,
      indicators: outcomeIndicator,
    },
    dac: 1,
  },
  {
    says: 'main purpose claimed, criteria not met',
    content: { ...principal, indicators: [] },
    dac: 0,
    missing: 'indicator',
    iom: '1',
  },
  { says: 'research measured by its own questions', content: research, dac: 1 },
  {
    says: 'research whose method doesn’t separate',
    content: { ...research, methodSeparatesSexAndAge: undefined },
    dac: 0,
    missing: 'sexData',
  },
  {
    says: 'training whose participants are not counted by sex',
    content: {
      ...leastForOne,
      kind: 'training',
      indicators: [],
      trainingTopic: 'Text',
      trainingChangeCheck: 'Text',
    },
    dac: 0,
    missing: 'sexData',
  },
  {
    says: 'given, undifferentiated',
    content: { ...analysed, ...active, ...consulted, ...resulting },
    gam: { codes: '1111', total: 1, suffix: 'M' },
    reasons: ['gam.total.alike', 'gam.mainstreamed'],
  },
  {
    says: 'by age only',
    content: {
      ...analysed,
      rolesAges: ['adults'],
      activities: [{ id: 'a1', statement: 'Text', ages: ['children'] }],
      participation: [{ id: 'p1', who: 'representatives', ages: ['older'] }],
      beneficiaries: [{ id: 'b1', age: 'adults', number: 3 }],
    },
    gam: { codes: '2222', total: 2 },
  },
  {
    says: 'by gender',
    content: {
      ...analysed,
      issues: [{ id: 'i1', affected: ['girls'] }],
      activities: [{ id: 'a1', statement: 'Text', groups: ['girls', 'boys'] }],
      participation: [{ id: 'p1', who: 'affected-men' }],
      beneficiaries: [
        { id: 'b1', group: 'girls', number: 3 },
        { id: 'b2', group: 'boys', number: 3 },
      ],
    },
    gam: { codes: '3333', total: 3, suffix: 'M' },
    iom: '1',
    reasons: ['gam.total.alike', 'iom.1'],
  },
  {
    says: 'ages named beside a topic without text don’t count',
    content: { ...analysed, accessAges: ['adults'] },
    gam: { codes: '1000', total: 0 },
  },
  {
    says: 'a group of no persons doesn’t count',
    content: { beneficiaries: [{ id: 'b1', group: 'women', age: 'adults', number: 0 }] },
    gam: { codes: '0000', total: 0 },
  },
  {
    says: 'three alike',
    content: { ...strongProposal, participation: [] },
    gam: { codes: '4404', total: 4 },
  },
  {
    says: 'two zeros',
    content: { ...strongProposal, participation: [], activities: [] },
    gam: { codes: '4004', total: 0 },
  },
  {
    says: 'no published rule',
    content: {
      ...without(strongProposal, 'beneficiaries'),
      participation: [{ id: 'p1', stage: 'design', who: 'officials' }],
    },
    gam: { codes: '4411', total: 'mixed' },
    reasons: ['gam.total.mixed'],
  },
  {
    says: 'women and girls only',
    content: {
      ...active,
      beneficiaries: [
        { id: 'b1', group: 'women', number: 3 },
        { id: 'b2', group: 'girls', number: 2 },
        { id: 'b3', group: 'men', number: 0 },
      ],
    },
    gam: { suffix: 'T' },
    reasons: ['gam.targeted.group'],
  },
  {
    says: 'no beneficiaries listed, activities for men only',
    content: { activities: [{ id: 'a1', statement: 'Text', groups: ['men'] }] },
    gam: { suffix: 'T' },
  },
  {
    says: 'neither contact nor influence',
    content: notApplicable,
    gam: { codes: '4444', total: 'not-applicable', suffix: null },
    iom: 'not-applicable',
    reasons: ['gam.notApplicable', 'iom.notApplicable'],
  },
  {
    says: 'one of the three questions open',
    content: { ...notApplicable, influencesDelivery: undefined },
    gam: { total: 4 },
    iom: '2b',
  },
]
