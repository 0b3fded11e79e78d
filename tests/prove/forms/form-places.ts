import { hashSecret } from '../../../shared/adapters/hash-secret'
import { amendmentForm } from '../../../shared/domain/amending/amendment-content'
import { reportDraftId } from '../../../shared/domain/decide/kernel/working-copy'
import type { Draft } from '../../../shared/domain/drafts/draft'
import { forms } from '../../../shared/domain/drafts/forms'
import { allFields, sectionFields } from '../../../shared/domain/forms/catalogue'
import { choiceSets } from '../../../shared/domain/forms/choices'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { addItem, rawList } from '../../../shared/domain/forms/raw'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import type { Link } from '../../../shared/domain/links/link'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { formDoors } from '../../../functions/serve-portal/form-doors'
import {
  aDraft,
  anAmendment,
  aProject,
  aReport,
  aTask,
  aVersion,
  AT,
  HASH,
} from '../../support/builders'
import { proposal, reportAnswers } from '../../unit/domain/bench'
import type { Bench } from '../../unit/portal/bench'

const PROJECT = 'WGGI-2005-0301'
const LONG_AGO = '2003-01-01T09:00:00.000Z'
const SECRET = 'Three women hide in the shelter.'
const contact = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const

/** Answers with an empty item in each list that has none, so that a page asks for all that it can. */
function roomy(form: Draft['form'], answers: RawAnswers): RawAnswers {
  const lists = allFields(forms[form]).filter(({ meta }) => meta.type === 'list')
  return lists
    .filter(({ name }) => rawList(answers, name).length === 0)
    .reduce((raw, { name }) => addItem(forms[form], raw, name, 'i1'), answers)
}

/**
 * Addresses of the three long forms: ready to be sent, by their mission and entered for it; with every list begun, for
 * each kind of work; with something confidential behind a code; and by links whose time is over.
 */
export function formPlaces(bench: Bench): string[] {
  const { fund } = bench
  bench.project(
    aProject('active', { id: PROJECT }),
    aVersion({ projectId: PROJECT, content: proposal() }),
  )
  fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  fund.reports.set(`${PROJECT} 0001`, aReport({ projectId: PROJECT, status: 'asked' }))
  for (const round of [1, 2])
    bench.task(
      aTask({
        id: `${PROJECT}.file-report.1.${round}`,
        projectId: PROJECT,
        kind: 'file-report',
        round,
        roster: [{ party: contact, as: 'asked' }],
      }),
    )
  const ready = {
    proposal: rawFromContent(proposalForm, proposal({ protectionNote: SECRET })),
    report: { ...reportAnswers('8000'), protectionNote: SECRET },
    amendment: {
      ...rawFromContent(amendmentForm, { ...proposal(), protectionNote: SECRET }),
      changes: ['extension'],
      reason: 'partner-delay',
      explanation: 'The partner has left.',
      'newEnd.date': '31 March 2006',
    },
  } satisfies Record<Draft['form'], RawAnswers>
  const paths: string[] = []
  /** Each page once for what it asks, which hangs on the kind of work. */
  const pages = new Set<string>()
  const add = (form: Draft['form'], id: string, different: Partial<Draft>) => {
    const of = form !== 'proposal' && { projectId: PROJECT, subject: 1, purpose: form }
    fund.drafts.set(id, aDraft({ id, form, ...of, ...different }))
    const holder: Link['holder'] = form === 'proposal' ? { type: 'draft', id } : contact
    return (other: Partial<Link> = {}) =>
      bench.link({ type: 'draft', draftId: id }, { holder, ...other })
  }
  for (const form of ['proposal', 'report', 'amendment'] as const) {
    const door = formDoors[form]
    const answers = ready[form]
    const id = form === 'report' ? reportDraftId(PROJECT, 1, 1) : `${PROJECT}.${form}.1`
    const link = add(form, id, { answers })
    const byRosa = link({ holder: { type: 'person', id: 'rosa' } })
    paths.push(`/${door}/${link()}/check`, `/${door}/${byRosa}/check`, `/confidential/${link()}`)
    const asked = link()
    const linkHash = hashSecret(asked)
    fund.codes.set(linkHash, { schema: 1, linkHash, n: 1, tries: 0, askedAt: AT })
    paths.push(`/confidential/${asked}`)
    const late = add(form, `${id}.late`, { answers, savedAt: LONG_AGO })
    paths.push(`/${door}/${late({ mintedAt: LONG_AGO })}`)
    for (const kind of form === 'report' ? [undefined] : choiceSets.kind) {
      const round = kind === undefined ? reportDraftId(PROJECT, 1, 2) : `${id}.${kind}`
      const begun = add(form, round, {
        answers: roomy(form, { ...answers, ...(kind && { kind }) }),
      })
      for (const { id: section } of forms[form].sections) {
        const asked = sectionFields(forms[form], section, kind).map(({ name }) => name)
        const page = `${form} ${section} ${asked.join(' ')}`
        if (!pages.has(page)) paths.push(`/${door}/${begun()}/${section}`)
        pages.add(page)
      }
    }
  }
  return [...paths, ...projectPlaces(bench)]
}

/** Addresses of projects at which a mission is asked, or asks, by a form of its own. */
function projectPlaces(bench: Bench): string[] {
  const { fund } = bench
  const declined = 'WGGI-2005-0302'
  const changing = 'WGGI-2005-0303'
  const offered = 'WGGI-2005-0304'
  const budget = [
    { id: 'b1', item: 'Survey', amount: 300_000 },
    { id: 'b2', item: 'Report', amount: 200_000 },
  ]
  bench.project(aProject('declined', { id: declined }), aVersion({ projectId: declined }))
  bench.project(
    { ...aProject('active', { id: changing }), pendingAmendment: 1 },
    aVersion({ projectId: changing }),
  )
  fund.amendments.set(`${changing} 0001`, anAmendment({ projectId: changing }))
  bench.project(
    aProject('reserved', { id: offered, offer: { amountCents: 500_000, status: 'open' } }),
    aVersion({ projectId: offered, content: { ...proposal(), budget } }),
  )
  const id = `${offered}.accept-offer.1.1`
  const roster = [{ party: contact, as: 'asked' as const }]
  bench.task(aTask({ id, projectId: offered, kind: 'accept-offer', roster }))
  for (const one of [declined, changing, offered]) fund.heads.set(one, { seq: 1, hash: HASH })
  return [
    ...[declined, changing].map(
      (projectId) => `/projects/${bench.link({ type: 'project', projectId })}`,
    ),
    `/offers/${bench.link({ type: 'task', projectId: offered, taskId: id })}`,
  ]
}
