import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx'
import type { Block } from '../domain/council-paper/blocks'
import type { ToldPaper, ToldProject, ToldSection } from '../pages/council-paper/words'

/** Lists that Word numbers by itself, so that what is put in between renumbers the rest. */
const PARAGRAPHS = 'paragraphs'
const POINTS = 'points'
const PROJECTS = 'projects'
const SECTIONS = 'sections'

const SPELLED = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const

const indent = (left: number, hanging: number) => ({
  style: {
    paragraph: {
      indent: {
        left: convertMillimetersToTwip(left),
        hanging: convertMillimetersToTwip(hanging),
      },
    },
  },
})

const numbering = {
  config: [
    {
      reference: PARAGRAPHS,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...indent(0, 0) }],
    },
    {
      reference: POINTS,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '•', ...indent(10, 5) },
        { level: 1, format: LevelFormat.BULLET, text: '–', ...indent(16, 5) },
      ],
    },
    {
      reference: PROJECTS,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...indent(8, 8) }],
    },
    {
      reference: SECTIONS,
      levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', ...indent(10, 10) }],
    },
  ],
}

const styles = {
  default: {
    document: { run: { font: 'Times New Roman', size: 23 } },
    title: { run: { bold: true, allCaps: true, size: 26 }, paragraph: centred(480, 480) },
    heading1: { run: { bold: true, allCaps: true, size: 24 }, paragraph: spaced(360, 160) },
    heading2: { run: { bold: true, size: 23 }, paragraph: spaced(280, 120) },
    footnoteText: { run: { size: 19 } },
  },
  paragraphStyles: [
    { id: 'Body', name: 'Body', basedOn: 'Normal', quickFormat: true, paragraph: spaced(0, 160) },
  ],
}

function spaced(before: number, after: number) {
  return { spacing: { before, after }, keepNext: before > 0 }
}

function centred(before: number, after: number) {
  return { alignment: AlignmentType.CENTER, spacing: { before, after } }
}

const body = (text: string, more: Partial<ConstructorParameters<typeof TextRun>[0]> = {}) =>
  new Paragraph({ style: 'Body', children: [new TextRun({ text, ...asRun(more) })] })

function asRun(more: Partial<ConstructorParameters<typeof TextRun>[0]>) {
  return typeof more === 'string' ? {} : more
}

/** A paper as a document to be gone on with in Word: its numbers, notes and pages are Word's own. */
export async function paperDocument(paper: ToldPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { footnote, language } = paper
  const made = new Document({
    title: paper.title,
    styles: {
      ...styles,
      default: {
        ...styles.default,
        document: {
          run: { ...styles.default.document.run, language: { value: SPELLED[language] } },
        },
      },
    },
    numbering,
    features: { updateFields: false },
    ...(footnote !== undefined && {
      footnotes: { 1: { children: [new Paragraph({ children: [new TextRun(footnote)] })] } },
    }),
    sections: [sectionOf(bodyOf(paper)), sectionOf(annexOf(paper.annex))],
  })
  return new Uint8Array(await Packer.toArrayBuffer(made))
}

function sectionOf(children: ISectionOptions['children']): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children,
  }
}

function bodyOf(paper: ToldPaper) {
  const last = paper.sections.at(-1)
  return [
    ...mastheadOf(paper),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
    ...paper.sections.flatMap((section) =>
      writtenIn(section, section === last && paper.footnote !== undefined),
    ),
  ]
}

function mastheadOf({ names, symbol, session, placeAndDate, note }: ToldPaper): Paragraph[] {
  const right = (
    text: string,
    more: { bold?: boolean; allCaps?: boolean; italics?: boolean } = {},
  ) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ text, ...more })],
    })
  return [
    ...names.map(
      ({ short, name }) =>
        new Paragraph({
          children: [new TextRun({ text: short, bold: true }), new TextRun(`\u2003${name}`)],
        }),
    ),
    ...(symbol === undefined ? [] : [right(symbol, { bold: true, allCaps: true })]),
    ...(session === undefined ? [] : [right(session)]),
    ...(placeAndDate === undefined ? [] : [right(placeAndDate)]),
    ...(note === undefined ? [] : [right(note, { italics: true })]),
  ]
}

function writtenIn({ title, blocks, activities }: ToldSection, hasFootnote: boolean): Paragraph[] {
  const all: Block[] = [
    ...blocks,
    ...activities.flatMap(({ n, lead, points }): Block[] => [
      { type: 'paragraph', text: lead, n },
      ...points.map((text): Block => ({ type: 'point', text, level: 0 })),
    ]),
  ]
  const noted = hasFootnote ? all.findLast(({ type }) => type !== 'heading') : undefined
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: SECTIONS, level: 0 },
      children: [new TextRun(title)],
    }),
    ...all.map((block) => paragraphOf(block, block === noted)),
  ]
}

function paragraphOf(block: Block, isNoted: boolean): Paragraph {
  const children = [new TextRun(block.text), ...(isNoted ? [new FootnoteReferenceRun(1)] : [])]
  switch (block.type) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children })
    case 'point':
      return new Paragraph({
        style: 'Body',
        numbering: { reference: POINTS, level: block.level },
        children,
      })
    case 'paragraph':
      return new Paragraph({
        style: 'Body',
        numbering: { reference: PARAGRAPHS, level: 0 },
        children,
      })
    default:
      return block satisfies never
  }
}

function annexOf(annex: ToldPaper['annex']) {
  const { table, groups, totals } = annex
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun(annex.label)],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(annex.title)] }),
    body(annex.onRequest),
    ...(table ? [tableOf([table.columns, ...table.rows], true), body('')] : []),
    ...groups.flatMap(({ title, projects }) => [
      ...(title === undefined
        ? []
        : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })]),
      ...projects.flatMap(projectOf),
    ]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(totals.title)] }),
    tableOf(
      totals.lines.map(({ label, value }) => [label, value]),
      false,
    ),
  ]
}

function projectOf({ heading, parts, notes, funding }: ToldProject): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: { reference: PROJECTS, level: 0 },
      children: [new TextRun(heading)],
    }),
    ...parts.flatMap(({ label, paragraphs }) =>
      paragraphs.map(
        (text, at) =>
          new Paragraph({
            style: 'Body',
            children: [
              ...(at === 0 ? [new TextRun({ text: `${label} `, bold: true })] : []),
              new TextRun(text),
            ],
          }),
      ),
    ),
    ...notes.map((note) => body(note)),
    body(funding, { bold: true }),
  ]
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '767676' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }

/** The last column holds money, and stands to the right. */
function tableOf(rows: readonly (readonly string[])[], hasHeader: boolean): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: hasHeader && at === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                borders: BORDERS,
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: [
                  new Paragraph({
                    alignment:
                      column === cells.length - 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
                    children: [new TextRun({ text, bold: hasHeader && at === 0 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}
