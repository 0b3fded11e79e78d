import {
  committedCents,
  grantedCents,
  isFunded,
  type Project,
} from '../../../domain/project/project'
import { formatMoney } from '../../../texts/format'
import { translator } from '../../../texts/language'
import { missionTexts } from '../../../texts/mission'
import { Facts, type Fact } from '../../kit/components'
import { moneyLines } from '../../kit/money-lines'
import type { ProjectPageProps } from './project-props'

function decidedCents(project: Project): number | undefined {
  if (isFunded(project)) return grantedCents(project)
  return 'decision' in project && project.decision?.outcome === 'approved'
    ? project.decision.amountCents
    : undefined
}

/** What was asked for, decided, promised and paid. */
export function Money({ language, file: { project } }: ProjectPageProps) {
  const t = translator(language)
  const decided = decidedCents(project)
  const amounts: [keyof typeof missionTexts, number][] = [
    ['requested', project.outline.requestedCents],
    ...(decided === undefined
      ? []
      : ([['decided', decided]] satisfies [keyof typeof missionTexts, number][])),
    ...(isFunded(project)
      ? ([
          ['committed', committedCents(project)],
          ['paid', project.disbursedCents],
          ['spent', project.expensedCents],
          ['returned', project.returnedCents],
        ] satisfies [keyof typeof missionTexts, number][])
      : []),
  ]
  const lines = isFunded(project) ? moneyLines(language, project) : []
  const facts = amounts.map(([name, cents]): Fact => ({
    term: t(missionTexts[name]),
    value: formatMoney(language, cents),
  }))
  return (
    <>
      <h2>{t(missionTexts.money)}</h2>
      <Facts facts={facts} />
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
