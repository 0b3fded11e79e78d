import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { defaultCouncilNames } from '../../shared/domain/council-paper/masthead'
import { paperOf } from '../../shared/domain/council-paper/paper'
import { inWords } from '../../shared/pages/council-paper/words'
import { paperDocument } from '../../shared/runtime/paper-document'
import { languages } from '../../shared/texts/language'
import { activities, frame, twelve } from '../unit/council-paper/second-year'

const BODY = 'word/document.xml'
const PUT_IN = 'A paragraph that somebody puts in.'

/** The office that opens documents here; undefined where none is installed. */
function office(): string | undefined {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {
      continue
    }
  }
  return undefined
}

/** The document with one paragraph more after its first numbered one, as its reader would put it in. */
function withOneMore(document: Uint8Array): Uint8Array {
  const files = unzipSync(document)
  const body = strFromU8(files[BODY] ?? new Uint8Array())
  const numbered = /<w:p>(?:(?!<\/w:p>).)*w:val="Body"(?:(?!<\/w:p>).)*<w:numPr>.*?<\/w:p>/s.exec(
    body,
  )
  if (!numbered) throw new Error('The document has no numbered paragraph.')
  const [first] = numbered
  const more = first.replace(/(<w:t[^>]*>).*?(<\/w:t>)/s, `$1${PUT_IN}$2`)
  return zipSync({ ...files, [BODY]: strToU8(body.replace(first, first + more)) })
}

/** The document's text as the office lays it out, numbers with it. */
function textOf(name: string, directory: string, document: Uint8Array): string {
  const path = join(directory, 'paper.docx')
  writeFileSync(path, document)
  const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`
  const order = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', directory]
  execFileSync(name, [profile, ...order, path], { stdio: 'ignore', timeout: 180_000 })
  return readFileSync(join(directory, 'paper.txt'), 'utf8')
}

/** The numbers of the paragraphs before the annex, as they are laid out. */
function numbersIn(text: string): number[] {
  const [before = ''] = text.split(/^\s*(?:Annex|Annexe|Anexo)\s*$/m)
  return [...before.matchAll(/^\s*(\d+)\.\s/gm)].map(([, n]) => Number(n))
}

async function main(): Promise<void> {
  const name = office()
  if (name === undefined) {
    console.log('LibreOffice isn’t installed: the document was not opened in it.')
    return
  }
  const directory = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    for (const language of languages) {
      const paper = paperOf({ frame, language, sources: twelve, activities })
      const document = await paperDocument(inWords(paper, defaultCouncilNames))
      const before = numbersIn(textOf(name, directory, document))
      const after = numbersIn(textOf(name, directory, withOneMore(document)))
      const wanted = Array.from({ length: before.length + 1 }, (_, at) => at + 1)
      if (before.length === 0 || after.join() !== wanted.join())
        throw new Error(`${language}: numbered ${before.join()} before, ${after.join()} after`)
      console.log(`${language}: ${before.length} paragraphs, and ${after.length} with one put in`)
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
