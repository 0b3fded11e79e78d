import { unzipSync, strFromU8 } from 'fflate'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { paperDocument } from '../../../shared/runtime/paper-document'
import { paperHtml } from '../../../functions/serve-council-report/paper-html'
import { blocksOf } from '../../../shared/domain/council-paper/blocks'
import { defaultCouncilNames } from '../../../shared/domain/council-paper/masthead'
import { openOf, paperOf } from '../../../shared/domain/council-paper/paper'
import type { PaperSource } from '../../../shared/domain/council-paper/projects'
import type { Language } from '../../../shared/domain/people'
import { inWords, type ToldPaper } from '../../../shared/pages/council-paper/words'
import { languages } from '../../../shared/texts/language'
import { activities, frame, ofYear, twelve } from './second-year'

const made = (language: Language, sources: readonly PaperSource[] = twelve, different = {}) =>
  paperOf({ frame: { ...frame, ...different }, language, sources, activities })
const told = (language: Language) => inWords(made(language), defaultCouncilNames)

/** Every line of the sections and the annex: what neither page nor document may lose. */
function linesOf({ title, sections, annex }: ToldPaper): string[] {
  return [
    title,
    ...sections.flatMap((section) => [
      section.title,
      ...section.blocks.map(({ text }) => text),
      ...section.activities.flatMap(({ lead, points }) => [lead, ...points]),
    ]),
    ...[annex.label, annex.title, annex.onRequest, annex.totals.title],
    ...annex.groups.flatMap((group) => [
      group.title ?? '',
      ...group.projects.flatMap(({ heading, parts, notes, funding }) => [
        heading,
        ...parts.flatMap(({ label, paragraphs }) => [label, ...paragraphs]),
        ...notes,
        funding,
      ]),
    ]),
    ...annex.totals.lines.flatMap(({ label, value }) => [label, value]),
  ]
}

/** Those of the lines that a text lacks, however it breaks them. */
function lacking(text: string, lines: readonly string[]): string[] {
  const closed = (part: string) => part.replaceAll(/\s+/g, '')
  return lines.filter((line) => !closed(text).includes(closed(line)))
}

describe('a second year’s paper', () => {
  it('tells those granted in its period apart from earlier ones, numbered through', () => {
    const { groups, totalCents, carriedOver } = made('en')
    expect(groups.map(({ which, projects }) => [which, projects.length])).toEqual([
      ['granted', 10],
      ['earlier', 2],
    ])
    expect(groups.flatMap(({ projects }) => projects.map(({ n }) => n))).toEqual(
      twelve.map((_, at) => at + 1),
    )
    expect(totalCents).toBe(12_000_000)
    expect(carriedOver).toMatchObject({ projects: 10, undisbursedCents: 10_000_000 })
  })

  it('knows what isn’t cleared, is older than the facts, isn’t translated or wasn’t reported', () => {
    expect(openOf(made('es'))).toEqual({
      notCleared: ['WGGI-2006-0005'],
      stale: ['WGGI-2006-0004'],
      notTranslated: ['WGGI-2006-0007'],
    })
    expect(openOf(made('en')).notTranslated).toEqual([])
    const all = made('en').groups.flatMap(({ projects }) => projects)
    expect(all.filter(({ noReport }) => noReport).map(({ id }) => id)).toEqual(['WGGI-2006-0003'])
  })

  it('prints nothing of a text that isn’t cleared, not even its title', () => {
    const half = ofYear(5)
    const publicTexts = half.file.publicTexts.map((text) => ({
      ...text,
      sections: { ...text.sections, title: 'SECRET title', summary: 'SECRET summary' },
      translations: {},
      cleared: { protection: { by: { type: 'person' as const, id: 'rosa' }, at: text.at } },
    }))
    for (const language of languages) {
      const paper = inWords(
        made(language, [{ ...half, file: { ...half.file, publicTexts } }]),
        defaultCouncilNames,
      )
      expect(paperHtml(paper)).not.toContain('SECRET')
      expect(paperHtml(paper)).toContain('WGGI-2006-0005 (IOM Office 5)')
    }
  })

  it('leaves out what was granted later or closed before, and what came after its day', () => {
    const ids = (different: object) =>
      made('en', twelve, different).groups.flatMap(({ projects }) => projects.map(({ id }) => id))
    expect(ids({ asOf: '2006-01-31' })).toEqual(['WGGI-2005-0011', 'WGGI-2005-0012'])
    expect(ids({ from: '2006-10-01' })).not.toContain('WGGI-2006-0006')
    expect(ids({ to: '2005-12-31' })).toHaveLength(2)
  })

  it('stands in the order that was set', () => {
    const order = ['WGGI-2006-0009', 'WGGI-2006-0002']
    const { groups } = made('en', twelve, { order })
    expect(groups[0]?.projects.slice(0, 3).map(({ id }) => id)).toEqual([
      ...order,
      'WGGI-2006-0001',
    ])
  })

  it('tells more than twenty in one table, and the chosen ones in full', () => {
    const many = Array.from({ length: 21 }, (_, at) => ofYear(at + 1))
    const inFull = ['WGGI-2006-0004', 'WGGI-2006-0020']
    const paper = inWords(made('en', many, { inFull }), defaultCouncilNames)
    expect(paper.annex.table?.rows).toHaveLength(21)
    expect(paper.annex.groups.flatMap(({ projects }) => projects.map(({ n }) => n))).toEqual([
      4, 20,
    ])
    expect(inWords(made('en', many.slice(1)), defaultCouncilNames).annex.table).toBeUndefined()
  })

  it.each(languages)('is one page in %s that says all of it', (language) => {
    const html = parse(paperHtml(told(language)))
    expect(html.querySelector('html')?.getAttribute('lang')).toBe(language)
    expect(lacking(html.text, linesOf(told(language)))).toEqual([])
    expect(html.text).not.toMatch(/undefined|\[object/)
    const numbers = html.querySelectorAll('.no').map(({ text }) => text)
    expect(numbers).toEqual(numbers.map((_, at) => `${at + 1}.`))
    expect(numbers.length).toBe(9)
    expect(html.querySelectorAll('main > section:not(.annex) > h2')).toHaveLength(4)
    expect(html.querySelector('.foot')?.text).toContain('MC/2203')
    expect(html.querySelectorAll('a[href="#footnote"]')).toHaveLength(1)
  })

  it('has its masthead in three languages, session, place and days', () => {
    const { names, session, placeAndDate, note } = told('en')
    expect(names.map(({ short }) => short)).toEqual(['IOM', 'OIM', 'OIM'])
    expect([session, placeAndDate?.replaceAll(/\s/g, ' ')]).toEqual([
      '92nd Session of the Council',
      'Geneva, 28 November – 1 December 2006',
    ])
    expect(note).toBe('Issued in: English, Français, Español')
    const alone = { texts: { en: frame.texts.en ?? {} } }
    expect(inWords(made('en', [], alone), defaultCouncilNames).note).toBe('English only')
    expect(told('fr').session).toBe('92e session du Conseil')
  })
})

describe('text as it is typed', () => {
  it('is parted into headings, numbered paragraphs and points of two levels', () => {
    expect(blocksOf('## A\nOne\ntwo\n- p\n  - q\n\nThree', 4)).toEqual([
      { type: 'heading', text: 'A' },
      { type: 'paragraph', text: 'One two', n: 4 },
      { type: 'point', text: 'p', level: 0 },
      { type: 'point', text: 'q', level: 1 },
      { type: 'paragraph', text: 'Three', n: 5 },
    ])
  })
})

describe('the document for Word', () => {
  const filesOf = async (language: Language) => {
    const files = unzipSync(await paperDocument(told(language)))
    const named = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    return {
      body: parse(named('word/document.xml')),
      numbering: named('word/numbering.xml'),
      footnotes: named('word/footnotes.xml'),
      styles: named('word/styles.xml'),
      footers: Object.keys(files)
        .filter((name) => /^word\/footer\d+\.xml$/.test(name))
        .map(named),
    }
  }

  it.each(languages)(
    'in %s numbers by itself, with real notes and page numbers',
    async (language) => {
      const { body, numbering, footnotes, footers, styles } = await filesOf(language)
      const paragraphs = body.getElementsByTagName('w:p')
      const styled = (style: string) =>
        paragraphs.filter(
          (one) => one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === style,
        )
      expect(styled('Title')).toHaveLength(2)
      // The four sections, the annex’s two groups and its totals.
      expect(styled('Heading1')).toHaveLength(7)
      expect(styled('Heading2')).toHaveLength(1 + 12)
      const numbered = paragraphs.filter((one) => one.getElementsByTagName('w:numPr')[0])
      expect(numbered.length).toBeGreaterThan(4 + 12 + 9)
      // No number is typed: what is put in between renumbers the rest.
      expect(numbered.filter(({ text }) => /^\s*(\d+|[IVX]+)\./.test(text))).toEqual([])
      expect(numbering).toContain('w:val="upperRoman"')
      expect(body.getElementsByTagName('w:footnoteReference')).toHaveLength(1)
      expect(footnotes).toContain('MC/2203')
      expect(footers.length).toBeGreaterThan(0)
      for (const footer of footers) expect(footer).toContain('PAGE')
      expect(styles).toContain('w:styleId="Heading1"')
      expect(body.getElementsByTagName('w:sectPr')).toHaveLength(2)
    },
  )

  it.each(languages)('in %s says the same as the page', async (language) => {
    const { body } = await filesOf(language)
    const text = body.querySelectorAll('w\\:t').map((one) => one.text)
    expect(lacking(text.join(''), linesOf(told(language)))).toEqual([])
  })
})
