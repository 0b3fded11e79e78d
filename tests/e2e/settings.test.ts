import { afterAll, describe, expect, test } from 'vitest'
import { exampleSettings } from '../../functions/administer/example/programme'
import { defaultPolicy } from '../../shared/domain/programme/default-policy'
import type { Person } from '../../shared/domain/programme/programme'
import type { Setting } from '../../shared/domain/decide/settings/administer'
import { answerTask, askChange, askCouncilUpdate, fileReport, submitProposal } from '../demo/acts'
import type { FormAnswers } from '../demo/portfolio/answers'
import { dakar } from '../demo/portfolio/dakar'
import { councilUpdates, extensions } from '../demo/portfolio/reports'
import { tunis } from '../demo/portfolio/tunis'
import { startFund, type Fund } from './support/fund'
import { mailedLink, OFFER } from './support/mailed'
import { makeSettings } from './support/operator'
import { short } from './support/playing'
import { onHost } from './support/register'

const at = (id: string) => `${id}@fund.iom.example`

function person(id: string, roles: Person['roles']): Setting {
  const item: Person = {
    schema: 1,
    id,
    name: id,
    address: at(id),
    language: 'en',
    roles,
    absences: [],
  }
  return { type: 'put-person', by: 'operator', item }
}

/** A vote that nobody gives is over within a week, so that no test passes through a month of schedules. */
const chasing = {
  ...defaultPolicy.chasing,
  'funding-vote': { due: 4, remind: [2, 1], escalate: 1, expire: 1 },
}

/** Calls, missions and money of the example, and nobody in it yet. */
function withoutPeople(quorum: number): Setting[] {
  const rest = exampleSettings('2005-01-04T08:00:00.000Z').filter(
    ({ type }) => type !== 'put-person' && type !== 'set-policy',
  )
  const item = { ...defaultPolicy, quorum, chasing }
  return [{ type: 'set-policy', by: 'operator', item }, ...rest]
}

const fundIt = { choice: 'fund', amount: '10,000' }

/** A final report of a project that ended early, and spent all that it was paid. */
const ended: FormAnswers = {
  asOf: '2005-01-06',
  progress: 'completed',
  publicSummary: 'The survey was begun, and what it found was handed over.',
  results: [{ statement: 'Ten households were visited.' }],
  indicators: [{ notMeasured: 'It ended early.' }],
  spentToDate: '8,000',
  changedFromAgreed: false,
}

onHost('A fund is run by its settings alone', () => {
  const started: Fund[] = []
  afterAll(async () => {
    for (const fund of started) await fund.stop()
  })

  async function open(settings: Setting[]): Promise<{ fund: Fund; problems: string[] }> {
    const fund = await startFund('2005-01-04T08:00:00Z', { seed: false })
    started.push(fund)
    const problems = await makeSettings(fund.host.awsUrl, settings)
    await fund.books.open()
    return { fund, problems }
  }

  const envelope = (fund: Fund) => fund.books.envelope(2005)

  describe('with one approver, no chair, and somebody who pays', () => {
    let paid = ''

    test('a request is reviewed, approved, offered, accepted, committed and paid', async () => {
      const { fund, problems } = await open([
        ...withoutPeople(1),
        person('ana', ['reviewer', 'gender-reviewer', 'secretariat']),
        person('ben', ['finance']),
      ])
      expect(problems).toEqual([])
      const { world } = fund
      const id = await submitProposal(world, short(tunis))
      paid = id
      await answerTask(world, at('ana'), id, { choice: 'confirm' })
      const decided = await answerTask(world, at('ana'), id, { choice: 'fund', amount: '8,000' })
      expect(decided.text).toContain('approved, funds reserved')
      await world.until('2005-01-06')
      const offer = await world.browser.open(await mailedLink(world, tunis.address, OFFER))
      const button = { name: 'do', value: 'answer' }
      const form = offer.form(button).set('choice', 'accept')
      const [first = '', ...others] = form.names.filter((name) => form.value(name)?.match(/^\d+$/))
      form.set(first, others.length === 1 ? '4,000' : '8,000')
      for (const name of others) form.set(name, others.length === 1 ? '4,000' : '0')
      await world.browser.submit(form, button)
      await world.settle()
      expect(await envelope(fund)).toMatchObject({ committedCents: 8_000_00, reservedCents: 0 })
      await answerTask(world, at('ben'), id, { amount: '8,000', on: '2005-01-06', reference: 'P1' })
      const { rows } = await fund.books.read('totals', { year: '2005', by: 'mission' })
      expect(rows).toMatchObject([{ mission: 'TUNIS', disbursedCents: 8_000_00 }])
    })

    test('it reports, is given more time, asks for its end, accounts for all of it and is closed', async () => {
      const [fund] = started
      const { world, books } = fund!
      await askCouncilUpdate(world, at('ana'), '2005-01-05', '2005-01-31')
      const update = { ...councilUpdates.TUNIS, asOf: '2005-01-05', indicators: [] }
      await fileReport(world, tunis.address, paid, update)
      await answerTask(world, at('ana'), paid, { choice: 'accept' })
      await askChange(world, tunis.address, paid, extensions.TUNIS)
      await answerTask(world, at('ana'), paid, { choice: 'approve' })
      await world.settle()
      await askChange(world, tunis.address, paid, {
        changes: ['cancellation'],
        reason: 'partner-delay',
        explanation: 'The partner has closed, and nobody else can go on.',
      })
      await answerTask(world, at('ana'), paid, { choice: 'approve' })
      await world.settle()
      await fileReport(world, tunis.address, paid, ended)
      await answerTask(world, at('ana'), paid, { choice: 'accept' })
      await world.until('2005-01-07T12:00:00.000Z')
      const { kinds } = await books.verify()
      expect(kinds).toMatchObject({ 'report-accepted': 2, closed: 1 })
    })

    test('where nobody votes in time, the approver is asked as the chair would be', async () => {
      const [fund] = started
      const { world } = fund!
      const id = await submitProposal(world, short(dakar))
      await answerTask(world, at('ana'), id, { choice: 'confirm' })
      await world.until('2005-01-13')
      const decided = await answerTask(world, at('ana'), id, {
        choice: 'approve',
        amount: '10,000',
      })
      expect(decided.text).toContain('approved, funds reserved')
      expect(await fund!.books.verify()).toMatchObject({ valid: true })
    })
  })

  describe('with five reviewers, a quorum of three and a chair', () => {
    test('three like votes decide; where amounts differ, the chair does', async () => {
      const reviewers = ['r1', 'r2', 'r3', 'r4', 'r5']
      const { fund, problems } = await open([
        ...withoutPeople(3),
        ...reviewers.map((id) => person(id, ['reviewer'])),
        person('gina', ['gender-reviewer']),
        person('chris', ['chair']),
        person('ben', ['finance']),
        person('sam', ['secretariat']),
      ])
      expect(problems).toEqual([])
      const { world } = fund
      const agreed = await submitProposal(world, short(tunis))
      const split = await submitProposal(world, short(dakar))
      for (const id of [agreed, split]) {
        await answerTask(world, at('gina'), id, { choice: 'confirm' })
      }
      await answerTask(world, at('r1'), agreed, fundIt)
      await answerTask(world, at('r2'), agreed, { choice: 'abstain' })
      expect((await answerTask(world, at('r3'), agreed, fundIt)).text).not.toContain('reserved')
      expect((await answerTask(world, at('r4'), agreed, fundIt)).text).toContain('funds reserved')
      await answerTask(world, at('r1'), split, fundIt)
      await answerTask(world, at('r2'), split, fundIt)
      await answerTask(world, at('r3'), split, { choice: 'fund', amount: '9,000' })
      await answerTask(world, at('chris'), split, { choice: 'approve', amount: '10,000' })
      expect(await envelope(fund)).toMatchObject({ reservedCents: 20_000_00 })
      await world.until('2005-01-06')
      expect(await envelope(fund)).toMatchObject({ committedCents: 20_000_00, reservedCents: 0 })
      expect(await fund.books.verify()).toMatchObject({ valid: true })
    })
  })
})
