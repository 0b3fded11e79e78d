import { titleOf, type Project } from '../project/project'
import type { ProposalContent } from '../proposal/proposal-content'
import type { Row, Shape } from './columns'

export const coFinancingShape: Shape = {
  columns: [
    'year',
    'projectId',
    'title',
    'mission',
    'partner',
    'statedAs',
    'inMoney',
    'inKind',
    'undivided',
    'note',
  ],
  sums: ['inMoney', 'inKind', 'undivided'],
}

/**
 * What partners give to a project besides the fund's money, as its text in force states it. Money and kind stand
 * apart; one amount that is said to be both is neither, and stands by itself. What isn't stated is null, never 0.
 */
export function coFinancingRows(
  year: number,
  project: Project,
  { partners = [] }: Pick<ProposalContent, 'partners'>,
): Row[] {
  return partners.flatMap((partner) => {
    const { name, cofinancingAmount, cofinancingNote } = partner
    const cofinancing =
      partner.cofinancing ?? (cofinancingAmount === undefined ? 'none' : 'not-stated')
    if (cofinancing === 'none') return []
    const amount = cofinancingAmount ?? null
    return [
      {
        year,
        projectId: project.id,
        title: titleOf(project),
        mission: project.mission,
        partner: name ?? null,
        statedAs: cofinancing,
        inMoney: cofinancing === 'money' ? amount : null,
        inKind: cofinancing === 'in-kind' ? amount : null,
        undivided: cofinancing === 'both' || cofinancing === 'not-stated' ? amount : null,
        note: cofinancingNote ?? null,
      },
    ]
  })
}
