import { readQuery } from '../../../functions/serve-finance/query'
import { readTaskAnswer } from '../../../shared/domain/answers/tasks/acts'
import { anAsking } from '../../support/asking'
import { deskActs } from '../../../shared/domain/answers/desk/acts'
import { typedIn } from '../../../shared/domain/answers/form'
import { unlinked } from '../../../shared/mails/unlinked'
import { forms } from '../../../shared/domain/drafts/forms'
import { allFields } from '../../../shared/domain/forms/catalogue'
import { lastDayMeant, readDay } from '../../../shared/domain/forms/days'
import { readHundredths, readMoney } from '../../../shared/domain/forms/numbers'
import { mergePosted } from '../../../shared/domain/forms/raw'
import { parseAnswers } from '../../../shared/domain/forms/parse'
import { readValue } from '../../../shared/domain/forms/values'
import { readAddress } from '../../../shared/domain/programme/addresses'
import { readReference } from '../../../shared/domain/project/reference'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { humanTaskSchema } from '../../../shared/domain/tasks/task'
import { asTyped, isBlank, lengthOf, oneLine, shortValue } from '../../../shared/domain/text/typed'
import { aTask } from '../../support/builders'

const by = { type: 'person', id: 'elena' } as const

/** Every reader of something typed, from a text to whatever it makes of it. */
export function readers(): Record<string, (text: string) => unknown> {
  const found: Record<string, (text: string) => unknown> = {
    readHundredths,
    readMoney,
    readDay,
    lastDayMeant,
    readAddress,
    readReference,
    asTyped,
    isBlank,
    lengthOf,
    oneLine,
    shortValue,
    'a text in a mail': unlinked,
    'finance query': (text) =>
      readQuery(
        'totals',
        new URLSearchParams({ year: text, asOf: text, by: text, after: text, [text]: text }),
        '2005-12-31',
      ),
    'list items': (text) => {
      const statements = text.match(/[^]{1,25}/g) ?? []
      const ids = statements.map((_, n) => `i${n}`)
      const inputs = statements.map((one, n) => [`indicators.i${n}.statement`, one] as const)
      const posted = { indicators: ids, ...Object.fromEntries(inputs) }
      return parseAnswers(proposalForm, mergePosted(proposalForm, {}, posted))
    },
  }
  for (const form of Object.values(forms))
    for (const field of allFields(form)) {
      found[`field ${field.meta.type}`] ??= (text) =>
        readValue(field, { text, entries: [text], said: text, date: text, known: [] })
    }
  const names = ['amount', 'on', 'year', 'reason', 'letter', 'note', 'conditions.1.text', 'spent']
  for (const kind of humanTaskSchema.shape.kind.options)
    found[`task ${kind}`] = (text) =>
      ['fund', 'approve', 'received', 'return'].map((choice) =>
        readTaskAnswer(
          { choice, ...Object.fromEntries(names.map((name) => [name, text])) },
          kind,
          anAsking(),
        ),
      )
  const task = {
    id: aTask().id,
    versionHash: aTask().versionHash,
    isVote: true,
    inMeeting: true,
    asked: ['elena'],
    silent: ['elena'],
    fit: ['joyce'],
    mostCents: 1_000_000,
  }
  const named = ['dueOn', 'heldOn', 'minutes', 'reason', 'amount', 'conditions', 'address', 'note']
  for (const [act, declares] of Object.entries(deskActs))
    found[`desk ${act}`] = (text) =>
      declares({ by, task, incident: 1 })?.read(
        typedIn(
          {
            'f.vote.elena': 'fund',
            ...Object.fromEntries(named.map((name) => [`f.${name}`, text])),
          },
          'f',
        ),
      )
  return found
}
