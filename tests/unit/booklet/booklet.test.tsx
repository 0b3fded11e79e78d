import { parse, type HTMLElement } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { createBookletApp } from '../../../functions/serve-booklet/handler'
import { rulesets } from '../../../shared/domain/gender-review/rulesets'
import { languages, type Language } from '../../../shared/texts/language'

const app = createBookletApp({
  reference: () => 'ref',
  reportFailure: (_, error) => {
    throw error
  },
})
const newest = rulesets.at(-1)!
const { id } = newest

async function booklet(
  language: Language,
  id: string,
): Promise<{ page: HTMLElement; text: string }> {
  const response = await app.request(`/booklet/${id}?lang=${language}`)
  expect(response.status).toBe(200)
  const page = parse(await response.text())
  return { page, text: page.structuredText.replace(/\s+/g, ' ') }
}

const plain = (text: string) => text.replace(/\s+/g, ' ')

describe.each(
  rulesets.flatMap((ruleset) =>
    languages.map((language) => [ruleset.id, language, ruleset] as const),
  ),
)('the booklet of %s in %s', (id, language, ruleset) => {
  const { rules, bands, markers, standards, sources } = ruleset

  it('shows of every check why it is there, what counts, an example and what it rests on', async () => {
    const { page } = await booklet(language, id)
    for (const rule of rules) {
      const section = page.querySelector(`section[aria-labelledby="${rule.id}"]`)
      const shown = plain(section?.structuredText ?? '')
      const counts = Object.values(rule.counts).filter((text) => text !== undefined)
      const said = [rule.title, rule.why, ...counts, rule.example]
      for (const text of said) expect(shown).toContain(plain(text[language]))
      for (const standard of standards.filter((one) => rule.standards.includes(one.id))) {
        expect(shown, standard.id).toContain(plain(standard.text[language]))
      }
      expect(section?.querySelectorAll('h4 + ul li').length).toBeGreaterThan(1)
    }
  })

  it('shows the levels, the markers and every source', async () => {
    const { text } = await booklet(language, id)
    for (const { name, meaning } of bands) {
      expect(text).toContain(plain(name[language]))
      expect(text).toContain(plain(meaning[language]))
    }
    for (const { name, about } of Object.values(markers)) {
      expect(text).toContain(plain(name[language]))
      expect(text).toContain(plain(about[language]))
    }
    for (const source of sources.filter((one) => one.id !== 'wggi')) {
      expect(text).toContain(source.title)
    }
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}/)
  })

  it('marks as this fund’s practice what no source says, and nothing else', async () => {
    const { page } = await booklet(language, id)
    const tagOf = (text: string) =>
      page
        .querySelectorAll('li')
        .filter((li) => plain(li.structuredText).startsWith(plain(text)))
        .map((li) => li.querySelector('.tag') !== null)
    for (const standard of standards) {
      const tags = tagOf(standard.text[language])
      if (rules.some((rule) => rule.standards.includes(standard.id))) {
        expect(tags.length, standard.id).toBeGreaterThan(0)
      }
      expect(new Set([...tags, standard.standing === 'fund-practice']).size, standard.id).toBe(1)
    }
  })

  it('leads nowhere that isn’t there', async () => {
    const { page } = await booklet(language, id)
    const anchors = page
      .querySelectorAll('a[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(anchors.length).toBeGreaterThan(rules.length)
    for (const anchor of anchors) expect(page.getElementById(anchor), anchor).not.toBeNull()
  })
})

describe('the booklet’s address', () => {
  it('shows the newest ruleset, and each by its id', async () => {
    const shown = await (await app.request('/booklet?lang=en')).text()
    expect(shown).toBe(await (await app.request(`/booklet/${id}?lang=en`)).text())
    expect((await app.request('/booklet/WGGI-GIR-0.9')).status).toBe(404)
  })

  it('may be kept by a cache, by language', async () => {
    const { headers } = await app.request('/booklet')
    expect(headers.get('cache-control')).toBe('public, max-age=3600')
    expect(headers.get('vary')).toContain('Accept-Language')
    const french = await app.request('/booklet', { headers: { 'accept-language': 'fr-CH' } })
    expect(await french.text()).toContain('<html lang="fr"')
  })

  it.each(['/booklet', `/booklet/${id}`])('takes nothing in at %s', async (path) => {
    const response = await app.request(path, { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })
})
