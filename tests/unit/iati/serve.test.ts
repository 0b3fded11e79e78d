import { beforeEach, describe, expect, it } from 'vitest'
import { createIatiApp } from '../../../functions/serve-iati/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { defaultPublisher } from '../../../shared/domain/iati/publisher'
import { memoryAdapters, commitChange, type Adapters } from '../../support/adapters'
import { aProgramme, AT, PROJECT, settings } from '../../support/builders'
import { MemoryFund } from '../../support/fakes/memory-fund'

const header = (text: string) => ({
  authorization: `Basic ${Buffer.from(text).toString('base64')}`,
})
const KEY = header('sheet:secret')
const RECORDS = header('records:secret')

describe('The IATI file of a fund without committed money', () => {
  let adapters: Adapters
  let app: ReturnType<typeof createIatiApp>
  const keyOf = (id: string, scopes: ('finance' | 'records')[]) => ({
    schema: 1 as const,
    id,
    purpose: 'Tests',
    secretHash: hashSecret('secret'),
    scopes,
  })

  beforeEach(async () => {
    adapters = memoryAdapters(new MemoryFund(), 10)
    app = createIatiApp({
      ...adapters,
      clock: () => AT,
      digest: sha256Digest,
      hashSecret,
      reference: () => 'ref12345',
      log: { info: () => undefined, warn: () => undefined },
      reportFailure: (_reference, error) => {
        throw error
      },
    })
    const keys = [keyOf('sheet', ['finance']), keyOf('records', ['records'])]
    await commitChange(adapters.register, settings(aProgramme({ keys })))
  })

  it.each([
    ['/iati/activities.xml', {}, 401],
    ['/iati/activities.xml', RECORDS, 403],
    ['/iati/activities.xml', KEY, 404],
    [`/iati/activities.xml?project=${PROJECT}`, KEY, 404],
    ['/iati/activities.xml?project=nonsense', KEY, 404],
    ['/iati/other.xml', KEY, 404],
    ['/desk/nobody/iati/activities.xml', {}, 404],
  ])('answers %s with %j by %i', async (path, headers, status) => {
    const reply = await app.request(path, { headers })
    expect(reply.status).toBe(status)
    expect(await reply.text()).not.toBe('')
  })

  it('publishes under IOM’s channel code until a fund says otherwise', () => {
    expect(defaultPublisher.organisation).toBe('XM-DAC-47066')
  })
})
