import { PROGRAMME_CHAIN } from '../../audit/record'
import type { AuditKind } from '../../audit/kinds'
import type { Draft } from '../../drafts/draft'
import { missionContact, type Actor, type Party } from '../../people'
import type { Mission } from '../../programme/programme'
import { isUnconfirmedSender, type Project, type ReturnLetter } from '../../project/project'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, recording, system, telling, writing } from '../kernel/compose'
import { missionOf, versionOf } from '../kernel/look-up'
import { copyMailbox } from '../kernel/mission-copies'
import { isSecretary, secretaries } from '../kernel/office'
import { completionDraft } from './return-proposal'
import { hashStands, inviteFocalPoint, senderStands, senderUntil } from './sender'
import { startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/** So many known addresses are remembered for a mission, and of all so many as an item holds with room. */
const REMEMBERED = 200
const MOST_REMEMBERED = 400

function remembering(state: State, draft: Draft, hash: string, known: boolean): Mission {
  const mission = missionOf(state, draft.mission)
  const others = (mission.senders ?? []).filter((one) => one.hash !== hash)
  const all = [...others, { hash, known, at: state.now }]
  // Somebody known who is forgotten is asked about again; whom the mission denied would come back.
  const kept = new Set([
    ...all.filter((one) => !one.known),
    ...all.filter((one) => one.known).slice(-REMEMBERED),
  ])
  const senders = all.filter((one) => kept.has(one)).slice(-MOST_REMEMBERED)
  return { ...mission, senders }
}

/** Those whose word counts: the mission's mailbox, head and focal point; the secretariat that has asked around. */
export function mayJudge(state: State, mission: string, by: Party): boolean {
  if (by.type === 'person') return isSecretary(state, by)
  return by.mission === mission && by.as !== 'contact' && by.as !== 'alternate'
}

/** The proposal that a draft became, while it waits for the mission's word on who sent it. */
function waitingFile(state: State, draft: Draft): ProjectFile | undefined {
  const { file } = state
  return file && file.project.id === draft.becameProject && isUnconfirmedSender(file.project)
    ? file
    : undefined
}

function tell(
  mail: 'submission-received' | 'sender-not-confirmed' | 'sender-refused',
  { id, mission }: Project,
): Change {
  return telling({
    type: 'mail',
    mail,
    to: missionContact(mission),
    projectId: id,
    link: { type: 'project', projectId: id },
  })
}

/** The mission knows who sent it: it goes on as if it were sent now, in time as it was received. */
function release(state: State, { project }: ProjectFile, kind: AuditKind, by: Actor): Change {
  const { unconfirmed: _over, ...rest } = project
  const confirmed: Project = { ...rest, lastActAt: state.now }
  return combine(
    become(state, project, confirmed),
    note(project, kind, by, { version: project.currentVersion, versionHash: project.currentHash }),
    tell('submission-received', project),
    startRequest(confirmed, project.currentVersion),
    copyMailbox(state, confirmed, 'mailbox-submission'),
  )
}

/** Nobody confirms who sent it: it lapses, and may be taken up again while its call is open. */
function lapse(
  state: State,
  file: ProjectFile,
  from: 'sender-not-confirmed' | 'sender-unknown',
  by: Actor,
): Change {
  const { project } = file
  const version = versionOf(file, project.currentVersion)
  const letter: ReturnLetter = { from, at: state.now, by, letter: '', comments: [] }
  return combine(
    become(state, project, { ...project, status: 'lapsed', returned: letter }),
    writing({
      type: 'draft',
      item: completionDraft(state, project, version, letter),
      expected: undefined,
    }),
    from === 'sender-unknown'
      ? note(project, 'sender-unknown', by, { version: project.currentVersion })
      : NOTHING,
    note(project, 'sender-not-confirmed', by, { version: project.currentVersion }),
    tell(from === 'sender-unknown' ? 'sender-refused' : 'sender-not-confirmed', project),
  )
}

/** The secretariat has as long again to ask around. */
function disowned(state: State, { project }: ProjectFile, by: Actor): Change {
  const { unconfirmed } = project
  if (!unconfirmed || unconfirmed.disownedAt !== undefined) return NOTHING
  return combine(
    become(state, project, {
      ...project,
      unconfirmed: { ...unconfirmed, until: senderUntil(state), disownedAt: state.now },
    }),
    note(project, 'sender-unknown', by, { version: project.currentVersion }),
  )
}

function tellSecretariat(state: State, draft: Draft): Change {
  return telling(
    ...secretaries(state).map((secretary) => ({
      type: 'mail' as const,
      mail: 'sender-unknown' as const,
      to: secretary,
      link: { type: 'sender' as const, draftId: draft.id },
    })),
  )
}

/**
 * Somebody of the mission's offices, or the secretariat that has asked around, says whether the mission knows
 * who writes. What waits for that word goes on, or waits for the secretariat; the secretariat's no ends it.
 */
export function judgeSender(state: State, command: CommandOf<'judge-sender'>): Decided {
  const { draft } = state
  const { by, known } = command
  if (!draft || draft.id !== command.draftId) return refuse('not-found', 'There is no such draft.')
  const file = waitingFile(state, draft)
  if (!file && (draft.becameProject !== undefined || draft.lapsedAt !== undefined))
    return refuse('already-done', 'The draft was sent or has lapsed.')
  if (!mayJudge(state, draft.mission, by))
    return refuse('not-allowed', 'The mission’s offices say whom they know.', [
      `mission:${draft.mission}:mailbox`,
      `mission:${draft.mission}:head`,
      `mission:${draft.mission}:focal-point`,
      'secretariat',
    ])
  const { sender } = draft
  if (!sender) return refuse('already-done', 'Nobody is asked.')
  const isNews = senderStands(state, draft) !== (known ? 'known' : 'unknown')
  const kind = known ? ('sender-known' as const) : ('sender-unknown' as const)
  const said = isNews
    ? combine(
        writing({ type: 'mission', item: remembering(state, draft, sender.hash, known) }),
        recording({ chain: PROGRAMME_CHAIN, kind, by, facts: { draftId: draft.id } }),
      )
    : NOTHING
  const isOfOffice = by.type === 'mission'
  if (file) {
    const { unconfirmed } = file.project
    if (!isNews && !known && isOfOffice && unconfirmed?.disownedAt !== undefined)
      return refuse('already-done', 'That was said.')
    if (known) return combine(said, release(state, file, kind, by))
    return isOfOffice
      ? combine(said, disowned(state, file, by), tellSecretariat(state, draft))
      : combine(said, lapse(state, file, 'sender-unknown', by))
  }
  if (!isNews) return refuse('already-done', 'That was said.')
  const to = { type: 'draft' as const, id: draft.id }
  const link = { type: 'draft' as const, draftId: draft.id }
  return combine(
    said,
    known
      ? combine(
          telling({ type: 'mail', mail: 'sender-known', to, link }),
          inviteFocalPoint(state, draft),
        )
      : tellSecretariat(state, draft),
  )
}

/**
 * Lets a sent proposal go on once its sender is known, whatever draft that was said of, and lapse once nobody
 * has said so in time: silence is no word for it.
 */
export function settleSender(state: State, file: ProjectFile): Decided {
  const { project } = file
  const { unconfirmed } = project
  if (!unconfirmed || !isUnconfirmedSender(project))
    return refuse('already-done', 'It waits for nobody’s word.')
  const by = system('sweep-drafts')
  const stands = hashStands(state, project.mission, unconfirmed.hash)
  if (stands === 'known') return release(state, file, 'sender-known', by)
  if (state.now <= unconfirmed.until)
    return refuse('not-allowed', 'There is time for the mission’s word.', [unconfirmed.until])
  return lapse(state, file, 'sender-not-confirmed', by)
}
