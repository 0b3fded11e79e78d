import { expect, test } from 'vitest'
import { createHandler } from '../../functions/sweep-drafts/handler'
import type { Command } from '../../shared/domain/decide/kernel/commands'
import { waitingSenders } from '../../shared/domain/decide/request/waiting-senders'
import { rawFromContent } from '../../shared/domain/forms/form-content'
import type { MailKind, MailOrder } from '../../shared/domain/outbox/item'
import type { Party } from '../../shared/domain/people'
import { proposalForm } from '../../shared/domain/proposal/proposal-content'
import { aCall, aProgramme, CALL } from '../support/builders'
import { programmeOf } from '../support/fakes/memory-fund'
import {
  MemoryDraftStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../support/fakes/memory-stores'
import { proposal } from '../unit/domain/bench'
import { Play } from './support/play'

const OFFICES = ['mailbox', 'head', 'focal-point'] as const
const ROSA: Party = { type: 'person', id: 'rosa' }
const office = (as: (typeof OFFICES)[number]): Party => ({ type: 'mission', mission: 'TUNIS', as })
/** A fund to which people write whom nobody in their mission has confirmed. */
class Strangers extends Play {
  /** The call closes at the end of the day it is. */
  closesToday(): void {
    const call = this.memory.calls.get(CALL) ?? aCall()
    this.memory.calls.set(CALL, { ...call, closesAt: `${this.now.slice(0, 10)}T23:59:59.999Z` })
  }

  async begun(draftId: string, address: string): Promise<void> {
    await this.gives({
      type: 'start-draft',
      draftId,
      callId: CALL,
      mission: 'TUNIS',
      address,
      language: 'en',
    })
  }

  /** Somebody new to the mission begins and sends. */
  async newcomerSends(draftId = 'new-1', address = 'amira@tunis.iom.example'): Promise<void> {
    await this.begun(draftId, address)
    // Nobody writes a proposal within the millisecond in which the mission is asked.
    await this.passes(0.02)
    await this.sends(draftId, rawFromContent(proposalForm, proposal()))
  }

  /** The daily sweep. */
  async sweeps(): Promise<void> {
    const log = { info: () => undefined, warn: () => undefined }
    await createHandler({
      ...this.acting,
      log,
      drafts: new MemoryDraftStore(this.memory),
      projects: new MemoryProjectStore(this.memory),
      programme: new MemoryProgrammeStore(this.memory),
    })()
    await this.settles()
  }

  /** Lets days pass, each with its sweep. */
  async passesDays(days: number): Promise<void> {
    for (let n = 0; n < days; n += 1) {
      await this.passes(1)
      await this.sweeps()
    }
  }

  mailed(kind: MailKind): MailOrder[] {
    return [...this.memory.outbox.values()].flatMap(({ order }) =>
      order.type === 'mail' && order.mail === kind ? [order] : [],
    )
  }

  /** Mails of a kind to the mission's mailbox. */
  toMailbox(kind: MailKind): number {
    return this.mailed(kind).filter(({ to }) => to.type === 'mission' && to.as === 'mailbox').length
  }

  kinds(): string[] {
    return this.memory.audit.filter(({ chain }) => chain === this.projectId).map(({ kind }) => kind)
  }

  judges(by: Party, known: boolean, draftId = 'new-1'): Promise<void> {
    return this.gives({ type: 'judge-sender', draftId, known, by } satisfies Command)
  }
}

async function fund(run: (fund: Strangers) => Promise<void>): Promise<void> {
  const strangers = new Strangers({ programme: aProgramme() })
  await strangers.open()
  try {
    await run(strangers)
  } finally {
    await strangers.close()
  }
}

test('two hundred strangers in a day cost a mailbox one mail and leave one record', () =>
  fund(async (strangers) => {
    const before = strangers.memory.audit.length
    for (let n = 0; n < 200; n += 1)
      await strangers.begun(`stranger-${n}`, `stranger-${n}@tunis.iom.example`)
    expect(strangers.toMailbox('sender-asked')).toBe(1)
    expect(strangers.memory.audit.length - before).toBe(1)
    await strangers.passesDays(1)
    expect(strangers.toMailbox('sender-asked')).toBe(2)
    const counted = strangers.memory.audit.filter(({ kind }) => kind === 'senders-asked')
    expect(counted.map(({ facts }) => facts['count'])).toEqual([1, 199])
    await strangers.passesDays(15)
    expect(strangers.toMailbox('sender-asked')).toBeLessThanOrEqual(5)
    expect([...strangers.memory.drafts.values()].every(({ lapsedAt }) => lapsedAt)).toBe(true)
    expect(strangers.memory.audit.length - before).toBe(strangers.toMailbox('sender-asked'))
    expect(JSON.stringify([...strangers.memory.drafts.values()])).not.toContain('stranger-1@')
  }))

test('a colleague is asked about once those are answered for who came after them', () =>
  fund(async (strangers) => {
    await strangers.begun('honest', 'honest@tunis.iom.example')
    for (let n = 0; n < 60; n += 1) {
      await strangers.passes(0.001)
      await strangers.begun(`stranger-${n}`, `stranger-${n}@tunis.iom.example`)
    }
    const waiting = () => {
      const { drafts } = strangers.memory
      return waitingSenders(programmeOf(strangers.memory), 'TUNIS', {
        drafts: [...drafts.values()],
        projects: [],
      })
    }
    expect(waiting().findIndex(({ address }) => address.startsWith('honest'))).toBe(60)
    for (let n = 0; n < 60; n += 1)
      await strangers.judges(office('mailbox'), false, `stranger-${n}`)
    expect(waiting()[0]).toMatchObject({ address: 'honest@tunis.iom.example', stands: 'asked' })
    expect(waiting()).toHaveLength(61)
  }))

test.each(OFFICES)(
  'sent on the last evening, confirmed by the %s after the close, it is in and is decided',
  (as) =>
    fund(async (strangers) => {
      strangers.closesToday()
      await strangers.newcomerSends()
      expect(strangers.project).toMatchObject({ status: 'submitted', id: 'WGGI-2005-0001' })
      expect(strangers.mailed('submission-waits')).toHaveLength(1)
      expect(strangers.toMailbox('mailbox-submission')).toBe(0)
      expect(await strangers.walked()).toEqual([])
      await strangers.passesDays(2)
      expect(strangers.mailed('sender-asked').map(({ to }) => 'as' in to && to.as)).toEqual([
        'mailbox',
        ...OFFICES,
      ])
      expect(strangers.memory.tasks.size).toBe(0)
      await strangers.judges(office(as), true)
      expect(strangers.mailed('submission-received')).toHaveLength(1)
      if (as === 'mailbox') {
        await strangers.confirmsGender()
        await strangers.votesToFund()
        strangers.is('reserved')
      }
      expect((await strangers.walked()).map(({ name }) => name)).toEqual(['request.1.1'])
      expect(strangers.kinds()).toContain('sender-known')
      expect(strangers.project.unconfirmed).toBeUndefined()
    }),
)

/** Whom the mission's offices were asked by, each day's in one list. */
const askedBy = (strangers: Strangers) =>
  strangers.mailed('sender-asked').map(({ to }) => ('as' in to ? to.as : to.type))

test('what was sent after the day’s mail is brought before head and focal point the next day, whoever else begins', () =>
  fund(async (strangers) => {
    await strangers.newcomerSends()
    expect(askedBy(strangers)).toEqual(['mailbox'])
    await strangers.passes(1)
    await strangers.begun('stranger-1', 'stranger-1@tunis.iom.example')
    expect(askedBy(strangers)).toEqual(['mailbox', 'mailbox'])
    await strangers.sweeps()
    expect(askedBy(strangers)).toEqual(['mailbox', 'mailbox', 'head', 'focal-point'])
    for (let n = 2; n < 5; n += 1) {
      await strangers.sweeps()
      await strangers.passes(1)
      await strangers.begun(`stranger-${n}`, `stranger-${n}@tunis.iom.example`)
    }
    const days = strangers
      .mailed('sender-asked')
      .filter(({ to }) => 'as' in to && to.as === 'head').length
    expect(days, 'as often as its own end comes near').toBeLessThanOrEqual(3)
  }))

test('never confirmed, it lapses after five working days; sender and mission are told', () =>
  fund(async (strangers) => {
    await strangers.newcomerSends()
    const until = strangers.project.unconfirmed?.until ?? ''
    await strangers.until(`${until.slice(0, 10)}T20:00:00.000Z`)
    await strangers.sweeps()
    strangers.is('submitted')
    await strangers.passesDays(1)
    strangers.is('lapsed')
    expect(strangers.mailed('sender-not-confirmed')).toHaveLength(1)
    expect(strangers.kinds()).toEqual(['submitted', 'sender-not-confirmed'])
    const last = strangers.mailed('sender-asked').at(-1)
    expect(last?.link).toEqual({ type: 'senders', mission: 'TUNIS' })
    expect(strangers.toMailbox('sender-asked')).toBeGreaterThanOrEqual(3)
    expect(await strangers.walked()).toEqual([])
    // While the call is open it is taken up again, and waits for the same word when it is sent anew.
    await strangers.revives()
    await strangers.completes()
    expect(strangers.project).toMatchObject({ status: 'submitted', currentVersion: 2 })
    await strangers.judges(office('mailbox'), true, 'WGGI-2005-0001.v2')
    await strangers.confirmsGender()
  }))

test.each([true, false])('denied by the mailbox, the secretariat says %s', (known) =>
  fund(async (strangers) => {
    await strangers.newcomerSends()
    await strangers.judges(office('mailbox'), false)
    expect(strangers.mailed('sender-unknown').map(({ to }) => to)).toEqual([ROSA])
    strangers.is('submitted')
    await strangers.judges(ROSA, known)
    if (known) {
      await strangers.confirmsGender()
      return
    }
    strangers.is('lapsed')
    expect(strangers.mailed('sender-refused')).toHaveLength(1)
    await expect(strangers.revives()).rejects.toThrow('Refused')
  }),
)

test('all that waits for a sender goes on once one of it is confirmed', () =>
  fund(async (strangers) => {
    await strangers.newcomerSends()
    await strangers.newcomerSends('new-2')
    await strangers.judges(office('mailbox'), true, 'new-2')
    expect(strangers.project.unconfirmed).toBeUndefined()
    await strangers.sweeps()
    strangers.looksAt('WGGI-2005-0001')
    expect(strangers.project.unconfirmed).toBeUndefined()
    await strangers.confirmsGender()
  }))

test('while it waits its sender takes it back or withdraws it, and nobody else is mailed', () =>
  fund(async (strangers) => {
    await strangers.newcomerSends()
    await strangers.takesBack()
    strangers.is('returned')
    expect(strangers.mailed('focal-returned')).toEqual([])
    await strangers.completes()
    expect(strangers.project).toMatchObject({ status: 'submitted', currentVersion: 2 })
    await strangers.withdraws()
    strangers.is('withdrawn')
    await strangers.passesDays(10)
    strangers.is('withdrawn')
    expect(strangers.mailed('sender-not-confirmed')).toEqual([])
  }))
