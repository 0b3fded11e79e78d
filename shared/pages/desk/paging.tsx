import { deskTexts, pageOf } from '../../texts/desk'
import { translator, type Language } from '../../texts/language'

/** One page of a long list. */
export interface PageOf<Item> {
  items: readonly Item[]
  page: number
  pages: number
  all: number
}

/** Cuts a list into pages; a page that isn't there is the nearest that is. */
export function pageOfList<Item>(all: readonly Item[], asked: number, size: number): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1))
  return { items: all.slice((page - 1) * size, page * size), page, pages, all: all.length }
}

/** Links to the pages of a list; nothing when all is on one. */
export function Paging(props: {
  language: Language
  of: PageOf<unknown>
  /** What it pages through, for those who hear it. */
  label: string
  href: (page: number) => string
}) {
  const { language, of, label, href } = props
  if (of.pages === 1) return null
  const t = translator(language)
  return (
    <nav class="actions" aria-label={label}>
      {of.page > 1 ? <a href={href(of.page - 1)}>{t(deskTexts.previous)}</a> : null}
      <span>{t(pageOf, { page: of.page, pages: of.pages })}</span>
      {of.page < of.pages ? <a href={href(of.page + 1)}>{t(deskTexts.next)}</a> : null}
    </nav>
  )
}
