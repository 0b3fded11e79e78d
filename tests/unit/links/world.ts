import type { Hono } from 'hono'
import { createDeskApp } from '../../../functions/serve-desk/handler'
import { createPortalApp } from '../../../functions/serve-portal/handler'
import { createRecordsApp } from '../../../functions/serve-records/handler'
import { createTasksApp } from '../../../functions/serve-tasks/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { sentTo } from '../../../shared/domain/links/sent-to'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import type { Register } from '../../../shared/ports/register'
import {
  aDraft,
  anActivity,
  anAmendment,
  anEnvelope,
  aProgramme,
  aProject,
  aQuestion,
  aReport,
  aTask,
  aVersion,
  AT,
  HASH,
  PROJECT,
} from '../../support/builders'
import { ContentionError } from '../../../shared/runtime/contention'
import { MemoryFund, MemoryRegister } from '../../support/fakes/memory-fund'
import { MemoryRequests } from '../../support/fakes/memory-requests'
import {
  MemoryAuditStore,
  MemoryDeliveryStore,
  MemoryDraftStore,
  MemoryFinanceStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { CountingIds, FakeClock } from '../../support/fakes/system'

export const ORIGIN = 'https://wggi.example'
export const VOTED = PROJECT
export const ACTIVE = 'WGGI-2005-0002'
export const OFFERED = 'WGGI-2005-0003'
export const VOTE = `${VOTED}.funding-vote.1.1`
export const QUESTION = `${VOTED}.answer-question.1.1`
export const OFFER = `${OFFERED}.accept-offer.1.1`
export const REPORT = `${ACTIVE}.report.1.1`
export const AMENDMENT = `${ACTIVE}.amendment.1`

/** Texts that are of the case: nobody who lost their part may see one. */
export const OF_THE_CASE = ['Women who come home', 'Three women hide', 'Who keeps the register']

const contact = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
const asked = [{ party: contact, as: 'asked' as const }]

/** A page of each form. */
export const SECTIONS: Readonly<Record<string, string>> = {
  drafts: 'project',
  reports: 'summary',
  amendments: 'change',
}

/** A way into a page behind a link, as an app routes it. */
export interface Door {
  app: string
  method: string
  path: string
}

/** A fund in which everything that a link can open is there, with every app that opens links. */
export class World {
  readonly fund = new MemoryFund()
  readonly clock = new FakeClock(AT)
  readonly apps: Readonly<Record<string, Hono>>
  /** Happens once, when the register is read for so many-th time. */
  before: { read: number; happens: () => void } | undefined
  /** Others are first, each time: at whatever is looked up first, or at whatever is written. */
  crowded: 'opening' | 'acting' | undefined

  constructor() {
    const { fund } = this
    const programme = aProgramme()
    for (const call of programme.calls) fund.calls.set(call.id, call)
    for (const mission of programme.missions) fund.missions.set(mission.code, mission)
    for (const person of programme.people) fund.people.set(person.id, person)
    fund.policy = programme.policy
    fund.envelopes.set(2005, anEnvelope())
    this.fill()
    const memory = new MemoryRegister(fund)
    const register: Register = {
      read: (scope, now) => {
        if (this.before && (this.before.read -= 1) === 0) this.before.happens()
        return memory.read(scope, now)
      },
      commit: async (prepared) =>
        this.crowded === 'acting' ? 'conflict' : memory.commit(prepared),
    }
    const isCrowded = () => {
      if (this.crowded === 'opening') throw new ContentionError('Too many at once.')
    }
    const drafts = new MemoryDraftStore(fund)
    const links = new MemoryLinkStore(fund)
    const requests = new MemoryRequests(fund)
    const saves = drafts.save.bind(drafts)
    drafts.save = async (draft, expected) =>
      this.crowded === 'acting' ? 'conflict' : saves(draft, expected)
    const finds = links.find.bind(links)
    links.find = async (hash) => (isCrowded(), finds(hash))
    const counts = requests.count.bind(requests)
    requests.count = async (request) => (isCrowded(), counts(request))
    const all = {
      register,
      drafts,
      projects: new MemoryProjectStore(fund),
      programme: new MemoryProgrammeStore(fund),
      finance: new MemoryFinanceStore(fund),
      links,
      outbox: new MemoryOutboxStore(fund),
      deliveries: new MemoryDeliveryStore(fund),
      audit: new MemoryAuditStore(fund),
      clock: this.clock.now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      ids: new CountingIds(),
      requests,
      cloudFrontProofSha256: undefined,
      hashSecret,
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference: string, error: unknown) => {
        throw error
      },
      log: { info: () => {}, warn: () => {} },
    }
    this.apps = {
      portal: createPortalApp(all),
      tasks: createTasksApp(all),
      desk: createDeskApp(all),
      records: createRecordsApp(all),
    }
  }

  private fill(): void {
    const { fund } = this
    const content = { title: OF_THE_CASE[0]!, protectionNote: 'Three women hide in the shelter.' }
    const projects = [
      aProject('in-funding-decision', {
        nominee: { as: 'contact', name: 'Leila', address: 'leila@tunis.iom.example', at: AT },
      }),
      aProject('active', { id: ACTIVE, alternate: { name: 'Omar', address: 'omar@x.example' } }),
      aProject('waitlisted', { id: 'WGGI-2005-0004' }),
      aProject('reserved', { id: OFFERED, offer: { amountCents: 500_000, status: 'open' } }),
    ]
    for (const project of projects) {
      fund.projects.set(project.id, project)
      fund.versions.set(`${project.id} 0001`, aVersion({ projectId: project.id, content }))
      fund.heads.set(project.id, { seq: 1, hash: HASH })
    }
    fund.heads.set('envelope-2005', { seq: 1, hash: HASH })
    const activity = anActivity()
    fund.activities.set(activity.id, activity)
    fund.heads.set(activity.id, { seq: 1, hash: HASH })
    fund.questions.set(`${VOTED} 0001`, aQuestion())
    fund.reports.set(`${ACTIVE} 0001`, aReport({ projectId: ACTIVE, status: 'asked' }))
    fund.amendments.set(`${ACTIVE} 0001`, anAmendment({ projectId: ACTIVE }))
    const filing = { party: { type: 'mission', mission: 'TUNIS', as: 'head' }, as: 'escalated' }
    for (const task of [
      aTask(),
      aTask({ kind: 'answer-question', roster: asked }),
      aTask({ kind: 'accept-offer', projectId: OFFERED, roster: asked }),
      aTask({
        kind: 'file-report',
        projectId: ACTIVE,
        roster: [...asked, filing as (typeof asked)[number]],
      }),
    ])
      fund.tasks.set(task.id, task)
    const about = { projectId: ACTIVE, subject: 1, answers: { title: OF_THE_CASE[0]! } }
    for (const draft of [
      aDraft({
        sender: { hash: HASH, askedAt: AT, reminders: 0 },
        answers: { title: OF_THE_CASE[0]!, protectionNote: 'Three women hide in the shelter.' },
      }),
      aDraft({ ...about, id: REPORT, form: 'report', purpose: 'report' }),
      aDraft({ ...about, id: AMENDMENT, form: 'amendment', purpose: 'amendment' }),
    ])
      fund.drafts.set(draft.id, draft)
  }

  /** A link as its mail carries it, which went to an address. */
  link(purpose: LinkPurpose, holder: Link['holder'], address: string, expiresAt?: string): string {
    const token = hashSecret(`${JSON.stringify([purpose, holder])}`).slice(0, 43)
    const hash = hashSecret(token)
    this.fund.links.set(hash, {
      schema: 1,
      hash,
      purpose,
      holder,
      mintedAt: AT,
      expiresAt: expiresAt ?? '2030-01-01T00:00:00.000Z',
      outboxId: 'mail-1',
      sentTo: sentTo(hash, address, sha256Digest),
    })
    return token
  }

  /** Every way behind a link that the apps have, whatever is registered there. */
  doors(): Door[] {
    return this.ways().filter(({ path }) => path.includes(':token'))
  }

  /** Every way that the apps have. */
  ways(): Door[] {
    return Object.entries(this.apps).flatMap(([app, { routes }]) => {
      const own = routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => ({ app, method, path }))
      return [...new Map(own.map((door) => [doorName(door), door])).values()]
    })
  }

  async ask(door: Door, token: string, body?: Readonly<Record<string, string>>) {
    const path = door.path
      .replace(':token', token)
      .replace(':section', SECTIONS[door.path.split('/')[1] ?? ''] ?? '')
      .replace(/:(id|projectId)/, VOTED)
      .replace(':activity', anActivity().id)
      .replace(':year', '2005')
      .replace(':n', '1')
    const init: RequestInit =
      door.method === 'GET'
        ? {}
        : {
            method: door.method,
            body: new URLSearchParams(body).toString(),
            headers: {
              'content-type': 'application/x-www-form-urlencoded',
              'sec-fetch-site': 'same-origin',
            },
          }
    const response = await this.apps[door.app]!.request(`${ORIGIN}${path}?lang=en`, init)
    return {
      status: response.status,
      location: response.headers.get('location'),
      text: await response.text(),
    }
  }

  /** Everything stored, to see that nothing changed. */
  stored(): string {
    return JSON.stringify(
      Object.entries(this.fund).map(([name, value]) => [
        name,
        value instanceof Map ? [...value] : value,
      ]),
    )
  }
}

export function doorName({ app, method, path }: Door): string {
  return `${app} ${method} ${path}`
}
