import * as z from 'zod'
import { activitiesShape, activityRow } from '../../../shared/domain/finance/activities-report'
import { dayOf } from '../../../shared/domain/time'
import { parameters } from '../parameters'
import { everyPage } from '../../../shared/runtime/every-page'
import type { Report } from './report'

/**
 * What the fund does that no mission proposes: each activity in the year that it is of, and in every other year
 * whose envelope paid for it. What it is is as it stands; its money as it was booked by the day asked for.
 */
export const activitiesReport = {
  title: { en: 'Activities', fr: 'Activités', es: 'Actividades' },
  about: {
    en: 'Training, outreach, research and publications that no mission proposes, with their cost',
    fr: 'Activités de formation et de sensibilisation, recherches et publications qu’aucune mission n’a proposées, avec leur coût',
    es: 'Actividades de formación y divulgación, investigaciones y publicaciones que ninguna misión ha propuesto, con su costo',
  },
  parameters: z.strictObject({ ...parameters.period, ...parameters.writing }),
  shape: () => activitiesShape,
  async rows({ finance, projects }, { asOf, query }, { year }) {
    const [activities, totals] = await Promise.all([
      projects.activities(),
      everyPage((after) => finance.totals(year, 'project', asOf, after, query.from)),
    ])
    const booked = new Map(totals.map(({ value, amounts }) => [value, amounts]))
    return {
      items: activities
        .filter((one) => dayOf(one.createdAt) <= asOf)
        .filter((one) => one.year === year || booked.has(one.id))
        .map((one) => activityRow(year, one, booked.get(one.id) ?? {})),
    }
  },
} satisfies Report
