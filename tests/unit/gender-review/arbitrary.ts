import fc from 'fast-check'
import type * as z from 'zod'
import { choiceSets } from '../../../shared/domain/forms/choices'
import { fieldMeta, type FieldMeta } from '../../../shared/domain/forms/field'
import { reviewFields } from '../../../shared/domain/gender-review/review-input'
import {
  proposalContentSchema,
  type ProposalContent,
} from '../../../shared/domain/proposal/proposal-content'
import { strongProposal } from './strong-proposal'

type Values = Record<string, unknown>

const ids = ['i1', 'i2', 'i3', 'i4']

const days = fc.constantFrom('2001-12-31', '2003-06-15', '2005-01-03', '2006-03-31')

/** A value of a field, or for a list one item's value. */
function valueOf(meta: FieldMeta): fc.Arbitrary<unknown> {
  switch (meta.type) {
    case 'line':
    case 'text':
      return fc.constantFrom('Words', 'Other words', '   ')
    case 'integer':
      return fc.integer({ min: Math.max(meta.min, 0), max: Math.max(meta.min, 3) })
    case 'percent':
      return fc.constantFrom(0, 40, 100)
    case 'money':
      return fc.constantFrom(10_000_00, 20_000_00, 20_000_01)
    case 'date':
      return days
    case 'imprecise-date':
      return days.map((date) => ({ date }))
    case 'yes-no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...choiceSets[meta.set])
    case 'choices':
      return fc.uniqueArray(fc.constantFrom<string>(...choiceSets[meta.set]), { maxLength: 3 })
    case 'references':
      return fc.uniqueArray(fc.constantFrom(...ids, 'gone'), { maxLength: 3 })
    case 'country':
    case 'email':
    case 'missions':
      throw new Error(`The rules read no ${meta.type}`)
    case 'list':
      return itemOf(meta)
  }
}

function metaOf(schema: z.core.$ZodType, name: string): FieldMeta {
  const meta = fieldMeta(schema)
  if (!meta) throw new Error(`${name} is no field`)
  return meta
}

function itemOf(meta: Extract<FieldMeta, { type: 'list' }>): fc.Arbitrary<Values> {
  const fields = Object.entries(meta.item).map(
    ([name, schema]) => [name, valueOf(metaOf(schema, name))] as const,
  )
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] })
}

const shape = proposalContentSchema.shape

function contentFieldOf(name: string): FieldMeta {
  const schema = (shape as Record<string, z.core.$ZodType>)[name]
  if (!schema) throw new Error(`${name} is not in the catalogue`)
  return metaOf(schema, name)
}

const readFields = reviewFields().map((name) => ({ name, meta: contentFieldOf(name) }))

function listOf(meta: Extract<FieldMeta, { type: 'list' }>): fc.Arbitrary<Values[]> {
  return fc
    .uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((id) => itemOf(meta).map((item) => ({ ...item, id })))),
    )
}

const anyContent = fc.record(
  Object.fromEntries(
    readFields.map(({ name, meta }) => [name, meta.type === 'list' ? listOf(meta) : valueOf(meta)]),
  ),
  { requiredKeys: [] },
)

/** The strong proposal with answers and items taken away, so that high verdicts are met as often as low ones. */
const thinned = fc.infiniteStream(fc.nat({ max: 9 })).map((stream) => {
  const keeps = () => (stream.next().value ?? 0) > 0
  const thin = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        if (name !== 'id' && !keeps()) return []
        const isList = Array.isArray(value) && value.some((part) => typeof part === 'object')
        return [[name, isList ? (value as Values[]).map(thin) : value]]
      }),
    )
  return thin(strongProposal)
})

const kinds = fc.constantFrom('project', 'training', 'research')

export const contents: fc.Arbitrary<ProposalContent> = fc
  .oneof(
    anyContent,
    thinned,
    fc.tuple(thinned, kinds, anyContent).map(([content, kind, other]) => ({
      ...other,
      ...content,
      kind,
    })),
  )
  .map((content) => proposalContentSchema.parse(content))

/** Facts that decide what applies; every other field is evidence. */
const facts = new Set(['kind', 'indicators.countsPersons'])

const isEmpty = (value: unknown) =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

interface Gap {
  path: string
  value: fc.Arbitrary<unknown>
  fill: (value: unknown) => ProposalContent
}

/** Every empty evidence field of a content and of its items. */
function gapsOf(content: ProposalContent): Gap[] {
  const values = content as Values
  return readFields.flatMap(({ name, meta }): Gap[] => {
    if (meta.type !== 'list') {
      if (facts.has(name) || !isEmpty(values[name])) return []
      const fill = (value: unknown) => proposalContentSchema.parse({ ...values, [name]: value })
      return [{ path: name, value: valueOf(meta), fill }]
    }
    const items = (values[name] ?? []) as Values[]
    return items.flatMap((item) =>
      Object.entries(meta.item)
        .filter(([field]) => !facts.has(`${name}.${field}`) && isEmpty(item[field]))
        .map(([field, schema]) => ({
          path: `${name}.${String(item.id)}.${field}`,
          value: valueOf(metaOf(schema, field)),
          fill: (value: unknown) =>
            proposalContentSchema.parse({
              ...values,
              [name]: items.map((other) => (other === item ? { ...other, [field]: value } : other)),
            }),
        })),
    )
  })
}

/** A content and the same with one field filled in. */
export const filled = contents
  .map((before) => ({ before, gaps: gapsOf(before) }))
  .filter(({ gaps }) => gaps.length > 0)
  .chain(({ before, gaps }) =>
    fc
      .constantFrom(...gaps)
      .chain((gap) =>
        gap.value.map((value) => ({ before, path: gap.path, after: gap.fill(value) })),
      ),
  )

const lists = readFields.flatMap(({ name, meta }) => (meta.type === 'list' ? [{ name, meta }] : []))

/** A content and the same with one item added to a list. */
export const extended = fc
  .tuple(contents, fc.constantFrom(...lists))
  .chain(([before, { name, meta }]) =>
    fc.tuple(itemOf(meta), fc.constantFrom('a0', 'z9')).map(([item, id]) => {
      const items = (before as Values)[name] as Values[] | undefined
      const list = [...(items ?? []).slice(0, meta.max - 1), { ...item, id }]
      return { before, list: name, after: proposalContentSchema.parse({ ...before, [name]: list }) }
    }),
  )

/** A content and the same with every list, also of choices, in another order. */
export const shuffled = fc.tuple(contents, fc.infiniteStream(fc.nat())).map(([before, stream]) => {
  const reorder = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value
        .map((part) => ({ part: reorder(part), at: stream.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ part }) => part)
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, part]) => [name, reorder(part)] as const)
    return Object.fromEntries(entries.reverse())
  }
  return { before, after: reorder(before) as ProposalContent }
})
