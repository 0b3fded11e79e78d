import type { Party } from '../../people'
import {
  clearancesLeft,
  newestText,
  publicSectionsSchema,
  sectionsIn,
  type Clearance,
  type PublicSections,
  type PublicText,
} from '../../project/public-text'
import { isFunded, projectSchema } from '../../project/project'
import type { Language } from '../../people'
import { isBlank } from '../../text/typed'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import { combine, note, writing } from '../kernel/compose'
import { invalidInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { notOfOffice } from '../tasks/desk-office'
import { tellMission } from '../tasks/tell-mission'
import { factsNow } from './propose-public-text'

const FUNDED = projectSchema.options
  .filter((option) => 'commitments' in option.shape)
  .map((option) => option.shape.status.value)

function notFunded({ project }: ProjectFile): Refusal | undefined {
  if (isFunded(project)) return undefined
  return refuse('not-allowed', 'Only what was funded is reported to the Council.', FUNDED)
}

/** The wording that somebody speaks of, while it is the newest. */
function spokenOf({ publicTexts }: ProjectFile, n: number): PublicText | Refusal {
  const text = newestText(publicTexts)
  if (!text) return refuse('not-found', 'There is no such text.')
  return text.n === n ? text : refuse('conflict', 'A newer text was written meanwhile.')
}

export interface WritePublicText {
  /** The text that the form was shown with; 0 where there was none. */
  on: number
  language: Language
  sections: PublicSections
  by: Party
}

function factsOf({ on: { version, report } }: PublicText): { [key: string]: number } {
  return report === undefined ? { version } : { version, report }
}

/** The secretariat words what is printed of a project; its mission is asked whether it agrees. */
export function writePublicText(
  state: State,
  file: ProjectFile,
  { on, language, sections, by }: WritePublicText,
): Decided {
  const wrong = notOfOffice(state, by, 'secretariat') ?? notFunded(file)
  if (wrong) return wrong
  const before = newestText(file.publicTexts)
  if ((before?.n ?? 0) !== on) return refuse('conflict', 'A newer text was written meanwhile.')
  const { project } = file
  const text: PublicText = {
    schema: 1,
    projectId: project.id,
    n: on + 1,
    language,
    sections,
    on: factsNow(file),
    by,
    at: state.now,
  }
  return combine(
    writing({ type: 'public-text', item: text }),
    note(project, 'public-text-written', by, { text: text.n, ...factsOf(text) }),
    tellMission(project, 'public-text-written', { subject: text.n }),
  )
}

/** Its mission agrees with the wording it has read. */
export function agreePublicText(
  state: State,
  file: ProjectFile,
  { text: n, by }: { text: number; by: Party },
): Decided {
  const text = spokenOf(file, n)
  if ('refused' in text) return text
  if (text.agreed) return refuse('already-done', 'It was agreed with.')
  const agreed: PublicText = { ...text, agreed: { by, at: state.now } }
  return combine(
    writing({ type: 'public-text', item: agreed }),
    note(file.project, 'public-text-agreed', by, { text: n }),
  )
}

export interface ClearPublicText {
  text: number
  of: readonly Clearance[]
  withoutAgreement?: string
  by: Party
}

/**
 * The secretariat says that a wording exposes nobody, or that no Member State need mind it. Where the mission
 * hasn't agreed there is a reason: silence of a mission keeps no paper back, and is no agreement.
 */
export function clearPublicText(
  state: State,
  file: ProjectFile,
  { text: n, of, withoutAgreement, by }: ClearPublicText,
): Decided {
  const text = notOfOffice(state, by, 'secretariat') ?? spokenOf(file, n)
  if ('refused' in text) return text
  const left = clearancesLeft(text).filter((one) => of.includes(one))
  if (left.length === 0) return refuse('already-done', 'It was cleared.')
  const because = text.withoutAgreement ?? withoutAgreement?.trim()
  if (!text.agreed && isBlank(because ?? ''))
    return invalidInput('The mission has not agreed.', 'withoutAgreement', 'required')
  const cleared: PublicText = {
    ...text,
    ...(!text.agreed && because !== undefined && { withoutAgreement: because }),
    cleared: {
      ...text.cleared,
      ...Object.fromEntries(left.map((one) => [one, { by, at: state.now }])),
    },
  }
  return combine(
    writing({ type: 'public-text', item: cleared }),
    note(file.project, 'public-text-cleared', by, { text: n, of: left }),
  )
}

export interface TranslatePublicText {
  text: number
  language: Language
  sections: PublicSections
  by: Party
}

/** Whether two texts say the same; both have their parts in the order of the schema. */
function isSame(sections: PublicSections, kept: PublicSections | undefined): boolean {
  return JSON.stringify(publicSectionsSchema.parse(sections)) === JSON.stringify(kept)
}

/** The newest wording in another language: it is cleared as its original is, and goes with it. */
export function translatePublicText(
  state: State,
  file: ProjectFile,
  { text: n, language, sections, by }: TranslatePublicText,
): Decided {
  const text = notOfOffice(state, by, 'secretariat') ?? spokenOf(file, n)
  if ('refused' in text) return text
  if (text.language === language)
    return invalidInput('That is the language it is written in.', 'language', 'choose')
  if (isSame(sections, sectionsIn(text, language)))
    return refuse('already-done', 'It is translated so.')
  const translated: PublicText = {
    ...text,
    translations: { ...text.translations, [language]: { sections, by, at: state.now } },
  }
  return combine(
    writing({ type: 'public-text', item: translated }),
    note(file.project, 'public-text-translated', by, { text: n, language }),
  )
}
