import { PROGRAMME_CHAIN } from '../../audit/record'
import { missionContact } from '../../people'
import { dayOf, endOfDay } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, telling, writing } from '../kernel/compose'
import { invalidInput } from '../kernel/problems'
import type { State } from '../kernel/state'
import { entryClosesAt } from '../../programme/call-time'
import { newProposalDraft } from '../kernel/working-copy'
import { notOfOffice } from '../tasks/desk-office'

/**
 * The secretariat begins a draft for a mission that sent its proposal as a document. It uses the same form,
 * by its own link; the mission confirms what was entered.
 */
export function enterProposal(state: State, command: CommandOf<'enter-proposal'>): Decided {
  const { by, receivedOn } = command
  const wrong = notOfOffice(state, by, 'secretariat')
  if (wrong) return wrong
  if (by.type !== 'person')
    return refuse('not-allowed', 'Not a registered person.', ['secretariat'])
  if (state.draft) return refuse('already-done', 'This form has been sent: the draft is there.')
  const { calls, missions } = state.programme
  const call = calls.find(({ id }) => id === command.callId)
  if (!call) return invalidInput('There is no such call.', 'call', 'choose')
  if (!missions.some(({ code }) => code === command.mission))
    return invalidInput('There is no such mission.', 'mission', 'choose')
  if (receivedOn > dayOf(state.now))
    return invalidInput('It came on a day that is over.', 'receivedOn', 'in-future')
  const isLate = endOfDay(receivedOn) < call.opensAt || receivedOn > dayOf(call.closesAt)
  if (isLate || state.now > entryClosesAt(call))
    return invalidInput('It came outside the call.', 'receivedOn', 'outside-call')
  const draft = newProposalDraft(state, {
    id: command.draftId,
    callId: call.id,
    mission: command.mission,
    address: command.address,
    language: command.language,
    answers: { contactName: command.name },
    entered: { by: by.id, receivedOn },
  })
  return combine(
    writing({ type: 'draft', item: draft, expected: undefined }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'draft-created',
      by,
      onBehalfOf: missionContact(command.mission),
      facts: { draftId: draft.id, callId: call.id, receivedOn },
    }),
    telling({
      type: 'mail',
      mail: 'entry-link',
      to: by,
      link: { type: 'draft', draftId: draft.id },
    }),
  )
}
