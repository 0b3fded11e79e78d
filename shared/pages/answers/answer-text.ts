import type { Field } from '../../domain/forms/catalogue'
import { impreciseDateSchema } from '../../domain/forms/field'
import { itemsOf, type Content } from '../../domain/forms/form-content'
import { choiceText } from '../../texts/choices'
import { commonTexts } from '../../texts/common'
import {
  formatCountry,
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../texts/format'
import type { Language } from '../../texts/language'
import { say } from '../../texts/language'

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** The first words of an item another list points to, by which people know it. */
function referenced(content: Content, list: string, id: string): string {
  const item = itemsOf(content, list).find((one) => one.id === id)
  const words =
    item && Object.entries(item).find(([name, value]) => name !== 'id' && typeof value === 'string')
  return typeof words?.[1] === 'string' ? words[1] : id
}

/** An answer in words, or undefined where there is none. `content` is what references point into. */
export function answerText(
  language: Language,
  field: Field,
  value: unknown,
  content: Content,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const { meta } = field
  switch (meta.type) {
    case 'money':
      return typeof value === 'number' ? formatMoney(language, value) : undefined
    case 'percent':
      return typeof value === 'number' ? formatPercent(language, value) : undefined
    case 'integer':
      // A year is a number without a separator.
      return typeof value !== 'number'
        ? undefined
        : /year/i.test(field.name)
          ? String(value)
          : formatNumber(language, value)
    case 'date':
      return typeof value === 'string' ? formatDay(language, value) : undefined
    case 'imprecise-date': {
      const date = impreciseDateSchema.safeParse(value)
      if (!date.success) return undefined
      const day = formatDay(language, date.data.date)
      return date.data.said ? `${date.data.said} (${day})` : day
    }
    case 'yes-no':
      return say(language, value === true ? commonTexts.yes : commonTexts.no)
    case 'choice':
      return typeof value === 'string' ? say(language, choiceText(meta.set, value)) : undefined
    case 'choices': {
      const chosen = texts(value).map((one) => say(language, choiceText(meta.set, one)))
      return chosen.length > 0 ? formatList(language, chosen) : undefined
    }
    case 'country':
      return typeof value === 'string' ? formatCountry(language, value) : undefined
    case 'references': {
      const named = texts(value).map((id) => referenced(content, meta.list, id))
      return named.length > 0 ? named.join('; ') : undefined
    }
    case 'missions':
      return texts(value).length > 0 ? formatList(language, texts(value)) : undefined
    case 'line':
    case 'text':
    case 'email':
      return typeof value === 'string' ? value : undefined
    case 'list':
      return undefined
    default:
      return meta satisfies never
  }
}
