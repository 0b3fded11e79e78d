import type { FieldPath } from '../../domain/forms/form'
import type { Text } from '../language'

/** What a person reads at a field. Labels are short names, since errors and lists repeat them. */
export interface FieldText {
  label: Text
  hint?: Text
}

/** A list also names one item and, where items are added, the button that adds one. */
export interface ListText extends FieldText {
  one: Text
  add?: Text
}

type ListName<Content> = {
  [K in keyof Content & string]: NonNullable<Content[K]> extends readonly (infer Item)[]
    ? Item extends object
      ? K
      : never
    : never
}[keyof Content & string]

/** A text for every field: leaving out a field or a language doesn't compile. */
export type FieldTexts<Content> = {
  [Path in FieldPath<Content>]: Path extends ListName<Content> ? ListText : FieldText
}
