import type { Hono } from 'hono'
import type { DeskDependencies } from '../../../functions/serve-desk/dependencies'
import { createDeskApp } from '../../../functions/serve-desk/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { plusDays } from '../../../shared/domain/time'
import { Page, type PageForm } from '../../support/browser'
import { asWrittenBy } from '../../support/authored'
import {
  MemoryDeliveryStore,
  MemoryFinanceStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { MemoryRequests } from '../../support/fakes/memory-requests'
import { CountingIds } from '../../support/fakes/system'
import type { Bench } from '../domain/bench'
import { gateway } from '../portal/bench'

const ORIGIN = 'https://wggi.example'
const MINUTES = 1 / (24 * 60)

/** The desk over the fund of a bench, driven as a browser drives it. */
export class Desk {
  readonly failures: unknown[] = []
  readonly dependencies: DeskDependencies
  readonly app: Hono
  /** The address from which the gateway sees the browser come. */
  client = '192.0.2.1'
  #links = 0

  constructor(readonly bench: Bench) {
    const { fund, register } = bench
    this.dependencies = {
      register: asWrittenBy('serve-desk', register),
      projects: new MemoryProjectStore(fund),
      programme: new MemoryProgrammeStore(fund),
      finance: new MemoryFinanceStore(fund),
      links: new MemoryLinkStore(fund),
      outbox: new MemoryOutboxStore(fund),
      deliveries: new MemoryDeliveryStore(fund),
      clock: () => bench.now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      ids: new CountingIds(),
      hashSecret,
      requests: new MemoryRequests(fund),
      cloudFrontProofSha256: undefined,
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference, error) => void this.failures.push(error),
    }
    this.app = createDeskApp(this.dependencies)
  }

  /** The desk's address in somebody's mail, good for fifteen minutes. */
  linkOf(id: string): string {
    this.#links += 1
    const token = hashSecret(`desk ${id} ${this.#links}`).slice(0, 43)
    const hash = hashSecret(token)
    this.bench.fund.links.set(hash, {
      schema: 1,
      hash,
      purpose: { type: 'desk' },
      holder: { type: 'person', id },
      mintedAt: this.bench.now,
      expiresAt: plusDays(this.bench.now, 15 * MINUTES),
      outboxId: `desk-mail-${this.#links}`,
    })
    return `/desk/${token}`
  }

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    let at = new URL(url, ORIGIN)
    let response = await this.app.request(at.href, init, gateway(this.client))
    for (let hops = 0; response.status >= 301 && response.status <= 303; hops += 1) {
      if (hops > 5) throw new Error('Too many redirects')
      at = new URL(response.headers.get('location') ?? '', at)
      response = await this.app.request(at.href, {}, gateway(this.client))
    }
    return new Page(at.href, response.status, await response.text())
  }

  async post(url: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    return this.open(url, posting(new URLSearchParams(fields).toString()))
  }

  async submit(form: PageForm, button?: { name: string; value?: string }): Promise<Page> {
    return this.open(form.action, posting(form.body(button).toString()))
  }

  /** Fills in one act of a page and presses its button. */
  async acts(page: Page, act: string, answers: Readonly<Record<string, string>>): Promise<Page> {
    const button = { name: 'act', value: act }
    const form = page.form(button)
    const key = form.value('form')
    for (const [name, value] of Object.entries(answers)) form.set(`${key}.${name}`, value)
    return this.submit(form, button)
  }
}

function posting(body: string): RequestInit {
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  }
}
