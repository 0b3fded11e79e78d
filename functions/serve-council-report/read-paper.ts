import type { PaperFrame } from '../../shared/domain/council-paper/frame'
import type { CouncilNames } from '../../shared/domain/council-paper/masthead'
import { paperOf } from '../../shared/domain/council-paper/paper'
import type { Language } from '../../shared/domain/people'
import type { Mission } from '../../shared/domain/programme/programme'
import { inWords, type ToldPaper } from '../../shared/pages/council-paper/words'
import { readFunded, type FundedStores } from '../../shared/runtime/read-funded'

/** The paper of a frame in a language, from what the fund knows now. */
export async function readPaper(
  stores: FundedStores,
  of: {
    frame: PaperFrame
    language: Language
    missions: readonly Mission[]
    names: CouncilNames
  },
): Promise<ToldPaper> {
  const { frame, language, missions, names } = of
  const offices = new Map(missions.map(({ code, name }) => [code, name]))
  const funded = await readFunded(stores, frame.asOf)
  const sources = funded.map(({ file, project: { mission }, entries }) => ({
    file,
    entries,
    office: offices.get(mission) ?? mission,
  }))
  return inWords(paperOf({ frame, language, sources, activities: [] }), names)
}
