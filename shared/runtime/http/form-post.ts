import type { Context } from 'hono'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { bounds } from '../../domain/text/bounds'
import { asTyped, shortValue } from '../../domain/text/typed'

/** A form, or what is wrong with it; one that is only too large is there as well, so that nothing of it is lost. */
export type PostedForm =
  | { form: RawAnswers; problem?: undefined }
  | { problem: 'too-large' | 'wrong-type' | 'malformed'; form?: RawAnswers }

const FORM_TYPE = 'application/x-www-form-urlencoded'

const forms = new WeakMap<Request, PostedForm>()

/** The form that was posted, as it was read; undefined where none was, or it can't be read. */
export function postedForm({ req }: Context): RawAnswers | undefined {
  return forms.get(req.raw)?.form
}

/** Reads a posted form, once, so that whatever becomes of it can be shown to whoever sent it. */
export async function readForm(context: Context): Promise<PostedForm> {
  const { raw } = context.req
  const posted = forms.get(raw) ?? (await readBody(context))
  forms.set(raw, posted)
  return posted
}

/**
 * Reads a posted form; fields named once are text, fields named again are lists. A form with more inputs than
 * any page has, or one of them sent more often, comes from no page. Never throws.
 */
async function readBody(context: Context): Promise<PostedForm> {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== FORM_TYPE) return { problem: 'wrong-type' }
  const declared = Number(context.req.header('content-length') ?? 0)
  if (declared > bounds.readBytes) return { problem: 'too-large' }
  const body = await context.req.arrayBuffer()
  if (body.byteLength > bounds.readBytes) return { problem: 'too-large' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(withBlanks(body))
  } catch {
    return { problem: 'malformed' }
  }
  if (countOf(text, '&') >= bounds.inputs) return { problem: 'malformed' }
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const values = fields.get(name)
    if (name.length > bounds.name || values?.length === bounds.values)
      return { problem: 'malformed' }
    if (values) values.push(asTyped(value))
    else fields.set(name, [asTyped(value)])
  }
  const form = Object.fromEntries([...fields].map(([name, all]) => [name, oneOrMore(all)]))
  return body.byteLength > bounds.formBytes ? { problem: 'too-large', form } : { form }
}

const PLUS = 0x2b
const BLANK = 0x20

/**
 * A body with the blanks that a form writes as `+`. `URLSearchParams` would put a text together anew at each of
 * them, which for a million costs more than in proportion.
 */
function withBlanks(body: ArrayBuffer): Uint8Array {
  const bytes = new Uint8Array(body.slice(0))
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === PLUS) bytes[at] = BLANK
  return bytes
}

function oneOrMore(values: string[]): string | string[] {
  const [first = ''] = values
  return values.length > 1 ? values : first
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

/** One text of a form; the first where several were sent, empty where none was. */
export function formText(form: RawAnswers, name: string): string {
  const value = Object.hasOwn(form, name) ? form[name] : undefined
  return (typeof value === 'string' ? value : value?.[0])?.trim() ?? ''
}

/** What a form has where a code, a name of a button or an address belongs; empty for what is longer than any. */
export function formValue(form: RawAnswers, name: string): string {
  return shortValue(formText(form, name)) ?? ''
}

/** The status a refused form is answered with. */
export const FORM_PROBLEM_STATUS = {
  'too-large': 413,
  'wrong-type': 415,
  malformed: 400,
} as const
