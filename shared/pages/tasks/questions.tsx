import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { TaskKind } from '../../domain/tasks/kinds'
import { commonTexts } from '../../texts/common'
import { formatMoney } from '../../texts/format'
import { translator, type Language, type Text } from '../../texts/language'
import { otherActs } from '../../texts/other-acts'
import { roleNames, taskTexts, voteNames } from '../../texts/tasks'
import { inLanguage } from '../form/names'
import { genderQuestions, type ReviewAtHand } from './gender-questions'
import { Radios, Select, TextArea, TextInput, type Option } from '../kit/components'

/** What the questions of a task's page need to know. */
export interface QuestionProps {
  language: Language
  typed: RawAnswers
  problems: Readonly<Record<string, string>>
  /** The most an approval or vote may name, what is planned, or what is still out; US cents. */
  amountCents: number
  /** What the gender reviewer confirms or sets otherwise; undefined while there is no assessment. */
  review: ReviewAtHand | undefined
  fields: readonly Option[]
  conditionRows: readonly number[]
  commentRows: readonly number[]
  mayReturn: boolean
  /** Whether this person may release a mission from a condition. */
  mayWaive: boolean
  currentVote: { n: number; label: string } | undefined
  votes: { given: number; quorum: number }
  /** Who proposed to write money off, and why. */
  writeOffProposed?: { who: string; when: string; reason: string } | undefined
}

/** Writes questions with what was typed and what is wrong. */
export class Writer {
  readonly t
  constructor(readonly props: QuestionProps) {
    this.t = translator(props.language)
  }

  value(name: string, byDefault = ''): string {
    const value = this.props.typed[name]
    if (value === undefined) return byDefault
    return typeof value === 'string' ? value : (value[0] ?? byDefault)
  }

  common(name: string, label: Text, hint?: string, byDefault?: string) {
    return {
      name,
      label: this.t(label),
      hint,
      value: this.value(name, byDefault),
      problem: this.props.problems[name],
    }
  }

  amount(label: Text = taskTexts.amount, name = 'amount', byDefault?: string): Child {
    const { language, amountCents } = this.props
    const hint = this.t(taskTexts.amountHint, { max: formatMoney(language, amountCents) })
    return (
      <TextInput {...this.common(name, label, hint, byDefault)} width="short" inputmode="decimal" />
    )
  }

  reason(label: Text = taskTexts.reason, name = 'reason'): Child {
    return <TextArea {...this.common(name, label)} short />
  }

  radios(options: readonly Option[]): Child {
    return <Radios {...this.common('choice', taskTexts.choose)} options={options} />
  }

  conditions(): Child {
    const blocks: Option[] = [
      { value: 'commitment', label: this.t(taskTexts.blocksCommitment) },
      { value: 'disbursement', label: this.t(taskTexts.blocksDisbursement) },
      { value: 'closure', label: this.t(taskTexts.blocksClosure) },
    ]
    const confirming = (['secretariat', 'finance', 'chair', 'gender-reviewer'] as const).map(
      (role) => ({ value: role, label: this.t(roleNames[role]) }),
    )
    return (
      <details
        open={this.props.conditionRows.some((row) => this.value(`conditions.${row}.text`) !== '')}
      >
        <summary>{this.t(taskTexts.conditions)}</summary>
        {this.props.conditionRows.map((row) => (
          <fieldset class="item">
            <legend>{`${this.t(taskTexts.conditionText)} ${row}`}</legend>
            <TextArea {...this.common(`conditions.${row}.text`, taskTexts.conditionText)} short />
            <TextInput
              {...this.common(
                `conditions.${row}.due`,
                taskTexts.conditionDue,
                this.t(taskTexts.dateHint),
              )}
              width="medium"
            />
            <Select
              {...this.common(`conditions.${row}.blocks`, taskTexts.conditionBlocks)}
              options={blocks}
              empty={this.t(commonTexts.chooseOne)}
            />
            <Select
              {...this.common(`conditions.${row}.confirmedBy`, otherActs.confirmedBy)}
              value={this.value(`conditions.${row}.confirmedBy`, 'secretariat')}
              options={confirming}
              empty={this.t(commonTexts.chooseOne)}
            />
          </fieldset>
        ))}
      </details>
    )
  }

  private isCommented(row: number): boolean {
    return [`comments.${row}.path`, `comments.${row}.text`].some(
      (name) => this.value(name) !== '' || this.props.problems[name] !== undefined,
    )
  }

  letter(): Child {
    return (
      <>
        <TextArea {...this.common('letter', taskTexts.letter, this.t(taskTexts.letterHint))} />
        <details open={this.props.commentRows.some((row) => this.isCommented(row))}>
          <summary>{this.t(taskTexts.comments)}</summary>
          {this.props.commentRows.map((row) => (
            <fieldset class="item">
              <legend>{`${this.t(taskTexts.commentOn)} ${row}`}</legend>
              <Select
                {...this.common(`comments.${row}.path`, taskTexts.commentOn)}
                options={this.props.fields}
                empty={this.t(commonTexts.chooseOne)}
              />
              <TextArea {...this.common(`comments.${row}.text`, taskTexts.commentText)} short />
            </fieldset>
          ))}
        </details>
      </>
    )
  }
}

/** Returning a proposal on which others vote. */
export function ReturnInstead({ path, ...props }: QuestionProps & { path: string }) {
  const w = new Writer(props)
  const isTyped = w.value('letter') !== '' || props.problems['letter'] !== undefined
  return (
    <section class="measure">
      <details open={isTyped}>
        <summary>{w.t(otherActs.returnInstead)}</summary>
        <p>{w.t(otherActs.returnInsteadHint)}</p>
        <form method="post" action={inLanguage(path, props.language)}>
          {w.letter()}
          <div class="actions">
            <button class="second" name="act" value="return">
              {w.t(taskTexts.returnIt)}
            </button>
          </div>
        </form>
      </details>
    </section>
  )
}

function vote(w: Writer): Child {
  const { currentVote } = w.props
  return (
    <>
      {currentVote ? (
        <>
          <input type="hidden" name="replaces" value={String(currentVote.n)} />
          <p>{w.t(taskTexts.yourVote, { vote: currentVote.label })}</p>
        </>
      ) : (
        <p>{w.t(taskTexts.othersHidden, w.props.votes)}</p>
      )}
      {w.radios([
        {
          value: 'fund',
          label: w.t(voteNames.fund),
          hint: w.t(taskTexts.fundHint),
          more: (
            <>
              {w.amount(taskTexts.amount, 'amount', plain(w.props.amountCents))}
              {w.conditions()}
            </>
          ),
        },
        { value: 'not-fund', label: w.t(voteNames['not-fund']) },
        { value: 'abstain', label: w.t(voteNames.abstain) },
      ])}
      <TextArea
        {...w.common('reason', taskTexts.reasonOptional, w.t(taskTexts.reasonToMission))}
        short
      />
    </>
  )
}

/** Cents as a plain number that an input can hold and be read again. */
export function plain(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
}

function chair(w: Writer): Child {
  return (
    <>
      {w.radios([
        {
          value: 'approve',
          label: w.t(taskTexts.approve),
          more: (
            <>
              {w.amount(taskTexts.amount, 'amount', plain(w.props.amountCents))}
              <TextInput
                {...w.common('year', taskTexts.envelopeYear)}
                width="short"
                inputmode="numeric"
              />
              {w.conditions()}
            </>
          ),
        },
        { value: 'decline', label: w.t(taskTexts.decline), hint: w.t(taskTexts.reasonToMission) },
        ...(w.props.mayReturn
          ? [{ value: 'return', label: w.t(taskTexts.returnIt), more: w.letter() }]
          : []),
      ])}
      {w.reason(taskTexts.reason)}
    </>
  )
}

function payment(w: Writer, day: Text): Child {
  return (
    <>
      {w.amount(taskTexts.amount, 'amount', plain(w.props.amountCents))}
      <TextInput {...w.common('on', day, w.t(taskTexts.dateHint))} width="medium" />
      <TextInput
        {...w.common('reference', taskTexts.paymentReference, w.t(taskTexts.paymentReferenceHint))}
        width="medium"
      />
    </>
  )
}

/** The questions of each kind of task; a choice has no default. */
export function questionsFor(kind: TaskKind, props: QuestionProps): Child {
  const w = new Writer(props)
  switch (kind) {
    case 'gender-review':
      return genderQuestions(w)
    case 'funding-vote':
      return vote(w)
    case 'chair-decision':
      return chair(w)
    case 'waitlist-offer':
      return w.radios([
        {
          value: 'accept',
          label: w.t(taskTexts.takeMoney, {
            amount: formatMoney(props.language, props.amountCents),
          }),
        },
        { value: 'pass', label: w.t(taskTexts.passMoney) },
      ])
    case 'confirm-version':
      return w.radios([
        { value: 'confirm', label: w.t(taskTexts.confirmEntered) },
        {
          value: 'object',
          label: w.t(taskTexts.objectEntered),
          more: w.reason(taskTexts.whatIsWrong, 'objection'),
        },
      ])
    case 'join-next-call':
      return w.radios([
        { value: 'join', label: w.t(taskTexts.joinNextCall) },
        { value: 'leave', label: w.t(taskTexts.leaveWaitlist) },
      ])
    case 'confirm-disbursement':
      return payment(w, taskTexts.paidOn)
    case 'review-report':
      return (
        <>
          {w.radios([
            { value: 'accept', label: w.t(taskTexts.acceptReport) },
            { value: 'return', label: w.t(taskTexts.returnReport) },
          ])}
          {w.reason(taskTexts.note, 'note')}
        </>
      )
    case 'waive-report':
      return (
        <>
          {w.amount(taskTexts.spent, 'spent')}
          {w.reason()}
        </>
      )
    case 'acknowledge-amendment':
    case 'decide-amendment':
    case 'vote-amendment':
      return (
        <>
          {props.currentVote ? (
            <input type="hidden" name="replaces" value={String(props.currentVote.n)} />
          ) : null}
          {w.radios([
            { value: 'approve', label: w.t(taskTexts.approveChange) },
            { value: 'refuse', label: w.t(taskTexts.refuseChange) },
          ])}
          {w.reason(taskTexts.reasonOptional)}
        </>
      )
    case 'confirm-return':
      return (
        <>
          {props.writeOffProposed ? (
            <p>{w.t(taskTexts.writeOffProposed, props.writeOffProposed)}</p>
          ) : null}
          {w.radios([
            {
              value: 'received',
              label: w.t(taskTexts.moneyReceived),
              more: payment(w, taskTexts.receivedOn),
            },
            { value: 'write-off', label: w.t(taskTexts.writeOff), more: w.reason() },
          ])}
        </>
      )
    case 'confirm-condition':
      return (
        <>
          {w.radios([
            { value: 'met', label: w.t(otherActs.conditionIsMet) },
            ...(props.mayWaive
              ? [
                  {
                    value: 'waived',
                    label: w.t(otherActs.conditionIsWaived),
                    hint: w.t(otherActs.waivedHint),
                  },
                ]
              : []),
          ])}
          {w.reason(otherActs.evidence, 'note')}
        </>
      )
    case 'complete-proposal':
    case 'accept-offer':
    case 'file-report':
    case 'answer-question':
      return null
    default:
      return kind satisfies never
  }
}

/** What the button of each kind of task says. */
export function submitText(kind: TaskKind, changing: boolean): Text {
  switch (kind) {
    case 'funding-vote':
    case 'vote-amendment':
      return changing ? taskTexts.changeVote : taskTexts.castVote
    case 'chair-decision':
    case 'decide-amendment':
    case 'gender-review':
      return taskTexts.recordDecision
    case 'confirm-disbursement':
      return taskTexts.confirmPayment
    case 'waive-report':
      return taskTexts.waiveReport
    case 'confirm-condition':
      return otherActs.confirmCondition
    default:
      return taskTexts.send
  }
}
