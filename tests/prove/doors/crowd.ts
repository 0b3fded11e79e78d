import { startFund } from '../../e2e/support/fund'
import { worstForms } from './worst'

const FORM = 'application/x-www-form-urlencoded'
const PATHS = [
  '/start',
  '/links',
  '/desk',
  `/drafts/${'x'.repeat(43)}/project`,
  `/tasks/${'x'.repeat(43)}`,
]

export interface Crowded {
  /** Milliseconds for the first page, the middle of many. */
  alone: number
  crowded: number
  posted: number
  faults: string[]
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** How long the first page of the running product takes alone, and while so many clients post the worst forms. */
export async function crowd(clients: number, askings: number): Promise<Crowded> {
  const fund = await startFund('2005-01-03T09:00:00.000Z')
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
    for (let n = 0; n < askings; n += 1) times.push(await first())
    return middle(times)
  }
  try {
    await several()
    const alone = await several()
    let isOver = false
    let posted = 0
    const forms = Object.entries(worstForms).map(([name, form]) => [name, form(100)] as const)
    const client = async (n: number) => {
      for (let turn = n; !isOver; turn += 1) {
        const path = PATHS[turn % PATHS.length] ?? '/'
        const [name, body] = forms[turn % forms.length] ?? ['', '']
        const { status } = await fetch(portalUrl + path, {
          method: 'POST',
          body,
          headers: { 'content-type': FORM },
          redirect: 'manual',
        })
        posted += 1
        if (status >= 500 && status !== 503) faults.push(`${path}, ${name}: ${status}`)
      }
    }
    const all = Array.from({ length: clients }, (_, n) => client(n))
    const crowded = await several()
    isOver = true
    await Promise.all(all)
    return { alone, crowded, posted, faults }
  } finally {
    await fund.stop()
  }
}
