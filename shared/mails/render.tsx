import { oneLine } from '../domain/text/typed'
import type { MailKind } from '../domain/outbox/item'
import type { TaskKind } from '../domain/tasks/kinds'
import { translator, type Language, type Translate } from '../texts/language'
import { colon } from '../texts/colon'
import { compose, type Composed } from './compose'
import type { MailParams } from './mail-params'
import type { Unlinked } from './unlinked'
import { frameLines, frameTexts } from './texts/frame'

/** One of several links in a mail, by what it opens. */
export interface NamedLink {
  /** What opens: the task's or form's name in the reader's words. */
  action?: string
  /** What it is about, as typed. */
  about: Unlinked
  reference?: string
  url: string
}

/** Everything a mail says. `link` is its only one, but where it lists several; without any it only tells. */
export interface MailContent {
  mail: MailKind
  language: Language
  params: MailParams
  task?: TaskKind
  link?: string
  links?: readonly NamedLink[]
  /** A code to be typed on a page. */
  code?: string
  /** Address to write to with questions. */
  contact: string
}

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

function labelOf(t: Translate, { action, about, reference }: NamedLink): string {
  const name = reference === undefined ? about : `${about} (${reference})`
  return action === undefined ? name : t(colon, { label: action, message: name })
}

interface Framed extends Composed {
  t: Translate
  link: string | undefined
  links: readonly NamedLink[]
  code: string | undefined
  contact: string
  /** Empty when the mail is about no project. */
  reference: string
}

function plainText({
  t,
  paragraphs,
  action,
  link,
  links,
  code,
  contact,
  reference,
}: Framed): string {
  const lines = [
    t(frameTexts.greeting),
    ...paragraphs,
    ...(code === undefined ? [] : [code]),
    ...links.map((named) =>
      t(colon, { label: labelOf(t, named), message: `\n${named.url}` }).replace(' \n', '\n'),
    ),
    ...(links.length === 0 ? [] : [t(frameTexts.keepLink)]),
    ...(link === undefined
      ? []
      : [
          t(colon, { label: action, message: `\n${link}` }).replace(' \n', '\n'),
          t(frameTexts.keepLink),
        ]),
    t(frameLines.contact, { value: contact }),
    `${t(frameTexts.regards)}\n${t(frameTexts.fund)}`,
    ...(reference === '' ? [] : [t(frameLines.reference, { value: reference })]),
  ]
  return `${lines.join('\n\n')}\n`
}

const PAGE = 'margin:0;padding:24px;background:#f3f2f1;color:#0b0c0c;'
const SHEET =
  'max-width:600px;margin:0 auto;padding:24px;background:#ffffff;font:17px/1.5 Arial,sans-serif;'
const BUTTON =
  'display:inline-block;padding:12px 20px;background:#00594c;color:#ffffff;font-weight:bold;text-decoration:none;'
const CODE = 'font-size:28px;font-weight:bold;letter-spacing:4px;'
const SMALL = 'color:#505a5f;font-size:14px;'

function Page(props: Framed) {
  const { t, subject, paragraphs, action, link, links, code, contact, reference } = props
  return (
    <html lang={t.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={PAGE}>
        <div style={SHEET}>
          <p>{t(frameTexts.greeting)}</p>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {code !== undefined && <p style={CODE}>{code}</p>}
          {links.length > 0 && (
            <ul>
              {links.map((named) => (
                <li>
                  <a href={named.url}>{labelOf(t, named)}</a>
                </li>
              ))}
            </ul>
          )}
          {link !== undefined && (
            <p>
              <a href={link} style={BUTTON}>
                {action}
              </a>
            </p>
          )}
          {(link !== undefined || links.length > 0) && (
            <p style={SMALL}>{t(frameTexts.keepLink)}</p>
          )}
          <p>{t(frameLines.contact, { value: contact })}</p>
          <p>
            {t(frameTexts.regards)}
            <br />
            {t(frameTexts.fund)}
          </p>
          {reference !== '' && <p style={SMALL}>{t(frameLines.reference, { value: reference })}</p>}
        </div>
      </body>
    </html>
  )
}

/** Writes a mail as plain text and as HTML of its own, with nothing to be fetched from elsewhere. */
export async function renderMail(content: MailContent): Promise<RenderedMail> {
  const { mail, language, params, task, link, links = [], code, contact } = content
  const t = translator(language)
  const composed = compose(t, mail, params, task)
  const framed: Framed = {
    ...composed,
    subject: oneLine(composed.subject),
    t,
    link,
    links,
    code,
    contact,
    reference: params.reference,
  }
  const html = await Promise.resolve(Page(framed))
  return {
    subject: framed.subject,
    text: plainText(framed),
    html: `<!doctype html>${html.toString()}`,
  }
}
