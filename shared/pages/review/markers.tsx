import type { Assessment } from '../../domain/gender-review/assessment'
import {
  indicatedCodes,
  markerNames,
  statedCodes,
  type MarkerName,
} from '../../domain/gender-review/indicated'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import type { ConfirmedMarkers } from '../../domain/project/project'
import type { ProposalContent } from '../../domain/proposal/proposal-content'
import { formatDay } from '../../texts/format'
import { translator, type Language, say } from '../../texts/language'
import { markerCode, reviewTexts } from '../../texts/review'
import { taskTexts } from '../../texts/tasks'
import { Facts, Note, Prose, type Fact } from '../kit/components'

interface MarkersProps {
  language: Language
  assessment: Assessment
  ruleset: Ruleset
  content: ProposalContent
  /** What people made of it, with the name of whoever did. */
  confirmed?: { markers: ConfirmedMarkers; byName: string | undefined } | undefined
}

/** The three markers: as the mission states them, as indicated and why, as confirmed and by whom. */
export function MarkersPart(props: MarkersProps) {
  const { language, assessment, ruleset, content, confirmed } = props
  const t = translator(language)
  const indicated = indicatedCodes(assessment.markers)
  const stated = statedCodes(content)
  const decided = confirmed?.markers.how === 'not-reviewed' ? undefined : confirmed?.markers
  return (
    <section aria-labelledby="markers">
      <h2 id="markers">{t(reviewTexts.markers)}</h2>
      <p class="quiet">{say(language, ruleset.indication)}</p>
      <Confirmation {...props} />
      {markerNames.map((name) => {
        const suffix = name === 'gam' ? (assessment.markers.gam.suffix ?? '') : ''
        const facts: Fact[] = [
          ...(name === 'dac'
            ? []
            : [
                {
                  term: t(reviewTexts.asStated),
                  value:
                    stated[name] === undefined
                      ? t(reviewTexts.nothingStated)
                      : t(markerCode(stated[name])),
                },
              ]),
          {
            term: t(reviewTexts.asIndicated),
            value: `${t(markerCode(indicated[name]))} ${suffix}`.trim(),
          },
          ...(decided
            ? [
                {
                  term: t(reviewTexts.asConfirmed),
                  value: <strong>{t(markerCode(decided[name]))}</strong>,
                },
              ]
            : []),
          ...reasonOf(decided, name).map((text) => ({
            term: t(taskTexts.reason),
            value: <Prose text={text} />,
          })),
        ]
        return (
          <section class="item" aria-labelledby={`marker-${name}`}>
            <h3 id={`marker-${name}`}>{say(language, ruleset.markers[name].name)}</h3>
            <Facts facts={facts} />
            <ul>
              {assessment.markers[name].reasons.map((reason) => (
                <li>{sentenceFor(ruleset, language, reason)}</li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

function reasonOf(decided: ConfirmedMarkers | undefined, name: MarkerName): string[] {
  const reason = decided?.reasons?.[name]
  return reason === undefined ? [] : [reason]
}

function Confirmation({ language, confirmed }: MarkersProps) {
  if (!confirmed) return null
  const t = translator(language)
  const { markers, byName } = confirmed
  if (markers.how === 'not-reviewed') {
    return (
      <Note>
        <p>{t(taskTexts.notReviewed)}</p>
      </Note>
    )
  }
  const date = markers.at === undefined ? undefined : formatDay(language, markers.at.slice(0, 10))
  return (
    <Note tone="good">
      <p>
        {t(markers.how === 'confirmed' ? reviewTexts.confirmed : reviewTexts.overridden)}{' '}
        {byName === undefined || date === undefined ? null : t(reviewTexts.byOn, { byName, date })}
      </p>
      {markers.reason === undefined ? null : <Prose text={markers.reason} />}
    </Note>
  )
}
