import type { Definition } from './definitions'

type State = Definition['States'][string]

const FAILURE = 'Record the failure'

/** A state's name as a word that Mermaid takes for an identifier. */
function idOf(names: readonly string[], name: string): string {
  return `s${names.indexOf(name) + 1}`
}

function text(name: string): string {
  return `"${name.replaceAll('"', '&quot;')}"`
}

function shape(state: State, name: string): string {
  switch (state.Type) {
    case 'Choice':
      return `{${text(name)}}`
    case 'Wait':
      return `[/${text(name)}/]`
    case 'Succeed':
    case 'Fail':
      return `([${text(name)}])`
    case 'Task':
      return state.Resource.endsWith('.waitForTaskToken') ? `[[${text(name)}]]` : `[${text(name)}]`
    default:
      return state satisfies never
  }
}

/** What a condition asks, in words: the answers it stands for. */
function label(condition: string): string {
  const quoted = [...condition.matchAll(/'([^']+)'/g)].map(([, word]) => word)
  return quoted.length > 0 ? quoted.join(', ') : 'yes'
}

function arrows(definition: Definition, names: readonly string[], name: string): string[] {
  const state = definition.States[name]!
  const to = (next: string, words?: string) =>
    names.includes(next)
      ? [`  ${idOf(names, name)} -->${words ? `|${words}|` : ''} ${idOf(names, next)}`]
      : []
  switch (state.Type) {
    case 'Choice': {
      const ways = state.Choices.flatMap(({ Next, Condition }) => to(Next, label(Condition)))
      return [...ways, ...to(state.Default, 'else')]
    }
    case 'Task': {
      const silent = state.Catch.filter(({ ErrorEquals }) => ErrorEquals.includes('States.Timeout'))
      return [...to(state.Next), ...silent.flatMap(({ Next }) => to(Next, 'no answer'))]
    }
    case 'Wait':
      return to(state.Next)
    case 'Succeed':
    case 'Fail':
      return []
    default:
      return state satisfies never
  }
}

/**
 * A workflow as a Mermaid flowchart. The way every task takes when it fails is left out: it is the same
 * everywhere and would hide the others.
 */
export function pictureOf(definition: Definition): string {
  const names = Object.entries(definition.States)
    .filter(([name, { Type }]) => name !== FAILURE && Type !== 'Fail')
    .map(([name]) => name)
  return [
    '```mermaid',
    'flowchart TD',
    ...names.map((name) => `  ${idOf(names, name)}${shape(definition.States[name]!, name)}`),
    ...names.flatMap((name) => arrows(definition, names, name)),
    '```',
  ].join('\n')
}
