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
      'ServeCouncilReport',
      'ServeIati',
      'ServeBooklet',
      'ServeSeals',
      'VerifyAudit',
      'MendRecord',
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
      'ConditionStateMachine',
      'QuestionStateMachine',
    ],
    action: 'InvokeFunction',
    on: ['wggi-dev-record-failure'],
    because: 'The last catch of a workflow: only a step that fails for good comes to it.',
  },
  {
    roles: ['AmendmentStateMachine', 'ClosureStateMachine'],
    action: 'InvokeFunction',
    on: ['wggi-dev-chase-task'],
    because:
      'They chase only who is late with a change or with money to come back, and nobody is here.',
  },
  {
    roles: ['ChaseTask'],
    action: 'PutItem',
    on: ['Drafts'],
    because:
      'It begins a working copy only for a mission that never confirmed what was entered for it, and here each confirms in time.',
  },
  {
    roles: ['MendRecord'],
    because: 'An operator calls it once a chain is torn, or began before records named items.',
  },
  {
    roles: ['VerifyAudit'],
    action: 'GetItem',
    on: ['HumanTasks', 'Settings'],
    because: 'An item is looked for by its name only where it isn’t among those of its chain.',
  },
  {
    roles: ['VerifyAudit'],
    action: 'PutObject',
    because: 'It copies only what the stream has lost on its way, and here it loses nothing.',
  },
  {
    roles: ['Administer'],
    action: 'Query',
    on: ['Programme'],
    because: 'An operator moves what lay there once, after the deployment that needs it.',
  },
  {
    roles: ['Administer'],
    action: 'PutItem',
    on: ['Fund'],
    because: 'What an operator moves goes there, once, after the deployment that needs it.',
  },
  {
    roles: ['ConcludeReport'],
    action: 'PutItem',
    on: ['HumanTasks'],
    because: 'It ends what is still asked when a project begins to end, and here nothing is.',
  },
  {
    roles: ['RetryOutbox'],
    action: 'InvokeFunction',
    because: 'Something is pending for an hour only after the function that does it has failed.',
  },
  {
    roles: ['AssessProposal', 'PlanDisbursement', 'PlanCondition', 'ReviewClosure'],
    action: 'PutItem',
    on: ['Outbox', 'Projects', 'Audit', 'Marks'],
    because:
      'They write to hand a wait of more than 300 days over to the next run, and no wait of this run is so long.',
  },
  {
    roles: ['AwaitAnswer'],
    action: 'PutItem',
    on: ['Outbox'],
    because: 'Only an answer that comes before its workflow waits for it is told in this way.',
  },
  {
    roles: ['ApplyAmendment'],
    on: ['HumanTasks', 'Ledger'],
    because:
      'A change moves money only when it changes countries, prong or what is to be paid, and ends tasks only when some are open.',
  },
  {
    roles: ['ReviewClosure', 'CloseProject'],
    on: ['HumanTasks', 'Ledger'],
    because:
      'Tasks are ended and money is moved at a closure only when some are left open or unpaid, which people settle here before.',
  },
  {
    roles: ['ServePortal', 'ServeTasks', 'ServeDesk'],
    action: 'UpdateItem',
    on: ['Projects', 'Fund', 'Links'],
    because:
      'Pages that take acts share one set of parts: some only note in a chain beside what they change, and not each page has such an act here.',
  },
  {
    roles: ['ServeTasks', 'ServeDesk'],
    action: 'GetItem',
    on: ['Drafts'],
    because:
      'A draft is read where an act is on it; these pages begin drafts, and the portal goes on with them.',
  },
  {
    roles: ['MendRosters'],
    because:
      'It writes only where too few of those asked are left, and here others are left whoever goes.',
  },
  {
    roles: ['cloudwatch.amazonaws.com'],
    because: 'Alarms aren’t watched on one machine, so that nobody is told of one.',
  },
  {
    roles: ['SendMail'],
    action: 'GetItem',
    on: ['Links'],
    because: 'A code is mailed only to who opens protection content, and nobody does here.',
  },
]
