import type { World } from '../../demo/world'

/** The address of the newest link of a kind that somebody was mailed about something. */
export async function mailedLink(
  world: World,
  to: string,
  kind: RegExp,
  ...words: string[]
): Promise<string> {
  await world.settle()
  const { text } = await world.mailTo(to, kind, ...words)
  const found = [...text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url)
  const link = found.find((url) => kind.test(url))
  if (link === undefined) throw new Error(`The mail to ${to} has no link ${kind}.`)
  return link
}

export const DRAFT = /\/drafts\//
export const PROJECT = /\/projects\//
export const TASK = /\/tasks\//
export const OFFER = /\/offers\//
export const DESK = /\/desk\//
export const ANSWER = /\/answers\//
