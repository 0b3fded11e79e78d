import type { Digest } from '../../domain/audit/record'
import type { Link } from '../../domain/links/link'
import { plusMinutes } from '../../domain/time'

/** For so long a page says what was done just before it. */
const SAID_MINUTES = 10
const MAC_LENGTH = 16
const FORM = /^([a-z-]{1,40})\.(\d{13})\.([0-9a-f]{16})$/

type Marks = { digest: Digest; clock: () => string }

function macOf(digest: Digest, link: Link, about: string, what: string, at: string): string {
  return digest(['done', link.hash, about, what, at]).slice(0, MAC_LENGTH)
}

/**
 * What an act has done, as the address says it of the page to which whoever did it is sent. Only the act writes
 * it, for its own link and for what it is `about`, and it holds for ten minutes: an address that somebody else
 * has written, or kept, says nothing.
 */
export function doneMark(
  { digest, clock }: Marks,
  link: Link,
  about: string,
  what: string,
): string {
  const at = String(Date.parse(clock()))
  return `${what}.${at}.${macOf(digest, link, about, what, at)}`
}

/** What was done just before, by an address; undefined where no act has written it. */
export function readDone(
  { digest, clock }: Marks,
  link: Link,
  about: string,
  mark: string | undefined,
): string | undefined {
  const [, what = '', at = '', mac] = FORM.exec(mark ?? '') ?? []
  if (mac === undefined || mac !== macOf(digest, link, about, what, at)) return undefined
  const said = new Date(Number(at)).toISOString()
  const now = clock()
  return said <= now && now <= plusMinutes(said, SAID_MINUTES) ? what : undefined
}
