import type { Child } from 'hono/jsx'
import { missionName } from '../../shared/domain/decide/kernel/look-up'
import { EnteredBefore, EnteringFor } from '../../shared/pages/form/entering'
import type { Language } from '../../shared/texts/language'
import type { WorkingCopy } from './opened-link'

/** For whom a form is filled in, where that is somebody else; for the mission, who filled it in. */
export function enteredNote({ by, draft, state }: WorkingCopy, language: Language): Child {
  const { entered } = draft
  const who = state.programme.people.find(({ id }) => id === entered?.by)?.name ?? entered?.by ?? ''
  const sent = entered?.at === undefined ? undefined : { ...entered, who, at: entered.at }
  if (by.type === 'person') {
    const mission = missionName(state, draft.mission)
    return <EnteringFor language={language} mission={mission} sent={sent} />
  }
  return sent ? <EnteredBefore language={language} sent={sent} /> : null
}
