import { environmentSchema as applyAmendment } from '../functions/apply-amendment/environment'
import { environmentSchema as assessAmendment } from '../functions/assess-amendment/environment'
import { environmentSchema as assessProposal } from '../functions/assess-proposal/environment'
import { environmentSchema as awaitAnswer } from '../functions/await-answer/environment'
import { environmentSchema as chaseTask } from '../functions/chase-task/environment'
import { environmentSchema as checkReservation } from '../functions/check-reservation/environment'
import { environmentSchema as closeProject } from '../functions/close-project/environment'
import { environmentSchema as commitFunds } from '../functions/commit-funds/environment'
import { environmentSchema as concludeReport } from '../functions/conclude-report/environment'
import { environmentSchema as offerWaitlist } from '../functions/offer-waitlist/environment'
import { environmentSchema as openTask } from '../functions/open-task/environment'
import { environmentSchema as planCondition } from '../functions/plan-condition/environment'
import { environmentSchema as planDisbursement } from '../functions/plan-disbursement/environment'
import { environmentSchema as planReport } from '../functions/plan-report/environment'
import { environmentSchema as recordFailure } from '../functions/record-failure/environment'
import { environmentSchema as reviewClosure } from '../functions/review-closure/environment'
import { STATUS_INDEX } from '../shared/adapters/keys'
import type { Tables } from './data-stack'
import { defineFunction, type FunctionRecord } from './function-record'
import { acts, lists, reads } from './grants'
import { registerVariables } from './table-variables'
import { stepParts, type StepFunction } from './written-parts'

/** Functions that workflows call. Each makes one transaction; a workflow retries it when that fails. */
export function taskFunctions(data: Tables): FunctionRecord[] {
  const environment = registerVariables(data)
  const acting = (name: StepFunction, purpose: string, impact: string) => ({
    purpose,
    impact,
    environment,
    grants: acts(data, name, stepParts[name]),
  })
  return [
    defineFunction(
      'assess-proposal',
      assessProposal,
      acting(
        'assess-proposal',
        'Scores a version of a proposal against the gender indicators',
        'Proposals that were sent don’t reach the gender review.',
      ),
    ),
    defineFunction(
      'open-task',
      openTask,
      acting(
        'open-task',
        'Asks the people of a task, with a due date',
        'People aren’t asked for reviews, votes, reports or confirmations.',
      ),
    ),
    defineFunction(
      'await-answer',
      awaitAnswer,
      acting(
        'await-answer',
        'Keeps the callback by which the answer to a task wakes its workflow',
        'Answers are kept, but projects don’t move on after them.',
      ),
    ),
    defineFunction(
      'chase-task',
      chaseTask,
      acting(
        'chase-task',
        'Reminds, escalates or ends a task nobody has answered',
        'Late answers aren’t chased, and waits that should end go on.',
      ),
    ),
    defineFunction('check-reservation', checkReservation, {
      purpose: 'Says whether a reservation waits, is to be offered, or is to be committed',
      impact: 'Approved projects stay reserved and aren’t committed.',
      environment,
      grants: reads(data, 'Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund'),
    }),
    defineFunction(
      'commit-funds',
      commitFunds,
      acting(
        'commit-funds',
        'Turns a reservation into a commitment',
        'Approved projects stay reserved; no mission is told that it may begin.',
      ),
    ),
    defineFunction(
      'plan-disbursement',
      planDisbursement,
      acting(
        'plan-disbursement',
        'Says whether an instalment may be paid yet',
        'Finance isn’t asked to confirm payments that are due.',
      ),
    ),
    defineFunction(
      'plan-condition',
      planCondition,
      acting(
        'plan-condition',
        'Says when people are to be asked whether a condition is met',
        'Nobody is asked whether conditions are met; what they block goes on waiting.',
      ),
    ),
    defineFunction(
      'plan-report',
      planReport,
      acting(
        'plan-report',
        'Says when a status report is to be asked for',
        'Missions aren’t asked for status reports that are due.',
      ),
    ),
    defineFunction(
      'conclude-report',
      concludeReport,
      acting(
        'conclude-report',
        'Takes an accepted or missed report as the end of its wait',
        'Accepted reports don’t lead on to the next one or to closure.',
      ),
    ),
    defineFunction(
      'assess-amendment',
      assessAmendment,
      acting(
        'assess-amendment',
        'Says who decides on a change of an active project, and scores a changed design again',
        'Missions’ requests for changes aren’t put to anybody.',
      ),
    ),
    defineFunction(
      'apply-amendment',
      applyAmendment,
      acting(
        'apply-amendment',
        'Gives effect to an agreed change: dates, budget, report calendar, money',
        'Agreed changes have no effect: old dates and budgets stand.',
      ),
    ),
    defineFunction(
      'review-closure',
      reviewClosure,
      acting(
        'review-closure',
        'Goes through what must be in before a project closes',
        'Finished projects don’t move towards closure.',
      ),
    ),
    defineFunction(
      'close-project',
      closeProject,
      acting(
        'close-project',
        'Closes a project and frees what it didn’t use',
        'Finished projects stay open, and their unspent money isn’t freed.',
      ),
    ),
    defineFunction('offer-waitlist', offerWaitlist, {
      ...acting(
        'offer-waitlist',
        'Offers money that has become available to the first waiting project that fits',
        'Money that has become free isn’t offered to waiting projects.',
      ),
      grants: [
        ...acts(data, 'offer-waitlist', stepParts['offer-waitlist']),
        lists(data, 'Projects', STATUS_INDEX),
      ],
    }),
    defineFunction(
      'record-failure',
      recordFailure,
      acting(
        'record-failure',
        'Records that a workflow failed, so that the desk shows it',
        'A workflow that failed isn’t shown on the desk.',
      ),
    ),
  ]
}
