import * as z from 'zod'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

const table = z.object({
  rows: z.array(z.record(z.string(), z.unknown())),
  sums: z.record(z.string(), z.unknown()),
})
type Table = z.infer<typeof table>

const envelope = z.object({
  year: z.int(),
  ceilingCents: z.int(),
  reservedCents: z.int(),
  committedCents: z.int(),
  availableCents: z.int(),
})
export type EnvelopeLine = z.infer<typeof envelope>

const verification = z.object({
  chains: z.int(),
  records: z.int(),
  valid: z.boolean(),
  kinds: z.record(z.string(), z.int()),
})

/** What finance and auditors read: totals by key, and the verifier. */
export class Books {
  readonly #client: LambdaClient
  #authorization = ''

  constructor(
    readonly portalUrl: string,
    awsUrl: string,
  ) {
    this.#client = new LambdaClient({
      endpoint: awsUrl,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
    })
  }

  /** The header by which a machine shows its key. */
  get authorization(): string {
    return this.#authorization
  }

  async #invoke(name: string, payload: unknown): Promise<unknown> {
    const reply = await this.#client.send(
      new InvokeCommand({
        FunctionName: name,
        Payload: new TextEncoder().encode(JSON.stringify(payload)),
      }),
    )
    const text = new TextDecoder().decode(reply.Payload)
    if (reply.FunctionError) throw new Error(`${name}: ${text}`)
    return JSON.parse(text)
  }

  /** Has a machine key made, as an operator does, and keeps its secret for reading. */
  async open(): Promise<void> {
    const order = {
      createKey: {
        id: 'demo',
        purpose: 'The demo reads totals and records',
        scopes: ['finance', 'records'],
        by: 'example-operator',
      },
    }
    const { secret } = z
      .object({ secret: z.string() })
      .parse(await this.#invoke('wggi-dev-administer', order))
    this.#authorization = `Basic ${Buffer.from(`demo:${secret}`).toString('base64')}`
  }

  async #ask(report: string, query: Record<string, string>): Promise<Response> {
    const url = new URL(`/finance/${report}`, this.portalUrl)
    url.search = new URLSearchParams(query).toString()
    const response = await fetch(url, { headers: { authorization: this.#authorization } })
    if (!response.ok) throw new Error(`${report}: ${response.status} ${await response.text()}`)
    return response
  }

  async read(report: string, query: Record<string, string>): Promise<Table> {
    return table.parse(await (await this.#ask(report, query)).json())
  }

  /** A report as a file, byte by byte. Throws where it has more than one page. */
  async file(report: string, query: Record<string, string>): Promise<Uint8Array> {
    const response = await this.#ask(report, query)
    if (response.headers.has('link')) throw new Error(`${report} has more than one page.`)
    return new Uint8Array(await response.arrayBuffer())
  }

  /** The decision record of a project, as a page. */
  async record(projectId: string): Promise<string> {
    const url = new URL(`/records/${projectId}`, this.portalUrl)
    const response = await fetch(url, { headers: { authorization: this.#authorization } })
    if (!response.ok) throw new Error(`${projectId}: ${response.status}`)
    return response.text()
  }

  /** The funded projects by the IATI standard. */
  async iati(): Promise<string> {
    const url = new URL('/iati/activities.xml', this.portalUrl)
    const response = await fetch(url, { headers: { authorization: this.#authorization } })
    if (!response.ok) throw new Error(`IATI: ${response.status} ${await response.text()}`)
    return response.text()
  }

  /** The report to the Council: a page, or a document for Word. */
  async councilReport(
    year: number,
    format: 'html' | 'docx',
    language: string,
  ): Promise<Uint8Array> {
    const url = new URL(`/council-report/${year}.${format}?lang=${language}`, this.portalUrl)
    const response = await fetch(url, { headers: { authorization: this.#authorization } })
    if (!response.ok) throw new Error(`Council: ${response.status} ${await response.text()}`)
    return new Uint8Array(await response.arrayBuffer())
  }

  /** An envelope as it stood at the end of a day; as it stands without one. */
  async envelope(year: number, asOf?: string): Promise<EnvelopeLine> {
    const day = asOf === undefined ? {} : { asOf }
    const { rows } = await this.read('totals', { year: String(year), by: 'year', ...day })
    return envelope.parse(rows[0])
  }

  async verify(): Promise<z.infer<typeof verification>> {
    return verification.parse(await this.#invoke('wggi-dev-verify-audit', {}))
  }
}
