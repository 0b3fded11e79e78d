import { PROGRAMME_CHAIN } from '../../audit/record'
import type { AuditKind } from '../../audit/kinds'
import type { Draft } from '../../drafts/draft'
import { type Actor, type Party } from '../../people'
import { isUnconfirmedSender, type Project, type ReturnLetter } from '../../project/project'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf, SenderAnswer } from '../kernel/commands'
import { combine, note, NOTHING, recording, system, telling, writing } from '../kernel/compose'
import { missionOf, versionOf } from '../kernel/look-up'
import { copyMailbox } from '../kernel/mission-copies'
import { isSecretary, secretaries } from '../kernel/office'
import { completionDraft } from './return-proposal'
import { hashStands, inviteFocalPoint, senderStands, senderUntil } from './sender'
import { startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** So many known addresses are remembered for a mission, and of all so many as an item holds with room. */
const REMEMBERED = 200
const MOST_REMEMBERED = 400

type Said = Pick<SenderAnswer, 'hash' | 'known'>

function remembering(state: State, code: string, said: readonly Said[]): Change {
  const mission = missionOf(state, code)
  const isSaid = (hash: string) => said.some((one) => one.hash === hash)
  const others = (mission.senders ?? []).filter(({ hash }) => !isSaid(hash))
  const all = [...others, ...said.map(({ hash, known }) => ({ hash, known, at: state.now }))]
  // Somebody known who is forgotten is asked about again; whom the mission denied would come back.
  const kept = new Set([
    ...all.filter((one) => !one.known),
    ...all.filter((one) => one.known).slice(-REMEMBERED),
  ])
  const senders = all.filter((one) => kept.has(one)).slice(-MOST_REMEMBERED)
  return writing({ type: 'senders', item: { schema: 1, mission: code, senders } })
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

/** The mission knows who sent it: it goes on as if it were sent now, in time as it was received. */
function release(state: State, { project }: ProjectFile, kind: AuditKind, by: Actor): Change {
  const { unconfirmed: _over, ...rest } = project
  const confirmed: Project = { ...rest, lastActAt: state.now }
  return combine(
    become(state, project, confirmed),
    note(project, kind, by, { version: project.currentVersion, versionHash: project.currentHash }),
    tellMission(confirmed, 'submission-received'),
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
    tellMission(project, from === 'sender-unknown' ? 'sender-refused' : 'sender-not-confirmed'),
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

function tellSecretariat(state: State, draftId: string): Change {
  return telling(
    ...secretaries(state).map((secretary) => ({
      type: 'mail' as const,
      mail: 'sender-unknown' as const,
      to: secretary,
      link: { type: 'sender' as const, draftId },
    })),
  )
}

/** Whoever began a form is told that their mission knows them; its focal point may comment on it. */
function tellKnown(state: State, draft: Pick<Draft, 'id' | 'mission'>): Change {
  const to = { type: 'draft' as const, id: draft.id }
  const link = { type: 'draft' as const, draftId: draft.id }
  return combine(
    telling({ type: 'mail', mail: 'sender-known', to, link }),
    inviteFocalPoint(state, draft),
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
        remembering(state, draft.mission, [{ hash: sender.hash, known }]),
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
      ? combine(
          said,
          disowned(state, file, by),
          isNews ? tellSecretariat(state, draft.id) : NOTHING,
        )
      : combine(said, lapse(state, file, 'sender-unknown', by))
  }
  if (!isNews) return refuse('already-done', 'That was said.')
  return combine(said, known ? tellKnown(state, draft) : tellSecretariat(state, draft.id))
}

/** So many forms are judged in one change: it holds two mails of each, beside what is kept of it. */
export const MOST_JUDGED = 45

/** Refuses what was answered on a page on which somebody stood otherwise than they do: others answered since. */
function contradicted(
  state: State,
  mission: string,
  answers: readonly SenderAnswer[],
): Refusal | undefined {
  const isOther = answers.some(({ hash, known, seen }) => {
    const stands = hashStands(state, mission, hash)
    return stands !== seen && stands !== (known ? 'known' : 'unknown')
  })
  return isOther ? refuse('conflict', 'Somebody else has answered otherwise.') : undefined
}

/**
 * Somebody of the mission's offices, or the secretariat, says of all on a page whether the mission knows them:
 * all of it counts, or none. Whoever is known is told on each form they have begun, and its focal point is
 * asked to comment on each. What they have sent goes on by `judge-sender`.
 */
export function judgeSenders(state: State, command: CommandOf<'judge-senders'>): Decided {
  const { mission, answers, by } = command
  if (!mayJudge(state, mission, by))
    return refuse('not-allowed', 'The mission’s offices say whom they know.', [
      `mission:${mission}:mailbox`,
      'secretariat',
    ])
  const contradiction = contradicted(state, mission, answers)
  if (contradiction) return contradiction
  const news = answers.filter(
    ({ hash, known }) => hashStands(state, mission, hash) !== (known ? 'known' : 'unknown'),
  )
  if (news.length === 0) return refuse('already-done', 'That was said.')
  const [yes, no] = [news.filter(({ known }) => known), news.filter(({ known }) => !known)]
  const recorded = (kind: 'sender-known' | 'sender-unknown', of: readonly SenderAnswer[]) =>
    of.length === 0
      ? NOTHING
      : recording({
          chain: PROGRAMME_CHAIN,
          kind,
          by,
          facts: { draftIds: of.map(({ about }) => about) },
        })
  return combine(
    remembering(state, mission, news),
    recorded('sender-known', yes),
    recorded('sender-unknown', no),
    ...yes
      .flatMap(({ begun }) => begun)
      .slice(0, MOST_JUDGED)
      .map((id) => tellKnown(state, { id, mission })),
    // One mail, whose page shows all of them.
    no[0] ? tellSecretariat(state, no[0].about) : NOTHING,
  )
}

/**
 * Lets a sent proposal go on once its sender is known, whatever draft that was said of, wait for the secretariat
 * once they were denied, and lapse once nobody has said so in time: silence is no word for it.
 */
export function settleSender(state: State, file: ProjectFile): Decided {
  const { project } = file
  const { unconfirmed } = project
  if (!unconfirmed || !isUnconfirmedSender(project))
    return refuse('already-done', 'It waits for nobody’s word.')
  const by = system('sweep-drafts')
  const stands = hashStands(state, project.mission, unconfirmed.hash)
  if (stands === 'known') return release(state, file, 'sender-known', by)
  if (stands === 'unknown' && unconfirmed.disownedAt === undefined) return disowned(state, file, by)
  if (state.now <= unconfirmed.until)
    return refuse('not-allowed', 'There is time for the mission’s word.', [unconfirmed.until])
  return lapse(state, file, 'sender-not-confirmed', by)
}
