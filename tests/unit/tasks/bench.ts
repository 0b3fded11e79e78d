import type { Hono } from 'hono'
import { createTasksApp } from '../../../functions/serve-tasks/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { completionDraftId } from '../../../shared/domain/decide/request/return-proposal'
import { assess } from '../../../shared/domain/gender-review/assess'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import type { Party } from '../../../shared/domain/people'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { Page, type PageForm } from '../../support/browser'
import { asWrittenBy } from '../../support/authored'
import { MemoryRegister } from '../../support/fakes/memory-fund'
import {
  MemoryFinanceStore,
  MemoryLinkStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { Bench, person } from '../domain/bench'
import { posting } from '../portal/bench'

const ORIGIN = 'https://wggi.example'

/** The pages behind task links over a fund in memory. */
export class TasksBench {
  readonly app: Hono

  private constructor(readonly fund: Bench) {
    const memory = fund.fund
    this.app = createTasksApp({
      register: asWrittenBy('serve-tasks', new MemoryRegister(memory)),
      projects: new MemoryProjectStore(memory),
      programme: new MemoryProgrammeStore(memory),
      finance: new MemoryFinanceStore(memory),
      links: new MemoryLinkStore(memory),
      clock: () => fund.now,
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

  static async open(): Promise<TasksBench> {
    return new TasksBench(await Bench.open())
  }

  /** Assesses the version in hand as its workflow does, under the published ruleset. */
  async assesses(): Promise<void> {
    const { project, versions } = this.fund.file
    const version = versions.find(({ n }) => n === project.currentVersion)
    if (!version) throw new Error('No version')
    await this.fund.does({
      type: 'record-assessment',
      version: version.n,
      assessment: assess(version.content, wggiGir10, sha256Digest),
    })
  }

  /** A proposal before its gender reviewer. Gives the review's page. */
  async isReviewed(content: ProposalContent): Promise<string> {
    await this.fund.submits(content)
    await this.assesses()
    return this.link(await this.fund.asks('gender-review', 1), person('ingrid'))
  }

  /** The mission answers a return. Gives the page of the next review. */
  async isCompleted(answers: RawAnswers): Promise<string> {
    const sent = this.fund.types(completionDraftId(this.fund.project), answers)
    await this.fund.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    await this.assesses()
    const n = this.fund.project.currentVersion
    return this.link(await this.fund.asks('gender-review', n), person('ingrid'))
  }

  /** The page of a task, as its mail links to it. */
  link(taskId: string, holder: Party): string {
    const token = hashSecret(`${taskId}${JSON.stringify(holder)}`).slice(0, 43)
    const hash = hashSecret(token)
    this.fund.fund.links.set(hash, {
      schema: 1,
      hash,
      purpose: { type: 'task', projectId: this.fund.id, taskId },
      holder,
      mintedAt: this.fund.now,
      expiresAt: '2030-01-01T00:00:00.000Z',
      outboxId: `mail-${taskId}`,
    })
    return `/tasks/${token}`
  }

  async open(path: string, language = 'en'): Promise<Page> {
    const url = new URL(`${path}?lang=${language}`, ORIGIN).href
    const response = await this.app.request(url)
    return new Page(url, response.status, await response.text())
  }

  async answer(form: PageForm): Promise<Page> {
    const response = await this.app.request(
      form.action,
      posting(`${form.body().toString()}&act=answer`),
    )
    return new Page(form.action, response.status, await response.text())
  }
}
