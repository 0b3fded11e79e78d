import type { Child } from 'hono/jsx'
import type { DecisionRecord } from '../../domain/record/decision-record'
import type { Said, Subject, Unlike } from '../../domain/record/unlike'
import { auditText } from '../../texts/audit'
import { colon } from '../../texts/colon'
import { formatList, formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { faultTexts, subjectTexts, unlikeTexts } from '../../texts/unlike'
import { Note } from '../kit/components'
import { factsLine } from './facts-line'
import type { Namer } from './names'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
}

/** What isn't as records say of these kinds of items, with what they do say, before what the tables hold of it. */
export function UnlikeNotes({ language, record, name, of }: Props & { of: readonly Subject[] }) {
  const found = (record.proof.unlike ?? []).filter(({ what }) => of.includes(what))
  if (found.length === 0) return null
  return (
    <Note tone="bad">
      <ul>
        {found.map((unlike) => (
          <li>
            <strong>{unlikeLine(language, unlike, name)}</strong>
            <SaidOf language={language} unlike={unlike} name={name} />
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** What an item is and what became of it, in one sentence. */
export function unlikeLine(language: Language, unlike: Unlike, name: Namer): string {
  const t = translator(language)
  const { what, id, fault, seq, chain } = unlike
  const label = t(subjectTexts[what], { id: what === 'person' ? personOf(id, name) : id })
  return t(colon, { label, message: t(faultTexts[fault], { seq, chain }) })
}

const personOf = (id: string, name: Namer) => {
  const known = name({ type: 'person', id })
  return known === id ? id : `${known} (${id})`
}

function SaidOf({ language, unlike, name }: Omit<Props, 'record'> & { unlike: Unlike }) {
  const t = translator(language)
  if (unlike.said.length === 0) return null
  return (
    <>
      <br />
      {t(unlikeTexts.recordSays)}
      <ul>
        {unlike.said.map((said) => (
          <li>{saidLine(language, said, name)}</li>
        ))}
      </ul>
    </>
  )
}

function saidLine(language: Language, said: Said, name: Namer): string {
  const t = translator(language)
  const by = said.onBehalfOf
    ? t(recordTexts.onBehalf, { by: name(said.by), of: name(said.onBehalfOf) })
    : name(said.by)
  const where = `${t(recordTexts.recordNumber, { seq: said.seq })}, ${formatMoment(language, said.at)}, ${by}`
  const facts = factsLine(language, said.facts, name)
  const label = `${t(auditText(said.kind))} (${where})`
  return facts === '' ? label : t(colon, { label, message: facts })
}

/** A mark in words that what stands there is the table's word alone. */
export function UnlikeMark({ language }: { language: Language }) {
  return <span class="tag bad">{translator(language)(unlikeTexts.mark)}</span>
}

/** A row of what a table says: told in words and in red where its item isn't as recorded. */
export function told<Row extends Readonly<Record<string, Child>>>(
  language: Language,
  unlike: Unlike | undefined,
  row: Row,
): Readonly<Record<string, Child>> {
  if (!unlike) return row
  return Object.fromEntries(
    Object.entries(row).map(([column, value], index) => [
      column,
      value === '' && index > 0 ? (
        ''
      ) : (
        <span class="otherwise">
          {value}
          {index === 0 ? (
            <>
              {' '}
              <UnlikeMark language={language} />
            </>
          ) : null}
        </span>
      ),
    ]),
  )
}

/** What the record says, and beside it in red what the table says otherwise. */
export function Beside(props: { language: Language; said: string; table: string | undefined }) {
  const { language, said, table } = props
  if (table === undefined || table === said) return <>{said}</>
  const t = translator(language)
  return (
    <>
      {said}{' '}
      <span class="otherwise">
        {t(colon, { label: t(unlikeTexts.tableSays), message: table === '' ? '–' : table })}
      </span>
    </>
  )
}

/** Everything that isn't as recorded, by name, first thing on the page. */
export function UnlikeList({ language, record, name }: Props) {
  const t = translator(language)
  const { unlike, notBaselined } = record.proof
  return (
    <>
      {unlike === undefined ? (
        <Note>
          <p>{t(unlikeTexts.unsettled)}</p>
        </Note>
      ) : null}
      {notBaselined.length > 0 ? (
        <Note>
          <p>{t(unlikeTexts.notBaselined, { chains: formatList(language, notBaselined) })}</p>
        </Note>
      ) : null}
      {unlike !== undefined && unlike.length > 0 ? (
        <Note tone="bad">
          <p>{t(unlikeTexts.differ, { count: unlike.length })}</p>
          <ul>
            {unlike.map((one) => (
              <li>{unlikeLine(language, one, name)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  )
}
