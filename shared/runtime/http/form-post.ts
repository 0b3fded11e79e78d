import type { Context } from 'hono'
import type { RawAnswers } from '../../domain/drafts/draft'

/** The largest form that is read, in bytes. */
export const MAX_FORM_BYTES = 1_000_000

export type PostedForm =
  { form: RawAnswers } | { problem: 'too-large' | 'wrong-type' | 'cross-site' | 'malformed' }

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** A page of another site can't act here: the link is the only authority, and its forms are ours alone. */
function crossSite(context: Context): boolean {
  const site = context.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Reads a posted form; fields named once are text, fields named again are lists. Never throws. */
export async function readForm(context: Context): Promise<PostedForm> {
  if (crossSite(context)) return { problem: 'cross-site' }
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== FORM_TYPE) return { problem: 'wrong-type' }
  const declared = Number(context.req.header('content-length') ?? 0)
  if (declared > MAX_FORM_BYTES) return { problem: 'too-large' }
  const body = await context.req.arrayBuffer()
  if (body.byteLength > MAX_FORM_BYTES) return { problem: 'too-large' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return { problem: 'malformed' }
  }
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const before = fields.get(name)
    const clean = value.replaceAll('\r\n', '\n')
    fields.set(name, before === undefined ? clean : [before, clean].flat())
  }
  return { form: Object.fromEntries(fields) }
}

/** One text of a form; the first where several were sent, empty where none was. */
export function formText(form: RawAnswers, name: string): string {
  const value = Object.hasOwn(form, name) ? form[name] : undefined
  return (typeof value === 'string' ? value : value?.[0])?.trim() ?? ''
}

/** The status a refused form is answered with. */
export const FORM_PROBLEM_STATUS = {
  'too-large': 413,
  'wrong-type': 415,
  'cross-site': 403,
  malformed: 400,
} as const
