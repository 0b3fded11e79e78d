import { activityActs } from '../../../shared/domain/answers/desk/activities'
import { deskActs } from '../../../shared/domain/answers/desk/acts'
import { acts } from '../../../shared/domain/answers/tasks/acts'
import type { Party } from '../../../shared/domain/people'
import type { ProjectStatus } from '../../../shared/domain/project/project'
import { kindsThat } from '../../../shared/domain/tasks/kinds'
import { anActivity, anInstalment, aProject, aTask, aVersion, AT } from '../../support/builders'
import { hasOneOfEach, statusDuring } from '../../support/where-tasks-stand'
import { taskHeadings } from '../../../shared/texts/tasks'
import { addressOf, House, sections } from '../doors/house'
import { formPlaces } from './form-places'

const samuel = { type: 'person', id: 'samuel' } as const

/** Kinds of task that are answered on the page of their link. */
const kinds = kindsThat(({ door }) => door === 'tasks')

/** Every act that a page of a task or of the desk may offer by a form that asks something. */
export const declared: readonly { act: string; heading?: string }[] = [
  ...kinds.map((kind) => ({ act: 'answer', heading: taskHeadings[kind].en })),
  ...[acts, deskActs, activityActs].flatMap((all) => Object.keys(all)).map((act) => ({ act })),
  { act: 'propose-activity' },
]

/** A house with a project for each kind of task besides, and one in each state that the desk acts on. */
export function place(): { house: House; paths: string[] } {
  const house = new House()
  const { bench } = house
  const { fund } = bench
  const paths: string[] = []
  const add = (id: string, status: ProjectStatus) => {
    bench.project(aProject(status, { id }), aVersion({ projectId: id }))
    fund.heads.set(id, { seq: 1, hash: 'a'.repeat(64) })
  }
  kinds.forEach((kind, index) => {
    const id = `WGGI-2005-01${String(index).padStart(2, '0')}`
    add(id, statusDuring(kind))
    hasOneOfEach(fund, id)
    const who = kind.startsWith('confirm-')
      ? 'samuel'
      : kind === 'chair-decision'
        ? 'claire'
        : 'elena'
    const party: Party = { type: 'person', id: who }
    const task = aTask({ kind, projectId: id, roster: [{ party, as: 'asked' }] })
    bench.task(task)
    for (const holder of [who, 'claire']) {
      const token = bench.link(
        { type: 'task', projectId: id, taskId: task.id },
        { holder: { type: 'person', id: holder } },
      )
      paths.push(`/tasks/${token}`)
    }
  })
  const states: ProjectStatus[] = ['active', 'suspended', 'closed', 'finalising', 'reserved']
  states.forEach((status, index) => add(`WGGI-2005-020${index}`, status))
  fund.instalments.set(
    'WGGI-2005-0200 0002',
    anInstalment({
      projectId: 'WGGI-2005-0200',
      n: 2,
      status: 'confirmed',
      payments: [{ cents: 1, on: AT.slice(0, 10), reference: 'P', by: samuel, at: AT }],
    }),
  )
  fund.publicTexts.set('WGGI-2005-0200 0001', {
    schema: 1,
    projectId: 'WGGI-2005-0200',
    n: 1,
    language: 'en',
    sections: { title: 'Women who come home', summary: 'They work again.' },
    on: { version: 1 },
    by: samuel,
    at: AT,
  })
  const incident = { schema: 1, n: 1, kind: 'workflow-failed', about: 'x', at: bench.clock.now() }
  const by = { type: 'system', job: 'record-failure' } as const
  fund.incidents.set('WGGI-2005-0200 0001', {
    ...incident,
    schema: 1,
    kind: 'workflow-failed',
    projectId: 'WGGI-2005-0200',
    by,
  })
  fund.fundIncidents.set('0001', { ...incident, schema: 1, kind: 'workflow-failed', by })
  const vote = { n: 1, person: 'elena', choice: 'abstain', conditions: [], void: false } as const
  const voted = aTask({
    projectId: 'WGGI-2005-0200',
    status: 'done',
    outcome: 'approved',
    endedAt: AT,
    votes: [{ ...vote, conditions: [], at: AT }],
  })
  bench.task(voted)
  const elena = { holder: { type: 'person', id: 'elena' } } as const
  const link = bench.link({ type: 'task', projectId: voted.projectId, taskId: voted.id }, elena)
  paths.push(`/tasks/${link}/not-me`)
  fund.outbox.set('mail-1', {
    schema: 1,
    id: 'mail-1',
    createdAt: AT,
    status: 'done',
    attempts: 1,
    order: { type: 'mail', mail: 'project-resumed', to: elena.holder, projectId: 'WGGI-2005-0200' },
  })
  paths.push(...formPlaces(bench))
  const [desk = ''] = house.tokens['desk'] ?? []
  const finance = bench.link({ type: 'desk' }, { holder: samuel })
  paths.push(`/desk/${finance}/projects/WGGI-2005-0200`)
  for (const id of fund.projects.keys()) paths.push(`/desk/${desk}/projects/${id}`)
  paths.push(...activityPaths(house, desk))
  for (const door of house.doors.filter(({ method }) => method === 'GET'))
    for (const token of door.path.includes(':token') ? allTokens(house, door.path) : [''])
      for (const section of door.path.includes(':section') ? sections : [''])
        paths.push(
          addressOf(door, (part, first) =>
            part === 'token' ? token : part === 'section' ? section : house.usual(part, first),
          ),
        )
  return { house, paths: [...new Set(paths)] }
}

/** A page of an activity in each state in which something else can be done with it. */
function activityPaths(house: House, desk: string): string[] {
  const { bench } = house
  const at = bench.clock.now()
  const money = [{ year: 2005, at, committedCents: 300_000, paidCents: 0 }]
  const proposal = {
    ...{ by: 'claire', at, lapsesAt: '2099-01-01T00:00:00.000Z' },
    ...({ course: 'planned', year: 2005, cents: 300_000 } as const),
  }
  const all = [
    anActivity({ id: 'ACT-2005-00000001', status: 'proposed', proposal }),
    anActivity({ id: 'ACT-2005-00000002', status: 'lapsed' }),
    anActivity({ id: 'ACT-2005-00000003', status: 'planned', money }),
  ]
  for (const activity of all) {
    bench.fund.activities.set(activity.id, activity)
    bench.fund.heads.set(activity.id, { seq: 1, hash: 'a'.repeat(64) })
  }
  const samuel = bench.link({ type: 'desk' }, { holder: { type: 'person', id: 'samuel' } })
  return [desk, samuel].flatMap((token) => [
    `/desk/${token}/activities`,
    ...all.map(({ id }) => `/desk/${token}/activities/${id}`),
  ])
}

function allTokens(house: House, path: string): readonly string[] {
  const [, first = ''] = path.split('/')
  return house.tokens[first] ?? []
}
