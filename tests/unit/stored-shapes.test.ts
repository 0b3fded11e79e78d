import { expect, it } from 'vitest'
import { markSchema } from '../../shared/domain/audit/mark'
import { auditRecordSchema } from '../../shared/domain/audit/record'
import { writeSchemas } from '../../shared/domain/decide/kernel/write-schemas'
import { envelopeSchema } from '../../shared/domain/money/envelope'
import { ledgerEntrySchema } from '../../shared/domain/money/ledger'
import { outboxItemSchema } from '../../shared/domain/outbox/item'
import { deliverySchema } from '../../shared/domain/outbox/delivery'
import { linkSchema } from '../../shared/domain/links/link'
import { shapeOf } from '../support/shape'

/** Everything that is stored: what writes hold, and what stands beside them in other tables. */
const stored = {
  ...writeSchemas,
  audit: auditRecordSchema,
  mark: markSchema,
  ledger: ledgerEntrySchema,
  envelope: envelopeSchema,
  outbox: outboxItemSchema,
  delivery: deliverySchema,
  link: linkSchema,
}

/**
 * What is stored today must be readable tomorrow. A line that is added with `?` is safe. One that goes,
 * becomes narrower, or is added without `?` makes stored items unreadable, unless they are all rewritten.
 * To accept a change: npx vitest run tests/unit/stored-shapes.test.ts --update
 */
it.each(Object.entries(stored))('%s is stored as it was', async (name, schema) => {
  const shape = `${shapeOf(schema).join('\n')}\n`
  await expect(shape).toMatchFileSnapshot(`stored-shapes/${name}.txt`)
})
