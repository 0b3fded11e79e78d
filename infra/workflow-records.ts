import type * as z from 'zod'
import type { environmentSchema } from '../functions/advance-workflows/environment'

export type WorkflowName = keyof z.output<typeof environmentSchema>['WORKFLOW_ARNS']

/** What each workflow does, and what people notice when an execution of it fails. */
export const workflowRecords: Readonly<Record<WorkflowName, { purpose: string; impact: string }>> =
  {
    'funding-request': {
      purpose: 'One version of a proposal, from the gender review to the commitment',
      impact: 'A proposal that a mission sent has stopped on its way to a decision.',
    },
    disbursement: {
      purpose: 'One instalment of a grant, until finance has confirmed it',
      impact: 'Finance isn’t asked to confirm a payment that is due.',
    },
    'status-report': {
      purpose: 'One status report, from the day it is due to its acceptance',
      impact: 'A mission isn’t asked for a report that is due, or its report isn’t reviewed.',
    },
    amendment: {
      purpose: 'One change of an active project, from the request to its effect',
      impact: 'A change that a mission asked for has stopped on its way to a decision.',
    },
    closure: {
      purpose: 'The end of a project: checklist, money returned, closed',
      impact: 'A finished project stays open, and its unspent money isn’t freed.',
    },
    condition: {
      purpose: 'One condition of a grant, until it is confirmed',
      impact: 'Nobody is asked whether a condition is met; what it blocks goes on waiting.',
    },
    question: {
      purpose: 'One question to a mission, until it is answered or left open',
      impact: 'A mission isn’t asked what a reviewer wants to know, and the decision waits.',
    },
    correction: {
      purpose: 'One correction of a payment, return or expenditure, until a second person answers',
      impact: 'Nobody is asked to confirm a correction, and the entry that is wrong stands.',
    },
    waitlist: {
      purpose: 'Money that has become available, until a waiting project takes it or none does',
      impact: 'Approved projects wait although there is money for them.',
    },
  }
