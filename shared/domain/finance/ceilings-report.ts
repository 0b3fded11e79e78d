import type { Envelope } from '../money/envelope'
import { dayOf, endOfDay } from '../time'
import type { Row, Shape } from './columns'

export const ceilingsShape: Shape = {
  columns: [
    'year',
    'changeId',
    'ceiling',
    'difference',
    'authority',
    'proposedBy',
    'proposedOn',
    'confirmedBy',
    'confirmedOn',
  ],
  sums: ['difference'],
}

/**
 * How a year's ceiling came about: each change with why and by whom, as it had been proposed by the end of a
 * day. One that nobody had confirmed by then makes no difference.
 */
export function ceilingRows(
  { year, ceilings }: Pick<Envelope, 'year' | 'ceilings'>,
  asOf: string,
): Row[] {
  const end = endOfDay(asOf)
  let standing = 0
  return [...ceilings]
    .filter(({ proposedAt }) => proposedAt <= end)
    .sort((a, b) => (a.confirmedAt ?? a.proposedAt).localeCompare(b.confirmedAt ?? b.proposedAt))
    .map((change) => {
      const confirmedAt =
        change.confirmedAt !== undefined && change.confirmedAt <= end
          ? change.confirmedAt
          : undefined
      const difference = confirmedAt === undefined ? 0 : change.ceilingCents - standing
      standing += difference
      return {
        year,
        changeId: change.id,
        ceiling: change.ceilingCents,
        difference,
        authority: change.authority,
        proposedBy: change.proposedBy,
        proposedOn: dayOf(change.proposedAt),
        confirmedBy: confirmedAt === undefined ? null : (change.confirmedBy ?? null),
        confirmedOn: confirmedAt === undefined ? null : dayOf(confirmedAt),
      }
    })
}
