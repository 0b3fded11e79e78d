import * as z from 'zod'
import { ceilingRows, ceilingsShape } from '../../../shared/domain/finance/ceilings-report'
import type { Row } from '../../../shared/domain/finance/columns'
import { parameters } from '../parameters'
import { isWithin, type Report } from './report'

export const ceilingsReport = {
  title: { en: 'Ceilings', fr: 'Plafonds', es: 'Límites máximos' },
  about: {
    en: 'Each change of a year’s ceiling: why, by whom proposed and confirmed',
    fr: 'Chaque modification du plafond d’une année : motif, personne qui l’a proposée et personne qui l’a confirmée',
    es: 'Cada modificación del límite máximo de un año: motivo, quién la propuso y quién la confirmó',
  },
  parameters: z.strictObject({ ...parameters.period, ...parameters.writing }),
  shape: () => ceilingsShape,
  rows(_books, asked, envelope) {
    const dayOfRow = ({ confirmedOn, proposedOn }: Row) => confirmedOn ?? proposedOn ?? asked.asOf
    const rows = ceilingRows(envelope, asked.asOf)
    return Promise.resolve({ items: rows.filter((row) => isWithin(asked, dayOfRow(row))) })
  },
} satisfies Report
