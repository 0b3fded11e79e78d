import type { RawAnswers } from '../../domain/forms/raw-answers'
import { rawText } from '../../domain/forms/raw'
import type { Condition } from '../../domain/project/project'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { budgetHint, offerTexts } from '../../texts/offer'
import { taskHeadings, taskTexts } from '../../texts/tasks'
import {
  ErrorSummary,
  Facts,
  Note,
  Prose,
  Radios,
  Table,
  TextInput,
  type ShownProblem,
} from '../kit/components'
import { Layout } from '../kit/layout'
import { Conditions } from './conditions'

/** A line of a budget; the amount in US cents. */
export interface BudgetLine {
  id: string
  item: string
  amount: number
}

export interface OfferPageProps {
  language: Language
  path: string
  projectId: string
  title: string
  dueDay: string
  offeredCents: number
  requestedCents: number
  reason: string | undefined
  conditions: readonly Condition[]
  budget: readonly BudgetLine[]
  /** What was typed, or what is filled in for a start. */
  typed: RawAnswers
  problems: readonly ShownProblem[]
  notice?: string | undefined
}

/** The input of a budget line's amount. */
export function amountName(line: { id: string }): string {
  return `budget.${line.id}.amount`
}

/** What is offered, and the one form that accepts or declines it: nothing is chosen beforehand. */
export function OfferPage(props: OfferPageProps) {
  const { language, path, typed, problems, conditions } = props
  const t = translator(language)
  const heading = t(taskHeadings['accept-offer'])
  const problemAt = (name: string) => problems.find((one) => one.name === name)?.text
  return (
    <Layout
      language={language}
      title={heading}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={problems} />
        {props.notice === undefined ? null : (
          <Note tone="bad">
            <p>{props.notice}</p>
          </Note>
        )}
        <h1>
          <span class="caption">
            {props.title} ({props.projectId})
          </span>
          {heading}
        </h1>
        <p class="lead">{t(offerTexts.lead)}</p>
        <p>{t(taskTexts.dueBy, { date: formatDay(language, props.dueDay) })}</p>
        <Facts
          facts={[
            { term: t(offerTexts.offered), value: formatMoney(language, props.offeredCents) },
            { term: t(offerTexts.requested), value: formatMoney(language, props.requestedCents) },
            ...(props.reason === undefined
              ? []
              : [{ term: t(offerTexts.reason), value: <Prose text={props.reason} /> }]),
          ]}
        />
        <Conditions language={language} conditions={conditions} />
        <h2>{t(taskTexts.yourDecision)}</h2>
        <form method="post" action={`${path}?lang=${language}`} novalidate>
          <Radios
            name="choice"
            label={t(offerTexts.question)}
            value={rawText(typed, 'choice')}
            problem={problemAt('choice')}
            options={[
              { value: 'accept', label: t(offerTexts.accept) },
              { value: 'decline', label: t(offerTexts.decline) },
            ]}
          />
          <fieldset class={problemAt('budget') ? 'item wrong' : 'item'} id="f-budget">
            <legend>{t(offerTexts.budget)}</legend>
            <p class="hint">{t(budgetHint, { cents: props.offeredCents })}</p>
            {problemAt('budget') ? <p class="error">{problemAt('budget')}</p> : null}
            {props.budget.map((line) => (
              <TextInput
                name={amountName(line)}
                label={line.item}
                value={rawText(typed, amountName(line))}
                problem={problemAt(amountName(line))}
                width="short"
                inputmode="decimal"
              />
            ))}
          </fieldset>
          <div class="actions">
            <button name="do" value="answer">
              {t(offerTexts.answer)}
            </button>
          </div>
        </form>
      </div>
    </Layout>
  )
}

/** The budget that an accepted offer was accepted with. */
export function AcceptedBudget(props: { language: Language; budget: readonly BudgetLine[] }) {
  const { language, budget } = props
  if (budget.length === 0) return null
  const t = translator(language)
  return (
    <Table
      caption={t(offerTexts.newBudget)}
      columns={[
        { name: 'item', label: t(offerTexts.item) },
        { name: 'amount', label: t(offerTexts.amount), number: true },
      ]}
      rows={budget.map(({ item, amount }) => ({ item, amount: formatMoney(language, amount) }))}
    />
  )
}
