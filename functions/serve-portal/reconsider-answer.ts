import type { Refusal } from '../../shared/domain/decide/kernel/change'
import { decide } from '../../shared/domain/decide/decide'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { actByLink } from '../../shared/runtime/act-by-link'
import { translator, type Language } from '../../shared/texts/language'
import { reconsiderTexts } from '../../shared/texts/reconsider'
import type { PortalDependencies } from './dependencies'
import type { OpenedProject } from './opened-link'

type Outcome =
  | { outcome: 'asked' }
  | { outcome: 'refused'; refusal?: Refusal }
  | { outcome: 'invalid'; problems: ShownProblem[] }

/** Asks for the mission that a decline be looked at again; twice is as good as once. */
export async function askReconsideration(
  dependencies: PortalDependencies,
  { by, file, link }: OpenedProject,
  whatIsNew: string,
  language: Language,
): Promise<Outcome> {
  if (by.type !== 'mission') return { outcome: 'refused' }
  const acted = await actByLink(
    dependencies,
    { projectId: file.project.id },
    (state) => decide(state, { type: 'reconsider', whatIsNew, by }, dependencies.digest),
    link,
  )
  if ('committed' in acted || acted.refusal.refused === 'already-done') return { outcome: 'asked' }
  if (acted.refusal.refused !== 'invalid') return { outcome: 'refused', refusal: acted.refusal }
  const t = translator(language)
  const problems = (acted.refusal.problems ?? []).map(({ path, code }) => ({
    name: path,
    text: t(code === 'too-long' ? reconsiderTexts.tooLong : reconsiderTexts.required),
  }))
  return { outcome: 'invalid', problems }
}
