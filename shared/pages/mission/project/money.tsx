import type { Instalment } from '../../../domain/project/follow-up'
import {
  grantedCents,
  isFunded,
  type FundedProject,
  type Project,
} from '../../../domain/project/project'
import type { StatusReport } from '../../../domain/project/follow-up'
import { owedOn } from '../../../domain/money/owed'
import { dayOf } from '../../../domain/time'
import { correctedLine, entryNames, statedText } from '../../../texts/corrections'
import { formatDay, formatMoney } from '../../../texts/format'
import { instalmentTexts, plannedText } from '../../../texts/instalments'
import { translator, type Language } from '../../../texts/language'
import { missionTexts } from '../../../texts/mission'
import { Facts, type Fact } from '../../kit/components'
import { moneyLines } from '../../kit/money-lines'
import { owedFacts } from '../../kit/owed-facts'
import type { ProjectPageProps } from './project-props'

function decidedCents(project: Project): number | undefined {
  if (isFunded(project)) return grantedCents(project)
  return 'decision' in project && project.decision?.outcome === 'approved'
    ? project.decision.amountCents
    : undefined
}

/** How it is paid, where that is in more than one part. */
function Plan(props: Pick<ProjectPageProps, 'language'> & { instalments: readonly Instalment[] }) {
  const { language } = props
  const made = props.instalments.filter(({ status }) => status !== 'cancelled')
  const t = translator(language)
  if (made.length < 2) return null
  return (
    <>
      <h3>{t(instalmentTexts.heading)}</h3>
      <ol>
        {made
          .toSorted((a, b) => a.n - b.n)
          .map((one) => (
            <li>{plannedText(language, one)}</li>
          ))}
      </ol>
    </>
  )
}

/** Corrections by which a sum is another than the mission was told. */
function correctedLines(language: Language, { corrections = [] }: FundedProject): string[] {
  const t = translator(language)
  return corrections.flatMap(({ status, entry, from, to, settledAt = '' }) =>
    status === 'confirmed' && from.cents !== to?.cents
      ? [
          t(correctedLine, {
            day: formatDay(language, dayOf(settledAt)),
            what: t(entryNames[entry.kind]),
            before: statedText(language, from),
            after: statedText(language, to),
          }),
        ]
      : [],
  )
}

/** What the newest report says was spent that nobody has accepted yet. */
function filedCents(reports: readonly StatusReport[]): number | undefined {
  return reports
    .filter(({ status }) => status === 'filed')
    .flatMap(({ content }) => content?.spentToDate ?? [])
    .at(-1)
}

/** What was asked for, decided, promised and paid. */
export function Money({ language, file, now }: ProjectPageProps) {
  const { project } = file
  const t = translator(language)
  const owed = owedOn(file, dayOf(now))
  const decided = decidedCents(project)
  const filed = filedCents(file.reports)
  const amounts: [keyof typeof missionTexts, number][] = [
    ['requested', project.outline.requestedCents],
    ...(decided === undefined
      ? []
      : ([['decided', decided]] satisfies [keyof typeof missionTexts, number][])),
    ...(owed
      ? ([
          ['committed', owed.approvedCents],
          ['paid', owed.paidCents],
          ['spent', owed.expensedCents],
          ...(filed === undefined
            ? []
            : ([['spentFiled', filed]] satisfies [keyof typeof missionTexts, number][])),
          ['returned', owed.returnedCents],
        ] satisfies [keyof typeof missionTexts, number][])
      : []),
  ]
  const lines = isFunded(project) ? moneyLines(language, project) : []
  const facts = amounts.map(([name, cents]): Fact => ({
    term: t(missionTexts[name]),
    value: formatMoney(language, cents),
  }))
  const open = owed ? owedFacts(language, owed) : []
  const corrected = isFunded(project) ? correctedLines(language, project) : []
  return (
    <>
      <h2>{t(missionTexts.money)}</h2>
      <Facts facts={[...facts, ...open]} />
      <Plan language={language} instalments={file.instalments} />
      {lines.length + corrected.length > 0 ? (
        <ul>
          {[...lines, ...corrected].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
