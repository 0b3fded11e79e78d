import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What these words of a program call is typed by people, in a language of their own. */
const TYPED = /^(?:title|reason|letter|note|answer|whatIsNew|minutes|objection)$/

/** What is called so and is the product's own, in the page's language. */
const own: Readonly<Record<string, string>> = {
  'call.title': 'a call has its title in each language',
  'paper.title': 'the paper’s own title, made for the year',
  'annex.title': 'the annex’s own title',
  'totals.title': 'the heading of the totals',
  'source.title': 'a standard is cited by its name',
}

/** Each expression that stands by itself between tags, where a page prints it as it is. */
function printed(text: string): string[] {
  return [...text.matchAll(/(?:>|^\s*)\{((?:\w+\??\.)+\w+|titleOf\(project\))\}/gm)].map(
    ([, expression = '']) => expression,
  )
}

function isTyped(expression: string): boolean {
  const name = expression.replace('titleOf(project)', 'title').split('.').at(-1) ?? ''
  return TYPED.test(name) && own[expression] === undefined
}

it('what people typed is printed by a component that says in which direction and language', () => {
  const raw = readdirSync('shared/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      printed(readFileSync(`shared/pages/${file}`, 'utf8'))
        .filter(isTyped)
        .map((expression) => `${file}: ${expression}`),
    )
  expect(raw).toEqual([])
})

it('a title that a page prints as it is would be found', () => {
  expect(printed('<h1>{props.title}</h1>').filter(isTyped)).toEqual(['props.title'])
  expect(printed('<Written text={props.title} />').filter(isTyped)).toEqual([])
})
