import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AT } from '../support/builders'
import { imageOf } from '../support/image-of'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { extendChain } from '../../shared/domain/audit/chain'
import { EMPTY_HEAD, type AuditRecord } from '../../shared/domain/audit/record'
import type { FundIncident } from '../../shared/domain/programme/fund-incident'
import { witnessed, type CopyName } from '../../shared/domain/audit/witnessed'
import type { Programme } from '../../shared/domain/programme/programme'
import { submitProposal } from '../demo/acts'
import { tunis } from '../demo/portfolio/tunis'
import { startFund, type Fund } from './support/fund'
import { admin, makeSettings, order, verifyAudit } from './support/operator'
import { short } from './support/playing'
import { RawTables } from './support/raw-tables'
import { onHost } from './support/register'

const AUDITOR = 'victor@wggi.iom.example'

onHost('The audit record has a witness', () => {
  let fund: Fund
  let raw: RawTables
  const directory = mkdtempSync(join(tmpdir(), 'wggi-outside-'))
  const project = join(directory, 'project.json')
  let id = ''
  let kept = ''

  beforeAll(async () => {
    fund = await startFund('2005-01-30T08:00:00Z')
    raw = new RawTables(fund.host)
    const shown = await order(fund.host.awsUrl, { show: true })
    const { policy } = (shown as { programme: Programme }).programme
    const item = { ...policy, witnesses: ['notary@outside.example'] }
    await makeSettings(fund.host.awsUrl, [{ type: 'set-policy', by: 'ops', item }])
    await fund.world.until('2005-01-31')
    id = await submitProposal(fund.world, short(tunis))
    for (const day of ['2005-02-01', '2005-02-02']) await fund.world.until(day)
    await fund.books.open()
  })
  afterAll(async () => {
    raw.end()
    await fund.stop()
    rmSync(directory, { recursive: true })
  })

  async function copies(chain: string): Promise<CopyName[]> {
    const found: CopyName[] = []
    for await (const copy of raw.witness.copies(chain)) found.push(copy)
    return found
  }

  async function record(seq: number): Promise<AuditRecord> {
    const found = (await raw.records()).find((one) => one.chain === 'programme' && one.seq === seq)
    if (!found) throw new Error(`There is no record ${seq}.`)
    return found
  }

  async function told(): Promise<string[]> {
    await fund.world.settle()
    return (await fund.world.mails())
      .filter(({ to }) => to.includes(AUDITOR))
      .map(({ subject }) => subject)
  }

  async function incidents(): Promise<FundIncident[]> {
    const shown = await order(fund.host.awsUrl, { show: true })
    return (shown as { programme: { incidents: FundIncident[] } }).programme.incidents
  }

  test('who has a copy of each record', async () => {
    const records = (await raw.records()).sort((a, b) => a.seq - b.seq)
    expect(records.length).toBeGreaterThan(10)
    for (const chain of new Set(records.map((one) => one.chain))) {
      const own = records.filter((one) => one.chain === chain)
      expect(witnessed(own, await copies(chain), sha256Digest)).toEqual({
        faults: [],
        uncopied: [],
      })
      expect(await raw.witness.read((await copies(chain))[0]!)).toEqual(own[0])
    }
    expect(await told()).toEqual([])
  })

  const url = (path: string) => new URL(path, fund.host.portalUrl)

  async function check(...records: string[]): Promise<[number, string]> {
    const [, script = ''] =
      /```js\n(\/\/ node check-seals[^]*?)```/.exec(
        readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8'),
      ) ?? []
    expect(script.split('\n').length).toBeLessThanOrEqual(31)
    const file = join(directory, 'check-seals.mjs')
    writeFileSync(file, script)
    const child = spawn(process.execPath, [file, fund.host.portalUrl, kept, ...records])
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    return [code, said.trim()]
  }

  async function saveRecords(): Promise<void> {
    const reply = await fetch(url(`/records/${id}?format=json`), {
      headers: { authorization: fund.books.authorization },
    })
    writeFileSync(project, await reply.text())
  }

  test('whose seals anybody can read, and some are mailed', async () => {
    const { seals } = (await (await fetch(url('/seals'))).json()) as {
      seals: { n: number; hash: string }[]
    }
    expect(seals.length).toBeGreaterThan(1)
    const [newest] = seals
    const bytes = Buffer.from(await (await fetch(url(`/seals/${newest!.n}`))).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(newest!.hash)
    const mails = (await fund.world.mails()).filter(({ to }) =>
      to.includes('notary@outside.example'),
    )
    expect(mails).toHaveLength(1)
    const [mail] = mails
    const n = /Seal (\d+) on/.exec(mail!.subject)?.[1] ?? ''
    const hash = /[0-9a-f]{64}/.exec(mail!.text)?.[0] ?? ''
    const same = await (await fetch(url(`/seals/${n}`))).text()
    expect(createHash('sha256').update(same).digest('hex')).toBe(hash)
    kept = `${n}:${hash}`
    expect((await fetch(url('/seals/999'))).status).toBe(404)
    const [code, said] = await admin(fund.host.awsUrl, 'seals', 'mail', '--by', 'ops')
    expect([code, JSON.parse(said)]).toMatchObject([0, { done: true, mails: 1 }])
  })

  test('whom outsiders check by the script of the README, and find that all agrees', async () => {
    await saveRecords()
    const [code, said] = await check(project)
    expect([code, said]).toEqual([0, expect.stringMatching(/^All agree: \d+ seals, \d+ ends\.$/)])
  })

  test('whom they ask and find another seal than theirs, and records that were rewritten', async () => {
    const { acts, ...rest } = JSON.parse(readFileSync(project, 'utf8'))
    const write = (changed: unknown[]) =>
      writeFileSync(project, JSON.stringify({ ...rest, acts: changed }))
    write(acts.with(1, { ...acts[1], kind: 'forged' }))
    expect(await check(project)).toEqual([1, `${id}/2 is broken`])
    // Whoever rewrites a record rewrites all that follow it.
    const drafts = acts.map(({ schema, seq, at, previous, hash, ...draft }: AuditRecord) => draft)
    drafts[1].kind = 'forged'
    write(extendChain(EMPTY_HEAD, drafts, acts[0].at, sha256Digest).records)
    const [code, said] = await check(project)
    expect([code, said]).toEqual([1, expect.stringContaining(`isn't what was sealed`)])
    kept = kept.replace(/:./, ':x')
    expect((await check())[1]).toContain('the seal you kept is none of them')
  })

  test('whom the verifier asks from outside: seals kept, bucket and tables, and goes on part by part', async () => {
    const folder = mkdtempSync(join(directory, 'kept-'))
    const { seals } = (await (await fetch(url('/seals'))).json()) as { seals: { n: number }[] }
    for (const { n } of seals)
      writeFileSync(join(folder, `${n}.json`), await (await fetch(url(`/seals/${n}`))).text())
    const looks = (...args: string[]) =>
      verifyAudit(fund.host.awsUrl, '--bucket', raw.bucket, '--seals', folder, ...args)
    const [code, said] = await looks('--tables', 'wggi-dev-data')
    expect([code, JSON.parse(said)]).toMatchObject([
      0,
      { valid: true, copied: 0, sealed: { seals: seals.length, kept: seals.length, faults: [] } },
    ])
    expect(JSON.parse(said).links).toBeGreaterThan(3)
    // Made to fit by whoever forged it: the hash is what tells.
    const forged = JSON.parse(readFileSync(join(folder, '2.json'), 'utf8'))
    writeFileSync(join(folder, '2.json'), JSON.stringify({ ...forged, at: AT }))
    const [broken, found] = await looks()
    expect([broken, JSON.parse(found).sealed.faults]).toEqual([
      1,
      [{ n: 2, fault: 'another', what: '2.json' }],
    ])
    const [partly] = await verifyAudit(fund.host.awsUrl, '--parts', '3', '--from', '2')
    expect(partly).toBe(0)
    expect(await verifyAudit(fund.host.awsUrl, '--seals', folder)).toEqual([
      2,
      '--tables and --seals are held against --bucket: name it too.\n',
    ])
  })

  test('who has auditors told within a minute, and the desk, of a record that is changed', async () => {
    const before = Date.parse(await fund.world.now())
    await raw.client.send(
      new UpdateCommand({
        TableName: await raw.audit(),
        Key: { chain: 'programme', seq: 3 },
        UpdateExpression: 'SET #kind = :kind',
        ExpressionAttributeNames: { '#kind': 'kind' },
        ExpressionAttributeValues: { ':kind': 'forged' },
      }),
    )
    expect(await told()).toEqual(['Audit record programme/3 was changed'])
    const [incident] = await incidents()
    expect(incident).toMatchObject({
      kind: 'record-tampered',
      about: 'programme/3',
      detail: 'modified',
    })
    expect(Date.parse(incident!.at) - before).toBeLessThan(60_000)
    const raised = (await raw.records()).filter(({ kind }) => kind === 'incident-raised')
    expect(raised.map(({ facts }) => facts.about)).toEqual(['programme/3'])
    const changed = [await record(3)]
    const kept = (await copies('programme')).filter(({ seq }) => seq === 3)
    expect(witnessed(changed, kept, sha256Digest).faults).toMatchObject([
      { seq: 3, fault: 'differs' },
    ])
  })

  test('who tells of one that is removed, and of another put in its place', async () => {
    const TableName = await raw.audit()
    const fifth = await record(5)
    const place = { chain: 'programme', seq: 5 }
    await raw.client.send(new DeleteCommand({ TableName, Key: place }))
    expect((await told()).at(-1)).toBe('Audit record programme/5 was changed')
    const { hash: _, ...body } = { ...fifth, kind: 'forged' }
    await raw.client.send(
      new PutCommand({ TableName, Item: { ...body, hash: sha256Digest(body) } }),
    )
    await fund.world.settle()
    expect((await copies('programme')).filter(({ seq }) => seq === 5)).toHaveLength(2)
    expect(await told(), 'the first waits to be looked into').toHaveLength(2)
    expect((await incidents()).map(({ about, detail }) => [about, detail])).toEqual([
      ['programme/3', 'modified'],
      ['programme/5', 'removed'],
    ])
  })

  test('who takes whatever is put, and writes nothing of it to its readers', async () => {
    const TableName = await raw.audit()
    for (const chain of ['see http://evil.example', 'x'.repeat(1_500)])
      await raw.client.send(
        new PutCommand({ TableName, Item: { chain, seq: 1.5, odd: new Set([1]) } }),
      )
    expect((await told()).at(-1)).toBe('Audit record ?/1.5 was changed')
    expect(await copies('see http://evil.example')).toHaveLength(1)
  })

  test('who does the same when told the same again', async () => {
    const before = [await told(), await incidents(), await copies('programme')]
    const [first] = await incidents()
    const seventh = await record(7)
    const change = (eventName: string, seq: number, eventID: string, images: object) => ({
      eventID,
      eventName,
      dynamodb: {
        Keys: { chain: { S: 'programme' }, seq: { N: String(seq) } },
        SequenceNumber: String(seq),
        ...images,
      },
    })
    const again = [
      change('MODIFY', 3, first!.event!.replace('.modified', ''), { OldImage: {} }),
      change('INSERT', 7, 'any', { NewImage: imageOf(seventh) }),
    ]
    const client = new LambdaClient({
      endpoint: fund.host.awsUrl,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'root', secretAccessKey: 'root' },
    })
    const reply = await client.send(
      new InvokeCommand({
        FunctionName: 'wggi-dev-witness-record',
        Payload: JSON.stringify({ Records: again }),
      }),
    )
    client.destroy()
    expect(JSON.parse(new TextDecoder().decode(reply.Payload))).toEqual({ batchItemFailures: [] })
    expect([await told(), await incidents(), await copies('programme')]).toEqual(before)
  })
})
