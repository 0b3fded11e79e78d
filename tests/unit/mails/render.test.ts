import { describe, expect, test } from 'vitest'
import { mailKindSchema, type MailKind } from '../../../shared/domain/outbox/item'
import { taskKindSchema, type TaskKind } from '../../../shared/domain/tasks/kinds'
import { isAboutTask } from '../../../shared/mails/compose'
import { renderMail } from '../../../shared/mails/render'
import type { MailParams } from '../../../shared/mails/mail-params'
import { unlinked } from '../../../shared/mails/unlinked'
import { languages, type Language } from '../../../shared/texts/language'

const LINK = 'https://fund.example/tasks/secret-token'

const params: MailParams = {
  call: unlinked('WGGI 2005'),
  title: unlinked('Shelter & <safety>'),
  reference: 'WGGI-2005-0001',
  mission: unlinked('IOM Tunis'),
  mailbox: 'office@tunis.iom.example',
  amount: 'USD 10,000',
  day: '31 March 2005',
  days: '90',
  report: 'the final report',
  asked: '1 March 2005',
  plan: 'USD 10,000.00 on 12 January 2005',
  reports: 'the final report by 31 March 2005',
  seal: '12',
  hash: 'a'.repeat(64),
}

const TASK_MAILS: readonly MailKind[] = mailKindSchema.options.filter(isAboutTask)

const cases: { mail: MailKind; task?: TaskKind; language: Language }[] = languages.flatMap(
  (language) => [
    ...mailKindSchema.options
      .filter((mail) => !TASK_MAILS.includes(mail))
      .map((mail) => ({ mail, language })),
    ...TASK_MAILS.flatMap((mail) =>
      taskKindSchema.options.map((task) => ({ mail, task, language })),
    ),
  ],
)

const render = (one: (typeof cases)[number], link: string | undefined = LINK) =>
  renderMail({ ...one, params, contact: 'wggi@fund.example', ...(link && { link }) })

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe.each(cases)('$mail $task in $language', (one) => {
  test('has a subject of one line, one link, and nothing left open', async () => {
    const { subject, text, html } = await render(one)
    expect(subject.length).toBeGreaterThan(5)
    expect(subject.length).toBeLessThan(120)
    expect(subject).not.toMatch(/[\r\n]/)
    for (const part of [subject, text, html])
      expect(part).not.toMatch(/undefined|\[object|NaN|\$\{/)
    expect(count(text, /https?:\/\//g)).toBe(1)
    expect(count(html, /<a /g)).toBe(1)
    expect(count(html, /https?:\/\//g)).toBe(1)
    expect(html).toContain(`href="${LINK}"`)
    expect(text).toContain('wggi@fund.example')
  })

  test('escapes what a mission typed, and fetches nothing', async () => {
    const { html } = await render(one)
    expect(html).not.toContain('<safety>')
    expect(html).not.toMatch(/<(img|link|script|iframe)|src=|url\(/)
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${one.language}">`))
  })
})

test('the same mail reads differently in each language', async () => {
  for (const mail of mailKindSchema.options) {
    const task = TASK_MAILS.includes(mail) ? { task: 'funding-vote' as const } : {}
    const texts = await Promise.all(
      languages.map((language) => render({ mail, language, ...task })),
    )
    expect(new Set(texts.map(({ text }) => text)).size).toBe(languages.length)
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(languages.length)
  }
})

test('a mail without a link only tells', async () => {
  const mail = { mail: 'report-missed' as const, language: 'en' as const }
  const { text, html } = await renderMail({ ...mail, params, contact: 'wggi@fund.example' })
  expect(text).not.toContain('http')
  expect(html).not.toContain('<a ')
})

test('a line break in a title stays out of the subject', async () => {
  const { subject } = await renderMail({
    mail: 'draft-link',
    language: 'en',
    params: { ...params, call: unlinked('Two\r\nBcc: x@example.org') },
    contact: 'wggi@fund.example',
    link: LINK,
  })
  expect(subject).toBe('Your form: Two Bcc: x@ example. org')
})
