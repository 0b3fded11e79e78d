import { MOST_LATE_RESULTS } from '../../../shared/domain/decide/running/add-results'
import { remarkSchema } from '../../../shared/domain/project/remark'
import { expect, test } from 'vitest'
import type { Project } from '../../../shared/domain/project/project'
import { hindranceText } from '../../../shared/texts/hindrances'
import { languages } from '../../../shared/texts/language'
import {
  aDraft,
  anAmendment,
  aProject,
  aTask,
  aVersion,
  CALL,
  PROJECT,
} from '../../support/builders'
import { Bench } from './bench'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { plusDays } from '../../../shared/domain/time'
import { proposal } from '../domain/bench'
import type { Hindrance } from '../../../shared/domain/decide/kernel/hindrance'

interface Case {
  project: Project
  pressed: Record<string, string>
  at?: string
  /** How often results were added before. */
  added?: number
}

const voted = aTask({
  kind: 'funding-vote',
  votes: [
    {
      n: 1,
      person: 'elena',
      choice: 'fund',
      conditions: [],
      at: '2005-03-01T00:00:00.000Z',
      void: false,
    },
  ],
})

const lateResults = (n: number) =>
  remarkSchema.parse({
    schema: 1,
    projectId: PROJECT,
    n,
    act: 'add-results',
    text: `Law ${n} was passed.`,
    by: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    at: '2006-03-01T00:00:00.000Z',
  })

/** A page's text has plain blanks only. */
const asRead = (text: string) => text.replaceAll('\u00a0', ' ')

/** What is pressed on a project's page that isn't possible any more; forms have no button there. */
const cases: Readonly<
  Record<
    Exclude<
      Hindrance['code'],
      'report-not-asked' | 'entry-closed' | 'not-returned' | 'sender-unknown'
    >,
    Case
  >
> = {
  'call-closed': {
    project: aProject('lapsed'),
    pressed: { do: 'revive' },
    at: '2006-03-01T00:00:00.000Z',
  },
  'call-not-open': {
    project: aProject('declined'),
    pressed: { do: `copy:${CALL}` },
    at: '2006-03-01T00:00:00.000Z',
  },
  voted: { project: aProject('in-funding-decision'), pressed: { do: 'take-back' } },
  decided: { project: aProject('waitlisted'), pressed: { do: 'take-back' } },
  committed: { project: aProject('active'), pressed: { do: 'withdraw', confirm: 'yes' } },
  'not-lapsed': { project: aProject('active'), pressed: { do: 'revive' } },
  'not-declined': {
    project: aProject('active'),
    pressed: { do: 'reconsider', whatIsNew: 'A partner gives half.' },
  },
  'not-over': { project: aProject('active'), pressed: { do: `copy:${CALL}` } },
  'not-closed': {
    project: aProject('active'),
    pressed: { do: 'add-results', results: 'A law was passed.' },
  },
  'results-full': {
    project: aProject('closed'),
    pressed: { do: 'add-results', results: 'One more law was passed.' },
    added: MOST_LATE_RESULTS,
  },
  'not-running': { project: aProject('finalising'), pressed: { do: 'ask-change' } },
  'change-pending': {
    project: aProject('active', { pendingAmendment: 9 }),
    pressed: { do: 'ask-change' },
  },
  'change-over': {
    project: aProject('active'),
    pressed: { do: 'withdraw-change:9', confirm: 'yes' },
  },
  'project-over': {
    project: aProject('closed'),
    pressed: {
      do: 'replace-contact',
      as: 'contact',
      name: 'Nour',
      address: 'nour@tunis.iom.example',
    },
  },
}

test.each(Object.entries(cases))('%s has its sentence in three languages', async (code, one) => {
  const said = new Set<string>()
  for (const language of languages) {
    const bench = new Bench()
    bench.project(one.project, aVersion())
    if (code === 'voted') bench.task(voted)
    bench.fund.amendments.set(`${PROJECT} 0009`, anAmendment({ n: 9, status: 'applied' }))
    for (let n = 1; n <= (one.added ?? 0); n += 1)
      bench.fund.remarks.set(`${PROJECT} 00${n}`, lateResults(n))
    if (one.at !== undefined) bench.clock.set(one.at)
    const token = bench.link({ type: 'project', projectId: PROJECT })
    const before = bench.stored()
    const page = await bench.post(`/projects/${token}?lang=${language}`, one.pressed)
    expect(page.status).toBe(409)
    const { closesAt: until, timeZone } = bench.fund.calls.get(CALL)!
    const hindrance = { code, until, timeZone } as Hindrance
    const text = hindranceText(language, hindrance)
    expect(page.text).toContain(asRead(text))
    expect(text).not.toContain('{')
    expect(bench.stored()).toBe(before)
    said.add(text)
  }
  expect(said.size).toBe(3)
})

test.each(languages)(
  'what is entered too late is told until when it could be, in %s',
  async (language) => {
    const bench = new Bench()
    const { closesAt, timeZone } = bench.fund.calls.get(CALL)!
    const until = plusDays(closesAt, 14)
    bench.clock.set(plusDays(until, 1))
    const entered = { by: 'rosa', receivedOn: closesAt.slice(0, 10), at: closesAt }
    const answers = rawFromContent(proposalForm, proposal())
    const draft = aDraft({ answers, entered, savedAt: until })
    bench.fund.drafts.set(draft.id, draft)
    const holder = { type: 'person', id: 'rosa' } as const
    const token = bench.link({ type: 'draft', draftId: draft.id }, { holder, mintedAt: until })
    const page = await bench.open(`/drafts/${token}/check?lang=${language}`)
    const text = hindranceText(language, { code: 'entry-closed', until, timeZone })
    expect(page.text).toContain(asRead(text))
  },
)
