import type { Proof } from './proof'

/**
 * Everything that goes otherwise than hoped in a round: the path through the workflows that shows it, or why
 * none has a part in it, and the test that goes its way through the pages. The round meets each at least once.
 */
interface Trouble {
  says: string
  path: Proof | { none: string }
  walk: Proof | { none: string }
}

const on = (file: string) => (name: string) => [file, name] as const
const amendment = on('workflows/amendment.test.ts')
const closure = on('workflows/closure.test.ts')
const condition = on('workflows/condition.test.ts')
const decision = on('workflows/funding-request/decision.ts')
const people = on('workflows/people.test.ts')
const reopened = on('workflows/reopened.test.ts')
const report = on('workflows/status-report.test.ts')
const walks = on('workflows/walks.test.ts')
const desk = on('unit/desk/project.test.ts')
const actsOnProject = on('unit/portal/acts-on-project.test.ts')
const formsForProject = on('unit/portal/forms-for-a-project.test.ts')
const offer = on('unit/portal/offer.test.ts')
const otherActs = on('unit/tasks/other-acts.test.ts')
const offices = on('unit/portal/answers.test.ts')

const SUSPEND_AND_END = desk('suspends and resumes, terminates only when confirmed')
const REPLACED = on('unit/desk/dead-link.test.ts')(
  'a link of whoever was replaced opens the task no more, and its successor’s does',
)
const AT_DESK = desk('reassigns, calls alternates and mails a link again')
const CONDITION_PAGE = otherActs(
  'is set with who confirms it, read on its task’s page, and confirmed with what shows it',
)
const CHANGES = walks('a small change is acknowledged, a larger one decided, a new design voted')
const MORE_MONEY = walks('more money is voted, disputed, voted again, and paid')
const NO_ROSTER = { none: 'Missions are asked by their office: whoever holds it is mailed.' }
const NO_WORKFLOW_YET = { none: 'Before it is sent, a proposal has no workflow.' }
const ONLY_A_LETTER = { none: 'It is read in a mailbox.' }

export const troubles = {
  'condition-before-commitment': {
    says: 'a condition that holds the commitment',
    path: condition('it is met before the money is committed'),
    walk: CONDITION_PAGE,
  },
  'condition-before-disbursement': {
    says: 'a condition that holds the payment',
    path: condition('nobody confirms it: it goes on blocking and is asked about again'),
    walk: CONDITION_PAGE,
  },
  'condition-before-closure': {
    says: 'a condition that holds the closure',
    path: closure('a condition holds the closure until it is met'),
    walk: CONDITION_PAGE,
  },
  'condition-escalated': {
    says: 'nobody confirms a condition in time',
    path: condition('nobody confirms it: it goes on blocking and is asked about again'),
    walk: otherActs('is waived by the chair alone'),
  },
  'condition-waived': {
    says: 'the chair releases the mission from a condition',
    path: condition('nobody confirms it: it goes on blocking and is asked about again'),
    walk: otherActs('is waived by the chair alone'),
  },
  'objection-in-time': {
    says: 'a vote disowned before the commitment',
    path: reopened(
      'a voter says in time that it wasn’t them: it is voted on again, and committed once',
    ),
    walk: on('unit/tasks/objection.test.ts')(
      'a voter finds on the receipt’s page that it wasn’t them, and says so with a button',
    ),
  },
  'objection-late': {
    says: 'a vote disowned after the commitment',
    path: { none: 'Nothing is undone: it is an incident, which people settle at the desk.' },
    walk: on('unit/tasks/objection.test.ts')(
      'after commitment it says that people look into it, in every language',
    ),
  },
  'question-answered': {
    says: 'a question answered, and the vote due as much later',
    path: on('workflows/question.test.ts')(
      'the mission answers, and the vote is due as much later',
    ),
    walk: on('unit/portal/questions.test.ts')(
      'a mission reads a question without the name of who asks, and answers it once',
    ),
  },
  'question-unanswered': {
    says: 'a question that nobody answers',
    path: on('workflows/question.test.ts')('nobody answers: the vote goes on, and it is shown'),
    walk: otherActs('without an answer says so'),
  },
  returned: {
    says: 'returned with comments on its fields',
    path: on('workflows/funding-request/review.ts')(
      'the gender reviewer returns it, the mission completes it',
    ),
    walk: formsForProject('shows the letter, marks what is asked, and the changes made since'),
  },
  'votes-lapse': {
    says: 'votes lapse by a new version',
    path: decision('it is returned after votes: they lapse, and the new version is voted on'),
    walk: on('e2e/doors.test.ts')('a vote for another text than the one that stands is refused'),
  },
  'waitlist-ordered': {
    says: 'people set the order of the waitlist',
    path: on('workflows/waitlist.test.ts')(
      'people set the order: it is offered to whom they put first',
    ),
    walk: on('unit/desk/waitlist.test.ts')('orders a year’s waitlist by a form, with a reason'),
  },
  'waitlist-offered': {
    says: 'freed money offered and taken',
    path: on('workflows/waitlist.test.ts')('it is offered to the first that fits'),
    walk: on('e2e/envelope.test.ts')(
      'the chair is asked, accepts, and it commits without a new vote',
    ),
  },
  'waitlist-passed': {
    says: 'freed money passed on to the next',
    path: on('workflows/waitlist.test.ts')('the chair passes on the first: the next is offered it'),
    walk: walks('the chair passes on freed money; next time it is taken'),
  },
  'waitlist-ended': {
    says: 'waited in vain until the call’s last day',
    path: on('workflows/funding-request/next-call.ts')(
      'the call closes, and there is no next: declined for lack of funds',
    ),
    walk: actsOnProject('gives the reason of a decline'),
  },
  'waitlist-moved': {
    says: 'waits on in the next call',
    path: on('workflows/funding-request/next-call.ts')(
      'the call closes, the mission waits on in the next',
    ),
    walk: walks('the call has closed: the mission waits on in the next'),
  },
  extended: {
    says: 'more time, with a reason',
    path: people('more time is given to vote: nobody is chased before the new day'),
    walk: desk(
      'gives more time by a form, keeps what was typed when it is wrong, and shows the reason',
    ),
  },
  reassigned: {
    says: 'somebody in another’s place',
    path: people('a reviewer leaves: the desk puts another in their place, who decides'),
    walk: AT_DESK,
  },
  alternates: {
    says: 'alternates called to a vote',
    path: people('alternates are called to a vote, and the quorum stays'),
    walk: AT_DESK,
  },
  'contact-replaced': {
    says: 'a mission’s contact leaves; the desk replaces them',
    path: NO_ROSTER,
    walk: desk('replaces a contact at once, with a reason kept beside the record'),
  },
  'alternate-named': {
    says: 'a mission names an alternate, who accepts',
    path: NO_ROSTER,
    walk: on('unit/portal/contacts.test.ts')(
      'a new contact is asked, accepts, and the old links of contact and tasks are dead',
    ),
  },
  resent: {
    says: 'a link mailed again',
    path: { none: 'Nobody is asked anything new.' },
    walk: AT_DESK,
  },
  suspended: {
    says: 'suspended and resumed',
    path: report('a suspended project rests: its report is asked for as much later'),
    walk: SUSPEND_AND_END,
  },
  'council-update': {
    says: 'the Council’s update asked of all with one date',
    path: report('the Council update is asked of a project by the secretariat'),
    walk: on('unit/desk/overview.test.ts')(
      'lets the secretariat ask all open projects for an update, and nobody else',
    ),
  },
  terminated: {
    says: 'terminated, by the closure’s checklist',
    path: amendment('terminated while its small change is acknowledged: the change falls with it'),
    walk: SUSPEND_AND_END,
  },
  'opened-again': {
    says: 'a closed project opened again by two people',
    path: closure('closed, and opened again by two people: it is settled anew'),
    walk: desk('reopens a closed project with two people, one after the other'),
  },
  'document-confirmed': {
    says: 'a proposal came as a document and is confirmed by link',
    path: on('workflows/funding-request/on-behalf.ts')(
      'the secretariat enters a document, the mission confirms it',
    ),
    walk: walks('a mission reads what was entered for it, and confirms it'),
  },
  'report-as-document': {
    says: 'a report came as a document',
    path: report(
      'a report that came as a document is entered at the desk, and the mission sends it',
    ),
    walk: on('unit/desk/on-behalf.test.ts')(
      'mails the form of a report that is asked for to whoever enters it',
    ),
  },
  meeting: {
    says: 'decided in a meeting; one who is named objects',
    path: people('it is decided in a meeting; one who is named objects, and it is decided again'),
    walk: on('unit/desk/on-behalf.test.ts')(
      'is recorded by a form in which nobody has decided until it is said',
    ),
  },
  absent: {
    says: 'a reviewer is away; the standing deputy votes',
    path: people(
      'a reviewer is away: the standing deputy is asked at the next reminder, and votes',
    ),
    walk: walks('the standing deputy of a reviewer who is away votes'),
  },
  'reviewer-left': {
    says: 'a reviewer leaves while a vote is open',
    path: people('a reviewer leaves: the desk puts another in their place, who decides'),
    walk: REPLACED,
  },
  'settings-changed': {
    says: 'settings change while people vote',
    path: people('settings change while people vote: who is asked and how many must agree stays'),
    walk: { none: 'Settings are changed by the administer function, not on a page.' },
  },
  'too-few': {
    says: 'too few may vote: the chair decides',
    path: decision('too few may vote: the chair decides'),
    walk: on('e2e/settings.test.ts')(
      'three like votes decide; where amounts differ, the chair does',
    ),
  },
  'chair-recused': {
    says: 'the chair may not decide: the deputy does',
    path: people('the chair is of the mission that asks: the deputy decides'),
    walk: walks('the chair steps aside on the page, and the deputy decides on theirs'),
  },
  'nobody-votes': {
    says: 'nobody votes and the chair is silent: the deputy decides',
    path: decision('nobody votes: chair, then deputy, then the next sitting'),
    walk: on('e2e/settings.test.ts')(
      'where nobody votes in time, the approver is asked as the chair would be',
    ),
  },
  'links-asked': {
    says: 'somebody has lost their links',
    path: { none: 'Links that are open are mailed again; nothing is asked anew.' },
    walk: on('unit/portal/links.test.ts')(
      'a contact gets one mail with their tasks, drafts and projects',
    ),
  },
  'new-sender': {
    says: 'a sender new to a mission, whom its mailbox confirms',
    path: NO_WORKFLOW_YET,
    walk: offices('the mailbox chooses before it answers, may deny, and may think better of it'),
  },
  'mailbox-copies': {
    says: 'the official mailbox told of submission, decision and second reminder',
    path: report('the second reminder of a report goes to the official mailbox as well'),
    walk: ONLY_A_LETTER,
  },
  disowned: {
    says: '“we don’t know this proposal”',
    path: { none: 'Nothing stops by it: it is an incident, which people settle at the desk.' },
    walk: offices(
      'a disowned proposal is told once, and an expired link is mailed anew to the mailbox',
    ),
  },
  'focal-point': {
    says: 'the focal point comments before it is sent, and has copies',
    path: NO_WORKFLOW_YET,
    walk: offices('a focal point’s comment is shown on the mission’s form; an empty one is named'),
  },
  'small-change': {
    says: 'a small change acknowledged',
    path: amendment('a small change is acknowledged by the secretariat'),
    walk: CHANGES,
  },
  'larger-change': {
    says: 'a larger change decided by the chair',
    path: amendment('a larger change is decided by the chair'),
    walk: CHANGES,
  },
  'new-design': {
    says: 'a changed design reviewed and voted',
    path: amendment('a changed design is reviewed and voted'),
    walk: CHANGES,
  },
  'more-money': {
    says: 'more money for a running project',
    path: amendment('more money is voted, and committed once nobody may object any more'),
    walk: MORE_MONEY,
  },
  'more-money-disputed': {
    says: 'a vote for more money disowned: it is voted again',
    path: amendment('a vote for more money is disputed: it is voted again, and the old run ends'),
    walk: MORE_MONEY,
  },
  'change-by-report': {
    says: 'a change opened by a status report',
    path: amendment('a report that says what has changed opens a request filled in with it'),
    walk: formsForProject('is prefilled, shows what would change, and is sent'),
  },
  'late-change': {
    says: 'a change asked late',
    path: amendment('a report that says what has changed opens a request filled in with it'),
    walk: CHANGES,
  },
  'clock-paused': {
    says: 'nobody chases a report while a change is pending',
    path: amendment('while a change is pending nobody chases the report; then it is chased again'),
    walk: { none: 'There is nothing to see but that no reminder comes.' },
  },
  withdrawn: {
    says: 'withdrawn before the commitment',
    path: on('workflows/funding-request/money.ts')(
      'withdrawn while objections may come: the money goes back',
    ),
    walk: actsOnProject('is withdrawn only when that is confirmed, and once'),
  },
  'taken-back': {
    says: 'taken back to correct',
    path: decision('the mission takes it back before the first vote'),
    walk: actsOnProject('lets a proposal be taken back until somebody has voted'),
  },
  cancelled: {
    says: 'cancelled, by the closure’s checklist',
    path: closure('cancelled: it waits for the final report, then closes'),
    walk: on('unit/portal/contacts.test.ts')(
      'an active project’s page asks for a pause or an early end by a form that says so',
    ),
  },
  'money-returned': {
    says: 'unspent money comes back',
    path: closure('money is left: finance confirms its return'),
    walk: walks('a payment, a report returned and accepted, money back, closed'),
  },
  'report-missed': {
    says: 'no report comes: it is waived with a reason, and the next proposal says so',
    path: closure('no final report: the secretariat waives it with a reason'),
    walk: walks('no report comes: it is waived with a reason, and two people give the money up'),
  },
  'money-given-up': {
    says: 'two people give money up',
    path: closure('two people write it off'),
    walk: walks('no report comes: it is waived with a reason, and two people give the money up'),
  },
  'half-offered': {
    says: 'votes for different amounts; half is offered and accepted',
    path: decision('the votes differ in the amount: the chair decides'),
    walk: offer('is accepted with a budget that adds up, once, and shows it for good'),
  },
  declined: {
    says: 'declined with a reason',
    path: decision('the reviewers decline'),
    walk: actsOnProject('gives the reason of a decline'),
  },
  copied: {
    says: 'a declined text copied into a new proposal',
    path: NO_WORKFLOW_YET,
    walk: on('unit/portal/contacts.test.ts')(
      'a declined proposal’s page copies it into a new one, and mails the same again',
    ),
  },
  reconsidered: {
    says: 'reconsidered once, by people who didn’t decide before',
    path: reopened('a decline is reconsidered by people who had no part in it'),
    walk: on('unit/portal/reconsider.test.ts')(
      'a mission asks once for another decision on a decline, and reads that it is on its way',
    ),
  },
  confidential: {
    says: 'sensitive answers opened by a code',
    path: { none: 'Reading asks nothing of anybody.' },
    walk: on('unit/portal/confidential.test.ts')(
      'a person’s task opens what its answer turns on, and a fourth code an hour isn’t mailed',
    ),
  },
} as const satisfies Readonly<Record<string, Trouble>>

export type TroubleName = keyof typeof troubles
