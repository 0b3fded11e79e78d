import { text } from 'node:stream/consumers'
import { listen } from '../../../infra/local/listen'
import type { Page } from '../../support/browser'
import { answersAt, ask } from '../../prove/forms/crawl'
import { place } from '../../prove/forms/places'

/** Every kind of page of the product, served to a browser from a fund in memory. */
export interface HousePages {
  /** Addresses by what each shows: the path as it is declared, and the page's heading. */
  readonly pages: Readonly<Record<string, string>>
  /** What missions and people wrote, which is in no language but theirs. */
  readonly written: string
  readonly close: () => Promise<void>
}

/** Statuses of what a person reads; all else leads elsewhere. */
const SHOWN = [200, 404, 410]

/** Longer than any page is: what is to be answered comes before what was. */
const MORE_THAN_ANY = 10_000_000

function isToAnswer(root: Page['root']): boolean {
  return root
    .querySelectorAll('main form button')
    .some((button) => !button.classList.contains('second') && !button.classList.contains('plain'))
}

/** Found by the doors of all functions, and not by a list: of pages that look alike, the one that asks most. */
async function found(house: ReturnType<typeof place>['house'], paths: readonly string[]) {
  const most = new Map<string, { path: string; size: number }>()
  for (const path of paths) {
    const { status, heading, root, html } = await ask(house, `${path}?lang=en`)
    if (!SHOWN.includes(status) || root.querySelector('main') === null) continue
    const plain = path.replace(/[\w-]{43}/, ':token').replace(/WGGI-\d{4}-\d{4}/, ':id')
    const sends = root.querySelector('button[value="submit"]') ? ', to be sent' : ''
    const name = `${plain} ${heading}${sends}`
    const size = html.length + (isToAnswer(root) ? MORE_THAN_ANY : 0)
    if (size > (most.get(name)?.size ?? 0)) most.set(name, { path, size })
  }
  return most
}

export async function serveHouse(): Promise<HousePages> {
  const { house, paths } = place()
  const { fund } = house.bench
  const served = await listen(0, 'every page', (request, response) => {
    const answer = async () => {
      const { method = 'GET', headers, url = '/' } = request
      const given = Object.entries(headers).flatMap(([name, value]) =>
        [value ?? []].flat().map((one): [string, string] => [name, one]),
      )
      const init = {
        method,
        headers: given,
        ...(method === 'POST' && { body: await text(request) }),
      }
      const answered = await answersAt(house, new URL(url, `http://${headers.host}`), init)
      response.writeHead(answered.status, [...answered.headers].flat())
      response.end(Buffer.from(await answered.arrayBuffer()))
    }
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  const pages = await found(house, [...paths, '/nowhere', `/tasks/${'x'.repeat(43)}`])
  const { projects, versions, drafts, tasks, reports, amendments, questions } = fund
  const all = [projects, versions, drafts, tasks, reports, amendments, questions]
  return {
    pages: Object.fromEntries(
      [...pages].map(([name, { path }]) => [name, `http://localhost:${served.port}${path}`]),
    ),
    written: JSON.stringify(all.map((map) => [...map.values()])),
    close: () => served.close(),
  }
}
