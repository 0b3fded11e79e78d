import { recipientOf } from '../../functions/send-mail/recipient'
import { createDeskApp } from '../../functions/serve-desk/handler'
import { createFinanceApp } from '../../functions/serve-finance/handler'
import { createPortalApp } from '../../functions/serve-portal/handler'
import { createRecordsApp } from '../../functions/serve-records/handler'
import { createTasksApp } from '../../functions/serve-tasks/handler'
import { mintLink } from '../../functions/send-mail/mint-link'
import { hashSecret } from '../../shared/adapters/hash-secret'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import type { MailTarget } from '../../shared/domain/outbox/item'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import type { MemoryFund } from '../support/fakes/memory-fund'
import { fileOf, programmeOf } from '../support/fakes/memory-fund'
import { memoryAdapters } from '../support/adapters'
import { MemoryRequests } from '../support/fakes/memory-requests'
import { CountingIds } from '../support/fakes/system'

const ORIGIN = 'https://wggi.example'
const SECRET = 'a-secret-of-a-machine'
const KEY = { authorization: `Basic ${Buffer.from(`tests:${SECRET}`).toString('base64')}` }

/** What a page answered: how, and what it says. */
export interface Answered {
  path: string
  status: number
  text: string
}

/** Every page of the product over a fund, opened by links as its mails carry them, or by a machine's key. */
export class Pages {
  readonly #apps
  #links = 0

  constructor(
    readonly fund: MemoryFund,
    readonly now: string,
  ) {
    fund.keys.set('tests', {
      schema: 1,
      id: 'tests',
      secretHash: hashSecret(SECRET),
      scopes: ['finance', 'records'],
      purpose: 'tests',
    })
    const dependencies = {
      ...memoryAdapters(fund, 1_000),
      clock: () => now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      ids: new CountingIds(),
      requests: new MemoryRequests(fund),
      cloudFrontProofSha256: undefined,
      hashSecret,
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference: string, error: unknown) => {
        throw error
      },
      log: { info: () => undefined, warn: () => undefined },
    }
    const portal = createPortalApp(dependencies)
    const records = createRecordsApp(dependencies)
    const desk = createDeskApp(dependencies)
    this.#apps = {
      of: (path: string) => {
        if (path.includes('/records/')) return records
        if (path.startsWith('/finance/')) return finance
        if (path.startsWith('/tasks/')) return tasks
        return path.startsWith('/desk') ? desk : portal
      },
    }
    const finance = createFinanceApp(dependencies)
    const tasks = createTasksApp(dependencies)
  }

  /** The path of somebody's link, as its mail would carry it. */
  async link(purpose: LinkPurpose, to: MailTarget): Promise<string> {
    const { fund, now } = this
    const { links } = memoryAdapters(fund)
    const ids = { secret: () => hashSecret(`page ${(this.#links += 1)}`).slice(0, 43) }
    const draft = 'draftId' in purpose ? fund.drafts.get(purpose.draftId) : undefined
    const projectId =
      'projectId' in purpose ? purpose.projectId : (draft?.projectId ?? draft?.becameProject)
    const file = projectId === undefined ? undefined : fileOf(fund, projectId)
    const task = file?.tasks.find(({ id }) => purpose.type === 'task' && id === purpose.taskId)
    const subject = {
      programme: programmeOf(fund),
      ...(file && { file }),
      ...(task && { task }),
      ...(draft && { draft }),
    }
    const order = { type: 'mail', mail: 'fresh-link', to } as const
    const address = recipientOf(order, subject, now.slice(0, 10))?.address ?? ''
    const url = await mintLink(
      { links, ids, hashSecret, digest: sha256Digest, portalUrl: ORIGIN },
      { order, outboxId: `page-${this.#links}`, now, address },
      purpose,
      subject,
    )
    return url.slice(ORIGIN.length)
  }

  /** Opens a page, going where it leads to. */
  async opens(path: string): Promise<Answered> {
    let at = new URL(path, ORIGIN)
    const ask = () => this.#apps.of(at.pathname).request(at.href, { headers: KEY })
    let response = await ask()
    for (let hops = 0; response.status >= 301 && response.status <= 303 && hops < 3; hops += 1) {
      at = new URL(response.headers.get('location') ?? '', at)
      response = await ask()
    }
    return { path, status: response.status, text: await response.text() }
  }
}
