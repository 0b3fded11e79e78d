import type { SingleMail } from '../../../outbox/item'
import type { Role } from '../../../people'
import type { Project, ProjectStatus } from '../../../project/project'
import type { HumanTask, TaskOutcome } from '../../../tasks/task'
import type { Change, Refusal } from '../../kernel/change'
import { NOTHING } from '../../kernel/compose'
import type { ProjectFile, State } from '../../kernel/state'

/** What opening a task brings with it; with an `outcome` it opens ended, since the answer is known. */
export interface Opening {
  change: Change
  mail: SingleMail
  outcome?: TaskOutcome
}

/** Nothing but the task itself, and the mail to those asked. */
export const AS_IT_IS: Opening = { change: NOTHING, mail: 'task-opened' }

/** What a kind of task does when it opens and when nobody answers it. `subject` is the number it is about. */
export interface KindRules {
  /** In which statuses it may open; elsewhere its moment has passed. */
  opensIn: readonly ProjectStatus[]
  /** The round of its natural key: raised by whatever lets the same thing be asked again. */
  round: (file: ProjectFile, subject: number) => number
  /** The version it shows, where that isn't the one in force. */
  version?: (file: ProjectFile, subject: number) => number
  /** When it is due, where it has a day of its own rather than one by policy. */
  dueAt?: (file: ProjectFile, subject: number) => string | undefined
  /** Before which moment it isn't due, whatever its policy. */
  notDueBefore?: (file: ProjectFile, subject: number) => string | undefined
  /** Who is asked, where that was set with what it is about. */
  asks?: (file: ProjectFile, subject: number) => readonly (readonly Role[])[] | undefined
  /** What its opening needs and does beside. */
  open?: (state: State, file: ProjectFile, task: HumanTask) => Opening | Refusal
  /** How the project stands once it is open. */
  enter?: (project: Project) => Project
  /** What comes instead, where the workflow can go on when nobody may answer. */
  pass?: (state: State, file: ProjectFile, task: HumanTask) => Change
  /** Its named end when nobody answered. Silence never decides. */
  expire: (state: State, file: ProjectFile, task: HumanTask) => Change
}

export const ONCE = () => 1
