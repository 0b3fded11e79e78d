import { bounds } from './bounds'

/** Characters that stand for nothing in a text: NUL and other controls, and code points that are none. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
/** Half of a character, which no store or document can hold. */
const HALVES = /\p{Cs}/gu
/** What may be seen: neither blank nor without a shape. U+2800 and U+115F are drawn as nothing. */
const VISIBLE = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Marks that shape or hide what stands beside them; a number, a day or an address has none. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu
/** Turns the direction of what follows, so that a line reads otherwise than it is. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

/** A text as it is kept: its lines end in one way, nothing in it can't be stored, and what shows nothing is empty. */
export function asTyped(text: string): string {
  const kept = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(HALVES, '\uFFFD')
  return VISIBLE.test(kept) ? kept : ''
}

/** Whether a text shows nothing: blanks, marks of writing and controls only. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}

/** A title, a name or a subject: one line, in which nothing turns the direction of reading. */
export function oneLine(text: string): string {
  return asTyped(text).replace(TURNS, '').replace(/\s+/g, ' ').trim()
}

/**
 * What was typed where a number, a day, a code, a reference or an address belongs, without what nobody sees.
 * Undefined where it is longer than any of those is.
 */
export function shortValue(text: string): string | undefined {
  if (text.length > bounds.value) return undefined
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(UNSEEN, '')
    .replace(HALVES, '\uFFFD')
    .trim()
}

/** Two letters that make a flag. */
const FLAGS = /[\u{1F1E6}-\u{1F1FF}]{2}/gu
/** What only shapes the character before it: accents, tones, vowels of a syllable, what a joiner joins. */
const SHAPING =
  /\p{M}|[\u1160-\u11FF\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}|[\u200C\u200D]/gu
const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** `Intl.Segmenter` takes seconds for texts of some 100,000 characters, so its rules are followed closely here. */
function graphemes(text: string): number {
  return text.replace(FLAGS, ' ').replace(SHAPING, '').replace(PAIRS, ' ').length
}

/**
 * How long a text is: the characters that people see, a letter with its accents one. Characters that take far
 * more room than letters do count by their bytes, so that a length also bounds what is stored.
 */
export function lengthOf(text: string): number {
  const bytes = new TextEncoder().encode(text).length
  return Math.max(graphemes(text), Math.ceil(bytes / bounds.bytesOfCharacter))
}

/** Whether a text has more characters than it may; few enough code units, or far too many, need no counting. */
export function isLonger(text: string, max: number): boolean {
  if (text.length <= max && text.length * 3 <= max * bounds.bytesOfCharacter) return false
  return text.length > max * bounds.bytesOfCharacter || lengthOf(text) > max
}

/** The first characters of a text, none of them halved. */
export function firstOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
