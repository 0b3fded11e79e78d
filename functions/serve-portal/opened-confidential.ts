import type { Code } from '../../shared/domain/confidential/code'
import { titleOf } from '../../shared/domain/project/project'
import {
  confidentialInDraft,
  confidentialOf,
  type ConfidentialAnswers,
} from '../../shared/domain/confidential/confidential-answers'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import { sectionAt } from '../../shared/domain/forms/section-state'
import { registeredAddress } from '../../shared/domain/links/registered-address'
import { lets } from '../../shared/domain/links/verdict'
import type { Link } from '../../shared/domain/links/link'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import type { Language, Party } from '../../shared/domain/people'
import type { Scope } from '../../shared/ports/register'
import type { PortalDependencies } from './dependencies'
import { openLink, type Opened, type OpenedProject, type WorkingCopy } from './opened-link'

/** What is confidential behind a link, before or after its code was given. */
export interface OpenedConfidential {
  link: Link
  by: Party
  /** What the code opens: the form, also where its link is that of a task. */
  purpose: LinkPurpose
  scope: Scope
  code: Code | undefined
  now: string
  /** Where the code is mailed; undefined when its holder is registered no more. */
  address: string | undefined
  reference: string | undefined
  title: string
  answers: ConfidentialAnswers[]
  /** Whether the answers can be changed on the page it leads back to, while they are open. */
  isForm: boolean
  language: Language
  backTo: string
  isExpired: boolean
}

/**
 * What is confidential behind a link. `other` is what has a page of its own that says more: a form that can't
 * be filled in any more, a task that ended long ago, or a link that opens nothing.
 */
export async function openConfidentialLink(
  dependencies: PortalDependencies,
  link: Link,
  token: string,
): Promise<OpenedConfidential | { other: Opened }> {
  const opened = await openLink(dependencies, link)
  switch (opened.door) {
    case 'drafts':
    case 'reports':
    case 'amendments':
      return opened.life === 'open' ? ofForm(opened, token) : { other: opened }
    case 'tasks':
      return lets(opened.verdict, 'open-confidential', opened.state.now)
        ? ofProject(opened, token)
        : { other: opened }
    case 'projects':
      return ofProject(opened, token, opened.isExpired)
    case 'answers':
    case 'offers':
    case 'shut':
      return { other: opened }
    default:
      return opened satisfies never
  }
}

function ofForm(copy: WorkingCopy, token: string): OpenedConfidential {
  const { link, by, draft, state, file, door } = copy
  const answers = confidentialInDraft(draft)
  const [first] = answers
  const section = first && sectionAt(first.form, first.answers[0]?.field.name ?? '')
  return {
    link,
    by,
    purpose: { type: 'draft', draftId: draft.id },
    scope: {
      draftId: draft.id,
      linkHash: link.hash,
      ...(draft.projectId !== undefined && { projectId: draft.projectId }),
    },
    code: state.code,
    now: state.now,
    address: registeredAddress(link.holder, state),
    reference: file?.project.id,
    title: file ? titleOf(file.project) : '',
    answers,
    isForm: true,
    language: draft.language,
    backTo: section === undefined ? `/${door}/${token}` : `/${door}/${token}/${section}`,
    isExpired: false,
  }
}

function ofProject(
  { link, by, state, file }: Pick<OpenedProject, 'link' | 'by' | 'state' | 'file'>,
  token: string,
  isExpired = false,
): OpenedConfidential {
  const { purpose } = link
  return {
    link,
    by,
    purpose,
    scope: { projectId: file.project.id, linkHash: link.hash },
    code: state.code,
    now: state.now,
    address: registeredAddress(link.holder, state),
    reference: file.project.id,
    title: titleOf(file.project),
    answers: confidentialOf(file, purpose),
    isForm: false,
    language: languageOf(state, file, by),
    backTo: `/${purpose.type === 'task' ? 'tasks' : 'projects'}/${token}`,
    isExpired,
  }
}

function languageOf(
  { programme }: Pick<State, 'programme'>,
  { project }: ProjectFile,
  by: Party,
): Language {
  const person = by.type === 'person' && programme.people.find(({ id }) => id === by.id)
  return person ? person.language : project.language
}
