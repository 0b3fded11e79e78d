import * as z from 'zod'
import { ceilingRows, ceilingsShape } from '../../../shared/domain/finance/ceilings-report'
import type { Row } from '../../../shared/domain/finance/columns'
import { parameters } from '../parameters'
import { isWithin, type Report } from './report'

export const ceilingsReport = {
  parameters: z.strictObject({ ...parameters.period, ...parameters.writing }),
  shape: () => ceilingsShape,
  rows(_books, asked, envelope) {
    const dayOfRow = ({ confirmedOn, proposedOn }: Row) => confirmedOn ?? proposedOn ?? asked.asOf
    const rows = ceilingRows(envelope, asked.asOf)
    return Promise.resolve({ items: rows.filter((row) => isWithin(asked, dayOfRow(row))) })
  },
} satisfies Report
