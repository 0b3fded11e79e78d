import type { HumanTask } from '../../../tasks/task'
import { amendmentOf } from '../../running/request-amendment'
import { refuse, type Refusal } from '../../kernel/change'
import type { ProjectFile, State } from '../../kernel/state'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'

function open(_state: State, file: ProjectFile, { subject }: HumanTask): Opening | Refusal {
  return amendmentOf(file, subject)?.status === 'requested'
    ? AS_IT_IS
    : refuse('not-allowed', 'There is no request for a change to decide.', ['requested'])
}

/** What all tasks about a change have in common: they show the text as it would be. */
export const onChange = {
  opensIn: ['active', 'suspended', 'finalising'],
  version: (file, subject) => amendmentOf(file, subject)?.version ?? file.project.currentVersion,
  open,
} as const satisfies Partial<KindRules>
