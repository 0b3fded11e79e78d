import type { Context, Hono } from 'hono'
import type { Digest } from '../../shared/domain/audit/record'
import { sealSchema } from '../../shared/domain/audit/seal'
import { SealsPage, type ShownSeal } from '../../shared/pages/seals/seals-page'
import type { Seals } from '../../shared/ports/witness'
import type { HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { pageLanguage } from '../../shared/runtime/http/language'
import { pageApp } from '../../shared/runtime/http/page-app'
import { show } from '../../shared/runtime/http/reply'
import { revalidated } from '../../shared/runtime/http/revalidated'

export interface SealsDependencies extends HttpAppDependencies {
  seals: Pick<Seals, 'last' | 'find'>
  digest: Digest
}

const ON_A_PAGE = 20
/** A seal never changes; a new one is seen within ten minutes. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_MINUTES = 'public, max-age=600'

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
}

/** The seals on the audit record, for anybody: a browser gets a page, everything else JSON; reads only. */
export function createSealsApp(dependencies: SealsDependencies): Hono {
  const { seals, digest } = dependencies

  async function shown(n: number): Promise<ShownSeal[]> {
    const text = await seals.find(n)
    if (text === undefined) return []
    const seal = sealSchema.parse(JSON.parse(text))
    return [{ n, at: seal.at, hash: digest(seal), previous: seal.previous }]
  }

  async function list(context: Context): Promise<Response> {
    const last = await seals.last()
    const first = Math.min(numberIn(context.req.query('before')) ?? last + 1, last + 1) - 1
    const numbers = Array.from({ length: Math.min(ON_A_PAGE, first) }, (_, at) => first - at)
    const found = (await Promise.all(numbers.map(shown))).flat()
    const end = numbers.at(-1) ?? 1
    const next = end > 1 ? `/seals?before=${end}` : undefined
    context.header('Cache-Control', FOR_MINUTES)
    context.header('Vary', 'Accept, Accept-Language')
    if (!context.req.header('accept')?.includes('text/html'))
      return context.json({ seals: found, ...(next !== undefined && { next }) })
    return show(context, <SealsPage language={pageLanguage(context)} seals={found} next={next} />)
  }

  return pageApp(dependencies, (app) => {
    app.get('/seals', revalidated, list)
    app.get('/seals/:n', revalidated, async (context) => {
      const n = numberIn(context.req.param('n'))
      // Of what isn't there nothing is asked: who may not list all is refused instead of told.
      const isThere = n !== undefined && n <= (await seals.last())
      const text = isThere ? await seals.find(n) : undefined
      if (text === undefined) return context.notFound()
      context.header('Cache-Control', FOR_EVER)
      return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
    })
  })
}
