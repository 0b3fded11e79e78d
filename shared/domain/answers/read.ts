import * as z from 'zod'
import type { RawAnswers } from '../forms/raw-answers'
import { readMoney } from '../forms/numbers'
import type { Problem, ProblemDetail } from '../forms/problems'
import { rawList, rawText } from '../forms/raw'
import { readValue } from '../forms/values'
import { asTyped, isBlank, isLonger, lengthOf, oneLine, shortValue } from '../text/typed'
import type { QuestionMeta } from './question'
import {
  eachOf,
  isTyped,
  layoutOf,
  questionsOf,
  rowName,
  rowNumbers,
  type AnswersSchema,
  type Question,
} from './form'

/** What was answered, or what is wrong with it, each at its input. */
export type Answered<Values> =
  { values: Values; problems?: undefined } | { values?: undefined; problems: Problem[] }

type Reading =
  { value: unknown; problem?: undefined } | { value?: undefined; problem: ProblemDetail }

const none = {}

/** Reads what was posted. Never throws; what isn't asked, or not with this choice, is not looked at. */
export function readAnswers<Values>(
  schema: AnswersSchema & z.ZodType<Values>,
  raw: RawAnswers,
): Answered<Values> {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  const { choice, branches, common } = layoutOf(schema)
  const chosen = choice && branches.find(({ value }) => value === rawText(raw, choice.name))
  if (choice && !chosen) problems.push({ path: choice.name, code: 'choose', params: none })
  if (choice && chosen) values[choice.name] = chosen.value
  // While nothing is chosen, what goes with several choices is bounded all the same.
  const asked = choice && !chosen ? common.map(unrequired) : (chosen?.questions ?? common)
  for (const question of asked) {
    const value = readQuestion(question, question.name, raw, problems)
    if (value !== undefined) values[question.name] = value
  }
  if (chosen)
    for (const { name, meta } of common)
      if (
        isTypedText(meta) &&
        !asked.some((one) => one.name === name) &&
        !isBlank(rawText(raw, name))
      )
        problems.push({ path: name, code: 'not-with-choice', params: none })
  if (problems.length > 0) return { problems }
  const checked = z.safeParse<z.ZodType<Values>>(schema, values)
  if (checked.success) return { values: checked.data }
  const wrong = new Set(checked.error.issues.map(({ path }) => path.join('.')))
  return { problems: [...wrong].map((path) => ({ path, code: 'invalid', params: none })) }
}

/** A text that stands beside every choice: nobody sees that one of them doesn't take it, and it isn't dropped. */
function isTypedText(meta: QuestionMeta): boolean {
  return meta.type === 'text' && meta.byDefault === undefined && meta.suggested === undefined
}

function unrequired(question: Question): Question {
  return { ...question, meta: { ...question.meta, required: false } }
}

function readQuestion(
  question: Question,
  name: string,
  raw: RawAnswers,
  problems: Problem[],
): unknown {
  const { meta } = question
  if (meta.type === 'rows') return readRows(question.name, meta, raw, problems)
  if (meta.type === 'each') return readEach(question, raw, problems)
  const reading = readTyped(question, name, raw)
  if (reading.problem) problems.push({ path: name, ...reading.problem })
  else if (reading.value === undefined && meta.required === true) {
    problems.push({ path: name, code: missing(meta), params: none })
  }
  return reading.value
}

function missing({ type }: QuestionMeta) {
  switch (type) {
    case 'tick':
      return 'not-ticked'
    case 'code':
      return 'not-a-code'
    case 'option':
    case 'options':
      return 'choose'
    default:
      return 'required'
  }
}

/** What was said of somebody who isn't asked about any more is not passed over: the page was another. */
function readEach(question: Question, raw: RawAnswers, problems: Problem[]): unknown {
  const { name } = question
  const asked = eachOf(question)
  const names = new Set(asked.map((one) => one.name))
  const isOther = (sent: string) =>
    sent.startsWith(`${name}.`) && !names.has(sent) && !isBlank(rawText(raw, sent))
  if (Object.keys(raw).some(isOther))
    problems.push({ path: asked[0]?.name ?? name, code: 'list-changed', params: none })
  const read = asked.flatMap((one) => {
    const value = readQuestion(one, one.name, raw, problems)
    return value === undefined ? [] : [[one.name.slice(name.length + 1), value] as const]
  })
  return Object.fromEntries(read)
}

/** Lines that say something. */
function readLines(text: string, { max, each }: { max: number; each: number }): Reading {
  if (isLonger(text, max))
    return { problem: { code: 'too-long', params: { max, length: lengthOf(text) } } }
  const said = text.split('\n').map(oneLine)
  const value = said.filter((line) => line !== '')
  if (value.some((line) => isLonger(line, each)))
    return { problem: { code: 'line-too-long', params: { max: each } } }
  return { value: value.length > 0 ? value : undefined }
}

function readTyped({ meta, schema }: Question, name: string, raw: RawAnswers): Reading {
  // A page that doesn't send the input at all leaves it as it was from the start.
  const text = Object.hasOwn(raw, name) ? rawText(raw, name) : (meta.byDefault ?? '')
  const short = shortValue(text) ?? '?'
  switch (meta.type) {
    case 'amount':
      return readAmount(short, meta)
    case 'year':
      return short === '' || /^[1-9]\d{3}$/.test(short)
        ? { value: short === '' ? undefined : Number(short) }
        : { problem: { code: 'not-a-year', params: none } }
    case 'option':
      if (short === '') return { value: undefined }
      return meta.offered.includes(short)
        ? { value: short }
        : { problem: { code: 'choose', params: none } }
    case 'options': {
      const chosen = new Set(rawList(raw, name))
      const value = meta.offered.filter((one) => chosen.has(one))
      if (value.length < chosen.size) return { problem: { code: 'not-offered', params: none } }
      return { value: value.length > 0 ? value : undefined }
    }
    case 'tick':
      return { value: short === 'yes' ? true : undefined }
    case 'code': {
      // What can't be a code costs no try.
      const code = short.replace(/\s/g, '')
      if (code === '') return { value: undefined }
      return /^\d{6}$/.test(code)
        ? { value: code }
        : { problem: { code: 'not-a-code', params: none } }
    }
    case 'carried': {
      const sent = z.safeParse(schema, short === '' ? undefined : short)
      return { value: sent.success ? sent.data : undefined }
    }
    case 'lines':
      return readLines(asTyped(text), meta)
    case 'rows':
    case 'each':
      return { value: undefined }
    default:
      return readValue(
        { meta, schema },
        {
          text,
          entries: rawList(raw, name),
          said: rawText(raw, `${name}.said`),
          date: rawText(raw, `${name}.date`),
          known: [],
        },
      )
  }
}

function readAmount(
  text: string,
  { minCents, maxCents }: { minCents: number; maxCents: number },
): Reading {
  if (text === '') return { value: undefined }
  const cents = readMoney(text)
  if (cents === undefined) return { problem: { code: 'not-money', params: none } }
  if (cents <= 0 && minCents > 0) return { problem: { code: 'nothing-asked', params: none } }
  if (cents < minCents) return { problem: { code: 'money-below', params: { minCents } } }
  if (cents > maxCents) return { problem: { code: 'money-above', params: { maxCents } } }
  return { value: cents }
}

/** Rows in which something was typed. */
function readRows(
  list: string,
  { count, item }: { count: number; item: z.ZodObject },
  raw: RawAnswers,
  problems: Problem[],
): unknown {
  const questions = questionsOf(item)
  return rowNumbers(count).flatMap((row) => {
    if (!questions.some((one) => isTyped(raw, rowName(list, row, one.name), one))) return []
    const entries = questions.map((question) => {
      const name = rowName(list, row, question.name)
      return [question.name, readQuestion(question, name, raw, problems)] as const
    })
    const given = entries.filter(([, value]) => value !== undefined)
    return [{ row, ...Object.fromEntries(given) }]
  })
}
