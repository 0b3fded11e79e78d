import type { Activity } from '../../domain/activities/activity'
import type { Remark } from '../../domain/project/remark'
import { activityTexts } from '../../texts/activities'
import { actTexts } from '../../texts/desk-acts'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Note, type Notice } from '../kit/components'
import { ActivityFacts } from '../record/activity-facts'
import { DeskFrame } from './frame'
import { ActForm, type ActShowing, type OfferedAct } from './act-form'
import { Remarks } from './remarks'

export interface ActivityPageProps {
  showing: ActShowing
  base: string
  activity: Activity
  remarks: readonly (Remark & { name: string })[]
  /** Acts, each with what its inputs hold from the start. */
  acts: readonly OfferedAct[]
  /** Who proposed what waits. */
  proposer: string | undefined
  notice: Notice | undefined
}

/** One activity at the desk: what it is, what it waits for, and what can be done. */
export function ActivityPage(props: ActivityPageProps) {
  const { showing, base, activity, acts, notice } = props
  const { language } = showing
  const t = translator(language)
  const { title } = activity.content
  return (
    <DeskFrame
      showing={showing}
      back={{ path: `${base}/activities`, name: activityTexts.all }}
      title={title}
      heading={
        <>
          <span class="caption">{activity.id}</span>
          {title}
        </>
      }
      notice={notice}
    >
      <Waits {...props} />
      <ActivityFacts language={language} activity={activity} />
      <p>
        <a href={`${base}/records/${activity.id}?lang=${language}`}>{t(actTexts.record)}</a>
      </p>
      <section aria-labelledby="acts">
        <h2 id="acts">{t(actTexts.acts)}</h2>
        {acts.length === 0 ? <p>{t(actTexts.noActs)}</p> : null}
        {acts.map((offered) => (
          <ActForm showing={showing} offered={offered} />
        ))}
      </section>
      <Remarks language={language} remarks={props.remarks} />
    </DeskFrame>
  )
}

function Waits({ showing, activity, proposer }: ActivityPageProps) {
  const { proposal } = activity
  if (!proposal) return null
  const { language }: { language: Language } = showing
  const day = (at: string) => formatDay(language, at.slice(0, 10))
  return (
    <Note>
      <p>
        {translator(language)(activityTexts.waits, {
          name: proposer ?? proposal.by,
          day: day(proposal.at),
          amount: formatMoney(language, proposal.cents),
          year: proposal.year,
          until: day(proposal.lapsesAt),
        })}
      </p>
    </Note>
  )
}
