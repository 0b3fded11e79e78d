import { expect, test } from 'vitest'
import { isReplaced } from '../../../shared/domain/links/validity'
import { aLink, aProject } from '../../support/builders'
import { Bench, faultsOf, mission, person } from './bench'

const NEW = { as: 'contact', name: 'Leila', address: 'leila@tunis.iom.example' } as const

test('the mission’s new contact counts once they accept, and is told of all that waits', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  bench.at('2005-12-01T09:00:00.000Z')
  const task = await bench.asks('file-report', 1)
  await bench.does({ type: 'replace-contact', ...NEW, by: mission() })
  expect(bench.project.contact.address).toBe('contact@tunis.iom.example')
  const [asked] = bench.mails('contact-asked')
  expect(asked?.to).toEqual({ type: 'nominee', projectId: bench.id })
  expect(bench.mails('contact-changing').map(({ to }) => to)).toEqual([
    mission(),
    { type: 'mission', mission: 'TUNIS', as: 'mailbox' },
  ])
  const { at } = bench.project.nominee!
  bench.later(1)
  await bench.does({ type: 'accept-contact', at })
  expect(bench.project.contact).toEqual({ name: 'Leila', address: NEW.address })
  expect(bench.project.authors).toContain(NEW.address)
  expect(bench.mails('contact-changed')).toHaveLength(1)
  expect(bench.mails('task-opened').at(-1)).toMatchObject({ to: mission(), taskId: task })
  expect(JSON.stringify(bench.fund.audit)).not.toContain('leila')
  expect(faultsOf(bench.fund)).toEqual([])
  expect((await bench.refuses({ type: 'accept-contact', at })).refused).toBe('already-done')
})

test('asking somebody else makes the first one’s link worthless', async () => {
  const bench = await Bench.open()
  await bench.submits()
  await bench.does({ type: 'replace-contact', ...NEW, by: mission() })
  const { at } = bench.project.nominee!
  bench.later(1)
  await bench.does({
    type: 'replace-contact',
    as: 'alternate',
    name: 'Omar',
    address: 'omar@tunis.iom.example',
    by: mission(),
  })
  expect((await bench.refuses({ type: 'accept-contact', at })).refused).toBe('already-done')
  await bench.does({ type: 'accept-contact', at: bench.project.nominee!.at })
  expect(bench.project.alternate?.name).toBe('Omar')
  expect(bench.project.contact.name).not.toBe('Leila')
})

test('the secretariat replaces at once, with a reason, and the mailbox is told', async () => {
  const bench = await Bench.open()
  await bench.submits()
  const command = { type: 'replace-contact', ...NEW, by: person('rosa') } as const
  expect((await bench.refuses(command)).problems).toEqual([{ path: 'reason', code: 'required' }])
  await bench.does({ ...command, address: 'leila@elsewhere.example', reason: 'She left.' })
  expect(bench.project.contact.address).toBe('leila@elsewhere.example')
  expect(bench.mails('contact-changing').map(({ to }) => to)).toEqual([
    { type: 'mission', mission: 'TUNIS', as: 'mailbox' },
  ])
})

test.each([
  ['another mission', { by: mission('DAKAR') }, 'not-allowed'],
  ['a reviewer', { by: person('elena'), reason: 'x' }, 'not-allowed'],
  ['an address outside the mission', { address: 'leila@evil.example' }, 'invalid'],
  ['no address', { address: 'leila' }, 'invalid'],
  ['no name', { name: '  ' }, 'invalid'],
] as const)('%s is refused and changes nothing', async (_what, different, refused) => {
  const bench = await Bench.open()
  await bench.submits()
  const before = bench.project
  const refusal = await bench.refuses({
    type: 'replace-contact',
    ...NEW,
    by: mission(),
    ...different,
  })
  expect(refusal.refused).toBe(refused)
  expect(bench.project).toEqual(before)
})

test('a link dies when its holder is replaced, and only theirs', () => {
  const project = aProject('active', { contactsSince: { contact: '2005-06-01T00:00:00.000Z' } })
  const old = { mintedAt: '2005-05-31T23:59:59.000Z' }
  const holder = (as: 'contact' | 'alternate' | 'head') =>
    ({ type: 'mission', mission: 'TUNIS', as }) as const
  expect(isReplaced(aLink({ ...old, holder: holder('contact') }), project)).toBe(true)
  expect(isReplaced(aLink({ ...old, holder: { type: 'draft', id: 'd' } }), project)).toBe(true)
  expect(isReplaced(aLink({ ...old, holder: holder('alternate') }), project)).toBe(false)
  expect(isReplaced(aLink({ ...old, holder: holder('head') }), project)).toBe(false)
  const fresh = { mintedAt: '2005-06-01T00:00:00.000Z' }
  expect(isReplaced(aLink({ ...fresh, holder: holder('contact') }), project)).toBe(false)
})
