import { Hono } from 'hono'
import { assets } from '../../shared/pages/kit/assets'
import { revalidated } from '../../shared/runtime/http/revalidated'

/** The style and the script of all pages. */
export function assetRoutes(): Hono {
  const app = new Hono()
  app.get('/:name', revalidated, (context) => {
    const { path } = context.req
    const asset = Object.hasOwn(assets, path) ? assets[path] : undefined
    if (!asset) return context.notFound()
    return context.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  return app
}
