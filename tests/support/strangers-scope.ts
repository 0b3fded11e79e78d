import type { Command } from '../../shared/domain/decide/kernel/commands'
import type { Scope } from '../../shared/ports/register'
import type { MemoryFund } from './fakes/memory-fund'

/** The part of a command's scope that tells whose unconfirmed senders are counted and what they began, as the pages read it. */
export function strangersScope(fund: MemoryFund, command: Command | undefined): Scope {
  if (command === undefined) return {}
  if (command.type === 'start-draft') return { strangersOf: command.mission, beginner: command }
  if (command.type === 'ask-mailbox') return { strangersOf: command.mission }
  const draft = 'draftId' in command ? fund.drafts.get(command.draftId) : undefined
  return draft ? { strangersOf: draft.mission } : {}
}
