/** Grants that a run doesn't need, and that stay all the same. */
export interface Exception {
  /** Roles by the construct's name. */
  roles: readonly string[]
  /** The action without its service; any of the role's when not given. */
  action?: string
  /** Tables, indexes or other resources by their last name; any when not given. */
  on?: readonly string[]
  because: string
}

export const exceptions: readonly Exception[] = [
  {
    roles: [
      'Administer',
      'ServePortal',
      'ServeTasks',
      'ServeDesk',
      'ServeRecords',
      'ServeFinance',
      'ServeBooklet',
      'VerifyAudit',
    ],
    action: 'PutLogEvents',
    because: 'They write a line only when something goes wrong, and in this run nothing does.',
  },
  {
    roles: [
      'FundingRequestStateMachine',
      'DisbursementStateMachine',
      'StatusReportStateMachine',
      'AmendmentStateMachine',
      'ClosureStateMachine',
      'WaitlistStateMachine',
    ],
    action: 'InvokeFunction',
    on: ['wggi-dev-record-failure'],
    because: 'The last catch of a workflow: only a step that fails for good comes to it.',
  },
  {
    roles: ['AmendmentStateMachine', 'ClosureStateMachine'],
    action: 'InvokeFunction',
    on: ['wggi-dev-chase-task'],
    because: 'They chase only who is late with an amendment or a closure, and nobody is here.',
  },
  {
    roles: ['ConditionStateMachine', 'QuestionStateMachine', 'PlanCondition'],
    because: 'No project of this run has a condition, and no reviewer asks the mission anything.',
  },
  {
    roles: ['AdvanceWorkflows'],
    action: 'StartExecution',
    on: ['wggi-dev-condition', 'wggi-dev-question'],
    because: 'No project of this run has a condition, and no reviewer asks the mission anything.',
  },
  {
    roles: ['AdvanceWorkflows'],
    action: 'SendTaskSuccess',
    because:
      'A task token doesn’t tell its state machine, so that here one grant lets each answer through. On AWS each machine’s answers need its own.',
  },
  {
    roles: ['RetryOutbox'],
    action: 'InvokeFunction',
    because: 'Something is pending for an hour only after the function that does it has failed.',
  },
  {
    roles: ['AssessProposal', 'PlanDisbursement', 'ReviewClosure'],
    action: 'PutItem',
    on: ['Outbox', 'Projects', 'Audit'],
    because:
      'They write to hand a wait of more than 300 days over to the next run, and no wait of this run is so long.',
  },
  {
    roles: ['SweepWaitlist'],
    because:
      'It writes only of a project that still waits when its call closes, and none does here.',
  },
  {
    roles: ['MendRosters'],
    because: 'It writes only of a task whose people went away or left, and nobody does here.',
  },
  {
    roles: ['AwaitAnswer'],
    action: 'PutItem',
    on: ['Outbox'],
    because: 'Only an answer that comes before its workflow waits for it is told in this way.',
  },
  {
    roles: ['ChaseTask'],
    on: ['Ledger'],
    because:
      'Money moves with a task’s end only when an offer lapses or a final report is missed, and here people answer those.',
  },
  {
    roles: ['ApplyAmendment', 'ReviewClosure', 'CloseProject'],
    on: ['HumanTasks', 'Ledger'],
    because:
      'Tasks are ended and money is moved only when some are open, or when countries, prong or what is planned to be paid change.',
  },
  {
    roles: ['Administer'],
    on: ['Projects', 'HumanTasks'],
    because:
      'A restart looks at a project and writes to it: operators do that only after a failure.',
  },
  {
    roles: ['ServePortal'],
    on: ['Ledger', 'Projects'],
    because:
      'A mission moves money only by declining an offer, and writes beside a project only in acts that nobody does here.',
  },
  {
    roles: ['ServeTasks'],
    on: ['Drafts', 'Links', 'Programme'],
    because:
      'Pages that take acts share one set of parts: these are of acts that no task of this run has.',
  },
  {
    roles: ['ServeDesk'],
    because:
      'The secretariat opens the desk and asks for an update; of its other acts and lists this run does none.',
  },
  {
    roles: ['ServeRecords'],
    action: 'GetItem',
    on: ['Links'],
    because: 'The record is read by a machine’s key here; a desk link is looked up instead.',
  },
  {
    roles: ['SendMail'],
    action: 'GetItem',
    on: ['Links'],
    because: 'Only mails to a contact who was replaced look at the link of the one before.',
  },
]
