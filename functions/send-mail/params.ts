import { isReceipt } from '../../shared/domain/audit/notices'
import { confirmsPayment, traitsOf } from '../../shared/domain/tasks/kinds'
import { committedTo } from '../../shared/domain/activities/activity'
import { additionalCents } from '../../shared/domain/amending/amendment-content'
import { titleOf } from '../../shared/domain/project/project'
import { restingOn } from '../../shared/domain/decide/tasks/minutes'
import { objectionsEnd } from '../../shared/domain/decide/kinds/objection'
import { draftLifeOf } from '../../shared/domain/decide/request/sender'
import { correctionOf } from '../../shared/domain/decide/running/correction'
import type { ProjectFile } from '../../shared/domain/decide/kernel/state'
import { owedOn, paidOn, paymentsOf } from '../../shared/domain/money/owed'
import { paymentAsked } from '../../shared/domain/money/payment-asked'
import type { MailOrder } from '../../shared/domain/outbox/item'
import type { Language } from '../../shared/domain/people'
import type { Instalment, StatusReport } from '../../shared/domain/project/follow-up'
import { dayOf, plusDays } from '../../shared/domain/time'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'
import { oneLine } from '../../shared/domain/text/typed'
import { entryNames, statedText } from '../../shared/texts/corrections'
import { planText } from '../../shared/texts/instalments'
import { approverText } from '../../shared/texts/payments'
import type { MailParams, PaymentParams } from '../../shared/mails/mail-params'
import { unlinked } from '../../shared/mails/unlinked'
import { formatDay, formatList, formatMoney } from '../../shared/texts/format'
import { say, translator } from '../../shared/texts/language'
import { reportToCome, theReport } from '../../shared/texts/mission'
import { newest, type Subject } from './subject'

const CORRECTIONS: readonly MailOrder['mail'][] = [
  'sum-corrected',
  'correction-made',
  'correction-refused',
  'correction-lapsed',
]
const PAYMENTS: readonly MailOrder['mail'][] = ['disbursement-confirmed', 'payment-cancelled']

function instalmentOf(order: MailOrder, { file, task }: Subject): Instalment | undefined {
  const isPayment = PAYMENTS.includes(order.mail) || (task && confirmsPayment(task.kind))
  const n = order.subject ?? task?.subject
  return isPayment ? file?.instalments.find((one) => one.n === n) : undefined
}

/** The payment that a mail confirms: the one it names, or the only one. */
function paymentIn({ payment }: MailOrder, instalment: Instalment) {
  return paymentsOf(instalment).at((payment ?? 0) - 1)
}

function paymentOn(order: MailOrder, subject: Subject): string | undefined {
  const instalment = instalmentOf(order, subject)
  return instalment && paymentIn(order, instalment)?.on
}

/** What was paid, won't be, or is asked for, in US cents. */
function paymentCents(
  order: MailOrder,
  instalment: Instalment,
  file: ProjectFile,
  now: string,
): number {
  if (order.mail === 'disbursement-confirmed') return paymentIn(order, instalment)?.cents ?? 0
  if (order.mail === 'payment-cancelled')
    return Math.max(0, instalment.plannedCents - paidOn(instalment))
  return paymentAsked(file, instalment.n, dayOf(now))?.cents ?? 0
}

/** What a mail says of the correction that it is about. */
function correctionParams(
  order: MailOrder,
  { file, task }: Subject,
  language: Language,
): MailParams['correction'] {
  const seconds = task && traitsOf(task.kind).secondsProposal
  const n = seconds ? task.subject : order.subject
  const isAboutOne = seconds || CORRECTIONS.includes(order.mail)
  if (!file || !isAboutOne || n === undefined) return undefined
  const found = correctionOf(file.project, n)
  if (!found) return undefined
  const { entry, from, to } = found
  const text = (stated: typeof to) =>
    statedText(
      language,
      stated,
      stated?.reference === undefined ? undefined : unlinked(stated.reference),
    )
  return { what: say(language, entryNames[entry.kind]), before: text(from), after: text(to) }
}

/** What a mail says of the payment that finance is asked for. */
function paymentParams(
  { file, task, programme }: Subject,
  language: Language,
  now: string,
): PaymentParams | undefined {
  const asked =
    file && task && confirmsPayment(task.kind)
      ? paymentAsked(file, task.subject, dayOf(now))
      : undefined
  if (!file || !asked) return undefined
  const mission = programme.missions.find(({ code }) => code === file.project.mission)
  return {
    isWhetherPaid: asked.isWhetherPaid,
    onUnreviewed: asked.onUnreviewed,
    part: String(asked.part),
    of: String(asked.of),
    approved: formatMoney(language, asked.approvedCents),
    approvedBy: approverText(asked.approvedBy)[language],
    paid: formatMoney(language, asked.paidCents),
    due: formatMoney(language, asked.dueCents),
    account: mission?.account === undefined ? undefined : unlinked(oneLine(mission.account)),
  }
}

/** The amount a mail is about, in US cents. */
function centsOf(order: MailOrder, subject: Subject, now: string): number {
  const project = subject.file?.project
  if (subject.activity) return subject.activity.proposal?.cents ?? committedTo(subject.activity)
  if (!project) return 0
  const amendment = subject.file?.amendments.find(({ n }) => n === order.subject)
  if (amendment && order.mail.startsWith('addition-')) return additionalCents(amendment)
  const instalment = instalmentOf(order, subject)
  if (instalment && subject.file) return paymentCents(order, instalment, subject.file, now)
  if (
    subject.file &&
    (order.mail === 'return-requested' ||
      (subject.task && traitsOf(subject.task.kind).confirms === 'return'))
  )
    return owedOn(subject.file, dayOf(now))?.byMissionCents ?? 0
  const decided = 'decision' in project ? project.decision : undefined
  const isGranted = decided?.outcome === 'approved' && project.status !== 'in-funding-decision'
  return isGranted ? decided.amountCents : project.outline.requestedCents
}

/** While others still vote, whoever is named in minutes can object at least so long. */
function namedUntil({ mail, to }: MailOrder, task: HumanTask): string | undefined {
  if (mail !== 'meeting-vote' || task.status !== 'open' || to.type !== 'person') return undefined
  return restingOn(countingVotes(task).filter(({ person }) => person === to.id)).namedUntil
}

/** The day a mail names. */
function dayIn(order: MailOrder, subject: Subject, now: string): string {
  const { draft, task, file, programme, activity } = subject
  const project = file?.project
  if (activity?.proposal) return dayOf(activity.proposal.lapsesAt)
  if (order.mail === 'draft-lapsing' && draft)
    return dayOf(plusDays(draft.savedAt, programme.policy.draftLifeDays))
  if (order.mail === 'submission-waits' && project?.unconfirmed)
    return dayOf(project.unconfirmed.until)
  if (order.mail === 'disbursement-confirmed') return paymentOn(order, subject) ?? dayOf(now)
  if (order.mail === 'addition-reserved' && project && 'addition' in project && project.addition)
    return dayOf(project.addition.objectionsUntil)
  if ((order.mail === 'amendment-applied' || order.mail === 'end-corrected') && project)
    return project.outline.ends
  if (order.mail === 'report-announced') return reportIn(order, subject)?.dueOn ?? dayOf(now)
  if (order.mail === 'funds-reserved' && project && 'reservation' in project)
    return dayOf(project.reservation.objectionsUntil)
  if (isReceipt(order.mail) && file && task)
    return dayOf(
      namedUntil(order, task) ??
        objectionsEnd(programme.policy, file, task) ??
        plusDays(now, programme.policy.objectionDays),
    )
  return dayOf(task?.dueAt ?? now)
}

function callIn({ programme, file, draft }: Subject) {
  const id = file?.project.callId ?? draft?.callId
  return programme.calls.find((call) => call.id === id)
}

/** Whom a reader can write to: the contact of the call, or of the newest one. */
export function contactOf(subject: Subject): string | undefined {
  return (callIn(subject) ?? newest(subject.programme.calls))?.contact
}

/** The audit record that a mail is about. */
function recordIn({ mail, subject }: MailOrder, { incidents }: Subject['programme']): string {
  if (mail !== 'record-tampered') return ''
  return incidents.find(({ n }) => n === subject)?.about ?? ''
}

/** The report that a mail is about; the one that comes next where it names none. */
function reportIn({ subject: n }: MailOrder, { file, task }: Subject): StatusReport | undefined {
  const reports = file?.reports ?? []
  return reports.find((one) => one.n === (n ?? task?.subject)) ?? toCome(reports)[0]
}

function toCome(reports: readonly StatusReport[]): StatusReport[] {
  return reports
    .filter(({ status }) => status === 'planned' || status === 'asked')
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

function namedReport(language: Language, { kind, dueOn }: StatusReport): string {
  const t = translator(language)
  return t(reportToCome, { report: t(theReport[kind]), day: formatDay(language, dueOn) })
}

/** What a mail's texts name, written for its reader. */
export function paramsOf(
  order: MailOrder,
  subject: Subject,
  language: Language,
  now: string,
): MailParams {
  const { programme, draft } = subject
  const { policy, missions } = programme
  const project = subject.file?.project
  const about = project ?? draft ?? (order.link?.type === 'senders' ? order.link : undefined)
  const mission = missions.find(({ code }) => code === about?.mission)
  const draftDays = draft ? draftLifeOf(programme, draft) : policy.draftLifeDays
  const report = reportIn(order, subject)
  const payment = paymentParams(subject, language, now)
  const correction = correctionParams(order, subject, language)
  const days = order.mail.startsWith('draft-') ? draftDays : policy.projectLinkDays
  return {
    call: unlinked(callIn(subject)?.title[language] ?? ''),
    title: unlinked(project ? titleOf(project) : oneLine(subject.activity?.content.title ?? '')),
    reference: project?.id ?? subject.activity?.id ?? recordIn(order, programme),
    mission: unlinked(mission?.name ?? ''),
    mailbox: mission?.mailbox ?? '',
    seal: String(order.seal?.n ?? ''),
    hash: order.seal?.hash ?? '',
    amount: formatMoney(language, centsOf(order, subject, now)),
    day: formatDay(language, dayIn(order, subject, now)),
    days: String(days),
    report: say(language, theReport[report?.kind ?? 'final']),
    asked: formatDay(language, report?.askOn ?? dayOf(now)),
    reports: formatList(
      language,
      toCome(subject.file?.reports ?? []).map((one) => namedReport(language, one)),
    ),
    plan: planText(language, subject.file?.instalments ?? []),
    ...(payment && { payment }),
    ...(correction && { correction }),
  }
}
