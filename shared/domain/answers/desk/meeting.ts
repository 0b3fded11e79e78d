import * as z from 'zod'
import type { ChairChoice, VoteChoice } from '../../decide/kernel/choices'
import { date, line } from '../../forms/field'
import type { Problem } from '../../forms/problems'
import type { Party } from '../../people'
import { conditionTermsSchema, type ConditionTerms } from '../../project/project'
import { remarkSchema } from '../../project/remark'
import { longestOf } from '../../text/stored-text'
import { answerForm, type AnswerForm } from '../declared'
import { amount, each, lines, option, required } from '../question'
import { reason } from '../tasks/asking'
import type { TaskAtDesk } from './case'

/** What was decided in a meeting, in whose name. Of a vote `votes` says it, of a chair's decision `chair`. */
export interface RecordMeeting {
  type: 'record-meeting'
  taskId: string
  versionHash: string
  /** What the minutes are found by. */
  minutes: string
  /** `YYYY-MM-DD`. */
  heldOn: string
  votes?: readonly { person: string; vote: VoteChoice }[]
  chair?: { person: string; decision: ChairChoice }
  by: Party
}

const { text: conditionText, blocks } = conditionTermsSchema.shape

/** All conditions of an approval together, in characters: each vote of a task keeps them. */
const LONGEST_CONDITIONS = 2_000

const minutes = () => ({
  minutes: required(line({ max: longestOf(remarkSchema.shape.text) })),
  heldOn: required(date()),
})

/** What goes with what was decided, the same for all who decided so. */
const terms = ({ mostCents }: TaskAtDesk) => ({
  amount: amount({ maxCents: mostCents }),
  conditions: lines({ max: LONGEST_CONDITIONS, each: longestOf(conditionText) }),
  blocks: option(blocks.options),
  reason: reason(),
})

interface Terms {
  amount?: number | undefined
  conditions?: readonly string[] | undefined
  blocks?: ConditionTerms['blocks'] | undefined
  reason?: string | undefined
}

/** What is missing where some fund, or some don't. */
function lacking(values: Terms, funds: boolean, declines: boolean): Problem[] {
  const wrong = (path: string, code: 'required' | 'choose'): Problem => ({ path, code, params: {} })
  return [
    ...(funds && values.amount === undefined ? [wrong('amount', 'required')] : []),
    ...(funds && values.conditions && values.blocks === undefined
      ? [wrong('blocks', 'choose')]
      : []),
    ...(declines && values.reason === undefined ? [wrong('reason', 'required')] : []),
  ]
}

function granted({ amount: amountCents = 0, conditions = [], blocks: until, reason: why }: Terms) {
  const set = until === undefined ? [] : conditions
  return {
    amountCents,
    conditions: set.map((text, index): ConditionTerms => ({
      id: `c${index + 1}`,
      text,
      blocks: until ?? 'commitment',
      confirmedBy: 'secretariat',
    })),
    ...(why !== undefined && { reason: why }),
  }
}

/** Votes are recorded person by person; nobody who wasn't chosen for is taken to have decided. */
function votesForm(task: TaskAtDesk, by: Party): AnswerForm<RecordMeeting> {
  return answerForm({
    id: 'record-meeting',
    schema: z.object({
      ...minutes(),
      vote: each(task.asked, option(['fund', 'not-fund', 'abstain'])),
      ...terms(task),
    }),
    check: (values): Problem[] => {
      const given = Object.values(values.vote)
      const [first = ''] = task.asked
      return given.length === 0
        ? [{ path: `vote.${first}`, code: 'choose', params: {} }]
        : lacking(values, given.includes('fund'), given.includes('not-fund'))
    },
    result: ({ minutes: found, heldOn, vote, ...rest }) => ({
      type: 'record-meeting',
      taskId: task.id,
      versionHash: task.versionHash,
      minutes: found,
      heldOn,
      votes: Object.entries(vote).flatMap(([person, choice]) =>
        choice === undefined ? [] : [{ person, vote: voteOf(choice, rest) }],
      ),
      by,
    }),
  })
}

function voteOf(choice: VoteChoice['choice'], given: Terms): VoteChoice {
  const { reason: why } = given
  switch (choice) {
    case 'fund':
      return { choice, ...granted(given) }
    case 'not-fund':
      return { choice, reason: why ?? '' }
    case 'abstain':
      return { choice, ...(why !== undefined && { reason: why }) }
  }
}

function chairForm(task: TaskAtDesk, by: Party): AnswerForm<RecordMeeting> {
  return answerForm({
    id: 'record-meeting',
    schema: z.object({
      ...minutes(),
      chair: required(option(task.asked)),
      decision: required(option(['approve', 'decline'])),
      ...terms(task),
    }),
    check: (values) =>
      lacking(values, values.decision === 'approve', values.decision === 'decline'),
    result: ({ minutes: found, heldOn, chair: person, decision: choice, ...rest }) => ({
      type: 'record-meeting',
      taskId: task.id,
      versionHash: task.versionHash,
      minutes: found,
      heldOn,
      chair: {
        person,
        decision:
          choice === 'approve'
            ? { choice, ...granted(rest) }
            : { choice, reason: rest.reason ?? '' },
      },
      by,
    }),
  })
}

/** Records from minutes how people decided. */
export function meetingForm(task: TaskAtDesk, by: Party): AnswerForm<RecordMeeting> {
  return task.isVote ? votesForm(task, by) : chairForm(task, by)
}
