import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import { Refusal } from '../refusal'
import type { StoredMail } from './mail-journal'

const parsedMail = z.object({
  from: z.string().optional(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  replyTo: z.array(z.string()),
  subject: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
})
export type ParsedMail = z.infer<typeof parsedMail>

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), port: z.number() }),
  z.object({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
  z.object({ kind: z.literal('parsed'), id: z.string(), parsed: parsedMail }),
])

const SCRIPT = new URL('./inbox-worker.js', import.meta.url)

/** The page that shows every accepted mail. */
export class Inbox {
  readonly #worker: Worker
  readonly #parsing = new Map<string, (mail: ParsedMail) => void>()
  readonly port: number

  private constructor(worker: Worker, port: number) {
    this.#worker = worker
    this.port = port
    worker.on('message', (value) => {
      const received = message.parse(value)
      if (received.kind === 'parsed') this.#parsing.get(received.id)?.(received.parsed)
    })
  }

  /** Serves the page. Port 0 takes a free one. Throws a Refusal when the port is busy. */
  static async open(port: number): Promise<Inbox> {
    const worker = new Worker(SCRIPT, { execArgv: [], workerData: { port } })
    const first = await new Promise<z.infer<typeof message>>((resolve, reject) => {
      worker.once('message', (value) => resolve(message.parse(value)))
      worker.once('error', (error: NodeJS.ErrnoException) =>
        resolve({ kind: 'failed', code: error.code ?? '', message: error.message }),
      )
      worker.once('exit', () => reject(new Error('The inbox ended before it began.')))
    })
    if (first.kind === 'listening') return new Inbox(worker, first.port)
    await worker.terminate()
    const busy = first.kind === 'failed' && first.code === 'EADDRINUSE'
    throw new Refusal(
      busy
        ? `Port ${port} (the inbox) is in use. End what listens there, or choose another with --port.`
        : `The inbox didn't start: ${first.kind === 'failed' ? first.message : ''}`,
    )
  }

  add(mail: StoredMail): void {
    this.#worker.postMessage({
      kind: 'mail',
      email: {
        messageId: mail.id,
        from: mail.from,
        replyTo: mail.replyTo,
        destination: { to: mail.to, cc: mail.cc, bcc: mail.bcc },
        subject: mail.subject,
        body: { text: mail.text, html: mail.html },
        attachments: [],
        at: Math.floor(Date.parse(mail.at) / 1000),
      },
    })
  }

  /** Reads a MIME message, given in base64. */
  parse(data: string): Promise<ParsedMail> {
    const id = randomUUID()
    return new Promise((resolve) => {
      this.#parsing.set(id, (mail) => {
        this.#parsing.delete(id)
        resolve(mail)
      })
      this.#worker.postMessage({ kind: 'parse', id, data })
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}
