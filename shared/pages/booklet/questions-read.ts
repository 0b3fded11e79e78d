import { fieldAt, sectionOf } from '../../domain/forms/catalogue'
import { checks } from '../../domain/gender-review/checks'
import type { Rule } from '../../domain/gender-review/ruleset'
import { proposalForm } from '../../domain/proposal/proposal-content'
import { fieldText } from '../../texts/fields'
import type { Language } from '../../texts/language'
import { sectionText } from '../../texts/sections'
import { say } from '../../texts/language'

/** The questions of the form that a check reads for any kind of work, page by page. */
export function questionsRead(
  language: Language,
  rule: Rule,
): { page: string; questions: string[] }[] {
  const routes = new Set(Object.values(rule.routes).flat())
  const names = [...routes]
    .flatMap((route) => checks[rule.id].routes[route]?.reads ?? [])
    .map((path) => path.split('.')[0] ?? path)
  const pages = new Map<string, Set<string>>()
  for (const name of names) {
    const field = fieldAt(proposalForm, name)
    const section = sectionOf(proposalForm, name)
    if (!field || section === undefined) continue
    const questions = pages.get(section) ?? new Set()
    questions.add(say(language, fieldText(proposalForm, field).label))
    pages.set(section, questions)
  }
  return proposalForm.sections.flatMap(({ id }) => {
    const questions = pages.get(id)
    return questions
      ? [{ page: say(language, sectionText(proposalForm, id).title), questions: [...questions] }]
      : []
  })
}
