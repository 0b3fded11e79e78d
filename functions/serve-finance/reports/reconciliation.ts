import * as z from 'zod'
import {
  differs,
  reconciliationRows,
  reconciliationShape,
} from '../../../shared/domain/finance/reconciliation-report'
import { dimensionSchema, type Envelope } from '../../../shared/domain/money/envelope'
import type { Row } from '../../../shared/domain/finance/columns'
import { parameters } from '../parameters'
import { filesOf, standings } from './of-projects'
import { everyPage } from '../../../shared/runtime/every-page'
import type { Books, Report } from './report'

async function reconcile(books: Books, { year }: Envelope, today: string): Promise<Row[]> {
  const { finance, projects } = books
  const entries = await everyPage((after) => finance.entries(year, today, after))
  const totals = await Promise.all(
    dimensionSchema.options.map(
      async (dimension) =>
        [
          dimension,
          await everyPage((after) => finance.totals(year, dimension, today, after)),
        ] as const,
    ),
  )
  const ids = new Set((await standings(books, year, today)).map(({ projectId }) => projectId))
  const files = await filesOf(books, [...ids])
  const activities = (await projects.activities()).filter(({ money }) =>
    money.some((one) => one.year === year),
  )
  const envelope = (await finance.envelopes()).find((one) => one.year === year)
  return reconciliationRows({
    year,
    envelope,
    entries,
    totals: new Map(totals),
    projects: files,
    activities,
  })
}

/**
 * Envelopes and projects say what stands now, and no past day. Something may be booked while they are read: what
 * differs is read once more, and only what differs twice is told.
 */
export const reconciliationReport = {
  title: { en: 'Reconciliation', fr: 'Rapprochement', es: 'Conciliación' },
  about: {
    en: 'Whether ledger, totals, envelope, payments and projects agree now',
    fr: 'Concordance actuelle du grand livre, des totaux, de l’enveloppe, des versements et des projets',
    es: 'Concordancia actual del libro mayor, los totales, la dotación, los pagos y los proyectos',
  },
  // What stands now is compared, of whole envelopes.
  parameters: z.strictObject({ ...parameters.ofYear, ...parameters.writing }),
  shape: () => reconciliationShape,
  async rows(books, { asOf }, envelope) {
    const rows = await reconcile(books, envelope, asOf)
    return { items: rows.some(differs) ? await reconcile(books, envelope, asOf) : rows }
  },
} satisfies Report
