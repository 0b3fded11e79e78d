import type { RawAnswers } from './raw-answers'

const LONG_ENOUGH_TO_MISS = 20
/** What pages send along themselves: hashes, ids, tokens, and names of choices and buttons. */
const SENT_ALONG = /^(?:[0-9a-f-]{16,}|[\w-]{43}|[a-z]+(?:[-:.][a-z]+)+)$/

/** What somebody wrote in a form and would miss, each once. */
export function typedTexts(form: RawAnswers): string[] {
  const written = Object.values(form)
    .flat()
    .map((value) => value.trim())
    .filter((value) => value.length >= LONG_ENOUGH_TO_MISS || /\S[\s@]\S/.test(value))
  return [...new Set(written)].filter((value) => !SENT_ALONG.test(value))
}
