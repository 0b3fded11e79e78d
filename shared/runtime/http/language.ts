import type { Context } from 'hono'
import { languageSchema, type Language } from '../../domain/people'

/**
 * The language of a page: as asked for in the address, else the reader's own where it is known, else the
 * browser's, else English.
 */
export function pageLanguage(context: Context, own?: Language): Language {
  const asked = languageSchema.safeParse(context.req.query('lang'))
  if (asked.success) return asked.data
  if (own) return own
  const accepted = (context.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';')
      return { tag: tag.slice(0, 2).toLowerCase(), quality: Number(quality.trim().slice(2)) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of accepted) {
    const language = languageSchema.safeParse(tag)
    if (language.success) return language.data
  }
  return 'en'
}
