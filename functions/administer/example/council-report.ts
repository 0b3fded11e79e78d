import type { CouncilReport } from '../../../shared/domain/council-paper/frame'

/** What is set of the paper of 2005. */
export const councilReport: CouncilReport = {
  papers: [
    {
      year: 2005,
      symbol: 'Conference Room Paper/17',
      session: 90,
      opensOn: '2005-11-29',
      closesOn: '2005-12-02',
      budgetDocument: 'MC/2176',
      budgetChapter: 'VIII.9',
      words: {
        en: {
          place: 'Geneva',
          budgetPart: 'General Programme Support',
          budgetLine: 'Gender Issues Activities',
        },
        fr: {
          place: 'Genève',
          budgetPart: 'Appui général aux programmes',
          budgetLine: 'Activités liées aux questions de genre',
        },
        es: {
          place: 'Ginebra',
          budgetPart: 'Apoyo general a los programas',
          budgetLine: 'Actividades sobre cuestiones de género',
        },
      },
    },
  ],
}
