import { committedTo, type Activity } from '../../domain/activities/activity'
import { activityStatusTexts, activityTexts, audienceTexts } from '../../texts/activities'
import { choiceText } from '../../texts/choices'
import { formatDay, formatList, formatMoney, formatNumber } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Facts, Prose, Table } from '../kit/components'

/** What is known of an activity. */
export function ActivityFacts({ language, activity }: { language: Language; activity: Activity }) {
  const t = translator(language)
  const { content, money, payments } = activity
  const fact = (term: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [{ term, value }]
  const cost = money.map(({ year, committedCents, paidCents }) =>
    t(activityTexts.ofYear, {
      amount: formatMoney(language, committedCents),
      year,
      paid: formatMoney(language, paidCents),
    }),
  )
  return (
    <>
      <Facts
        facts={[
          ...fact(t(activityTexts.course), t(activityStatusTexts[activity.status])),
          ...fact(t(activityTexts.year), String(activity.year)),
          ...fact(t(activityTexts.prong), t(choiceText('prong', content.prong))),
          ...fact(t(activityTexts.when), content.when),
          ...fact(t(activityTexts.where), content.where),
          ...fact(
            t(activityTexts.audiences),
            formatList(
              language,
              content.audiences.map((one) => t(audienceTexts[one])),
            ),
          ),
          ...fact(t(activityTexts.coOrganisers), content.coOrganisers.join('; ')),
          ...fact(
            t(activityTexts.costs),
            committedTo(activity) === 0 && cost.length === 0
              ? t(activityTexts.noCost)
              : cost.join('; '),
          ),
        ]}
      />
      {content.about === undefined ? null : <Prose text={content.about} />}
      <Participants language={language} activity={activity} />
      <Outputs language={language} activity={activity} />
      {payments.length === 0 ? null : (
        <Table
          caption={t(activityTexts.payments)}
          columns={[
            { name: 'on', label: t(activityTexts.paidOn) },
            { name: 'reference', label: t(activityTexts.paymentReference) },
            { name: 'amount', label: t(activityTexts.amount), number: true },
          ]}
          rows={payments.map(({ on, reference, cents }) => ({
            on: formatDay(language, on),
            reference,
            amount: formatMoney(language, cents),
          }))}
        />
      )}
    </>
  )
}

interface Of {
  language: Language
  activity: Activity
}

function Participants({ language, activity: { content } }: Of) {
  if (content.participants.length === 0) return null
  const t = translator(language)
  const number = (one: number | undefined) =>
    one === undefined ? '–' : formatNumber(language, one)
  return (
    <Table
      caption={t(activityTexts.participants)}
      columns={[
        { name: 'group', label: t(activityTexts.group) },
        { name: 'women', label: t(activityTexts.women), number: true },
        { name: 'men', label: t(activityTexts.men), number: true },
        { name: 'notNoted', label: t(activityTexts.notNoted), number: true },
      ]}
      rows={content.participants.map(({ category, women, men, notNoted }) => ({
        group: category,
        women: number(women),
        men: number(men),
        notNoted: number(notNoted),
      }))}
    />
  )
}

function Outputs({ language, activity: { content } }: Of) {
  if (content.outputs.length === 0) return null
  const t = translator(language)
  return (
    <Table
      caption={t(activityTexts.outputs)}
      columns={[
        { name: 'what', label: t(activityTexts.outputName) },
        { name: 'at', label: t(activityTexts.outputAt) },
      ]}
      rows={content.outputs.map(({ what, at = '–' }) => ({ what, at }))}
    />
  )
}
