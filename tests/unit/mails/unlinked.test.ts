import Autolinker from 'autolinker'
import fc from 'fast-check'
import { LinkifyIt } from 'linkify-it'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { mailKindSchema } from '../../../shared/domain/outbox/item'
import { renderMail } from '../../../shared/mails/render'
import { unlinked } from '../../../shared/mails/unlinked'
import { languages } from '../../../shared/texts/language'
import { examples } from '../../support/random'

const LINK = 'https://fund.example/tasks/secret-token'
const CONTACT = 'wggi@fund.example'

/** The most eager finders of links, each as eager as it can be made. */
const linkify = new LinkifyIt().set({ fuzzyIP: true, fuzzyEmail: true, fuzzyLink: true })
linkify.add('tel:', {
  validate: (text, at) => /^\+?\d*/.exec(text.slice(at))?.[0].length ?? 0,
})
linkify.tlds(['example', 'test', 'рф', '香港'], true)
const autolinker = new Autolinker({ email: true, phone: true, urls: true, sanitizeHtml: false })

/** What any of them, or a reader that knows every ending and every dot, would make a link of. */
function linksIn(text: string): string[] {
  const compatible = text.normalize('NFKC')
  return [
    ...(linkify.match(text) ?? []).map(({ url }) => url),
    ...(linkify.match(compatible) ?? []).map(({ url }) => url),
    ...autolinker.parse(text).map((match) => match.getAnchorHref()),
    ...[...compatible.matchAll(/[\p{L}\p{N}-]+[.。]\p{L}[\p{L}\p{N}-]+/gu)].map(([url]) => url),
    ...[...text.matchAll(/(\p{Nd}[\s().-]*){7,}/gu)].map(([number]) => number),
    ...[...text.matchAll(/[a-z]:[/a-z+\d]|\/\/|\\\\|@\S/gi)].map(([url]) => url),
  ]
}

const LINKING = [
  'Pay at evil.example/login now',
  'https://evil.example/login',
  'HTTP://EVIL.EXAMPLE',
  'http://127.0.0.1/x or 10.0.0.1',
  'www.evil.com',
  'www.a.test',
  't.co/abc',
  'evil.com',
  'EVIL.COM.',
  '(evil.com)',
  'a.b.c.evil.co.uk:8080/path?x=y#z',
  'evil.5g.com',
  '-evil.com-',
  'write a@b.com or a@b.c',
  'mailto:a@b.com',
  'tel:+22133869620',
  'call +221 33 869 62 00 or 0033-1-23-45-67-89',
  'call (202) 555-0143',
  'call 2025550143',
  'call ２０２ ５５５ ０１４３',
  '//evil.com',
  '\\\\evil\\share and file:///etc',
  'xn--80ak6aa92e.com',
  'кремль.рф',
  '政府.香港 and a.香',
  'evil。com',
  'evil．com',
  'evil｡com',
  'evil․com',
  'evil﹒com',
  'ｅｖｉｌ.ｃｏｍ',
  'ⓔⓥⓘⓛ.ⓒⓞⓜ',
  'a＠b.com',
  'https：／／evil.com',
  'evil\u200b.\u200bcom',
  'evil.\u2060com',
  'evil\u00ad.com',
  'evil.\u202ecom',
  'ht\u200btp://evil.com',
  'St.Petersburg.ru',
]

describe.each(LINKING)('%j', (typed) => {
  test('becomes no link, and can still be read', () => {
    expect(linksIn(typed.replace(/\p{Cf}/gu, ''))).not.toEqual([])
    const text = unlinked(typed)
    expect(linksIn(text)).toEqual([])
    const read = (one: string) => one.replace(/[\s\p{Cf}]/gu, '')
    expect(read(text)).toBe(read(typed))
  })
})

test('what is no address stays as it was typed', () => {
  for (const typed of [
    'Women, peace and security: 3.5 % of U.N. staff (v1.12) at 10:30',
    'Accès à l’eau : 7.500,00 USD – n.º 5',
    'R.D.C. – phase 2, 2005/2006',
    'Up to USD 10,000 in and/or kind…',
  ])
    expect(unlinked(typed).replaceAll('\u2060', '')).toBe(typed)
})

test('nothing is found in any text made of the pieces of addresses', () => {
  const pieces = fc.constantFrom(
    ...[
      'evil',
      'com',
      'a',
      'www',
      'http',
      'mailto',
      '.',
      '。',
      '．',
      ':',
      '：',
      '/',
      '//',
      '\\',
      '@',
    ],
    ...[
      '＠',
      '-',
      '_',
      ' ',
      '1',
      '22',
      '+221',
      '٣٣',
      '\u200b',
      '\u202e',
      '\u2060',
      'é',
      'e\u0301',
      '\n',
    ],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      expect(linksIn(unlinked(parts.join('')))).toEqual([])
    }),
    examples(500),
  )
})

test('no mail holds another link than its own', async () => {
  const typed = 'Pay at https://evil.example/login, evil.com, a@evil.com or +221 33 869 62 00'
  const params = {
    call: unlinked(typed),
    title: unlinked(typed),
    mission: unlinked(typed),
    mailbox: 'office@tunis.iom.example',
    reference: 'WGGI-2005-0001',
    amount: 'USD 10,000',
    day: '31 March 2005',
    days: '90',
    report: 'the final report',
    asked: '1 March 2005',
    plan: 'USD 10,000.00 on 12 January 2005',
    reports: 'the final report by 31 March 2005',
    seal: '',
    hash: '',
  }
  const own = new Set([LINK, `mailto:${CONTACT}`, `mailto:${params.mailbox}`])
  for (const language of languages)
    for (const mail of mailKindSchema.options) {
      const { subject, text, html } = await renderMail({
        mail,
        language,
        params,
        task: 'funding-vote',
        link: LINK,
        links: [{ action: 'Vote', about: unlinked(typed), reference: params.reference, url: LINK }],
        contact: CONTACT,
      })
      const found = [text, parse(html.replaceAll('<', ' <')).textContent].flatMap(
        (part) => linkify.match(part) ?? [],
      )
      expect(found.map(({ url }) => url).filter((url) => !own.has(url))).toEqual([])
      expect(text).toContain(LINK)
      expect(html).toContain(`href="${LINK}"`)
      expect(linkify.match(subject)).toBeNull()
    }
})

test('no unseen character reaches a subject', async () => {
  const typed = 'A\u202egnp\u2066\u200f\u0000\u0007\u061c\ud800 \u2028title\u0085'
  const { subject } = await renderMail({
    mail: 'draft-link',
    language: 'en',
    params: {
      call: unlinked(typed),
      title: unlinked(''),
      mission: unlinked(''),
      mailbox: 'office@tunis.iom.example',
      reference: '',
      amount: '',
      day: '',
      days: '',
      report: '',
      asked: '',
      plan: 'USD 10,000.00 on 12 January 2005',
      reports: '',
      seal: '',
      hash: '',
    },
    contact: CONTACT,
    link: LINK,
  })
  expect(subject).toBe('Your form: Agnp title')
})
