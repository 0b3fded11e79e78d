import { PROGRAMME_CHAIN } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import { plusDays } from '../../time'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, system, telling, writing } from '../kernel/compose'
import { draftLifeOf, senderStands } from './sender'
import type { State } from '../kernel/state'

const BY = system('sweep-drafts')

/** Stands where the address was: a domain that can't exist. */
const NOBODY = 'nobody@erased.invalid'

/** Drafts that nobody chases; a completion or a report is chased by its task. */
const SWEPT: readonly Draft['purpose'][] = ['new', 'amendment']

function idleDraft(state: State, command: { draftId: string }, afterDays: number): Draft | Refusal {
  const { draft, now } = state
  if (!draft || draft.id !== command.draftId) return refuse('not-found', 'There is no such draft.')
  if (draft.becameProject !== undefined || draft.lapsedAt !== undefined)
    return refuse('already-done', 'The draft was sent or has lapsed.')
  if (!SWEPT.includes(draft.purpose))
    return refuse('not-allowed', `A ${draft.purpose} is chased by its task.`, SWEPT)
  const from = plusDays(draft.savedAt, afterDays)
  if (now < from) return refuse('not-allowed', 'The draft was saved not long ago.', [from])
  return draft
}

/** Of the draft of somebody whom nobody has confirmed neither its life nor its end is recorded by itself. */
function isUncounted(state: State, draft: Draft): boolean {
  return draft.purpose === 'new' && senderStands(state, draft) !== 'known'
}

/** Tells the mission that its untouched draft will lapse; once after each last save. */
export function warnDraft(state: State, command: CommandOf<'warn-draft'>): Decided {
  const { draftLifeDays, draftWarningDays } = state.programme.policy
  const draft = idleDraft(state, command, draftLifeDays - draftWarningDays)
  if ('refused' in draft) return draft
  if (isUncounted(state, draft))
    return refuse('not-allowed', 'Its mail said how long it lives.', ['lapse-draft'])
  if (draft.warnedAt !== undefined && draft.warnedAt >= draft.savedAt)
    return refuse('already-done', 'The mission was warned.')
  return combine(
    writing({
      type: 'draft',
      item: { ...draft, warnedAt: state.now },
      expected: draft.revision,
    }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'draft-warned',
      by: BY,
      facts: { draftId: draft.id },
    }),
    telling({
      type: 'mail',
      mail: 'draft-lapsing',
      to: { type: 'draft', id: draft.id },
      link: { type: 'draft', draftId: draft.id },
    }),
  )
}

/** Ends a draft that nobody has touched for its whole life, and erases all that was typed in it. */
export function lapseDraft(state: State, command: CommandOf<'lapse-draft'>): Decided {
  const life = state.draft ? draftLifeOf(state.programme, state.draft) : 0
  const draft = idleDraft(state, command, life)
  if ('refused' in draft) return draft
  const recorded = (kind: 'draft-lapsed' | 'draft-erased') =>
    recording({ chain: PROGRAMME_CHAIN, kind, by: BY, facts: { draftId: draft.id } })
  const ended = writing({
    type: 'draft',
    item: { ...erased(draft), lapsedAt: state.now },
    expected: draft.revision,
  })
  if (isUncounted(state, draft)) return ended
  return combine(ended, recorded('draft-lapsed'), recorded('draft-erased'))
}

/** What is left of a draft: that there was one, for which call and mission. */
function erased(draft: Draft): Draft {
  const { letter: _letter, sender: _sender, ...rest } = draft
  return {
    ...rest,
    address: NOBODY,
    answers: {},
    comments: [],
    revision: draft.revision + 1,
    sectionRevisions: {},
  }
}
