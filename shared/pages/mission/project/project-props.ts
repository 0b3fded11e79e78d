import type { Notice } from '../../kit/components'
import type { ProjectFile } from '../../../domain/decide/kernel/state'
import type { TaskKind } from '../../../domain/tasks/kinds'
import type { Language } from '../../../texts/language'
import type { AskedForm } from '../../answers/answer-fields'

/** Acts on a project that its mission may do now. */
interface ProjectActs {
  takeBack: boolean
  revive: boolean
  askChange: boolean
  withdraw: AskedForm | undefined
  /** The request for a change that can be withdrawn. */
  withdrawChange: { amendment: number; form: AskedForm } | undefined
  /** By which a decline is asked to be looked at again. */
  reconsider: AskedForm | undefined
  /** By which results of a closed project are added. */
  addResults: AskedForm | undefined
  /** The text for the Council it may agree with, by number. */
  agreeText: number | undefined
  pause: boolean
  /** Open calls for which its text can be the start of a new proposal. */
  copyFor: readonly { id: string; title: string }[]
}

/** Something the mission is asked for, whose link can be mailed again. */
export interface AskedOfMission {
  kind: TaskKind
  dueDay: string | undefined
  /** What the button sends. */
  act: string
}

export interface ProjectPageProps {
  language: Language
  path: string
  file: ProjectFile
  /** When the page is shown. */
  now: string
  missionName: string
  /** The mission's official mailbox. */
  mailbox: string
  contact: string
  /** A person's name by their id. */
  nameOf: (person: string) => string
  acts: ProjectActs
  asked: readonly AskedOfMission[]
  /** Whether this reader may change who is written to, and the form for it. */
  mayChangeContact: boolean
  contactForm: AskedForm
  /** What was just done, or why it wasn't. */
  notice?: Notice | undefined
}
