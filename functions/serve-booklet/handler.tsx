import type { Context, Hono } from 'hono'
import { findRuleset, rulesets } from '../../shared/domain/gender-review/rulesets'
import type { Ruleset } from '../../shared/domain/gender-review/ruleset'
import { BookletPage } from '../../shared/pages/booklet/booklet-page'
import type { HttpAppDependencies } from '../../shared/runtime/http/http-app'
import { pageLanguage } from '../../shared/runtime/http/language'
import { pageApp } from '../../shared/runtime/http/page-app'
import { show } from '../../shared/runtime/http/reply'
import { revalidated } from '../../shared/runtime/http/revalidated'

/** Everybody reads the same; a correction is seen within the hour. */
const CACHED = 'public, max-age=3600'

/** The booklet on gender indicators: the newest ruleset, or the one a call or an assessment names. */
export function createBookletApp(dependencies: HttpAppDependencies): Hono {
  const booklet = (context: Context, ruleset: Ruleset | undefined) => {
    if (!ruleset) return context.notFound()
    const language = pageLanguage(context)
    context.header('Cache-Control', CACHED)
    context.header('Vary', 'Accept-Language')
    return show(context, <BookletPage language={language} ruleset={ruleset} />)
  }
  return pageApp(dependencies, (app) => {
    app.get('/booklet', revalidated, (context) => booklet(context, rulesets.at(-1)))
    app.get('/booklet/:ruleset', revalidated, (context) =>
      booklet(context, findRuleset(context.req.param('ruleset'))),
    )
  })
}
