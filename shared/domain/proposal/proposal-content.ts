import * as z from 'zod'
import {
  choice,
  choices,
  country,
  date,
  email,
  impreciseDate,
  integer,
  line,
  list,
  missions,
  money,
  percent,
  references,
  text,
  yesNo,
} from '../forms/field'
import { defineForm } from '../forms/form'

/** An indicator that counts people is told in numbers, any other in a line. */
const counts = { field: 'countsPersons', is: 'yes' }
const countsNobody = { field: 'countsPersons', is: 'no' }

/**
 * The proposal's field catalogue. Rendering, parsing, the error summary, the check page, comments on
 * fields, differences, the version hash and the assessment all read it; nothing of the form is written
 * twice. Every answer is optional here, because a draft may lack any of them; what a submission needs is
 * marked `required`.
 */
export const proposalContentSchema = z.object({
  title: line({ required: true, material: true }),
  kind: choice('kind', { required: true, material: true }),
  prong: choice('prong', { required: true }),
  serviceCategory: line(),
  parentProgramme: line(),
  participatingMissions: missions(),
  publicSummary: text({ required: true, material: true, max: 3_000 }),
  targetGroup: text({ required: true, material: true, max: 1_000 }),

  countries: list(
    { country: country({ required: true }), percent: percent() },
    { max: 20, required: true },
  ),
  countriesAreExamples: yesNo(),
  region: choice('region'),
  places: text({ max: 1_000 }),
  starts: impreciseDate({ required: true }),
  ends: impreciseDate({ required: true }),

  contactName: line({ required: true }),
  contactPosition: line(),
  alternateName: line(),
  alternateAddress: email(),
  endorsedBy: line({ required: true }),
  endorserAddress: email(),

  rolesAnalysis: text(),
  rolesAges: choices('ageGroup'),
  accessAnalysis: text(),
  accessAges: choices('ageGroup'),
  needsAnalysis: text(),
  needsAges: choices('ageGroup'),
  constraintsAnalysis: text(),
  constraintsAges: choices('ageGroup'),
  violenceAnalysis: text(),
  violenceAges: choices('ageGroup'),
  sources: list(
    { title: line({ required: true, max: 300 }), year: integer({ min: 1900, max: 2200 }) },
    { max: 20 },
  ),
  issues: list(
    { statement: text({ required: true, max: 1_000 }), affected: choices('sex') },
    { max: 12 },
  ),

  mainObjective: text({ required: true, material: true, max: 1_500 }),
  specificObjectives: list(
    { statement: text({ required: true, max: 600 }) },
    { max: 10, material: true },
  ),
  genderObjective: text({ material: true, max: 1_500 }),
  genderIsMainPurpose: yesNo({ material: true }),
  wouldHappenWithoutGenderAim: yesNo(),

  results: list(
    {
      level: choice('resultLevel', { required: true }),
      statement: text({ required: true, max: 1_000 }),
      changesGenderRelations: yesNo(),
      servesGenderObjective: yesNo(),
    },
    { max: 9, required: true, material: true },
  ),
  indicators: list(
    {
      statement: text({ required: true, max: 600 }),
      level: choice('indicatorLevel'),
      measure: choice('measure'),
      countsPersons: yesNo(),
      genderSpecific: yesNo(),
      baseline: line({ hiddenWhen: counts }),
      baselineWomen: integer({ hiddenWhen: countsNobody }),
      baselineMen: integer({ hiddenWhen: countsNobody }),
      baselineGirls: integer({ hiddenWhen: countsNobody }),
      baselineBoys: integer({ hiddenWhen: countsNobody }),
      baselineYear: integer({ min: 1900, max: 2200 }),
      baselineSource: line(),
      // Asked before numbers were; kept for texts that have them.
      baselineBySex: yesNo({ given: true }),
      baselineByAge: yesNo({ given: true }),
      baselineDueBy: date(),
      target: line({ hiddenWhen: counts }),
      targetWomen: integer({ hiddenWhen: countsNobody }),
      targetMen: integer({ hiddenWhen: countsNobody }),
      targetGirls: integer({ hiddenWhen: countsNobody }),
      targetBoys: integer({ hiddenWhen: countsNobody }),
      targetDate: date(),
      targetBySex: yesNo({ given: true }),
      targetByAge: yesNo({ given: true }),
      verification: line(),
      frequency: line(),
      responsible: line(),
    },
    { max: 15 },
  ),

  activities: list(
    {
      statement: text({ required: true, max: 1_000 }),
      answersIssues: references('issues'),
      groups: choices('sex'),
      ages: choices('ageGroup'),
      genderAction: yesNo(),
    },
    { max: 15, required: true, material: true },
  ),
  deliverables: list(
    {
      title: line({ required: true }),
      responsible: line(),
      audience: line(),
      due: impreciseDate(),
    },
    { max: 15 },
  ),
  audience: text({ max: 1_000 }),
  team: list(
    { role: line({ required: true }), people: integer({ max: 100 }), duration: line() },
    { max: 10 },
  ),
  researchQuestion: text({ max: 1_500, onlyFor: ['research'] }),
  researchAsksBySexAndAge: yesNo({ onlyFor: ['research'] }),
  researchMethod: text({ max: 1_500, onlyFor: ['research'] }),
  methodSeparatesSexAndAge: yesNo({ onlyFor: ['research'] }),
  findingsUse: text({ max: 1_500, onlyFor: ['research'] }),
  trainingTopic: text({ max: 1_500, onlyFor: ['training'] }),
  trainingCountsBySex: yesNo({ onlyFor: ['training'] }),
  trainingChangeCheck: text({ max: 1_500, onlyFor: ['training'] }),

  reachesPersons: yesNo({ required: true }),
  noPersonsReason: text({ max: 1_000 }),
  contactWithPeople: yesNo(),
  influencesGoods: yesNo(),
  influencesDelivery: yesNo(),
  beneficiaries: list(
    {
      group: choice('sex', { required: true }),
      age: choice('ageGroup'),
      number: integer({ required: true }),
    },
    { max: 25 },
  ),
  participation: list(
    {
      stage: choice('stage', { required: true }),
      who: choice('participant', { required: true }),
      mechanism: line({ max: 300 }),
      date: date(),
      inputUsed: text({ max: 600 }),
      ages: choices('ageGroup'),
    },
    { max: 15 },
  ),
  consultationUnsafeReason: text({ max: 1_000 }),

  partners: list(
    {
      name: line({ required: true }),
      role: text({ max: 600 }),
      receivesFunds: yesNo(),
      meetsBeneficiaries: yesNo(),
      pseaAssessment: choice('pseaAssessment'),
      pseaDate: date(),
      cofinancing: choice('cofinancing'),
      cofinancingAmount: money(),
      cofinancingNote: text({ max: 600 }),
    },
    { max: 10 },
  ),
  noPartners: yesNo(),

  amount: money({ required: true, material: true }),
  budget: list(
    {
      item: line({ required: true }),
      amount: money({ required: true }),
      genderShare: percent(),
      genderReason: line({ max: 300 }),
    },
    { max: 20, required: true },
  ),
  budgetGenderReason: text({ max: 1_000 }),
  genderExpertise: choices('genderExpertise'),
  genderExpertiseNote: line({ max: 300 }),

  risks: list(
    {
      risk: text({ required: true, max: 600 }),
      mitigation: text({ max: 600 }),
      genderRelated: yesNo(),
    },
    { max: 12 },
  ),
  pseaChannel: text({ max: 1_000 }),
  pseaFocalPoint: line(),
  involvesChildren: yesNo(),
  childSafeguarding: text({ max: 1_500 }),
  handlesSurvivorData: yesNo(),
  dataHandling: text({ max: 1_500 }),
  protectionNote: text({ max: 2_000, sensitive: true }),

  commitsToReportGenderResults: yesNo(),
  hasGenderFocalPoint: yesNo(),
  policyLink: text({ max: 1_000 }),
  buildsOn: text({ max: 1_000 }),
  exitPlan: text({ max: 1_500 }),
  documents: list(
    {
      title: line({ required: true }),
      kind: line(),
      language: choice('language'),
      date: date(),
      whereKept: line({ max: 300 }),
      sha256: line({ max: 64 }),
      access: choice('documentAccess'),
    },
    { max: 20 },
  ),
  statedIomMarker: choice('iomMarker'),
  statedGamCode: choice('gamCode'),
  checkAnswers: list(
    { check: choice('check', { required: true }), answer: text({ required: true, max: 1_000 }) },
    { max: 10 },
  ),
})

/** What a mission has answered so far; amounts in US cents, days as `YYYY-MM-DD`. */
export type ProposalContent = z.infer<typeof proposalContentSchema>

export const proposalForm = defineForm({
  id: 'proposal',
  schema: proposalContentSchema,
  sections: [
    {
      id: 'project',
      fields: [
        'title',
        'kind',
        'prong',
        'serviceCategory',
        'parentProgramme',
        'participatingMissions',
        'publicSummary',
        'targetGroup',
      ],
    },
    {
      id: 'place-and-time',
      fields: ['countries', 'countriesAreExamples', 'region', 'places', 'starts', 'ends'],
    },
    {
      id: 'contacts',
      fields: [
        'contactName',
        'contactPosition',
        'alternateName',
        'alternateAddress',
        'endorsedBy',
        'endorserAddress',
      ],
    },
    {
      id: 'gender-analysis',
      fields: [
        'rolesAnalysis',
        'rolesAges',
        'accessAnalysis',
        'accessAges',
        'needsAnalysis',
        'needsAges',
        'constraintsAnalysis',
        'constraintsAges',
        'violenceAnalysis',
        'violenceAges',
        'sources',
        'issues',
      ],
    },
    {
      id: 'objectives',
      fields: [
        'mainObjective',
        'specificObjectives',
        'genderObjective',
        'genderIsMainPurpose',
        'wouldHappenWithoutGenderAim',
      ],
    },
    { id: 'results', fields: ['results', 'indicators'] },
    {
      id: 'activities',
      fields: [
        'activities',
        'deliverables',
        'audience',
        'team',
        'researchQuestion',
        'researchAsksBySexAndAge',
        'researchMethod',
        'methodSeparatesSexAndAge',
        'findingsUse',
        'trainingTopic',
        'trainingCountsBySex',
        'trainingChangeCheck',
      ],
    },
    {
      id: 'people',
      fields: [
        'reachesPersons',
        'noPersonsReason',
        'contactWithPeople',
        'influencesGoods',
        'influencesDelivery',
        'beneficiaries',
        'participation',
        'consultationUnsafeReason',
      ],
    },
    { id: 'partners', fields: ['partners', 'noPartners'] },
    {
      id: 'budget',
      fields: ['amount', 'budget', 'budgetGenderReason', 'genderExpertise', 'genderExpertiseNote'],
    },
    {
      id: 'safeguards',
      fields: [
        'risks',
        'pseaChannel',
        'pseaFocalPoint',
        'involvesChildren',
        'childSafeguarding',
        'handlesSurvivorData',
        'dataHandling',
        'protectionNote',
      ],
    },
    {
      id: 'follow-up',
      fields: [
        'commitsToReportGenderResults',
        'hasGenderFocalPoint',
        'policyLink',
        'buildsOn',
        'exitPlan',
        'documents',
        'statedIomMarker',
        'statedGamCode',
        'checkAnswers',
      ],
    },
  ],
})
