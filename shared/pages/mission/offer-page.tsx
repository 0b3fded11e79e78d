import type { AnswerForm } from '../../domain/answers/declared'
import type { BudgetLine } from '../../domain/answers/mission'
import type { Condition } from '../../domain/project/project'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { budgetHint, offerTexts } from '../../texts/offer'
import { filled, named, optionTexts } from '../../texts/question-text'
import { taskHeadings, taskTexts } from '../../texts/tasks'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { ErrorSummary, Facts, Note, Prose, Table, Written } from '../kit/components'
import { Layout } from '../kit/layout'
import { SmallForm } from '../kit/small-page'
import { askedForm, type Sent } from './asked-form'
import { Conditions } from './conditions'

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
  form: AskedForm
  notice?: string | undefined
}

/** The form by which an offer is answered, each line of the budget called as it is in the proposal. */
export function offerForm(
  language: Language,
  form: AnswerForm<unknown>,
  budget: readonly BudgetLine[],
  offeredCents: number,
  sent: Sent,
): AskedForm {
  return askedForm(form, language, sent, {
    choice: {
      label: offerTexts.question,
      options: optionTexts({ accept: offerTexts.accept, decline: offerTexts.decline }),
    },
    budget: {
      label: offerTexts.budget,
      hint: filled(budgetHint, () => ({ cents: offeredCents })),
      isGroup: true,
    },
    ...Object.fromEntries(
      budget.map(({ id, item }) => [`budget.${id}.amount`, { label: named(item) }]),
    ),
  })
}

/** What is offered, and the one form that accepts or declines it: nothing is chosen beforehand. */
export function OfferPage(props: OfferPageProps) {
  const { language, path, form, conditions } = props
  const t = translator(language)
  const heading = t(taskHeadings['accept-offer'])
  return (
    <Layout
      language={language}
      title={heading}
      hasProblems={form.problems.length > 0}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={form.problems} />
        {props.notice === undefined ? null : (
          <Note tone="bad">
            <p>{props.notice}</p>
          </Note>
        )}
        <h1>
          <span class="caption">
            <Written text={props.title} /> ({props.projectId})
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
        <SmallForm language={language} path={path}>
          <AnswerFields {...form} />
          <div class="actions">
            <button name="do" value="answer">
              {t(offerTexts.answer)}
            </button>
          </div>
        </SmallForm>
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
