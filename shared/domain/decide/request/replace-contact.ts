import { bounds } from '../../text/bounds'
import { isLonger, oneLine } from '../../text/typed'
import type { Digest } from '../../audit/record'
import type { Party } from '../../people'
import { belongsTo, isSameMailbox, readAddress } from '../../programme/addresses'
import { type MissionContactRole, type Project, type ProjectStatus } from '../../project/project'
import { refuse, type Change, type Decided, type Refusal, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { isAsked } from '../tasks/on-task'
import { remarked } from '../tasks/remark'
import { tellMission, tellOffice } from '../tasks/tell-mission'
import { combine, note, telling } from '../kernel/compose'
import { missionOf, openTasks } from '../kernel/look-up'
import { isSecretary } from '../kernel/office'
import { taskMail } from '../kernel/task-mail'
import { invalidInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { countingMail, MAILS_PER_HOUR } from '../kernel/mails-per-hour'
import { notBeforeConfirmed } from './sender'
import { completionDraftId } from './return-proposal'

interface Newcomer {
  as: MissionContactRole
  name: string
  address: string
}

function officeOf(project: Project, as: MissionContactRole): Party {
  return { type: 'mission', mission: project.mission, as }
}

/** When nothing more is asked of a mission it needs no other contact. */
export const OVER: readonly ProjectStatus[] = ['withdrawn', 'offer-declined', 'closed']

/** Why somebody may not change who is written to: the mission's own people may, and the secretariat. */
export function notToReplace(state: State, project: Project, by: Party): Refusal | undefined {
  if (OVER.includes(project.status))
    return hinder(
      { code: 'project-over' },
      `Nobody is written to about a ${project.status} project.`,
      ['a project that goes on'],
    )
  // Whoever sent it is whom the mission is asked about, and must not have others of the mission mailed.
  const early = notBeforeConfirmed(project)
  if (early) return early
  if (by.type === 'mission')
    return by.mission === project.mission
      ? undefined
      : refuse('not-allowed', 'Only its own mission changes its contact.', [
          `mission:${project.mission}`,
        ])
  return isSecretary(state, by)
    ? undefined
    : refuse('not-allowed', 'The mission or the secretariat changes a contact.', ['secretariat'])
}

function readNewcomer(
  state: State,
  project: Project,
  command: CommandOf<'replace-contact'>,
): Newcomer | Refusal {
  const name = oneLine(command.name)
  const address = readAddress(command.address)
  if (name === '' || isLonger(name, bounds.personName))
    return invalidInput('The new person has a name.', 'name', 'required')
  if (address === undefined) return invalidInput('That is no address.', 'address', 'invalid')
  // A link in wrong hands must not carry a project off to an address outside the mission.
  if (command.by.type === 'mission' && !belongsTo(missionOf(state, project.mission), address))
    return invalidInput('Not an address of the mission.', 'address', 'not-of-mission')
  const other = command.as === 'contact' ? project.alternate : project.contact
  if (other && isSameMailbox(other.address, address))
    return invalidInput('They are the other of the two.', 'address', 'same-person')
  return { as: command.as, name, address }
}

/** The project with its new person, whose mail alone opens it from now on. */
function withNewcomer(state: State, project: Project, { as, name, address }: Newcomer): Project {
  const { nominee: _over, ...rest } = project
  return {
    ...rest,
    [as]: { name, address },
    // Whoever speaks for a proposal doesn't judge it, should they be registered.
    authors: [...new Set([...project.authors, address])],
    contactsSince: { ...project.contactsSince, [as]: state.now },
    lastActAt: state.now,
  }
}

/** Links to all that waits for the new person, since those of the one before are dead. */
function handOver(file: ProjectFile, as: MissionContactRole): Change {
  const { project } = file
  const party = officeOf(project, as)
  const asked = openTasks(file).filter((task) => isAsked(file, task, party))
  const isUnasked = !asked.some(({ kind }) => kind === 'complete-proposal')
  const told = telling(
    {
      type: 'mail',
      mail: 'contact-changed',
      to: party,
      projectId: project.id,
      link: { type: 'project', projectId: project.id },
    },
    ...asked.map((task) => taskMail(task, 'task-opened', party)),
  )
  if (project.status !== 'returned' || !isUnasked) return told
  const link = { type: 'draft' as const, draftId: completionDraftId(project) }
  return combine(told, tellOffice(project, 'proposal-returned', as, { link }))
}

/**
 * Replaces a project's contact or alternate. When the mission asks, the new person accepts first, by their
 * own mail, so that a slip in the address locks nobody out; the secretariat, who knows, replaces at once
 * and gives a reason. With the change the links of the one before are dead.
 */
export function replaceContact(
  state: State,
  file: ProjectFile,
  command: CommandOf<'replace-contact'>,
  digest: Digest,
): Decided {
  const { project } = file
  const { by } = command
  const wrong = notToReplace(state, project, by)
  if (wrong) return wrong
  const newcomer = readNewcomer(state, project, command)
  if ('refused' in newcomer) return newcomer
  const facts = { as: newcomer.as, address: digest([project.salt, newcomer.address]) }
  if (by.type === 'person') {
    const said = remarked(state, file, {
      act: 'replace-contact',
      reason: command.reason ?? '',
      by,
    })
    if ('refused' in said) return said
    const replaced = withNewcomer(state, project, newcomer)
    return combine(
      become(state, project, replaced),
      note(project, 'contact-replaced', by, { ...facts, remark: said.remark.n }),
      said.change,
      handOver(file, newcomer.as),
      tellOffice(project, 'contact-changing', 'mailbox'),
    )
  }
  if (state.mailsThisHour >= MAILS_PER_HOUR) return refuse('too-many', 'Three mails an hour.')
  const link = { type: 'contact' as const, projectId: project.id, at: state.now }
  return combine(
    become(state, project, {
      ...project,
      nominee: { ...newcomer, at: state.now },
      lastActAt: state.now,
    }),
    countingMail(state, 'contact-asked', newcomer.address),
    note(project, 'contact-asked', by, facts),
    telling({
      type: 'mail',
      mail: 'contact-asked',
      to: { type: 'nominee', projectId: project.id },
      projectId: project.id,
      link,
    }),
    tellMission(project, 'contact-changing'),
    tellOffice(project, 'contact-changing', 'mailbox'),
  )
}

/** The new person accepts, by the link that was mailed to them alone. */
export function acceptContact(
  state: State,
  file: ProjectFile,
  command: CommandOf<'accept-contact'>,
  digest: Digest,
): Decided {
  const { project } = file
  const { nominee } = project
  if (nominee?.at !== command.at)
    return refuse('already-done', 'It was accepted, or somebody else was asked since.')
  return combine(
    become(state, project, withNewcomer(state, project, nominee)),
    note(project, 'contact-replaced', officeOf(project, nominee.as), {
      as: nominee.as,
      address: digest([project.salt, nominee.address]),
    }),
    handOver(file, nominee.as),
  )
}
