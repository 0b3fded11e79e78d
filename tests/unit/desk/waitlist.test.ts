import { expect, it } from 'vitest'
import { decideStep } from '../../../shared/domain/decide/step'
import { languages } from '../../../shared/texts/language'
import { aProject } from '../../support/builders'
import { Bench } from '../domain/bench'
import { Desk } from './desk'

it('orders a year’s waitlist by a form, with a reason', async () => {
  const bench = await Bench.open()
  for (const n of [1, 2]) {
    const id = `WGGI-2005-000${n}`
    const waitlistedAt = `2005-03-0${n}T09:00:00.000Z`
    bench.fund.projects.set(id, aProject('waitlisted', { id, waitlistedAt }))
  }
  const desk = new Desk(bench)
  const link = desk.linkOf('rosa')
  const page = await desk.open(link)
  expect(page.text).toContain('Waiting for 2005 funds')
  const post = (fields: Record<string, string>) =>
    desk.post(`${link}/waitlist/2005`, { seen: '0', ...fields })
  const twice = { 'place.WGGI-2005-0001': '1', 'place.WGGI-2005-0002': '1' }
  const wrong = await post({ ...twice, 'reason.2005': 'Harvest begins.' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('give each project a place of its own')
  expect(wrong.text).toContain('Harvest begins.')
  const places = { 'place.WGGI-2005-0001': '2', 'place.WGGI-2005-0002': '1' }
  expect((await post(places)).status).toBe(422)
  const done = await post({ ...places, 'reason.2005': 'Harvest begins.' })
  expect(done.text).toContain('The order is set.')
  expect(done.text.indexOf('WGGI-2005-0002')).toBeLessThan(done.text.indexOf('WGGI-2005-0001'))
  expect(bench.fund.waitlists.get('2005')).toMatchObject({
    order: ['WGGI-2005-0002', 'WGGI-2005-0001'],
    reason: 'Harvest begins.',
  })
  const stale = await post({ ...places, 'reason.2005': 'Again.' })
  expect(stale.status).toBe(409)
  const part = await post({ 'place.WGGI-2005-0001': '1', 'reason.2005': 'Half.' })
  expect(part.status).toBe(409)
})

it('shows finance the order without a way to set it', async () => {
  const bench = await Bench.open()
  bench.fund.projects.set('WGGI-2005-0001', aProject('waitlisted'))
  const desk = new Desk(bench)
  const page = await desk.open(desk.linkOf('samuel'))
  expect(page.text).toContain('Waiting for 2005 funds')
  expect(page.html).not.toContain('/waitlist/2005')
})

it('shows that a waitlist stopped until somebody says what was done', async () => {
  const bench = await Bench.open()
  await bench.decides((state) =>
    decideStep(state, {
      type: 'record-failure',
      workflow: 'waitlist',
      execution: 'waitlist.2005.1',
      state: 'Offer the freed money',
      error: 'Error',
    }),
  )
  const desk = new Desk(bench)
  const link = desk.linkOf('rosa')
  for (const language of languages) {
    const page = await desk.open(`${link}?lang=${language}`)
    expect(page.text).toContain('waitlist.2005.1')
    expect(page.text).not.toContain('undefined')
  }
  const page = await desk.open(`${link}?lang=en`)
  const empty = await desk.acts(page, 'resolve-fund-incident', { note: ' ' })
  expect(empty.status).toBe(422)
  const done = await desk.acts(page, 'resolve-fund-incident', { note: 'Started again.' })
  expect(done.text).toContain('marked as resolved')
  expect(done.text).not.toContain('waitlist.2005.1')
  const again = await desk.acts(page, 'resolve-fund-incident', { note: 'Started again.' })
  expect(again.status).toBe(409)
  expect(desk.failures).toEqual([])
})
