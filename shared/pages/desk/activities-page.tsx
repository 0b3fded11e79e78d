import { committedTo, type Activity } from '../../domain/activities/activity'
import { activityStatusTexts, activityTexts } from '../../texts/activities'
import { choiceText } from '../../texts/choices'
import { deskTexts } from '../../texts/desk'
import { formatMoney } from '../../texts/format'
import { translator } from '../../texts/language'
import { Table, Written, type Notice } from '../kit/components'
import { DeskFrame } from './frame'
import { ActForm, type ActShowing, type OfferedAct } from './act-form'
import { Paging, type PageOf } from './paging'

/** Every activity, the newest year first, with the form that enters one. */
export function ActivitiesPage(props: {
  showing: ActShowing
  base: string
  activities: PageOf<Activity>
  enter: OfferedAct | undefined
  notice: Notice | undefined
}) {
  const { showing, base, activities, enter, notice } = props
  const { language, path } = showing
  const t = translator(language)
  return (
    <DeskFrame
      showing={showing}
      back={{ path: base, name: deskTexts.backToDesk }}
      title={t(activityTexts.heading)}
      heading={t(activityTexts.heading)}
      notice={notice}
    >
      <p class="measure">{t(activityTexts.about)}</p>
      {activities.all === 0 ? (
        <p>{t(activityTexts.none)}</p>
      ) : (
        <Table
          caption={t(activityTexts.all)}
          columns={[
            { name: 'year', label: t(activityTexts.year) },
            { name: 'activity', label: t(activityTexts.activity) },
            { name: 'when', label: t(activityTexts.when) },
            { name: 'prong', label: t(activityTexts.prong) },
            { name: 'course', label: t(activityTexts.course) },
            { name: 'cost', label: t(activityTexts.costs), number: true },
          ]}
          rows={activities.items.map((activity) => {
            const { id, year, status, content, proposal } = activity
            const cents = committedTo(activity)
            return {
              year: String(year),
              activity: (
                <a href={`${base}/activities/${id}?lang=${language}`}>
                  <Written text={content.title} />
                </a>
              ),
              when: content.when ?? '–',
              prong: t(choiceText('prong', content.prong)),
              course: (
                <>
                  {t(activityStatusTexts[status])}{' '}
                  {proposal && status !== 'proposed' ? (
                    <span class="tag">{t(activityStatusTexts.proposed)}</span>
                  ) : null}
                </>
              ),
              cost:
                cents === 0 ? (
                  t(activityTexts.noCost)
                ) : (
                  <span class="nowrap">{formatMoney(language, cents)}</span>
                ),
            }
          })}
        />
      )}
      <Paging
        language={language}
        of={activities}
        label={t(activityTexts.all)}
        href={(page) => `${path}?lang=${language}&page=${page}`}
      />
      {enter ? <ActForm showing={showing} offered={enter} /> : null}
    </DeskFrame>
  )
}
