import { createHandler as applyAmendment } from '../../../functions/apply-amendment/handler'
import { createHandler as assessAmendment } from '../../../functions/assess-amendment/handler'
import { createHandler as assessProposal } from '../../../functions/assess-proposal/handler'
import { createHandler as awaitAnswer } from '../../../functions/await-answer/handler'
import { createHandler as chaseTask } from '../../../functions/chase-task/handler'
import { createHandler as checkReservation } from '../../../functions/check-reservation/handler'
import { createHandler as closeProject } from '../../../functions/close-project/handler'
import { createHandler as commitFunds } from '../../../functions/commit-funds/handler'
import { createHandler as concludeReport } from '../../../functions/conclude-report/handler'
import {
  createHandler as offerWaitlist,
  type OfferWaitlistDependencies,
} from '../../../functions/offer-waitlist/handler'
import { createHandler as openTask } from '../../../functions/open-task/handler'
import { createHandler as planCondition } from '../../../functions/plan-condition/handler'
import { createHandler as planDisbursement } from '../../../functions/plan-disbursement/handler'
import { createHandler as planReport } from '../../../functions/plan-report/handler'
import { createHandler as recordFailure } from '../../../functions/record-failure/handler'
import { createHandler as reviewClosure } from '../../../functions/review-closure/handler'
import { asWrittenBy, isAuthor } from '../../support/authored'
import { placeholderOf } from '../../../infra/constructs/placeholders'

type Handler = (event: unknown) => Promise<unknown>

/** What the workflows' functions are made with; the waitlist's also lists projects. */
export type StepDependencies = OfferWaitlistDependencies

/** The functions that workflows call, by folder. A new one is added here. */
const makers: Readonly<Record<string, (dependencies: StepDependencies) => Handler>> = {
  'apply-amendment': applyAmendment,
  'assess-amendment': assessAmendment,
  'assess-proposal': assessProposal,
  'await-answer': awaitAnswer,
  'chase-task': chaseTask,
  'check-reservation': checkReservation,
  'close-project': closeProject,
  'commit-funds': commitFunds,
  'conclude-report': concludeReport,
  'offer-waitlist': offerWaitlist,
  'open-task': openTask,
  'plan-condition': planCondition,
  'plan-disbursement': planDisbursement,
  'plan-report': planReport,
  'record-failure': recordFailure,
  'review-closure': reviewClosure,
}

export const stepNames = Object.keys(makers)

/** The real handlers by the placeholder under which definitions name them. */
export function stepHandlers(dependencies: StepDependencies): Map<string, Handler> {
  return new Map(
    Object.entries(makers).map(([name, make]) => {
      const register = isAuthor(name)
        ? asWrittenBy(name, dependencies.register)
        : dependencies.register
      return [placeholderOf(name), make({ ...dependencies, register })]
    }),
  )
}
