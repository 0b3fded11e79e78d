import { raw } from 'hono/html'
import type { Block } from '../../domain/council-paper/blocks'
import { PAPER_STYLES } from './paper-styles'
import type { ToldPaper, ToldProject, ToldSection } from './words'

/** A paper as a page that stands alone: what is shown on a screen, printed, and kept once it is published. */
export function PaperPage({ paper }: { paper: ToldPaper }) {
  const last = paper.sections.at(-1)
  return (
    <html lang={paper.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{paper.title}</title>
        <style>{raw(PAPER_STYLES)}</style>
      </head>
      <body>
        <Masthead paper={paper} />
        <main>
          <h1>{paper.title}</h1>
          {paper.sections.map((section) => (
            <Section
              section={section}
              hasFootnote={section === last && paper.footnote !== undefined}
            />
          ))}
          {paper.footnote === undefined ? null : (
            <p class="foot" id="footnote" role="note">
              <sup>1</sup> {paper.footnote}
            </p>
          )}
          <Annex annex={paper.annex} />
        </main>
      </body>
    </html>
  )
}

function Masthead({ paper }: { paper: ToldPaper }) {
  const { names, symbol, session, placeAndDate, note } = paper
  return (
    <header>
      <div class="mast">
        <p class="names">
          {names.map(({ short, name }) => (
            <>
              <b>{short}</b> {name}
              <br />
            </>
          ))}
        </p>
        <p class="right">
          {symbol === undefined ? null : (
            <>
              <span class="symbol">{symbol}</span>
              <br />
            </>
          )}
          {session}
          {session !== undefined && placeAndDate !== undefined ? <br /> : null}
          {placeAndDate}
        </p>
      </div>
      {note === undefined ? null : <p class="note">{note}</p>}
    </header>
  )
}

function Section({ section, hasFootnote }: { section: ToldSection; hasFootnote: boolean }) {
  const { title, blocks, activities } = section
  const lists = pointsTogether(blocks)
  const isLast = (at: number) => hasFootnote && activities.length === 0 && at === lists.length - 1
  return (
    <section>
      <h2>{title}</h2>
      {lists.map((part, at) => (
        <Part part={part} mark={isLast(at)} />
      ))}
      {activities.map(({ n, lead, points }, at) => (
        <>
          <p>
            <span class="no">{n}.</span>
            {lead}
            {hasFootnote && at === activities.length - 1 ? <Mark /> : null}
          </p>
          <ul>
            {points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

type Point = Extract<Block, { type: 'point' }>
type Together = Exclude<Block, Point> | { type: 'points'; points: Point[] }

/** Points that follow each other are one list. */
function pointsTogether(blocks: readonly Block[]): Together[] {
  const parts: Together[] = []
  for (const block of blocks) {
    const before = parts.at(-1)
    if (block.type !== 'point') parts.push(block)
    else if (before?.type === 'points') before.points.push(block)
    else parts.push({ type: 'points', points: [block] })
  }
  return parts
}

function Part({ part, mark }: { part: Together; mark: boolean }) {
  if (part.type === 'heading') return <h3>{part.text}</h3>
  if (part.type === 'points') return <Points points={part.points} mark={mark} />
  return (
    <p>
      <span class="no">{part.n}.</span>
      {part.text}
      {mark ? <Mark /> : null}
    </p>
  )
}

function Points({ points, mark }: { points: readonly Point[]; mark: boolean }) {
  const tops: { text: string; under: string[] }[] = []
  for (const { text, level } of points) {
    const top = tops.at(-1)
    if (level === 1 && top) top.under.push(text)
    else tops.push({ text, under: [] })
  }
  return (
    <ul>
      {tops.map(({ text, under }, at) => (
        <li>
          {text}
          {mark && at === tops.length - 1 ? <Mark /> : null}
          {under.length > 0 ? (
            <ul>
              {under.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Mark() {
  return (
    <sup>
      <a href="#footnote">1</a>
    </sup>
  )
}

function Annex({ annex }: { annex: ToldPaper['annex'] }) {
  const { table, totals } = annex
  return (
    <section class="annex">
      <p class="label-annex">{annex.label}</p>
      <h1>{annex.title}</h1>
      <p>{annex.onRequest}</p>
      {table ? (
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th scope="col" class={at === 3 ? 'money' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr>
                {row.map((cell, at) => (
                  <td class={at === 3 ? 'money' : undefined}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {annex.groups.map(({ title, projects }) => (
        <>
          {title === undefined ? null : <h2>{title}</h2>}
          {projects.map((project) => (
            <Project project={project} />
          ))}
        </>
      ))}
      <h2>{totals.title}</h2>
      <table>
        <tbody>
          {totals.lines.map(({ label, value }) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="money">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Project({ project }: { project: ToldProject }) {
  const { n, heading, parts, notes, funding, language } = project
  return (
    <article>
      <h3>
        {n}. <span lang={language}>{heading}</span>
      </h3>
      {parts.map(({ label, paragraphs }) =>
        paragraphs.map((text, at) => (
          <p>
            {at === 0 ? (
              <>
                <span class="label">{label}</span>{' '}
              </>
            ) : null}
            <span lang={language}>{text}</span>
          </p>
        )),
      )}
      {notes.map((note) => (
        <p>{note}</p>
      ))}
      <p class="funding">{funding}</p>
    </article>
  )
}
