import { expect, it } from 'vitest'
import { tamperingKindSchema } from '../../../shared/domain/audit/tampering'
import { reportTampering } from '../../../shared/domain/decide/tasks/report-tampering'
import { deskTexts } from '../../../shared/texts/desk'
import { tamperingTexts } from '../../../shared/texts/incidents'
import { languages } from '../../../shared/texts/language'
import { Bench } from '../domain/bench'
import { Desk } from './desk'

it('shows what was done to the audit record until somebody says what came of it', async () => {
  const bench = await Bench.open()
  for (const [at, change] of tamperingKindSchema.options.entries())
    await bench.decides((state) =>
      reportTampering(state, { change, chain: 'envelope-2005', seq: at + 1, event: change }),
    )
  const desk = new Desk(bench)
  const link = desk.linkOf('rosa')
  for (const language of languages) {
    const page = await desk.open(`${link}?lang=${language}`)
    expect(page.text).toContain(deskTexts.recordTampered[language])
    for (const [at, change] of tamperingKindSchema.options.entries())
      expect(page.text).toContain(`envelope-2005/${at + 1}, ${tamperingTexts[change][language]}`)
    expect(page.text).not.toContain('undefined')
  }
  const page = await desk.open(`${link}?lang=en`)
  const done = await desk.acts(page, 'resolve-fund-incident', { note: 'A restored table.' })
  expect(done.text).not.toContain('envelope-2005/1,')
  expect(done.text).toContain('envelope-2005/2,')
})
