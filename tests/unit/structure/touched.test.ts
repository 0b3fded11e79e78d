import { describe, expect, it } from 'vitest'
import { counted, there } from '../../support/touched'

/** Files a new one may touch, by what it is. */
const MOST = { field: 2, kind: 12, act: 7, mail: 3 }

/** Acts at the desk that are more than an act on one project at the desk, and what more. */
const wider: Readonly<Record<string, { most: number; because: string }>> = {
  'record-meeting': { most: 8, because: 'Its form has a file of its own.' },
  'propose-correction': { most: 9, because: 'Its form has a file, and each sum booked has one.' },
  'resolve-incident': { most: 9, because: 'The fund has incidents too, settled on another page.' },
  'replace-contact': { most: 14, because: 'It is the mission’s act too, on its project page.' },
}

/** Where a mail may stand beside its name, its words and whoever orders it. */
const besides: Readonly<Record<string, string>> = {
  'shared/domain/audit/notices.ts': 'An act owes it to whoever must hear of it.',
  'shared/mails/compose.ts': 'It is worded by the kind of task that it is about.',
  'functions/serve-portal/confidential-routes.tsx': 'Whoever asks for it at that door is counted.',
  'functions/send-mail/params.ts': 'It names a day or an amount that no other mail does.',
}

/** Words that mean something else as well. */
const otherWords: readonly string[] = ['fresh-link', 'record-tampered', 'fund-incident', 'seal']

const isWords = (file: string) =>
  file.startsWith('shared/mails/texts/') || file === 'shared/domain/outbox/item.ts'

const isOrder = (file: string) => file.startsWith('shared/domain/decide/')

describe('what a new one touches', () => {
  it('is few files for a kind of task', () => {
    expect(counted('kind').filter(({ files }) => files.length > MOST.kind)).toEqual([])
  })

  it('is few files for an act at the desk', () => {
    const over = counted('act').filter(
      ({ name, files }) => files.length > (wider[name]?.most ?? MOST.act),
    )
    expect(over).toEqual([])
  })

  it('is its name, its words and who orders it for a mail, and a place that says why', () => {
    const mails = counted('mail').filter(({ name }) => !otherWords.includes(name))
    for (const { name, files } of mails) {
      expect(files.filter(isWords), name).toHaveLength(MOST.mail - 1)
      const others = files.filter((file) => !isWords(file) && !isOrder(file))
      const unsaid = others.filter((file) => besides[file] === undefined)
      expect(unsaid, name).toEqual([])
    }
  })

  it('is the catalogue and its texts for a field that no rule reads', () => {
    const asked = counted('field').filter(({ files }) => files.length <= MOST.field)
    for (const { name, files } of asked)
      expect(files.toSorted(), name).toEqual([
        expect.stringMatching(/^shared\/domain\/(proposal|reporting|amending)\//),
        expect.stringMatching(/^shared\/texts\/fields\//),
      ])
    expect(asked.length).toBeGreaterThan(there.field.length / 5)
  })
})
