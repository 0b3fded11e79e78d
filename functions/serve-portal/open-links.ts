import { askedParties } from '../../shared/domain/decide/on-task'
import { taskMail } from '../../shared/domain/decide/open-task'
import { mayBeReturned, returners } from '../../shared/domain/decide/returning'
import { OVER } from '../../shared/domain/decide/replace-contact'
import { rolesFor } from '../../shared/domain/decide/roster'
import { amendmentDraftId } from '../../shared/domain/decide/working-copy'
import { draftLinkState } from '../../shared/domain/links/validity'
import type { OpenLink } from '../../shared/domain/outbox/item'
import { sameParty, type Party } from '../../shared/domain/people'
import { plainAddress } from '../../shared/domain/programme/addresses'
import type { Programme } from '../../shared/domain/programme/programme'
import type { Project } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'
import type { PortalDependencies } from './dependencies'

/** Whom of the fund's people and the missions' offices an address belongs to. */
function partiesOf({ people, missions }: Programme, address: string, today: string): Party[] {
  const is = (one: string) => plainAddress(one) === plainAddress(address)
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
  const isContact = plainAddress(project.contact.address) === plainAddress(address)
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

/** Whether somebody may be who would decide as chair, so that it is worth looking at each vote. */
function mightLead({ people }: Programme, party: Party): boolean {
  if (party.type !== 'person') return false
  const roles = rolesFor('chair-decision')
  return people.some(
    ({ id, roles: held, deputy }) =>
      deputy === party.id || (id === party.id && held.some((role) => roles.includes(role))),
  )
}

/** Open votes in which somebody isn't asked but may return the proposal. */
async function votesToReturn(
  { register }: Pick<PortalDependencies, 'register'>,
  tasks: readonly HumanTask[],
  party: Party,
  now: string,
): Promise<HumanTask[]> {
  const found = await Promise.all(
    tasks
      .filter((task) => task.kind === 'funding-vote' && !isAskedIn(task, party))
      .map(async (task) => {
        const { state } = await register.read({ projectId: task.projectId }, now)
        const { file } = state
        const may =
          file &&
          mayBeReturned({ ...state, now }, file.project) &&
          returners({ ...state, now }, file).some((one) => sameParty(one, party))
        return may ? [task] : []
      }),
  )
  return found.flat()
}

/** Everything that is open for whoever has an address: tasks first, then drafts, then projects. */
export async function openLinksOf(
  { drafts, projects, programme, register, clock }: PortalDependencies,
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
  const ofPeople = await Promise.all(
    partiesOf(settings, address, dayOf(now)).map(async (party) => {
      const asked = tasks.filter((task) => waitsFor(task, party))
      const toReturn = mightLead(settings, party)
        ? await votesToReturn({ register }, tasks, party, now)
        : []
      return [...asked, ...toReturn].flatMap((task) => taskLink(task, party))
    }),
  )
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
  return [...ofPeople.flat(), ...ofDrafts, ...ofProjects]
}
