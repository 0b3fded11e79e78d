import { longestOf } from '../../text/stored-text'
import { isLonger } from '../../text/typed'
import type { Party } from '../../people'
import { type TaskKind, kindsThat, traitsOf } from '../../tasks/kinds'
import { questionSchema, type Question } from '../../project/follow-up'
import type { HumanTask } from '../../tasks/task'
import { plusDays } from '../../time'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, system, telling, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { openTasks } from '../kernel/look-up'
import { actOn, askedParties, personId } from '../tasks/on-task'
import { putOff } from '../tasks/put-off'
import { isOpenQuestion } from './open-question'
import { invalidInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { startQuestion } from '../kernel/start-signals'
import { become } from '../kernel/status'

const LONGEST_QUESTION = longestOf(questionSchema.shape.text)
const LONGEST_ANSWER = longestOf(questionSchema.shape.answer)

/** How much longer than its last chase a question may hold a decision up, in days. */
const GRACE_DAYS = 1

/** Why somebody may not ask the mission now, if they may not: one question at a time, one each on a version. */
function mayNotAsk(state: State, file: ProjectFile, by: Party): string | undefined {
  const person = personId(by)
  const { currentVersion } = file.project
  if (file.questions.some((one) => isOpenQuestion(file, one, state.now)))
    return 'A question is open; the answer comes first.'
  const own = file.questions.some(
    ({ askedBy, version }) => askedBy === person && version === currentVersion,
  )
  return own ? 'Everybody asks once about a version.' : undefined
}

function wrongText(text: string, longest: number, path: string) {
  if (text === '') return invalidInput('Nothing was written.', path, 'required')
  return isLonger(text, longest) ? invalidInput('It is too long.', path, 'too-long') : undefined
}

/**
 * Somebody who judges the request asks the mission. The answer joins the case and makes no new version; until
 * it is there, or its time is over, nobody is chased for the decision.
 */
export function askQuestion(
  state: State,
  file: ProjectFile,
  command: CommandOf<'ask-question'>,
): Decided {
  const found = actOn(
    state,
    file,
    command,
    kindsThat(({ weighsRequest }) => weighsRequest),
  )
  if ('refused' in found) return found
  const { project } = file
  const { by } = command
  if (project.status !== 'in-gender-review' && project.status !== 'in-funding-decision')
    return refuse('not-allowed', `Nothing is asked while ${project.status}.`, ['decide'])
  const hindrance = mayNotAsk(state, file, by)
  if (hindrance !== undefined) return refuse('not-allowed', hindrance, ['decide'])
  const text = command.text.trim()
  const wrong = wrongText(text, LONGEST_QUESTION, 'question')
  if (wrong) return wrong
  const policy = state.programme.policy.chasing['answer-question']
  const n = Math.max(0, ...file.questions.map((one) => one.n)) + 1
  const question: Question = {
    schema: 1,
    projectId: project.id,
    n,
    askedBy: personId(by),
    text,
    askedAt: state.now,
    dueAt: plusDays(state.now, policy.due),
    version: project.currentVersion,
    waitsUntil: plusDays(state.now, policy.due + policy.expire + GRACE_DAYS),
  }
  return combine(
    become(state, project, project),
    writing({ type: 'question', item: question }),
    note(project, 'question-asked', by, { taskId: found.task.id, question: n }),
    startQuestion(project, n),
  )
}

export function questionOf(file: ProjectFile, n: number): Question | undefined {
  return file.questions.find((one) => one.n === n)
}

/** Decisions that waited for an answer go on, due as much later as they waited. */
function goOn(file: ProjectFile, question: Question, now: string): Change {
  const waited = openTasks(file).filter(({ kind }) => traitsOf(kind).weighsRequest)
  return writing(
    ...waited.map((task) => ({
      type: 'task' as const,
      item: putOff(task, question.askedAt, now),
    })),
  )
}

/** Whoever is asked to decide now, and whoever asked, hear what came of a question. */
function hear(file: ProjectFile, question: Question, mail: 'question-answered' | 'question-open') {
  const asker: Party = { type: 'person', id: question.askedBy }
  const tasks = openTasks(file).filter(({ kind }) => traitsOf(kind).weighsRequest)
  const told = new Map<string, { to: Party; task: HumanTask }>()
  for (const task of tasks)
    for (const to of askedParties(task)) told.set(personId(to), { to, task })
  const only = mail === 'question-open' ? [told.get(personId(asker))] : [...told.values()]
  return telling(
    ...only.flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              type: 'mail' as const,
              mail,
              to: one.to,
              projectId: one.task.projectId,
              taskId: one.task.id,
              subject: question.n,
              link: { type: 'task' as const, projectId: one.task.projectId, taskId: one.task.id },
            },
          ],
    ),
  )
}

/** The mission answers; everybody who decides reads it. */
export function answerQuestion(
  state: State,
  file: ProjectFile,
  command: CommandOf<'answer-question'>,
): Decided {
  const found = actOn(state, file, command, ['answer-question'])
  if ('refused' in found) return found
  const { project } = file
  const question = questionOf(file, found.task.subject)
  if (!question || question.answer !== undefined)
    return refuse('already-done', 'The question has been answered.')
  const answer = command.answer.trim()
  const wrong = wrongText(answer, LONGEST_ANSWER, 'answer')
  if (wrong) return wrong
  const { by } = command
  return combine(
    become(state, project, { ...project, lastActAt: state.now }),
    writing({
      type: 'question',
      item: { ...question, answer, answeredAt: state.now, answeredBy: by },
    }),
    note(project, 'question-answered', by, { taskId: found.task.id, question: question.n }),
    endTask(found.task, 'submitted', state.now, by),
    goOn(file, question, state.now),
    hear(file, question, 'question-answered'),
  )
}

/** Nobody answered in time: the decision goes on, and that is shown. */
export function leaveOpen(state: State, file: ProjectFile, task: HumanTask): Change {
  const { project } = file
  const question = questionOf(file, task.subject)
  if (!question) return endTask(task, 'lapsed', state.now, undefined, 'expired')
  return combine(
    become(state, project, project),
    writing({ type: 'question', item: { ...question, closedAt: state.now } }),
    note(project, 'question-not-answered', system('chase-task'), {
      taskId: task.id,
      question: question.n,
    }),
    endTask(task, 'lapsed', state.now, undefined, 'expired'),
    goOn(file, question, state.now),
    hear(file, question, 'question-open'),
  )
}

const ASKED: TaskKind = 'answer-question'

/** Once a request is decided nobody has to answer any more. */
export function closeQuestions(file: ProjectFile, now: string): Change {
  const open = openTasks(file).filter(({ kind }) => kind === ASKED)
  return open.length === 0
    ? NOTHING
    : combine(...open.map((task) => endTask(task, 'ended', now, undefined, 'closed')))
}
