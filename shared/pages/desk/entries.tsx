import type { Correction } from '../../domain/project/correction'
import type { Entry } from '../../domain/money/entries'
import {
  correctionStates,
  correctionTexts,
  entryMark,
  entryNames,
  statedText,
} from '../../texts/corrections'
import { colon } from '../../texts/colon'
import { translator } from '../../texts/language'
import { ActForm, type ActShowing, type OfferedAct } from './act-form'

/** What was confirmed, the correction of it that waits, and the form that proposes one. */
export interface ShownEntry extends Entry {
  open: Correction | undefined
  act: OfferedAct | undefined
}

/** Payments, returns and expenditures of a project, one by one, each to be corrected. */
export function Entries(props: { showing: ActShowing; entries: readonly ShownEntry[] }) {
  const { showing, entries } = props
  const { language } = showing
  const t = translator(language)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{t(correctionTexts.booked)}</h2>
      {entries.map((entry) => {
        const { ref, reversedBy, correction, on, open, act } = entry
        const papers = on === undefined ? `, ${t(correctionTexts.unknownPapers)}` : ''
        const stated = { cents: entry.cents, ...(on !== undefined && { on }) }
        return (
          <section class="item">
            <p>
              {t(colon, {
                label: t(entryNames[ref.kind]),
                message: `${statedText(language, stated, entry.reference)}${papers}`,
              })}{' '}
              {correction === undefined ? null : (
                <span class="tag">{t(entryMark.corrected, { n: correction })}</span>
              )}{' '}
              {reversedBy === undefined ? null : (
                <span class="tag bad">{t(entryMark.reversed, { n: reversedBy })}</span>
              )}
            </p>
            {open ? (
              <p>
                {t(colon, {
                  label: t(correctionTexts.asRight),
                  message: statedText(language, open.to, open.to?.reference),
                })}{' '}
                <span class="tag">{t(correctionStates[open.status])}</span>
              </p>
            ) : null}
            {act ? <ActForm showing={showing} offered={act} /> : null}
          </section>
        )
      })}
    </section>
  )
}
