import * as z from 'zod'
import { requestStages } from '../domain/decide/decision/request-stage'
import { closureSteps } from '../domain/decide/running/closure'
import { instantSchema } from '../domain/time'
import { taskKindSchema } from '../domain/tasks/kinds'
import { taskOutcomeSchema } from '../domain/tasks/task'

/**
 * Inputs and outputs of the workflows' tasks. They change only by adding: a running execution keeps its
 * old definition but calls new code.
 */

const project = z.object({ projectId: z.string() })

/** Where a request stands, so that a new run skips what is finished. */
export const requestStageSchema = z.enum([...requestStages, 'continued'])
export const assessProposalInput = project.extend({
  version: z.int(),
  /** The execution's name and when it began, so that an old one can hand over to the next run. */
  execution: z.string().optional(),
  startedAt: z.iso.datetime().optional(),
})
export const assessProposalOutput = z.object({ stage: requestStageSchema })

/** Opens a human task once; `outcome` is `none` while it is open. */
export const openTaskInput = project.extend({ kind: taskKindSchema, subject: z.int() })
export const askedSchema = z.object({
  taskId: z.string(),
  /** Until the next reminder, escalation or end. */
  waitSeconds: z.int().positive(),
  outcome: z.union([taskOutcomeSchema, z.literal('none')]),
})
export const openTaskOutput = askedSchema

/** Keeps the callback of a wait; answers through the callback, never by its return. */
export const awaitAnswerInput = project.extend({ taskId: z.string(), taskToken: z.string() })
export const answerSchema = z.object({ outcome: taskOutcomeSchema })

export const chaseTaskInput = project.extend({ taskId: z.string() })
export const chaseTaskOutput = askedSchema

/** What to do next in a phase that waits for a day. */
export const nextStepSchema = z.object({
  next: z.enum(['ask', 'offer', 'commit', ...closureSteps]),
  until: instantSchema,
})

export const checkReservationInput = project.extend({
  /** The execution's name: an old one ends when a newer run carries the request. */
  execution: z.string().optional(),
})
export const checkReservationOutput = nextStepSchema

export const commitFundsInput = project
export const commitFundsOutput = z.object({ committed: z.boolean() })

/** A phase that runs may take over from each other; an execution of before names itself not. */
const inRun = project.extend({
  /** The execution's name: an old one ends when a newer run carries the phase. */
  execution: z.string().optional(),
})

export const planDisbursementInput = inRun.extend({ instalment: z.int() })
export const planDisbursementOutput = nextStepSchema

export const planConditionInput = project.extend({
  condition: z.int(),
  /** The run of this condition's wait: an old one ends. */
  run: z.int(),
})
export const planConditionOutput = nextStepSchema

export const planReportInput = inRun.extend({ report: z.int() })
export const planReportOutput = nextStepSchema

export const concludeReportInput = project.extend({ report: z.int() })
export const concludeReportOutput = z.object({ concluded: z.boolean() })

export const assessAmendmentInput = project.extend({ amendment: z.int() })
export const assessAmendmentOutput = z.object({
  /** Who decides; `approved` when that has been decided and is only to be applied. */
  level: z.enum(['small', 'larger', 'substantive', 'approved', 'ended']),
  /** Number of the changed text. */
  version: z.int().positive(),
  /** Whether the design has changed, so that its gender review comes before the vote. */
  review: z.boolean(),
})

export const applyAmendmentInput = project.extend({
  amendment: z.int(),
  /** The execution's name: an old one ends when a newer run carries the change. */
  execution: z.string().optional(),
})
export const applyAmendmentOutput = z.object({
  applied: z.boolean(),
  /** Until when voters may still object to more money; then it is applied. */
  until: instantSchema.optional(),
})

export const reviewClosureInput = inRun
/** `subject` is what the next task is about: the final report, or the closure itself. */
export const reviewClosureOutput = nextStepSchema.extend({ subject: z.int().positive() })

export const closeProjectInput = project
export const closeProjectOutput = z.object({ closed: z.boolean() })

export const offerWaitlistInput = z.object({ year: z.int() })
export const offerWaitlistOutput = z.object({ offered: z.string() })

export const recordFailureInput = z.object({
  workflow: z.string(),
  execution: z.string(),
  /** Not given for a workflow of the whole programme. */
  projectId: z.string().optional(),
  state: z.string(),
  error: z.string(),
})
export const recordFailureOutput = z.object({ recorded: z.boolean() })
