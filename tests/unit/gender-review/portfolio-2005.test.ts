import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { CheckId } from '../../../shared/domain/gender-review/assessment'
import { languageSchema } from '../../../shared/domain/people'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { sentenceFor } from '../../../shared/domain/gender-review/sentence'
import { proposalContentSchema } from '../../../shared/domain/proposal/proposal-content'
import { dakar, portfolio, pretoria, tunis, washington } from './portfolio-2005'
import { checkOf, review } from './support'

const verdict = (content: typeof tunis, id: CheckId) => checkOf(review(content), id).verdict

describe.each(Object.entries(portfolio))('%s, from its public summary alone', (_, content) => {
  const assessment = review(content)

  it('fits the catalogue', () => {
    expect(proposalContentSchema.parse(content)).toEqual(content)
  })

  it('is assessed, and told for every open check what would help', () => {
    expect(assessment.band).not.toBeNull()
    const open = assessment.checks.filter(({ points, possible }) => points < possible)
    expect(open.length).toBeGreaterThan(0)
    for (const { advice } of open) expect(advice.length).toBeGreaterThan(0)
  })

  it('has no baseline, target or indicator by sex, and is told so', () => {
    for (const id of ['R2', 'R7', 'R8'] as const) {
      const check = checkOf(assessment, id)
      expect(check.verdict).not.toBe('full')
      expect(check.advice.length).toBeGreaterThan(0)
    }
    expect(assessment.markers.dac.code).toBe(0)
  })

  it.each(languageSchema.options)('can be told in %s without a wrong tone', (language) => {
    const words = assessment.checks.map(({ sentence }) =>
      sentenceFor(wggiGir10, language, sentence),
    )
    expect(words.join(' ')).not.toMatch(/reject|refus|rejet|rechaz|fail|échec|fracas/i)
  })
})

describe('what the four summaries differ in', () => {
  it('Tunis and Washington state an analysis, about women', () => {
    expect(verdict(tunis, 'R3')).toBe('half')
    expect(verdict(washington, 'R3')).toBe('half')
    expect(review(tunis).markers.gam).toMatchObject({ A: 3, D: 3, suffix: 'T' })
    expect(review(washington).markers.gam).toMatchObject({ A: 4, D: 4, suffix: 'T' })
    expect(verdict(tunis, 'R4')).toBe('half')
    expect(review(tunis).band).toBe('promising')
    expect(review(washington).band).toBe('promising')
  })

  it('Washington names two dated sources', () => {
    expect(checkOf(review(washington), 'R3').sentence.params).toMatchObject({ sources: 2 })
  })

  it('Pretoria has no gender objective and no analysis', () => {
    expect(checkOf(review(pretoria), 'R4').sentence.key).toBe('R4.none')
    expect(review(pretoria).markers.dac.missingCriterion).toBe('analysis')
    expect(review(pretoria).band).toBe('much-is-missing')
  })

  it('Dakar never tells girls from boys', () => {
    const { A, D, G, J } = review(dakar).markers.gam
    expect([A, D, G, J]).toEqual([0, 0, 0, 2])
    expect(review(dakar).markers.dac.reasons[0]?.params.missing).toMatchObject({
      terms: expect.arrayContaining(['criterion.sexData']) as string[],
    })
    expect(checkOf(review(dakar), 'R2').advice[0]?.key).toBe('R2.advice.questionBySex')
    expect(checkOf(review(dakar), 'R8').advice[0]?.key).toBe('R8.advice.methodBySex')
  })
})

const paper = new URL('../../../../shared/data/wggi-2005-projects.json', import.meta.url)

const paperSchema = z.object({
  projects: z.array(
    z.object({
      title: z.string(),
      countries: z.array(z.string()),
      partners: z.array(z.object({ name: z.string() })),
      wggiFundingUsd: z.int(),
      serviceCategory: z.string().optional(),
      parentProgramme: z.string().optional(),
    }),
  ),
})

if (existsSync(paper)) {
  describe('the facts of the four projects', () => {
    const { projects } = paperSchema.parse(JSON.parse(readFileSync(paper, 'utf8')))

    it.each(
      Object.values(portfolio).map((content, index) => [content.title, content, index] as const),
    )('%s', (_, content, index) => {
      const project = projects[index]
      expect(content.title).toBe(project?.title)
      expect(content.amount).toBe((project?.wggiFundingUsd ?? 0) * 100)
      expect(content.countries?.map(({ country }) => country)).toEqual(project?.countries)
      expect(content.serviceCategory).toBe(project?.serviceCategory)
      expect(content.parentProgramme).toBe(project?.parentProgramme)
      const names = content.partners?.map(({ name }) => name) ?? []
      expect(names.length).toBe(project?.partners.length)
      names.forEach((name, at) =>
        expect(project?.partners[at]?.name.startsWith(name ?? '?')).toBe(true),
      )
    })
  })
} else {
  console.log('The data of 2005 is not beside this checkout: its facts are not compared.')
}
