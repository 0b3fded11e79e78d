import { join } from 'node:path'
import * as z from 'zod'
import { AppendJournal } from '../append-journal'

const storedMail = z.object({
  id: z.string(),
  /** Virtual time of acceptance, ISO 8601. */
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  replyTo: z.array(z.string()),
  subject: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  configurationSet: z.string().optional(),
  tags: z.record(z.string(), z.string()),
})

export type StoredMail = z.infer<typeof storedMail>

/** Every mail that was accepted, kept across restarts. */
export class MailJournal {
  readonly #journal: AppendJournal<StoredMail>
  readonly #mails: StoredMail[]

  constructor(directory: string) {
    this.#journal = new AppendJournal(join(directory, 'mails.jsonl'), storedMail)
    this.#mails = [...this.#journal.entries]
  }

  append(mail: StoredMail): void {
    this.#journal.append(mail)
    this.#mails.push(mail)
  }

  all(): readonly StoredMail[] {
    return this.#mails
  }

  find(id: string): StoredMail | undefined {
    return this.#mails.find((mail) => mail.id === id)
  }

  close(): void {
    this.#journal.close()
  }
}
