import { reach, type Answer, type Reach } from '../../support/browser'
import type { HostProcess } from './host-process'

/** The host was killed before its answer had come: whoever asked doesn't know what became of it. */
export class LostAnswerError extends Error {
  override name = 'LostAnswerError'
}

/** A kill, told from the moment at which a request is sent. */
export interface Blow {
  request: number
  /** How much of the time passes first that the request takes undisturbed; above 1 the answer came before. */
  share: number
  /** Kills the host once more this many milliseconds into its new start. */
  again?: number
}

/** A request that was sent, and the milliseconds until its answer. */
export interface Sent {
  milliseconds: number
  /** Whether it was about a page of a form that is being filled in. */
  isDrafting: boolean
}

const DRAFTING = /\/(drafts|amendments|reports)\/[^/]+\/(?!submit)/

/** The line from people to the host: counts what goes over it, and strikes where it is told to. */
export class Line {
  /** Every request, in the order in which they were sent. */
  readonly sent: Sent[] = []
  kills = 0
  #striking: Promise<void> | undefined
  /** Blows that fell while another was being dealt: the next requests get them. */
  readonly #owed: Blow[] = []
  readonly #timers = new Map<NodeJS.Timeout, Blow>()
  readonly #blows: ReadonlyMap<number, Blow>

  constructor(
    readonly host: HostProcess,
    blows: readonly Blow[] = [],
    private readonly usual: readonly Sent[] = [],
  ) {
    this.#blows = new Map(blows.map((blow) => [blow.request, blow]))
  }

  /** Asks; what only reads is asked again until the answer comes. Throws a LostAnswerError for the rest. */
  readonly ask: Reach = async (url, init) => {
    const request = this.sent.length
    const one = { milliseconds: 0, isDrafting: DRAFTING.test(url) }
    this.sent.push(one)
    const began = performance.now()
    const blow = this.#blows.get(request) ?? this.#owed.shift()
    if (blow) this.#strikeLater(blow, blow.share * (this.usual[request]?.milliseconds ?? 0))
    const answer = await this.#ask(url, init)
    one.milliseconds = performance.now() - began
    return answer
  }

  /** Resolves once no blow is on its way and the host serves. */
  async quiet(): Promise<void> {
    while (this.#striking) await this.#striking
    await this.host.up()
  }

  async #ask(url: string, init?: RequestInit): Promise<Answer> {
    for (;;) {
      await this.quiet()
      try {
        return await reach(url, init)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        await this.quiet()
        if (init?.method === 'POST') throw new LostAnswerError('The answer was lost.')
      }
    }
  }

  /** Deals what blows are left; resolves once the host serves again and none will fall any more. */
  async end(): Promise<void> {
    for (const [timer, blow] of this.#timers) {
      clearTimeout(timer)
      this.#owed.push(blow)
    }
    this.#timers.clear()
    for (let blow = this.#owed.shift(); blow; blow = this.#owed.shift()) {
      await this.quiet()
      this.#strike(blow)
    }
    await this.quiet()
  }

  #strikeLater(blow: Blow, milliseconds: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#strike(blow)
    }, milliseconds)
    this.#timers.set(timer, blow)
  }

  #strike(blow: Blow): void {
    if (this.#striking) return void this.#owed.push(blow)
    const { again } = blow
    this.kills += again === undefined ? 1 : 2
    const struck = again === undefined ? this.host.kill() : this.host.killTwice(again)
    this.#striking = struck.finally(() => {
      this.#striking = undefined
    })
    this.#striking.catch(() => undefined)
  }
}
