import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { paperHtml } from '../../../functions/serve-council-report/paper-html'
import type { PaperFrame } from '../../../shared/domain/council-paper/frame'
import { defaultCouncilNames } from '../../../shared/domain/council-paper/masthead'
import { paperOf } from '../../../shared/domain/council-paper/paper'
import { inWords } from '../../../shared/pages/council-paper/words'
import { portfolio } from './portfolio'

const frame: PaperFrame = {
  year: 2005,
  from: '2005-01-01',
  to: '2005-12-31',
  asOf: '2005-11-10',
  texts: {},
}
const made = inWords(
  paperOf({ frame, language: 'en', sources: portfolio, activities: [] }),
  defaultCouncilNames,
)
const html = parse(paperHtml(made))

interface Point {
  title: string
  mission: string
  partners: string[]
  headings: string[]
  usd: number
}

const plain = (text: string) =>
  text
    .replaceAll(/[*#“”]/g, '')
    .replaceAll(/[–-]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

const MISSIONS = /\((IOM Tunis|MRF Pretoria|MRF Dakar|MRF Washington, D\.C\.)\):?$/

/** A heading parted into what it is of, with whom, and whose. */
function headed(heading: string): Pick<Point, 'title' | 'mission' | 'partners'> {
  const mission = MISSIONS.exec(heading)?.[1] ?? ''
  const [title = '', partners = ''] = heading.replace(MISSIONS, '').split(/,? in cooperation with /)
  return {
    title: title.trim(),
    mission,
    partners: partners
      .split(' and the ')
      .flatMap((one) => one.split(/ and (?=Tunisian)/))
      .map((one) => one.replace(/^the /, '').trim())
      .filter((one) => one !== ''),
  }
}

const HEADINGS = ['project summary', 'results', 'constraints']

/** The annex of the page, as a reader takes it in. */
function points(): Point[] {
  return html.querySelectorAll('.annex article').map((article) => {
    const heading = plain(article.querySelector('h3')?.text ?? '').replace(/^\d+\. /, '')
    const labels = article.querySelectorAll('.label').map(({ text }) => text.replace(':', ''))
    const usd = /USD ([\d,]+)$/.exec(article.querySelector('.funding')?.text ?? '')?.[1] ?? ''
    return {
      ...headed(heading),
      headings: labels.map((label) => label.toLowerCase()),
      usd: Number(usd.replace(',', '')),
    }
  })
}

/** The annex of 2005; its misprints (“WGFI”, “USD10,000”) are read as what they mean. */
function real(text: string): Point[] {
  const annex = text.slice(text.indexOf('Full reports can be made available upon request.'))
  const parts = annex.split(/\n[#*\s]*(?=\d\. )/).slice(1)
  return parts.map((part) => {
    const [first = ''] = part.split('\n')
    const found = [...part.matchAll(/\*\*(Project Summary|Results|Constraints):\*\*/gi)]
    const usd = /WG[GF]I funding: USD ?([\d,]+)/.exec(part)?.[1] ?? ''
    return {
      ...headed(plain(first).replace(/^\d+\. /, '')),
      headings: found.map(([, label = '']) => label.toLowerCase()),
      usd: Number(usd.replace(',', '')),
    }
  })
}

const paper = join(import.meta.dirname, '../../../../shared/data/council-paper-2005.md')

describe('the annex of the played portfolio', () => {
  it.skipIf(!existsSync(paper))('is, point by point, that of the real paper', () => {
    expect(points()).toEqual(real(readFileSync(paper, 'utf8')))
  })

  it('has its projects in order, under the headings that have a text', () => {
    expect(points().map(({ mission, headings, usd }) => [mission, headings, usd])).toEqual([
      ['IOM Tunis', HEADINGS, 10_000],
      ['MRF Pretoria', ['project summary', 'results'], 10_000],
      ['MRF Dakar', ['project summary', 'constraints'], 10_000],
      ['MRF Washington, D.C.', ['project summary', 'constraints'], 20_000],
    ])
  })

  it('keeps the granted title where the design changed, and tells the current design', () => {
    const [, pretoria, dakar, washington] = made.annex.groups.flatMap(({ projects }) => projects)
    expect(pretoria?.heading).toContain('January–March 2005')
    expect(dakar?.heading).toContain('Research Project on Cross-border Trafficking')
    const told = (project: typeof dakar) => project?.parts.at(-1)?.paragraphs.join(' ')
    expect(told(dakar)).toMatch(/documentary for Senegalese television/)
    expect(told(washington)).toMatch(/animated characters/)
  })

  it('says its own title, that full reports can be had, the total and what is carried over', () => {
    expect(html.querySelector('.annex h1')?.text).toBe(
      'Status report on the results of WGGI-sponsored projects in 2005',
    )
    expect(html.querySelector('.annex')?.text).toContain(
      'Full reports can be made available upon request.',
    )
    expect(made.annex.totals.lines.map(({ value }) => value)).toEqual([
      'USD 50,000',
      '4',
      'USD 50,000',
      'USD 0',
    ])
  })
})
