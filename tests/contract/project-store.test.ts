import { beforeEach, expect, it } from 'vitest'
import {
  aChange,
  anIncident,
  aProject,
  aRecord,
  aStoredAssessment,
  aTask,
  PROJECT,
  submission,
} from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

onEveryAdapter('The project store', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
  })

  it('finds nothing of a project that is not there', async () => {
    expect(await fund.projects.find(PROJECT)).toBeUndefined()
  })

  it('lists every assessment of a project, and nothing else of it', async () => {
    const change = submission('P-1')
    const kept = [1, 2, 12].map((version) => aStoredAssessment({ projectId: 'P-1', version }))
    await commitChange(fund.register, {
      ...change,
      writes: [...change.writes, ...kept.map((item) => ({ type: 'assessment' as const, item }))],
    })
    expect(await fund.projects.assessments('P-1')).toEqual(kept)
    expect(await fund.projects.assessments('P-9')).toEqual([])
  })

  it('lists projects by status as it stands now, by id', async () => {
    for (const id of ['P-3', 'P-1', 'P-2']) await commitChange(fund.register, submission(id))
    const active = aChange({
      writes: [{ type: 'project', item: aProject('active', { id: 'P-2' }) }],
      records: [aRecord({ chain: 'P-2' })],
    })
    await commitChange(fund.register, active, undefined, 'P-2')
    const ids = async (...statuses: Parameters<typeof fund.projects.inStatus>[0]) =>
      (await fund.projects.inStatus(statuses)).map(({ id }) => id)
    expect(await ids('submitted')).toEqual(['P-1', 'P-3'])
    expect(await ids('active')).toEqual(['P-2'])
    expect(await ids('active', 'submitted', 'active')).toEqual(['P-1', 'P-2', 'P-3'])
    expect(await ids('closed')).toEqual([])
  })

  it('lists the open tasks of all projects, earliest due first', async () => {
    const open = (projectId: string, dueAt: string) => {
      const change = submission(projectId)
      const item = aTask({ projectId, dueAt, token: `token of ${projectId}` })
      return commitChange(fund.register, {
        ...change,
        writes: [...change.writes, { type: 'task', item }],
      })
    }
    await open('P-1', '2005-03-09T00:00:00.000Z')
    await open('P-2', '2005-03-08T00:00:00.000Z')
    const tasks = await fund.projects.openTasks()
    expect(tasks.map(({ projectId }) => projectId)).toEqual(['P-2', 'P-1'])
    expect(tasks[0]?.token).toBe('token of P-2')

    const done = aTask({ projectId: 'P-2', status: 'done', outcome: 'approved' })
    const ending = aChange({
      writes: [{ type: 'task', item: done }],
      records: [aRecord({ chain: 'P-2' })],
    })
    await commitChange(fund.register, ending, undefined, 'P-2')
    expect((await fund.projects.openTasks()).map(({ projectId }) => projectId)).toEqual(['P-1'])
  })

  it('lists the incidents of all projects that nobody has resolved, oldest first', async () => {
    const happens = (projectId: string, at: string) => {
      const change = submission(projectId)
      const item = anIncident({ projectId, at })
      return commitChange(fund.register, {
        ...change,
        writes: [...change.writes, { type: 'incident', item }],
      })
    }
    await happens('P-1', '2005-03-09T00:00:00.000Z')
    await happens('P-2', '2005-03-08T00:00:00.000Z')
    const ids = async () => (await fund.projects.openIncidents()).map(({ projectId }) => projectId)
    expect(await ids()).toEqual(['P-2', 'P-1'])
    expect((await fund.projects.find('P-1'))?.incidents).toHaveLength(1)

    const resolved = anIncident({
      projectId: 'P-2',
      resolved: {
        at: '2005-03-10T00:00:00.000Z',
        by: { type: 'person', id: 'rosa' },
        note: 'Cured.',
      },
    })
    const resolving = aChange({
      writes: [{ type: 'incident', item: resolved }],
      records: [aRecord({ chain: 'P-2' })],
    })
    await commitChange(fund.register, resolving, undefined, 'P-2')
    expect(await ids()).toEqual(['P-1'])
    expect((await fund.projects.find('P-2'))?.incidents).toEqual([resolved])
  })

  it('finds projects by the address of their contact or alternate, in any case', async () => {
    const people = { contact: { name: 'A', address: 'Amira@tunis.iom.example' } }
    const written = (id: string, different: Parameters<typeof aProject<'submitted'>>[1]) => {
      const change = submission(id)
      const item = aProject('submitted', { id, ...different })
      const writes = change.writes.map((write) =>
        write.type === 'project' ? { type: 'project' as const, item } : write,
      )
      return commitChange(fund.register, { ...change, writes })
    }
    await written('P-1', people)
    await written('P-2', { alternate: people.contact })
    await written('P-3', {})
    const ids = (await fund.projects.ofAddress('amira@TUNIS.iom.example')).map(({ id }) => id)
    expect(ids).toEqual(['P-1', 'P-2'])
    expect(await fund.projects.ofAddress('nobody@tunis.iom.example')).toEqual([])
  })
})
