import { votesOnRequest } from '../../shared/domain/tasks/kinds'
import { askedParties } from '../../shared/domain/decide/tasks/on-task'
import { taskMail } from '../../shared/domain/decide/kernel/task-mail'
import { OVER } from '../../shared/domain/decide/request/replace-contact'
import { rolesFor } from '../../shared/domain/decide/tasks/roster'
import { amendmentDraftId } from '../../shared/domain/decide/kernel/working-copy'
import { draftLinkState } from '../../shared/domain/links/validity'
import type { OpenLink } from '../../shared/domain/outbox/item'
import { sameParty, type Party } from '../../shared/domain/people'
import { isSameMailbox } from '../../shared/domain/programme/addresses'
import type { Programme } from '../../shared/domain/programme/programme'
import type { Project } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'
import type { PortalDependencies } from './dependencies'

/** Whom of the fund's people and the missions' offices an address belongs to. */
function partiesOf({ people, missions }: Programme, address: string, today: string): Party[] {
  const is = (one: string) => isSameMailbox(one, address)
  return [
    ...people
      .filter((person) => is(person.address) && !(person.leftOn && person.leftOn <= today))
      .map(({ id }): Party => ({ type: 'person', id })),
    ...missions
      .filter(({ head }) => is(head.address))
      .map(({ code }): Party => ({ type: 'mission', mission: code, as: 'head' })),
  ]
}

/** In which of a project's two places an address stands. */
function placeOf(project: Project, address: string): Party {
  const isContact = isSameMailbox(project.contact.address, address)
  return { type: 'mission', mission: project.mission, as: isContact ? 'contact' : 'alternate' }
}

function isAskedIn(task: HumanTask, party: Party): boolean {
  return askedParties(task).some((one) => sameParty(one, party))
}

function waitsFor(task: HumanTask, party: Party): boolean {
  const hasVoted =
    party.type === 'person' && countingVotes(task).some(({ person }) => person === party.id)
  return isAskedIn(task, party) && !hasVoted
}

function taskLink(task: HumanTask, holder: Party): OpenLink[] {
  const { link } = taskMail(task, 'task-opened', holder)
  return link ? [{ purpose: link, holder }] : []
}

/** Whether somebody may be who would decide as chair. */
function mightLead({ people }: Programme, party: Party): boolean {
  if (party.type !== 'person') return false
  const roles = rolesFor('chair-decision')
  return people.some(
    ({ id, roles: held, deputy }) =>
      deputy === party.id || (id === party.id && held.some((role) => roles.includes(role))),
  )
}

/**
 * Everything that may be open for whoever has an address: tasks first, then drafts, then projects. It reads the
 * same whoever that is, so it looks at no vote of a project: whether who would decide as chair may return its
 * proposal is seen when the mail is written.
 */
export async function openLinksOf(
  { drafts, projects, programme, clock }: PortalDependencies,
  address: string,
): Promise<OpenLink[]> {
  const now = clock()
  const [settings, begun, kept, tasks] = await Promise.all([
    programme.read(),
    drafts.ofAddress(address),
    projects.ofAddress(address),
    projects.openTasks(),
  ])
  const own = kept.filter(({ status }) => !OVER.includes(status))
  const ofPeople = partiesOf(settings, address, dayOf(now)).flatMap((party) => {
    const asked = tasks.filter((task) => waitsFor(task, party))
    const toReturn = mightLead(settings, party)
      ? tasks.filter((task) => votesOnRequest(task.kind) && !isAskedIn(task, party))
      : []
    return [...asked, ...toReturn].flatMap((task) => taskLink(task, party))
  })
  const ofProjects = own.flatMap((project): OpenLink[] => {
    const holder = placeOf(project, address)
    const asked = tasks.filter((task) => task.projectId === project.id && waitsFor(task, holder))
    const { amendmentDraft } = project
    return [
      ...asked.flatMap((task) => taskLink(task, holder)),
      ...(amendmentDraft
        ? [
            {
              purpose: {
                type: 'draft' as const,
                draftId: amendmentDraftId(project.id, amendmentDraft.n),
              },
              holder,
            },
          ]
        : []),
      { purpose: { type: 'project', projectId: project.id }, holder },
    ]
  })
  const ofDrafts = begun
    .filter((draft) => draft.purpose === 'new')
    .filter((draft) => draftLinkState(draft, settings.policy, now) === 'open')
    .map(({ id }): OpenLink => ({
      purpose: { type: 'draft', draftId: id },
      holder: { type: 'draft', id },
    }))
  return [...ofPeople, ...ofDrafts, ...ofProjects]
}
