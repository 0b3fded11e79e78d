import type { Hono } from 'hono'
import type { PortalDependencies } from '../../../functions/serve-portal/dependencies'
import { createPortalApp } from '../../../functions/serve-portal/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { decideAny } from '../../support/decide-any'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import type { Draft } from '../../../shared/domain/drafts/draft'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import type { Programme } from '../../../shared/domain/programme/programme'
import type { Project } from '../../../shared/domain/project/project'
import type { Version } from '../../../shared/domain/project/version'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import { act } from '../../../shared/runtime/act'
import { fillForm } from '../../demo/fill'
import type { FormAnswers } from '../../demo/portfolio/answers'
import { Cookies, Page, type PageForm } from '../../support/browser'
import { anEnvelope, aProgramme, AT } from '../../support/builders'
import { asWrittenBy } from '../../support/authored'
import { MemoryFund, MemoryRegister } from '../../support/fakes/memory-fund'
import {
  MemoryDraftStore,
  MemoryLinkStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { MemoryRequests } from '../../support/fakes/memory-requests'
import { CountingIds, FakeClock } from '../../support/fakes/system'

export const ORIGIN = 'https://wggi.example'
export const CONTACT_ADDRESS = 'amira@tunis.iom.example'

/** The mission pages over a fund in memory, driven as a browser drives them. */
export class Bench {
  readonly fund = new MemoryFund()
  readonly clock = new FakeClock(AT)
  readonly ids = new CountingIds()
  readonly logged: string[] = []
  readonly failures: unknown[] = []
  /** The address from which the gateway sees the browser come. */
  client = '192.0.2.1'
  /** What the browser was handed; another browser has none of it. */
  cookies = new Cookies()
  readonly dependencies: PortalDependencies
  readonly app: Hono

  constructor(programme: Programme = aProgramme()) {
    const { fund } = this
    for (const call of programme.calls) fund.calls.set(call.id, call)
    for (const mission of programme.missions) fund.missions.set(mission.code, mission)
    for (const person of programme.people) fund.people.set(person.id, person)
    fund.policy = programme.policy
    fund.envelopes.set(2005, anEnvelope())
    const keep = (message: string, facts: object) =>
      void this.logged.push(`${message} ${JSON.stringify(facts)}`)
    this.dependencies = {
      register: asWrittenBy('serve-portal', new MemoryRegister(fund)),
      drafts: new MemoryDraftStore(fund),
      projects: new MemoryProjectStore(fund),
      programme: new MemoryProgrammeStore(fund),
      links: new MemoryLinkStore(fund),
      clock: this.clock.now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      ids: this.ids,
      hashSecret,
      requests: new MemoryRequests(fund),
      cloudFrontProofSha256: undefined,
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference, error) => void this.failures.push(error),
      log: { info: keep, warn: keep },
    }
    this.app = createPortalApp(this.dependencies)
  }

  /** A link as its mail carries it. */
  link(purpose: LinkPurpose, different: Partial<Link> = {}): string {
    const token = hashSecret(`${JSON.stringify(purpose)}${this.fund.links.size}`).slice(0, 43)
    const hash = hashSecret(token)
    this.fund.links.set(hash, {
      schema: 1,
      hash,
      purpose,
      holder: { type: 'mission', mission: 'TUNIS', as: 'contact' },
      mintedAt: this.clock.now(),
      expiresAt: '2030-01-01T00:00:00.000Z',
      outboxId: `link-${this.fund.links.size}`,
      ...different,
    })
    return token
  }

  draft(draft: Draft): string {
    this.fund.drafts.set(draft.id, draft)
    return this.link({ type: 'draft', draftId: draft.id })
  }

  project(project: Project, ...versions: Version[]): void {
    this.fund.projects.set(project.id, project)
    for (const version of versions)
      this.fund.versions.set(`${version.projectId} ${String(version.n).padStart(4, '0')}`, version)
  }

  task(task: HumanTask): void {
    this.fund.tasks.set(task.id, task)
  }

  /** Somebody else acts, by whatever way of theirs. */
  async act(projectId: string, command: Command): Promise<void> {
    const acted = await act(this.dependencies, { projectId }, (state) =>
      decideAny(state, command, sha256Digest),
    )
    if ('refusal' in acted) throw new Error(acted.refusal.reason)
  }

  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    return this.app.request(new URL(path, ORIGIN).href, init, gateway(this.client))
  }

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    let at = new URL(url, ORIGIN)
    let response = await this.request(at, init)
    for (let hops = 0; response.status >= 301 && response.status <= 303; hops += 1) {
      if (hops > 5) throw new Error('Too many redirects')
      at = new URL(response.headers.get('location') ?? '', at)
      response = await this.request(at, {})
    }
    return new Page(at.href, response.status, await response.text())
  }

  private async request(at: URL, init: RequestInit): Promise<Response> {
    const headers = this.cookies.sentWith(init.headers)
    const response = await this.app.request(at.href, { ...init, headers }, gateway(this.client))
    this.cookies.take(response)
    return response
  }

  async post(path: string, fields: Record<string, string | string[]> | string): Promise<Page> {
    return this.open(path, posting(fields))
  }

  async submit(form: PageForm, button?: { name: string; value?: string }): Promise<Page> {
    return this.open(form.action, posting(form.body(button).toString()))
  }

  async fill(taskList: Page, answers: FormAnswers): Promise<void> {
    await fillForm({ browser: this } as never, taskList, answers)
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

  /** Mails ordered so far. */
  mails(): { mail: string; link: unknown; to: unknown }[] {
    return [...this.fund.outbox.values()].flatMap(({ order }) =>
      order.type === 'mail' ? [{ mail: order.mail, link: order.link, to: order.to }] : [],
    )
  }
}

/** What the gateway tells a function of a request. */
export const gateway = (sourceIp: string) => ({ event: { requestContext: { http: { sourceIp } } } })

export function posting(fields: Record<string, string | string[]> | string): RequestInit {
  const body =
    typeof fields === 'string'
      ? fields
      : new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) =>
            [value].flat().map((one): [string, string] => [name, one]),
          ),
        ).toString()
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  }
}
