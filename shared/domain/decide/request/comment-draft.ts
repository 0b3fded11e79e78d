import { longestOf } from '../../text/stored-text'
import { isLonger } from '../../text/typed'
import { PROGRAMME_CHAIN } from '../../audit/record'
import { draftSchema, type Draft } from '../../drafts/draft'
import { plusDays } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, telling, writing } from '../kernel/compose'
import { invalidInput } from '../kernel/problems'
import type { State } from '../kernel/state'

const MOST_COMMENTS = 20
const LONGEST = longestOf(draftSchema.shape.focalComments.unwrap().element.shape.text)

/** Whether a draft of a proposal can still be commented on before it is sent. */
export function isCommentable({ programme, now }: State, draft: Draft): boolean {
  return (
    draft.form === 'proposal' &&
    draft.becameProject === undefined &&
    draft.lapsedAt === undefined &&
    plusDays(draft.savedAt, programme.policy.draftLifeDays) >= now
  )
}

/** The gender focal point tells its mission what to think of before a proposal is sent. */
export function commentDraft(state: State, command: CommandOf<'comment-draft'>): Decided {
  const { draft } = state
  const { by } = command
  if (!draft || draft.id !== command.draftId) return refuse('not-found', 'There is no such draft.')
  if (by.type !== 'mission' || by.mission !== draft.mission || by.as !== 'focal-point')
    return refuse('not-allowed', 'The mission’s focal point comments.', [
      `mission:${draft.mission}:focal-point`,
    ])
  if (!isCommentable(state, draft))
    return refuse('already-done', 'The draft was sent or has lapsed.')
  const text = command.text.trim()
  if (text === '') return invalidInput('A comment says something.', 'text', 'required')
  if (isLonger(text, LONGEST)) return invalidInput('A comment is short.', 'text', 'too-long')
  const before = draft.focalComments ?? []
  if (before.at(-1)?.text === text) return refuse('already-done', 'That was said.')
  if (before.length >= MOST_COMMENTS)
    return refuse('too-many', `${MOST_COMMENTS} comments on one draft.`)
  const to = { type: 'draft' as const, id: draft.id }
  return combine(
    writing({
      type: 'draft',
      item: { ...draft, focalComments: [...before, { text, at: state.now }] },
      expected: draft.revision,
    }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'focal-point-commented',
      by,
      facts: { draftId: draft.id, comment: before.length + 1 },
    }),
    telling({
      type: 'mail',
      mail: 'focal-comment',
      to,
      link: { type: 'draft', draftId: draft.id },
      ...(draft.projectId !== undefined && { projectId: draft.projectId }),
    }),
  )
}
