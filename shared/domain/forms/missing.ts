import { appliesTo, allFields, isAskedIn, itemFields, type Field, type Kind } from './catalogue'
import { asTyped, itemsOf, type Content } from './form-content'
import type { Form } from './form'
import { inputOf, nameOf } from './names'
import type { Problem } from './problems'

/**
 * The required answers that are not there, as problems in the form's order: fields, and fields of list
 * items. Questions for another kind of work aren't asked for.
 */
export function missingAnswers(form: Form, content: Content, kind: Kind | undefined): Problem[] {
  const isMissing = (field: Field, value: unknown) =>
    field.meta.required === true && appliesTo(field.meta, kind) && isEmpty(value)
  const problem = (name: string): Problem => ({
    path: inputOf(form, name),
    code: 'required',
    params: {},
  })
  const tops = new Map(allFields(form).map((field) => [field.path, field]))
  return form.sections
    .flatMap((section) => section.fields.flatMap((name) => tops.get(name) ?? []))
    .flatMap((field) => {
      const own = isMissing(field, content[field.name]) ? [problem(field.name)] : []
      const inItems = itemsOf(content, field.name).flatMap((item) =>
        itemFields(form, field)
          .filter((inner) => isAskedIn(inner, (name) => asTyped(item[name])))
          .filter((inner) => isMissing(inner, item[inner.name]))
          .map((inner) => problem(nameOf(inner, item.id))),
      )
      return [...own, ...inItems]
    })
}

/** Whether a field has no answer: `false` and 0 are answers. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
