import type { Draft } from '../../shared/domain/drafts/draft'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { hasRoom } from '../../shared/domain/forms/room'
import { gate } from '../../shared/domain/links/gate'
import type { Link } from '../../shared/domain/links/link'
import { lets } from '../../shared/domain/links/verdict'
import type { Scope } from '../../shared/ports/register'
import { ClosedLinkError, readForLink } from '../../shared/runtime/act-by-link'
import { ContentionError } from '../../shared/runtime/contention'
import { isShut } from '../../shared/runtime/http/with-link'
import type { PortalDependencies } from './dependencies'

/**
 * - `saved`: it is durable, or what was sent is what was stored already.
 * - `elsewhere`: the same section was saved since its page was opened; nothing was stored.
 * - `gone`: the draft was sent, has lapsed or isn't kept; nothing was stored.
 * - `too-large`: the draft would hold more than it may; nothing was stored.
 */
export type SectionSaved =
  { result: 'saved' | 'elsewhere' | 'too-large'; draft: Draft } | { result: 'gone' }

export interface SectionEdit {
  link: Link
  /** The draft, with the project that it is about. */
  scope: Scope
  sectionId: string
  /** The section's revision on the page that was sent; a section never saved is at 0. */
  seen: number
  /** Puts what was sent over what is stored. */
  edit: (stored: RawAnswers) => RawAnswers
}

/** Thrown when a draft was being saved so often at once that this save never had its turn. */
export class CrowdedDraftError extends ContentionError {
  override name = 'CrowdedDraftError'
}

const TRIES = 12

export function sectionRevision(draft: Draft, sectionId: string): number {
  return draft.sectionRevisions[sectionId] ?? 0
}

/**
 * Saves one section of a draft, by a link of which the gate is asked on what is written over. Another section
 * saved meanwhile doesn't matter: what was sent is put over what is stored by then. Throws `ClosedLinkError`
 * where the link opens nothing any more, and `CrowdedDraftError` after 12 lost races.
 */
export async function saveSection(
  { register, drafts, clock, digest }: PortalDependencies,
  { link, scope, sectionId, seen, edit }: SectionEdit,
): Promise<SectionSaved> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const read = await readForLink({ register, clock }, link, scope)
    const state = { ...read.state, now: clock() }
    const { draft, now } = state
    const verdict = gate(link, state, digest)
    if (isShut(verdict)) throw new ClosedLinkError(verdict, link, state)
    if (!draft || !lets(verdict, 'act', now)) return { result: 'gone' }
    const answers = edit(draft.answers)
    if (!hasRoom(answers)) return { result: 'too-large', draft }
    if (sectionRevision(draft, sectionId) !== seen) {
      return { result: sameAnswers(answers, draft.answers) ? 'saved' : 'elsewhere', draft }
    }
    const revision = draft.revision + 1
    const next: Draft = {
      ...draft,
      answers,
      revision,
      sectionRevisions: { ...draft.sectionRevisions, [sectionId]: revision },
      savedAt: now,
    }
    if ((await drafts.save(next, draft.revision)) === 'saved')
      return { result: 'saved', draft: next }
  }
  throw new CrowdedDraftError('Too many saves of one draft at once.')
}

function sameAnswers(a: RawAnswers, b: RawAnswers): boolean {
  const text = (raw: RawAnswers) =>
    JSON.stringify(Object.entries(raw).sort(([one], [other]) => (one < other ? -1 : 1)))
  return text(a) === text(b)
}
