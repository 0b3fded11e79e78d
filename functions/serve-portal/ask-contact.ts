import type { Refusal } from '../../shared/domain/decide/kernel/change'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { readAddress } from '../../shared/domain/programme/addresses'
import { missionContactRole } from '../../shared/domain/project/project'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import { contactTexts } from '../../shared/texts/contacts'
import { translator, type Language, type Text } from '../../shared/texts/language'
import type { PortalDependencies } from './dependencies'
import type { OpenedProject } from './opened-link'

interface Typed {
  as: string
  name: string
  address: string
}

type ContactProblem = 'which' | 'name' | 'address' | 'not-of-mission' | 'same-person' | 'too-many'

type Asked =
  | { outcome: 'asked' }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'wrong'; problems: ContactProblem[] }

const shown: Readonly<Record<ContactProblem, { name: string; text: Text }>> = {
  which: { name: 'contactAs', text: contactTexts.chooseWhich },
  name: { name: 'contactName', text: contactTexts.giveName },
  address: { name: 'contactAddress', text: contactTexts.giveAddress },
  'not-of-mission': { name: 'contactAddress', text: contactTexts.notOfMission },
  'same-person': { name: 'contactAddress', text: contactTexts.samePerson },
  'too-many': { name: 'contactAddress', text: contactTexts.tooMany },
}

export function readContact(form: RawAnswers): Typed {
  return {
    as: formText(form, 'contactAs'),
    name: formText(form, 'contactName'),
    address: formText(form, 'contactAddress'),
  }
}

export function contactProblems(
  language: Language,
  problems: readonly ContactProblem[],
): ShownProblem[] {
  const t = translator(language)
  return problems.map((problem) => ({ name: shown[problem].name, text: t(shown[problem].text) }))
}

function problemOf({ path, code }: { path: string; code: string }): ContactProblem {
  if (path === 'name') return 'name'
  return code === 'not-of-mission' || code === 'same-person' ? code : 'address'
}

/** Asks a new person to be a project's contact or alternate, as the mission typed it. */
export async function askContact(
  dependencies: PortalDependencies,
  { by, file, link }: OpenedProject,
  typed: Typed,
): Promise<Asked> {
  const as = missionContactRole.safeParse(typed.as)
  if (!as.success) return { outcome: 'wrong', problems: ['which'] }
  const address = readAddress(typed.address)
  if (address === undefined) return { outcome: 'wrong', problems: ['address'] }
  const projectId = file.project.id
  const acted = await actByLink(
    dependencies,
    { projectId, mails: { kind: 'contact-asked', to: address } },
    (state) =>
      decide(
        state,
        { type: 'replace-contact', as: as.data, name: typed.name, address, by },
        dependencies.digest,
      ),
    link,
  )
  if ('committed' in acted) return { outcome: 'asked' }
  const { refusal } = acted
  dependencies.log.info('Contact not asked', { projectId, outcome: refusal.refused })
  if (refusal.refused === 'too-many') return { outcome: 'wrong', problems: ['too-many'] }
  return refusal.problems
    ? { outcome: 'wrong', problems: refusal.problems.map(problemOf) }
    : { outcome: 'refused', refusal }
}
