import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { actTexts } from '../../texts/desk-acts'
import { translator, type Language, type Text } from '../../texts/language'
import { TextArea, type ShownProblem } from '../kit/components'

/** What a page of the desk posts to, what was typed there, and what is wrong with it. */
export interface ActShowing {
  language: Language
  path: string
  typed: RawAnswers
  problems: readonly ShownProblem[]
}

/** The inputs of one form among several on a page: each name begins with the form's own key. */
export class ActInputs {
  readonly t

  constructor(
    readonly showing: ActShowing,
    readonly key: string,
  ) {
    this.t = translator(showing.language)
  }

  value(name: string): string {
    const value = this.showing.typed[`${this.key}.${name}`]
    return (typeof value === 'string' ? value : value?.[0]) ?? ''
  }

  values(name: string): readonly string[] {
    return [this.showing.typed[`${this.key}.${name}`] ?? []].flat()
  }

  common(name: string, label: Text, hint?: Text) {
    const full = `${this.key}.${name}`
    return {
      name: full,
      label: this.t(label),
      hint: hint && this.t(hint),
      value: this.value(name),
      problem: this.showing.problems.find((one) => one.name === full)?.text,
    }
  }

  reason(): Child {
    return <TextArea {...this.common('reason', actTexts.reason, actTexts.reasonHint)} short />
  }

  /** Whether this form was just sent and has to be looked at again. */
  get isTyped(): boolean {
    return this.showing.typed['form'] === this.key
  }
}

/** One act, folded away until somebody wants it; its button says what it does. */
export function ActForm(props: {
  inputs: ActInputs
  act: string
  heading: string
  hint?: string | undefined
  button: string
  /** What the form is about, sent along. */
  about?: Readonly<Record<string, string>>
  children?: Child
}) {
  const { inputs, act, heading, hint, button, about = {}, children } = props
  const { path, language } = inputs.showing
  return (
    <details open={inputs.isTyped}>
      <summary>{heading}</summary>
      <div class="sub measure">
        {hint ? <p class="quiet">{hint}</p> : null}
        <form method="post" action={`${path}?lang=${language}`} novalidate>
          <input type="hidden" name="form" value={inputs.key} />
          {Object.entries(about).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {children}
          <button class="second" name="act" value={act}>
            {button}
          </button>
        </form>
      </div>
    </details>
  )
}
