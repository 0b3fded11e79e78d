import { beforeAll, expect, it } from 'vitest'
import { format, resolveConfig } from 'prettier'
import { DynamoAuditStore } from '../../shared/adapters/dynamo-audit-store'
import { authors } from '../../shared/domain/audit/authors'
import { dynamoAdapters } from '../support/adapters'
import { auditWriters } from '../support/audit-writers'
import { onDynamo } from '../support/dynamo'
import { verifyRecord } from '../support/verifier'
import { forged, type Forgery } from './tamper/forging'
import { playSmall } from './tamper/play'
import { names, RawTables } from './tamper/raw-tables'
import { forgeriesLeft, forgeryOf, mailFor, mailsOwedBy, roleForgeries } from './tamper/roles'
import { spread } from './tamper/spread'

/** All of them in \`npm run prove:tamper\`; some, which the seed draws, in `npm test`. */
const MOST = process.env.TIMES === undefined ? 60 : Infinity

onDynamo('Whoever holds the role of a function that adds audit records', (dynamo) => {
  let tables: RawTables
  let writers: ReadonlyMap<string, readonly string[]>
  beforeAll(async () => {
    const created = await dynamo().createTables()
    await playSmall(dynamoAdapters(dynamo().client, created))
    tables = await RawTables.read(dynamo().client, created)
    writers = await auditWriters()
  })

  async function faultsOf(forgery: Forgery): Promise<string[]> {
    const { tables: after } = forged(tables, forgery)
    const { faults } = await verifyRecord(new DynamoAuditStore(after.client(), names))
    return faults.flatMap(({ faults: all }) => all.map(({ fault }) => fault))
  }

  it('is who the template says, and each is known as an author', () => {
    expect([...writers.keys()].sort()).toEqual(Object.keys(authors).sort())
  })

  it('is found at every record of a kind that isn’t its own, and of its own where a mail is owed', async () => {
    const all = [...roleForgeries(writers)]
    let [others, owing, left] = [0, 0, 0]
    for (const one of spread(all, all.length, MOST)) {
      const owes = mailsOwedBy(one.kind).length > 0
      const silent = await faultsOf(forgeryOf(one, []))
      const told = await faultsOf(forgeryOf(one, mailFor(one.kind)))
      const name = `${one.author} ${one.kind} in ${one.chain}`
      if (!one.isOwn) {
        others += 1
        expect([name, silent, told]).toEqual([
          name,
          expect.arrayContaining(['wrong-author']),
          expect.arrayContaining(['wrong-author']),
        ])
        continue
      }
      if (owes) owing += 1
      else left += 1
      expect([name, silent]).toEqual([name, owes ? ['no-notice'] : []])
      expect([name, told]).toEqual([name, []])
    }
    expect(others).toBeGreaterThan(owing + left)
    console.log(
      `${writers.size} roles: ${others} forgeries of another’s kinds tried, each found; of their own ${owing} found without their mail, ${left} that nobody is mailed of`,
    )
  }, 3_600_000)

  it('could still forge what is written down, and nothing else', async () => {
    const path = 'shared/domain/audit/FORGERIES.md'
    const options = await resolveConfig(path)
    const text = await format(forgeriesLeft(writers), { ...options, filepath: path })
    await expect(text).toMatchFileSnapshot(`../../${path}`)
  })
})
