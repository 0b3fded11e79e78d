import { beforeEach, describe, expect, it } from 'vitest'
import { createIatiApp } from '../../../functions/serve-iati/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { defaultPublisher } from '../../../shared/domain/iati/publisher'
import { memoryAdapters, commitChange, type Adapters } from '../../support/adapters'
import {
  aChange,
  aProgramme,
  aProject,
  aRecord,
  aVersion,
  AT,
  PROJECT,
  settings,
} from '../../support/builders'
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

  describe('once money is committed', () => {
    const OTHER = 'WGGI-2005-0002'
    const paths = async (path: string) => {
      const reply = await app.request(path, { headers: KEY })
      return [reply.status, (await reply.text()).match(/(?<=<iati-identifier>)[^<]*/g) ?? []]
    }

    beforeEach(async () => {
      const stored = [
        aProject('active', { id: PROJECT }),
        aProject('active', { id: OTHER }),
        aProject('submitted', { id: 'WGGI-2005-0003' }),
      ]
      for (const item of stored)
        await commitChange(
          adapters.register,
          aChange({
            writes: [
              { type: 'project', item },
              { type: 'version', item: aVersion({ projectId: item.id }) },
            ],
            records: [aRecord({ chain: item.id })],
          }),
        )
    })

    it('has each funded project, and one alone when asked', async () => {
      const all = [`XM-DAC-47066-${PROJECT}`, `XM-DAC-47066-${OTHER}`]
      expect(await paths('/iati/activities.xml')).toEqual([200, all])
      expect(await paths(`/iati/activities.xml?project=${OTHER}`)).toEqual([200, all.slice(1)])
    })

    it('has none that the settings withhold, asked for or not', async () => {
      const withheld = [{ projectId: PROJECT, reason: 'People would be in danger' }]
      const programme = aProgramme()
      const policy = { ...programme.policy, iati: { ...defaultPublisher, withheld } }
      await commitChange(adapters.register, settings({ ...programme, policy, keys: [] }))
      expect(await paths('/iati/activities.xml')).toEqual([200, [`XM-DAC-47066-${OTHER}`]])
      expect(await paths(`/iati/activities.xml?project=${PROJECT}`)).toEqual([404, []])
    })
  })
})
