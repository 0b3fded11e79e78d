import { isExpression, type MachineDefinition, type Program, type State } from './definition'
import { syntaxError } from './expressions'
import { isObject, type Json } from './json'
import { LIMITS } from './limits'
import { parseResource } from './resource'

export interface Problem {
  readonly code: string
  readonly message: string
  /** Slash path into the definition. */
  readonly location: string
}

export interface Capabilities {
  readonly sqs: boolean
}

function schema(message: string, location: string): Problem {
  return { code: 'SCHEMA_VALIDATION_FAILED', message, location }
}

/** Everything that the shape alone doesn't show: targets, names, variables, resources, expressions. */
export function* checkMachine(
  machine: MachineDefinition,
  capabilities: Capabilities,
): Generator<Problem> {
  const language = machine.QueryLanguage ?? 'JSONPath'
  yield* checkProgram(machine, '', {
    language,
    capabilities,
    names: new Set(),
    variables: new Set(),
  })
}

interface Surroundings {
  readonly language: 'JSONata' | 'JSONPath'
  readonly capabilities: Capabilities
  /** State names seen so far: they are unique in the whole machine. */
  readonly names: Set<string>
  /** Variables of the scopes around, which inner scopes may read but not assign. */
  readonly variables: ReadonlySet<string>
}

function* checkProgram(
  program: Program,
  location: string,
  around: Surroundings,
): Generator<Problem> {
  const at = `${location}/States`
  if (!program.States[program.StartAt])
    yield {
      code: 'MISSING_TRANSITION_TARGET',
      message: `Missing 'StartAt' target: ${program.StartAt}`,
      location: `${location}/StartAt`,
    }
  const reached = reachable(program)
  const own = new Set(Object.values(program.States).flatMap(assignedNames))
  const inner = { ...around, variables: new Set([...around.variables, ...own]) }
  for (const [name, state] of Object.entries(program.States)) {
    const here = `${at}/${name}`
    if (around.names.has(name)) yield schema(`State name '${name}' is not unique`, here)
    around.names.add(name)
    if (!reached.has(name))
      yield {
        code: 'MISSING_TRANSITION_TARGET',
        message: `State "${name}" is not reachable.`,
        location: here,
      }
    yield* checkState(state, here, program, around)
    for (const variable of assignedNames(state)) yield* checkVariable(variable, here, around)
    yield* checkExpressions(state, here)
    yield* checkInner(state, here, inner)
  }
}

function* checkInner(state: State, location: string, around: Surroundings): Generator<Problem> {
  if (state.Type === 'Map')
    yield* checkProgram(state.ItemProcessor, `${location}/ItemProcessor`, around)
  if (state.Type === 'Parallel')
    for (const [index, branch] of state.Branches.entries())
      yield* checkProgram(branch, `${location}/Branches[${index}]`, around)
}

function* checkState(
  state: State,
  location: string,
  program: Program,
  { language, capabilities }: Surroundings,
): Generator<Problem> {
  if ((state.QueryLanguage ?? language) !== 'JSONata')
    yield schema(
      'Only states in JSONata are supported here: set QueryLanguage to JSONata',
      location,
    )
  for (const [field, target] of transitions(state))
    if (!program.States[target])
      yield {
        code: 'MISSING_TRANSITION_TARGET',
        message: `Missing 'Next' target: ${target}`,
        location: `${location}/${field}`,
      }
  if ('Next' in state || 'End' in state || needsNext(state)) yield* checkEnd(state, location)
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined))
    yield schema('A Wait has exactly one of Seconds and Timestamp', location)
  if (state.Type === 'Task') yield* checkTask(state, location, capabilities)
  if (state.Type === 'Map')
    for (const field of [
      'ItemReader',
      'ItemBatcher',
      'ResultWriter',
      'ToleratedFailureCount',
      'ToleratedFailurePercentage',
      'Label',
    ] as const)
      if (state[field] !== undefined)
        yield schema(`${field} belongs to a Distributed Map, which is not supported here`, location)
  yield* checkGuards(state, location)
}

function needsNext(state: State): boolean {
  return state.Type !== 'Choice' && state.Type !== 'Succeed' && state.Type !== 'Fail'
}

function* checkEnd(state: State, location: string): Generator<Problem> {
  if (!needsNext(state)) return
  const next = 'Next' in state && state.Next !== undefined
  const end = 'End' in state && state.End === true
  if (next === end) yield schema('A state has exactly one of Next and "End": true', location)
}

function* checkTask(
  state: Extract<State, { Type: 'Task' }>,
  location: string,
  capabilities: Capabilities,
): Generator<Problem> {
  const resource = parseResource(state.Resource)
  if (!resource)
    yield schema(
      `The resource provided ${state.Resource} is not supported here`,
      `${location}/Resource`,
    )
  if (resource?.kind === 'sqs' && !capabilities.sqs)
    yield schema(
      'SQS is not available here: start the service with an SQS endpoint',
      `${location}/Resource`,
    )
  if (
    resource?.kind === 'lambda' &&
    isObject(state.Arguments) &&
    state.Arguments['FunctionName'] === undefined
  )
    yield schema("The field 'FunctionName' is required but was missing", `${location}/Arguments`)
  const invocation = isObject(state.Arguments) ? state.Arguments['InvocationType'] : undefined
  if (resource?.kind === 'lambda' && invocation !== undefined && invocation !== 'RequestResponse')
    yield schema(
      'Only the InvocationType RequestResponse is supported here',
      `${location}/Arguments`,
    )
  const { TimeoutSeconds: timeout, HeartbeatSeconds: beat } = state
  if (typeof timeout === 'number' && typeof beat === 'number' && beat >= timeout)
    yield schema('HeartbeatSeconds must be smaller than TimeoutSeconds', location)
  if (timeout === 0 || beat === 0) yield schema('A timeout must be at least one second', location)
}

function* checkGuards(state: State, location: string): Generator<Problem> {
  if (state.Type !== 'Task' && state.Type !== 'Parallel' && state.Type !== 'Map') return
  for (const [field, entries] of [
    ['Retry', state.Retry ?? []],
    ['Catch', state.Catch ?? []],
  ] as const)
    for (const [index, { ErrorEquals: names }] of entries.entries()) {
      if (!names.includes('States.ALL')) continue
      const here = `${location}/${field}[${index}]`
      if (names.length > 1) yield schema('States.ALL must stand alone in ErrorEquals', here)
      if (index < entries.length - 1) yield schema('States.ALL must be in the last entry', here)
    }
}

function* checkVariable(name: string, location: string, around: Surroundings): Generator<Problem> {
  if (
    !/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) ||
    name.length > LIMITS.variableNameCharacters ||
    name === 'states'
  )
    yield schema(`'${name}' can't be the name of a variable`, `${location}/Assign`)
  if (around.variables.has(name))
    yield schema(
      `The variable '${name}' belongs to an outer scope, which can't be assigned from here`,
      `${location}/Assign`,
    )
}

function* checkExpressions(value: unknown, location: string): Generator<Problem> {
  if (isExpression(value)) {
    const problem = syntaxError(value)
    if (problem !== undefined)
      yield schema(`The JSONata expression is not valid: ${problem}`, location)
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* checkExpressions(item, `${location}[${index}]`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      // Inner programs are checked on their own, with their own location.
      if (key !== 'ItemProcessor' && key !== 'Branches')
        yield* checkExpressions(item, `${location}/${key}`)
  }
}

/** What a state assigns when all goes well. AWS doesn't hold the names in a Catch against branches. */
function assignedNames(state: State): string[] {
  const writers: { Assign?: Record<string, Json> | undefined }[] = []
  if ('Assign' in state) writers.push(state)
  if (state.Type === 'Choice') writers.push(...state.Choices)
  return [...new Set(writers.flatMap(({ Assign }) => Object.keys(Assign ?? {})))]
}

function transitions(state: State): [string, string][] {
  const targets: [string, string][] = []
  if ('Next' in state && state.Next !== undefined) targets.push(['Next', state.Next])
  if (state.Type === 'Choice') {
    if (state.Default !== undefined) targets.push(['Default', state.Default])
    for (const [index, rule] of state.Choices.entries())
      targets.push([`Choices[${index}]/Next`, rule.Next])
  }
  if ('Catch' in state)
    for (const [index, one] of (state.Catch ?? []).entries())
      targets.push([`Catch[${index}]/Next`, one.Next])
  return targets
}

function reachable(program: Program): Set<string> {
  const reached = new Set<string>()
  const open = [program.StartAt]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = program.States[name]
    if (!state || reached.has(name)) continue
    reached.add(name)
    open.push(...transitions(state).map(([, target]) => target))
  }
  return reached
}
