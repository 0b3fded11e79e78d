import fc from 'fast-check'
import { choiceSets } from '../../../shared/domain/forms/choices'
import { countryCodes } from '../../../shared/domain/forms/countries'
import { fieldMeta, type FieldMeta } from '../../../shared/domain/forms/field'
import type { Form } from '../../../shared/domain/forms/form'
import { asTyped, type Content } from '../../../shared/domain/forms/form-content'

const itemIds = ['a1', 'b2', 'c3', 'd-4', 'E_5']

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

const words = fc.constantFrom(
  'rural women',
  'étude',
  'niñas y niños',
  '<b>bold</b>',
  '"quoted" & co',
  "l'enquête",
  '10,5 %',
  '{"a":1}',
)

function lineOf(max: number) {
  return fc
    .array(words, { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' ').slice(0, max).trim())
}

function subset(values: readonly string[]) {
  return fc.subarray([...values], { minLength: 1 })
}

/** A valid answer to a field, as the schema types it. */
function answer(meta: FieldMeta, listed: Content): fc.Arbitrary<unknown> {
  switch (meta.type) {
    case 'line':
      return lineOf(meta.max)
    case 'text':
      return fc.array(lineOf(60), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'))
    case 'integer':
      return fc.integer({ min: meta.min, max: meta.max })
    case 'percent':
      return fc.integer({ min: 0, max: 100 })
    case 'money':
      return fc.integer({ min: 0, max: 100_000_000_00 })
    case 'date':
      return day
    case 'imprecise-date':
      return fc.record(
        { said: fc.constantFrom('early 2006', 'été 2006'), date: day },
        { requiredKeys: ['date'] },
      )
    case 'yes-no':
      return fc.boolean()
    case 'country':
      return fc.constantFrom(...countryCodes)
    case 'email':
      return fc.constantFrom('amina@mission.example', 'jo.b@office.example')
    case 'choice':
      return fc.constantFrom(...choiceSets[meta.set])
    case 'choices':
      return subset(choiceSets[meta.set])
    case 'missions':
      return subset(['DAKAR', 'PRETORIA', 'TUNIS'])
    case 'references':
      return fc.constant((listed[meta.list] as { id: string }[] | undefined)?.map(({ id }) => id))
    case 'list':
      return items(meta.item, meta.max, listed)
  }
}

function items(shape: Readonly<Record<string, unknown>>, max: number, listed: Content) {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const meta = fieldMeta(schema as Parameters<typeof fieldMeta>[0])!
    return [name, fc.option(answer(meta, listed), { nil: undefined })] as const
  })
  const item = fc.record(Object.fromEntries(fields))
  return fc
    .uniqueArray(fc.constantFrom(...itemIds), { minLength: 1, maxLength: Math.min(max, 4) })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => item.map((rest) => compact({ id, ...askedOf(shape, rest) })))),
    )
    .map((all) => all.filter((entry) => Object.keys(entry).length > 1))
    .map((all) => (all.length > 0 ? all : undefined))
}

/** An item without answers to questions that its other answers leave out. */
function askedOf(shape: Readonly<Record<string, unknown>>, item: Record<string, unknown>) {
  const entries = Object.entries(item).filter(([name]) => {
    const { shownWhen } = fieldMeta(shape[name] as Parameters<typeof fieldMeta>[0])!
    return !shownWhen || asTyped(item[shownWhen.field]) === shownWhen.is
  })
  return Object.fromEntries(entries)
}

function compact(value: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(value).filter(
    ([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0),
  )
  return Object.fromEntries(entries)
}

/** Answers of a form: any may be missing, none is empty, and references name items that exist. */
export function contentOf(form: Form): fc.Arbitrary<Record<string, unknown>> {
  const metas = Object.entries(form.schema.shape).map(
    ([name, schema]) => [name, fieldMeta(schema)!] as const,
  )
  const refers = (meta: FieldMeta) =>
    meta.type === 'references' ||
    (meta.type === 'list' &&
      Object.values(meta.item).some((schema) => fieldMeta(schema)?.type === 'references'))
  const record = (chosen: typeof metas, listed: Content) =>
    fc
      .record(
        Object.fromEntries(
          chosen.map(([name, meta]) => [
            name,
            fc.option(answer(meta, listed), { nil: undefined, freq: 3 }),
          ]),
        ),
      )
      .map(compact)
  const first = record(
    metas.filter(([, meta]) => !refers(meta)),
    {},
  )
  return first.chain((listed) =>
    record(
      metas.filter(([, meta]) => refers(meta)),
      listed,
    ).map((rest) => onlyForKind(form, { ...listed, ...rest })),
  )
}

function onlyForKind(form: Form, content: Record<string, unknown>) {
  const entries = Object.entries(content).filter(([name]) => {
    const { onlyFor } = fieldMeta(form.schema.shape[name]!)!
    return !onlyFor || onlyFor.some((kind) => kind === content['kind'])
  })
  return Object.fromEntries(entries)
}
