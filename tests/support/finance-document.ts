import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { financeDocument } from '../../functions/serve-finance/document'

interface Document {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, unknown> }> } } | undefined
  >
}

/** An answer of finance as it arrived. */
export interface FinanceAnswer {
  path: string
  status: number
  type: string | undefined
  body: string
}

const pointer = (...parts: readonly string[]) =>
  parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Holds answers to the document that is served beside them. */
export class FinanceDocument {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true })
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor(readonly document: Document) {
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(document, 'finance')
  }

  static read(text: string): FinanceDocument {
    return new FinanceDocument(JSON.parse(text) as Document)
  }

  /** What of an answer the document doesn't say; nothing where it is as it says. */
  faults({ path, status, type = '', body }: FinanceAnswer): string[] {
    const asked = new URL(path, 'https://any.example').pathname
    const operation = this.document.paths[asked]?.get
    // Of a path that isn't there, a refusal is all that can be answered.
    const where = operation ? asked : '/finance/totals'
    const declared = this.document.paths[where]?.get.responses[String(status)]
    if (!declared) return [`${path}: ${status} isn’t declared`]
    if (!declared.content) return body === '' ? [] : [`${path}: ${status} has a body`]
    const name = Object.keys(declared.content).find((one) => type.startsWith(one.split(';')[0]!))
    if (name === undefined) return [`${path}: ${status} is ${type}`]
    if (!name.includes('json')) return []
    const check = this.#check(where, String(status), name)
    return check(JSON.parse(body))
      ? []
      : (check.errors ?? []).map(({ instancePath, message, params }) => {
          return `${path} ${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`
        })
  }

  #check(path: string, status: string, type: string): ValidateFunction {
    const at = pointer('paths', path, 'get', 'responses', status, 'content', type, 'schema')
    const found = this.#compiled.get(at) ?? this.#ajv.compile({ $ref: `finance#${at}` })
    this.#compiled.set(at, found)
    return found
  }
}

let served: FinanceDocument | undefined

/** Throws where finance answers anything else than its document says. */
export function holdToDocument(answer: FinanceAnswer): void {
  served ??= FinanceDocument.read(JSON.stringify(financeDocument('https://wggi.example')))
  const faults = served.faults(answer)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** The same of what an app answered that wasn't read yet. */
export async function heldToDocument(path: string, response: Response): Promise<Response> {
  const body = await response.clone().text()
  const type = response.headers.get('content-type') ?? undefined
  holdToDocument({ path, status: response.status, type, body })
  return response
}
