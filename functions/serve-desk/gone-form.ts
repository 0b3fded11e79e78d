import { refusedAt } from '../../shared/texts/refusals'
import type { ActShowing } from '../../shared/pages/desk/act-form'

/**
 * What is said where a form was posted that its page, whose forms have these keys, doesn't have any more: there is
 * no input at which to say what is wrong. Undefined where the form is there, or is the page's own.
 */
export function goneForm(
  { language, sent, problems }: Pick<ActShowing, 'language' | 'sent' | 'problems'>,
  keys: readonly (string | undefined)[],
): { text: string; tone: 'bad' } | undefined {
  const isThere = problems.length === 0 || sent === undefined || keys.includes(sent)
  return isThere
    ? undefined
    : { text: refusedAt(language, 'desk', { refused: 'not-allowed' }), tone: 'bad' }
}
