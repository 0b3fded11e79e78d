import type { Child } from 'hono/jsx'

/** A page's HTML with its doctype, which JSX can't write. */
export function renderPage(page: Child): string {
  return `<!doctype html>${String(page)}`
}
