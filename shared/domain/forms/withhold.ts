import { allFields } from './catalogue'
import { itemsOf, type Content } from './form-content'
import type { Form } from './form'

/** Answers without protection content, and the paths of what was held back because it has an answer. */
export function withholdSensitive(
  form: Form,
  content: Content,
): { content: Content; withheld: string[] } {
  const sensitive = allFields(form).filter((field) => field.sensitive)
  const shown: Record<string, unknown> = { ...content }
  const withheld: string[] = []
  for (const { path, name, list } of sensitive) {
    if (list === undefined) {
      if (shown[name] !== undefined) withheld.push(path)
      delete shown[name]
      continue
    }
    const items = itemsOf(shown, list)
    if (items.some((item) => item[name] !== undefined)) withheld.push(path)
    if (items.length > 0) shown[list] = items.map((item) => without(item, name))
  }
  return { content: shown, withheld }
}

function without(item: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== name))
}
