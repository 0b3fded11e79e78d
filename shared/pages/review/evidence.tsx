import { fieldAt } from '../../domain/forms/catalogue'
import { itemsOf, type Content } from '../../domain/forms/form-content'
import type { CheckResult } from '../../domain/gender-review/assessment'
import { proposalForm, type ProposalContent } from '../../domain/proposal/proposal-content'
import { commonTexts } from '../../texts/common'
import { fieldText, listText } from '../../texts/fields'
import { colon } from '../../texts/colon'
import { itemTitle } from '../../texts/form'
import { translator, type Language, say } from '../../texts/language'
import { reviewTexts } from '../../texts/review'
import { answerText } from '../answers/answer-text'

interface Read {
  label: string
  answer: string | undefined
}

interface Group {
  /** The list item that the answers belong to; undefined for answers of their own. */
  title: string | undefined
  reads: Read[]
}

/** What a check read, item by item, with the mission's answers as it gave them. */
function readAnswers(
  language: Language,
  content: Content,
  fieldsRead: CheckResult['fieldsRead'],
): Group[] {
  const t = translator(language)
  const groups = new Map<string, Group>()
  for (const name of fieldsRead) {
    const [top = '', id, inner] = name.split('.')
    const list = fieldAt(proposalForm, top)
    const field = id === undefined ? list : fieldAt(proposalForm, `${top}.${inner ?? ''}`)
    if (!list || !field || field.sensitive) continue
    const items = itemsOf(content, top)
    const at = items.findIndex((item) => item.id === id)
    const value = id === undefined ? content[field.name] : items[at]?.[field.name]
    const key = id === undefined ? '' : `${top}.${id}`
    const group = groups.get(key) ?? {
      title:
        id === undefined
          ? undefined
          : t(itemTitle, { one: t(listText(proposalForm, list).one), n: at + 1 }),
      reads: [],
    }
    group.reads.push({
      label: say(language, fieldText(proposalForm, field).label),
      answer: answerText(language, field, value, content),
    })
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** More answers than this are folded away, where nothing is asked for. */
const SHOWN = 10

/** The evidence of a check: each answer it read, and which were not given. */
export function Evidence(props: {
  language: Language
  content: ProposalContent
  check: Pick<CheckResult, 'fieldsRead' | 'verdict'>
}) {
  const { language, content, check } = props
  const t = translator(language)
  const groups = readAnswers(language, content, check.fieldsRead)
  const given = groups.flatMap(({ reads }) => reads).filter(({ answer }) => answer !== undefined)
  const isOpen = check.verdict === 'half' || check.verdict === 'none'
  return (
    <details open={isOpen || given.length <= SHOWN} class="evidence">
      <summary>{t(reviewTexts.evidence, { count: given.length })}</summary>
      {groups.map(({ title, reads }) => {
        const open = reads.filter(({ answer }) => answer === undefined)
        return (
          <div class="read">
            {title === undefined ? null : <p class="head">{title}</p>}
            <dl>
              {reads.map(({ label, answer }) =>
                answer === undefined ? null : (
                  <>
                    <dt>{label}</dt>
                    <dd class="text">{answer}</dd>
                  </>
                ),
              )}
            </dl>
            {open.length > 0 ? (
              <p class="quiet">
                {t(colon, {
                  label: t(commonTexts.notProvided),
                  message: open.map(({ label }) => label).join(' · '),
                })}
              </p>
            ) : null}
          </div>
        )
      })}
    </details>
  )
}
