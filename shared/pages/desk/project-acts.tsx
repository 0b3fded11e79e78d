import { actTexts } from '../../texts/desk-acts'
import { formatDay } from '../../texts/format'
import { translator } from '../../texts/language'
import { Note } from '../kit/components'
import { ActForm, type ActShowing, type OfferedAct } from './act-form'

/** What can be done with a project, each act folded away with what it does. */
export function ProjectActs(props: {
  showing: ActShowing
  acts: readonly OfferedAct[]
  /** Who proposed to reopen it, and when. */
  reopening: { name: string; at: string } | undefined
}) {
  const { showing, acts, reopening } = props
  const t = translator(showing.language)
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(actTexts.acts)}</h2>
      {acts.length === 0 ? <p>{t(actTexts.noActs)}</p> : null}
      {reopening ? (
        <Note>
          <p>
            {t(actTexts.reopenProposed, {
              name: reopening.name,
              day: formatDay(showing.language, reopening.at.slice(0, 10)),
            })}
          </p>
        </Note>
      ) : null}
      {acts.map((offered) => (
        <ActForm showing={showing} offered={offered} />
      ))}
    </section>
  )
}
