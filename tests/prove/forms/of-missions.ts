import type { AnswerForm } from '../../../shared/domain/answers/declared'
import { eachOf, layoutOf } from '../../../shared/domain/answers/form'
import * as declared from '../../../shared/domain/answers/mission'
import type { Party } from '../../../shared/domain/people'

const by: Party = { type: 'mission', mission: 'TUNIS', as: 'contact' }

/** Every form that a mission is declared to have, as it is in some case; one that isn't here doesn't compile. */
const forms: Readonly<Record<keyof typeof declared, AnswerForm<unknown>>> = {
  startForm: declared.startForm(['call'], ['TUNIS']),
  lostLinks: declared.lostLinks,
  sending: declared.sending(1, { why: true, day: false }),
  answerOffer: declared.answerOffer({ taskId: 't', by }, [{ id: 'b1', item: 'x', amount: 1 }], 1),
  withdrawal: declared.withdrawal,
  withdrawalOf: declared.withdrawalOf(1),
  codeForm: declared.codeForm,
  acceptContact: declared.acceptContact(''),
  answerQuestion: declared.answerQuestion('t', by),
  disownProposal: declared.disownProposal(by),
  commentDraft: declared.commentDraft('d', by),
  reconsider: declared.reconsider,
  addResults: declared.addResults,
  replaceContact: declared.replaceContact(by),
}

function inputsOf({ schema }: AnswerForm<unknown>): string[] {
  const { choice, within, common } = layoutOf(schema)
  const all = [...(choice ? [choice] : []), ...[...within.values()].flat(), ...common]
  return all
    .flatMap((one) => (one.meta.type === 'each' ? eachOf(one) : [one]))
    .map(({ name }) => name)
}

/** Forms that ask the same as others do: only their buttons tell them apart. */
const byButton = [declared.withdrawal.id, declared.withdrawalOf(1).id]

/** The inputs that a page must have for each of them, and its button where that has to be known. */
export const ofMissions = Object.values(forms)
  .map((form) => ({
    id: form.id,
    inputs: inputsOf(form),
    button: byButton.find((id) => id === form.id),
  }))
  .filter(({ inputs }) => inputs.length > 0)
