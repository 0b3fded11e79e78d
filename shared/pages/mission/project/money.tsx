import { grantedCents, isFunded, type Project } from '../../../domain/project/project'
import { owedOn } from '../../../domain/money/owed'
import { dayOf } from '../../../domain/time'
import { formatMoney } from '../../../texts/format'
import { translator } from '../../../texts/language'
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

/** What was asked for, decided, promised and paid. */
export function Money({ language, file, now }: ProjectPageProps) {
  const { project } = file
  const t = translator(language)
  const owed = owedOn(file, dayOf(now))
  const decided = decidedCents(project)
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
  return (
    <>
      <h2>{t(missionTexts.money)}</h2>
      <Facts facts={[...facts, ...open]} />
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
