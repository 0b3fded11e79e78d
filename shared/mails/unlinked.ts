import * as z from 'zod'

const LONGEST = 120

/** What no reader sees and any reader can be misled by: control, format and direction characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** Every sign that is read as a dot, colon, slash or at sign when an address is looked up. */
const DOT = '[.\\u3002\\uff0e\\uff61\\u2024\\ufe52]'
const COLON = '[:\\uff1a\\ufe55]'
const SLASH = '[/\\\\\\uff0f\\uff3c\\u2044\\u2215]'
const AT = '[@\\uff20\\ufe6b]'

/** Domains don't end in one Latin letter or in digits alone, so that `U.N.` and `v1.12` stay whole. */
const NO_DOMAIN = '(?:\\p{Script=Latin}|\\p{Nd}+)(?![\\p{L}\\p{M}\\p{N}-])'

/** Signs after which a space goes. */
const JOINTS = new RegExp(
  [
    `${DOT}(?=[^\\s\\p{P}])(?!${NO_DOMAIN})`,
    `${COLON}(?=[^\\s\\d])|(?<=\\p{L})${COLON}(?=\\S)`,
    `${SLASH}(?=${SLASH})`,
    `${AT}(?=\\S)`,
  ].join('|'),
  'gu',
)
const NUMERIC_ADDRESS = new RegExp(`\\p{Nd}+(?:${DOT}\\p{Nd}+){3}`, 'gu')
const DOTS = new RegExp(DOT, 'gu')
/** Seven digits or more, however they are grouped; spaces don't keep a telephone from dialling them. */
const DIALLED = /\p{Nd}(?:[^\p{L}\p{N}]{0,3}\p{Nd}){6,}/gu
const WORD_JOINER = '\u2060'

/**
 * Readers make links of what looks like an address, whoever wrote it. A plain space is the one sign that each
 * of them ends an address at: what is invisible is part of a name to some and is dropped by the browser.
 */
function unlink(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').replace(UNSEEN, '').trim()
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(UNSEEN, '')}…` : line
  return short
    .replace(NUMERIC_ADDRESS, (found) => found.replace(DOTS, '$& '))
    .replace(JOINTS, '$& ')
    .replace(DIALLED, (found) => found.replace(/\p{Nd}{2}(?!$)/gu, `$&${WORD_JOINER}`))
}

const unlinkedSchema = z.string().transform(unlink).brand<'Unlinked'>()

/** A typed text on one line of bounded length, in which no mail reader finds a link. */
export type Unlinked = z.infer<typeof unlinkedSchema>

/** Every text somebody typed comes into a mail through here. */
export function unlinked(typed: string): Unlinked {
  return unlinkedSchema.parse(typed)
}
