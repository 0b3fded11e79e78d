import { createTasksApp } from '../../../functions/serve-tasks/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { Party } from '../../../shared/domain/people'
import { asWrittenBy } from '../../support/authored'
import { Page } from '../../support/browser'
import {
  MemoryFinanceStore,
  MemoryLinkStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import type { MemoryFund } from '../../support/fakes/memory-fund'
import type { Register } from '../../../shared/ports/register'
import { posting } from '../portal/bench'

const ORIGIN = 'https://wggi.example'

/** A fund in memory and the project of it that is at hand. */
interface Opened {
  readonly fund: MemoryFund
  readonly register: Register
  readonly now: string
  readonly id: string
}

/** The pages of tasks over a fund, opened by links as mails carry them. */
export class TaskPages {
  readonly app
  #links = 0

  constructor(readonly bench: Opened) {
    const { fund, register } = bench
    this.app = createTasksApp({
      register: asWrittenBy('serve-tasks', register),
      projects: new MemoryProjectStore(fund),
      programme: new MemoryProgrammeStore(fund),
      finance: new MemoryFinanceStore(fund),
      links: new MemoryLinkStore(fund),
      clock: () => bench.now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      hashSecret,
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference, error) => {
        throw error
      },
    })
  }

  /** The path of somebody's link to a task. */
  link(taskId: string, holder: Party): string {
    const { fund, now, id } = this.bench
    this.#links += 1
    const token = hashSecret(`${taskId} ${this.#links}`).slice(0, 43)
    const hash = hashSecret(token)
    fund.links.set(hash, {
      schema: 1,
      hash,
      purpose: { type: 'task', projectId: id, taskId },
      holder,
      mintedAt: now,
      expiresAt: '2030-01-01T00:00:00.000Z',
      outboxId: `link-${this.#links}`,
    })
    return `/tasks/${token}`
  }

  async get(path: string): Promise<Page> {
    return this.#page(path, {})
  }

  async post(path: string, fields: Record<string, string | string[]>): Promise<Page> {
    return this.#page(path, posting(fields))
  }

  async #page(path: string, init: RequestInit): Promise<Page> {
    let at = new URL(path, ORIGIN)
    let response = await this.app.request(at.href, init)
    for (let hops = 0; response.status >= 301 && response.status <= 303 && hops < 3; hops += 1) {
      at = new URL(response.headers.get('location') ?? '', at)
      response = await this.app.request(at.href)
    }
    return new Page(at.href, response.status, await response.text())
  }
}
