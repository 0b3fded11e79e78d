import type { Child } from 'hono/jsx'
import { additionalCents } from '../../shared/domain/amending/amendment-content'
import { isAbout } from '../../shared/domain/decide/running/amendment-end'
import { yearOfDecision } from '../../shared/domain/decide/running/addition'
import { decidesChange } from '../../shared/domain/decide/running/amendment-objection'
import { committedCents, isFunded } from '../../shared/domain/project/project'
import { Facts, Note } from '../../shared/pages/kit/components'
import { committedText } from '../../shared/pages/kit/money-lines'
import { additionTexts, availableIn } from '../../shared/texts/additional-money'
import { formatMoney } from '../../shared/texts/format'
import { translator, type Language } from '../../shared/texts/language'
import { taskTexts } from '../../shared/texts/tasks'
import { stateOf, type Case } from './case'

function amendmentOf({ file, task }: Case) {
  return decidesChange(task.kind) ? file.amendments.find(({ n }) => n === task.subject) : undefined
}

/** For those who decide on more money: what was granted, what is asked beyond it, and what the envelope holds. */
export function moreMoney(found: Case, language: Language, now: string): Child {
  const amendment = amendmentOf(found)
  const { project } = found.file
  const cents = amendment ? additionalCents(amendment) : 0
  if (cents === 0 || !isFunded(project)) return null
  const t = translator(language)
  const year = yearOfDecision(stateOf(found, now))
  const envelope = found.envelopes.find((one) => one.year === year && one.open)
  const available = envelope?.availableCents ?? 0
  const money = (amount: number) => formatMoney(language, amount)
  return (
    <section>
      <h2>{t(additionTexts.more)}</h2>
      <Facts
        facts={[
          { term: t(additionTexts.granted), value: committedText(language, project) },
          { term: t(additionTexts.more), value: money(cents) },
          { term: t(additionTexts.inAll), value: money(committedCents(project) + cents) },
          {
            term: t(taskTexts.available),
            value: t(availableIn, { amount: money(available), year: String(year) }),
          },
        ]}
      />
      {available < cents ? (
        <Note>
          <p>{t(additionTexts.short)}</p>
        </Note>
      ) : null}
    </section>
  )
}

/** Why a change that somebody was asked about didn't come about, where that wasn't decided. */
export function whyNoChange({ file, task }: Case, language: Language): Child {
  const amendment = file.amendments.find((one) => isAbout(task, one))
  const t = translator(language)
  if (amendment?.status === 'withdrawn') return <p>{t(taskTexts.changeWithdrawn)}</p>
  return amendment?.because === 'lack-of-funds' ? <p>{t(additionTexts.noFunds)}</p> : null
}
