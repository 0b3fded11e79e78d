import type { Assessment, CheckResult } from '../../domain/gender-review/assessment'
import { compareAssessments } from '../../domain/gender-review/compare'
import { indicatedCodes, markerNames } from '../../domain/gender-review/indicated'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { sentenceFor } from '../../domain/gender-review/sentence'
import { translator, type Language, say, type Text } from '../../texts/language'
import { markerCode, reviewTexts } from '../../texts/review'
import { Table } from '../kit/components'

interface Reviewed {
  assessment: Assessment
  ruleset: Ruleset
}

/** Two assessments side by side: every check, the level and the markers, and what was settled or is new. */
export function SinceLast(props: {
  language: Language
  before: Reviewed & { version: number }
  now: Reviewed & { version: number }
  /** What the two are, where they aren't of two versions of a proposal. */
  said?: { heading: Text; before: Text; now: Text }
}) {
  const { language, before, now, said } = props
  const t = translator(language)
  const change = compareAssessments(before.assessment, now.assessment)
  const verdict = (check: CheckResult | undefined) =>
    check ? t(reviewTexts.verdicts[check.verdict]) : t(reviewTexts.notAsked)
  const ids = new Set([...now.assessment.checks, ...before.assessment.checks].map(({ id }) => id))
  const checkIn = ({ assessment }: Reviewed, id: CheckResult['id']) =>
    assessment.checks.find((check) => check.id === id)
  const bandOf = ({ assessment, ruleset }: Reviewed) =>
    ruleset.bands.find(({ id }) => id === assessment.band)?.name[language] ?? t(reviewTexts.noBand)
  const [codesBefore, codesNow] = [
    indicatedCodes(before.assessment.markers),
    indicatedCodes(now.assessment.markers),
  ]
  const row = (what: string, then: string, today: string) => ({
    what,
    before: then,
    now: then === today ? today : <strong>{today}</strong>,
  })
  const settled = change.checks.flatMap((one) => one.settled)
  const added = change.checks.flatMap((one) => one.added)
  return (
    <section aria-labelledby="since">
      <h2 id="since">{t(said?.heading ?? reviewTexts.sinceHeading)}</h2>
      {change.sameInput ? <p>{t(reviewTexts.nothingChanged)}</p> : null}
      {change.sameRuleset ? null : <p>{t(reviewTexts.otherRuleset)}</p>}
      <Table
        caption={t(reviewTexts.sideBySide)}
        columns={[
          { name: 'what', label: t(reviewTexts.check) },
          {
            name: 'before',
            label: said ? t(said.before) : t(reviewTexts.versionColumn, { n: before.version }),
          },
          {
            name: 'now',
            label: said ? t(said.now) : t(reviewTexts.versionColumn, { n: now.version }),
          },
        ]}
        rows={[
          row(t(reviewTexts.level), bandOf(before), bandOf(now)),
          ...[...ids].map((id) => {
            const title = [...now.ruleset.rules, ...before.ruleset.rules].find(
              (rule) => rule.id === id,
            )?.title[language]
            return row(title ?? id, verdict(checkIn(before, id)), verdict(checkIn(now, id)))
          }),
          ...markerNames.map((name) =>
            row(
              say(language, now.ruleset.markers[name].name),
              t(markerCode(codesBefore[name])),
              t(markerCode(codesNow[name])),
            ),
          ),
        ]}
      />
      {settled.length > 0 ? (
        <>
          <h3>{t(reviewTexts.settled)}</h3>
          <ul>
            {settled.map((advice) => (
              <li>{sentenceFor(before.ruleset, language, advice)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {added.length > 0 ? (
        <>
          <h3>{t(reviewTexts.added)}</h3>
          <ul>
            {added.map((advice) => (
              <li>{sentenceFor(now.ruleset, language, advice)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
