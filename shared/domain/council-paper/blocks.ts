/** A piece of running text. Paragraphs are numbered through the whole paper. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string; n: number }
  /** A point of a list; `level` 1 stands under one of level 0. */
  | { type: 'point'; text: string; level: 0 | 1 }

const HEADING = '## '
const POINT = '- '

/** Paragraphs of a text, which empty lines set apart. */
export function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Reads what was written for a section; paragraphs are numbered from `first` on. */
export function blocksOf(text: string | undefined, first: number): Block[] {
  let n = first - 1
  return paragraphsOf(text).flatMap((part): Block[] => {
    const blocks: Block[] = []
    let running: string[] = []
    const end = () => {
      if (running.length === 0) return
      n += 1
      blocks.push({ type: 'paragraph', text: running.join(' '), n })
      running = []
    }
    for (const line of part.split('\n')) {
      const said = line.trim()
      if (said.startsWith(HEADING)) {
        end()
        blocks.push({ type: 'heading', text: said.slice(HEADING.length).trim() })
      } else if (said.startsWith(POINT)) {
        end()
        const level = /^(?: {2,}|\t)/.test(line) ? 1 : 0
        blocks.push({ type: 'point', text: said.slice(POINT.length).trim(), level })
      } else running.push(said)
    }
    end()
    return blocks
  })
}

/** How many paragraphs there are in blocks. */
export function countParagraphs(blocks: readonly Block[]): number {
  return blocks.filter(({ type }) => type === 'paragraph').length
}
