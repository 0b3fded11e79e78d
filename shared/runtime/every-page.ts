import type { Page } from '../ports/stores'

/** Every item of a list that comes in pages. */
export async function everyPage<Item>(
  read: (after: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = []
  let after: string | undefined
  do {
    const page = await read(after)
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return items
}
