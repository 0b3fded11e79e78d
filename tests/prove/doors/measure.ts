import { posting } from '../../unit/portal/bench'
import { cpuOf, dearest, type Cost } from './cost'
import { addressOf, House } from './house'
import { readers } from './readers'
import { isBare } from './requests'
import { WORST, worstForms, worstText } from './worst'

type Tell = (cost: Cost) => void
const quiet: Tell = () => {}

async function costs(
  what: string,
  sizes: readonly number[],
  work: (kilobytes: number) => () => unknown,
): Promise<Cost> {
  const at = new Map<number, number>()
  for (const size of sizes) {
    at.set(size, await cpuOf(work(size)))
    // What is dear at this size would only be dearer: it is told, not waited for.
    if ((at.get(size) ?? 0) > 5_000) break
  }
  return { what, at }
}

/** What each reader takes for the worst of texts, the dearest text of each first. */
export async function readerCosts(
  sizes: readonly number[],
  each = WORST,
  tell: Tell = quiet,
): Promise<Cost[]> {
  const found: Cost[] = []
  for (const [name, read] of Object.entries(readers())) {
    const of: Cost[] = []
    for (const piece of each)
      of.push(
        await costs(`${name} ${JSON.stringify(piece)}`, sizes, (size) => {
          const text = worstText(piece, size)
          return () => read(text)
        }),
      )
    const cost = dearest(name, of)
    tell(cost)
    found.push(cost)
  }
  return found
}

/** Kilobytes that the gateway lets through in a request's line and headers. */
const LONGEST_ADDRESS = 10

/** What each door takes for the worst of forms; a door that only reads gets it in its address. */
export async function doorCosts(
  sizes: readonly number[],
  each: readonly string[] = Object.keys(worstForms),
  tell: Tell = quiet,
): Promise<Cost[]> {
  const found: Cost[] = []
  const { doors } = new House()
  for (const [index, { method, path }] of doors.entries()) {
    const of: Cost[] = []
    for (const name of each) {
      const form = worstForms[name]
      if (!form) continue
      const bare = isBare(method)
      const sent = bare ? sizes.filter((size) => size <= LONGEST_ADDRESS) : sizes
      of.push(
        await costs(name, sent, (size) => {
          const house = new House()
          const door = house.doors[index]
          if (!door) throw new Error('No such door')
          const body = form(size)
          const address = addressOf(door, house.usual)
          const init = bare ? { method } : { ...posting(body), method }
          const url = bare ? `${address}?after=${body}` : address
          return () => house.ask(door, url, init)
        }),
      )
    }
    const cost = dearest(`${method} ${path}`, of)
    tell(cost)
    found.push(cost)
  }
  return found
}

/** What opening a draft takes in which bad texts of before are stored. */
export async function storedCosts(sizes: readonly number[]): Promise<Cost[]> {
  const found: Cost[] = []
  const inputs = ['amount', 'starts.date', 'ends.said', 'contactName', 'endorserAddress', 'title']
  for (const piece of WORST)
    found.push(
      await costs(`stored ${JSON.stringify(piece)}`, sizes, (size) => {
        const text = worstText(piece, size / inputs.length)
        const house = new House(Object.fromEntries(inputs.map((name) => [name, text])))
        return () => house.bench.open(`/drafts/${house.usual('token', 'drafts')}/check`)
      }),
    )
  found.push(
    await costs('stored items', sizes, (size) => {
      const ids = Array.from({ length: size * 25 }, (_, n) => `i${n}`)
      const items = ids.map((id) => [`indicators.${id}.statement`, 'x'] as const)
      const house = new House({ indicators: ids, ...Object.fromEntries(items) })
      return () => house.bench.open(`/drafts/${house.usual('token', 'drafts')}/check`)
    }),
  )
  return found
}
