import { readdirSync } from 'node:fs'
import type { Hono } from 'hono'
import { createBookletApp } from '../../../functions/serve-booklet/handler'
import { createDeskApp } from '../../../functions/serve-desk/handler'
import { createFinanceApp } from '../../../functions/serve-finance/handler'
import { createCouncilReportApp } from '../../../functions/serve-council-report/handler'
import { createIatiApp } from '../../../functions/serve-iati/handler'
import { createRecordsApp } from '../../../functions/serve-records/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { MemoryWitness } from '../../support/fakes/memory-witness'
import { createSealsApp } from '../../../functions/serve-seals/handler'
import { createTasksApp } from '../../../functions/serve-tasks/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { envelopeChain } from '../../../shared/domain/audit/record'
import type { Author } from '../../../shared/domain/audit/authors'
import { asWrittenBy } from '../../support/authored'
import { MemoryRegister } from '../../support/fakes/memory-fund'
import { forms } from '../../../shared/domain/drafts/forms'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { humanTaskSchema } from '../../../shared/domain/tasks/task'
import {
  aDraft,
  anActivity,
  aProject,
  aQuestion,
  aReport,
  aTask,
  aVersion,
  AT,
  HASH,
  PROJECT,
} from '../../support/builders'
import {
  MemoryAuditStore,
  MemoryDeliveryStore,
  MemoryFinanceStore,
  MemoryOutboxStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { Bench, ORIGIN } from '../../unit/portal/bench'

export const KEY = `Basic ${Buffer.from('sheet:secret').toString('base64')}`

/** A way in: a method and a path as its app declares it, and who answers there. */
export interface Door {
  method: string
  path: string
  app: Hono
}

/** Every function that answers requests, over one fund in memory in which every door stands open. */
export class House {
  readonly bench = new Bench()
  readonly doors: Door[]
  /** What opens each part of the addresses, by its first word. */
  readonly tokens: Readonly<Record<string, readonly string[]>>

  constructor(answers: RawAnswers = {}) {
    const { bench } = this
    const { fund } = bench
    const nominee = {
      as: 'contact',
      name: 'Leila',
      address: 'leila@tunis.iom.example',
      at: AT,
    } as const
    bench.project(aProject('in-funding-decision', { nominee }), aVersion())
    bench.project(
      aProject('active', { id: 'WGGI-2005-0003' }),
      aVersion({ projectId: 'WGGI-2005-0003' }),
    )
    const byMission = [
      { party: { type: 'mission', mission: 'TUNIS', as: 'contact' }, as: 'asked' },
    ] as const
    const kinds = humanTaskSchema.shape.kind.options
    const tasks = kinds.map((kind) => {
      const id = `${PROJECT}.${kind}.1.1`
      bench.task(aTask({ id, kind }))
      return bench.link(
        { type: 'task', projectId: PROJECT, taskId: id },
        { holder: { type: 'person', id: 'elena' } },
      )
    })
    const asked = `${PROJECT}.answer-question.1.2`
    bench.task(aTask({ id: asked, kind: 'answer-question', roster: [...byMission] }))
    fund.questions.set(`${PROJECT} 0001`, aQuestion())
    bench.project(
      aProject('reserved', {
        id: 'WGGI-2005-0002',
        offer: { amountCents: 500_000, status: 'open' },
      }),
      aVersion({ projectId: 'WGGI-2005-0002' }),
    )
    const offer = 'WGGI-2005-0002.accept-offer.1.1'
    bench.task(
      aTask({
        id: offer,
        projectId: 'WGGI-2005-0002',
        kind: 'accept-offer',
        roster: [...byMission],
      }),
    )
    fund.reports.set(
      'WGGI-2005-0003 0001',
      aReport({ projectId: 'WGGI-2005-0003', status: 'asked' }),
    )
    bench.task(
      aTask({
        id: 'WGGI-2005-0003.file-report.1.1',
        projectId: 'WGGI-2005-0003',
        kind: 'file-report',
        roster: [...byMission],
      }),
    )
    const ofProject = { projectId: 'WGGI-2005-0003', subject: 1, answers }
    const sender = { hash: HASH, askedAt: AT, reminders: 0 }
    const draft = bench.draft(aDraft({ answers, sender }))
    const mailbox = { holder: { type: 'mission', mission: 'TUNIS', as: 'mailbox' } } as const
    // A chain that stands has a first record: what is written to it goes on from there.
    const activity = anActivity()
    fund.activities.set(activity.id, activity)
    for (const chain of [...fund.projects.keys(), activity.id, envelopeChain(2005)])
      fund.heads.set(chain, { seq: 1, hash: HASH })
    const desk = ['rosa', ...bench.fund.people.keys()].map((id) =>
      bench.link({ type: 'desk' }, { holder: { type: 'person', id } }),
    )
    this.tokens = {
      drafts: [draft],
      amendments: [
        bench.draft(aDraft({ id: 'a', form: 'amendment', purpose: 'amendment', ...ofProject })),
      ],
      reports: [
        bench.draft(
          aDraft({
            id: 'WGGI-2005-0003.report.1.1',
            form: 'report',
            purpose: 'report',
            ...ofProject,
          }),
        ),
      ],
      offers: [bench.link({ type: 'task', projectId: 'WGGI-2005-0002', taskId: offer })],
      projects: [bench.link({ type: 'project', projectId: PROJECT })],
      answers: [
        bench.link({ type: 'task', projectId: PROJECT, taskId: asked }),
        bench.link(
          { type: 'comment', draftId: aDraft().id },
          { holder: { type: 'mission', mission: 'TUNIS', as: 'focal-point' } },
        ),
        bench.link({ type: 'sender', draftId: aDraft().id }, mailbox),
        bench.link({ type: 'disown', projectId: PROJECT }, mailbox),
        bench.link(
          { type: 'contact', projectId: PROJECT, at: AT },
          { holder: { type: 'nominee', projectId: PROJECT } },
        ),
      ],
      confidential: [draft],
      tasks,
      desk,
    }
    this.doors = Object.entries(this.#apps()).flatMap(([, app]) => doorsOf(app))
  }

  /** By the folder of each function, so that a new one isn't forgotten. */
  #apps(): Record<string, Hono> {
    const { fund, dependencies } = this.bench
    fund.keys.set('sheet', {
      schema: 1,
      id: 'sheet',
      purpose: 'Tests',
      secretHash: hashSecret('secret'),
      scopes: ['finance', 'records'],
    })
    const projects = new MemoryProjectStore(fund)
    const finance = new MemoryFinanceStore(fund)
    const outbox = new MemoryOutboxStore(fund)
    const deliveries = new MemoryDeliveryStore(fund)
    const writtenBy = (author: Author) => asWrittenBy(author, new MemoryRegister(fund))
    const all = { ...dependencies, finance, outbox, deliveries, audit: new MemoryAuditStore(fund) }
    const apps: Record<string, Hono> = {
      'serve-portal': this.bench.app,
      'serve-tasks': createTasksApp({ ...all, projects, register: writtenBy('serve-tasks') }),
      'serve-desk': createDeskApp({ ...all, projects, register: writtenBy('serve-desk') }),
      'serve-records': createRecordsApp({ ...all, projects }),
      'serve-finance': createFinanceApp({ ...all, projects }),
      'serve-council-report': createCouncilReportApp({ ...all, projects }),
      'serve-iati': createIatiApp({ ...all, projects }),
      'serve-booklet': createBookletApp(all),
      'serve-seals': createSealsApp({ ...all, seals: new MemoryWitness(), digest: sha256Digest }),
    }
    const served = readdirSync('functions').filter((name) => name.startsWith('serve-'))
    const missing = served.filter((name) => !apps[name])
    if (missing.length > 0) throw new Error(`Not opened: ${missing.join(', ')}`)
    return apps
  }

  /** What a part of an address is where everything is right. */
  readonly usual = (part: string, first: string): string => {
    switch (part) {
      case 'token':
        return this.tokens[first]?.[0] ?? ''
      case 'section':
        return first === 'reports' ? 'summary' : first === 'amendments' ? 'change' : 'project'
      case 'id':
      case 'projectId':
        return PROJECT
      case 'year':
        return '2005'
      case 'activity':
        return anActivity().id
      default:
        return '1'
    }
  }

  ask(door: Door, path: string, init: RequestInit): Promise<Response> {
    return Promise.resolve(door.app.request(new URL(path, ORIGIN).href, init))
  }
}

/** An address of a door, its parts filled in. */
export function addressOf(
  { path }: Pick<Door, 'path'>,
  fill: (part: string, first: string) => string,
): string {
  const [, first = ''] = path.split('/')
  return path.replace(/:(\w+)|\*/g, (_, part: string) =>
    encodeURIComponent(fill(part ?? '', first)),
  )
}

function doorsOf(app: Hono): Door[] {
  const found = app.routes
    .filter(({ path }) => path !== '*' && path !== '/*')
    .map(({ method, path }) => ({ method: method === 'ALL' ? 'PUT' : method, path, app }))
  const seen = new Set<string>()
  return found.filter(({ method, path }) => {
    const name = `${method} ${path}`
    return !seen.has(name) && seen.add(name)
  })
}

/** Every section of every form, as the addresses have them. */
export const sections = Object.values(forms).flatMap((form) => form.sections.map(({ id }) => id))
