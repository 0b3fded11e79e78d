import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { Answers } from '../../../shared/pages/answers/answers'

test('what somebody wrote is read in their language, and what the page says in its own', () => {
  const content = { title: 'Femmes à l’œuvre', kind: 'project' }
  const page = (
    <Answers language="en" form={proposalForm} content={content} written="fr" />
  ).toString()
  const texts = parse(page).querySelectorAll('p.text')
  const told = texts.map((one) => [one.text, one.getAttribute('lang'), one.getAttribute('dir')])
  expect(told).toContainEqual([content.title, 'fr', 'auto'])
  expect(told.filter(([, lang]) => lang === undefined).length).toBeGreaterThan(0)
})
