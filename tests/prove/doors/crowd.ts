import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import type { Running } from './running'
import { worstForms } from './worst'

const CLIENTS = fileURLToPath(new URL('./clients.js', import.meta.url))
const NOBODYS = 'x'.repeat(43)
/** Kilobytes of each form. */
const SIZE = 100
/** Milliseconds between two askings for the first page. */
const PAUSE = 100

export interface Crowded {
  /** Milliseconds for the first page, the middle of many. */
  alone: number
  crowded: number
  posted: number
  /** Forms that were answered in a second. */
  rate: number
  faults: string[]
}

const result = z.object({ posted: z.int(), seconds: z.number(), faults: z.array(z.string()) })

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/**
 * How long the first page of the running product takes alone, and while so many clients post the worst forms,
 * `rate` of them a second in all: without a link, and one of them with that of a draft.
 */
export async function crowd(
  { fund, asked }: Running,
  clients: number,
  rate: number,
  askings: number,
): Promise<Crowded> {
  const { portalUrl } = fund.host
  const faults: string[] = []
  const first = async () => {
    const began = performance.now()
    const response = await fetch(portalUrl)
    await response.text()
    if (response.status !== 200) faults.push(`GET / answered ${response.status}`)
    return performance.now() - began
  }
  const several = async () => {
    const times: number[] = []
    for (let n = 0; n < askings; n += 1) {
      times.push(await first())
      await delay(PAUSE)
    }
    return middle(times)
  }
  const nobodys = ['/start', '/links', '/desk', `/drafts/${NOBODYS}/project`, `/tasks/${NOBODYS}`]
  const paths = [...nobodys, `/drafts/${asked.usual('token', 'drafts')}/project`]
  const forms = Object.entries(worstForms).map(([name, form]) => [name, form(SIZE)] as const)
  await several()
  const alone = await several()
  const every = (1_000 * clients) / rate
  const worker = new Worker(CLIENTS, {
    workerData: { url: portalUrl, clients, every, paths, forms },
  })
  // What is opened for the first time, and whoever comes first, is not what is measured.
  await several()
  const crowded = await several()
  worker.postMessage('over')
  const [ended] = (await once(worker, 'message')) as [unknown]
  const { posted, seconds, faults: failed } = result.parse(ended)
  return { alone, crowded, posted, rate: posted / seconds, faults: [...faults, ...failed] }
}
