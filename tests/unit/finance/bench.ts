import type { LambdaEvent } from 'hono/aws-lambda'
import { parse, type HTMLElement } from 'node-html-parser'
import { createFinanceApp } from '../../../functions/serve-finance/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { plusDays } from '../../../shared/domain/time'
import { serve } from '../../../shared/runtime/http/serve'
import type { Booking } from '../../../shared/domain/decide/kernel/change'
import { commitChange, memoryAdapters } from '../../support/adapters'
import {
  aBooking,
  aChange,
  aClassification,
  anInstalment,
  aProgramme,
  aProject,
  aRecord,
  aVersion,
  opening,
  settings,
} from '../../support/builders'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { holdToDocument } from '../../support/finance-document'

export const ORIGIN = 'https://wggi.example'
export const SECRET = 'the:secret'
export const NOW = '2006-03-15T09:00:00.000Z'
const AUTHORIZATION = `Basic ${Buffer.from(`sheet:${SECRET}`).toString('base64')}`

/** Texts that a spreadsheet would run, were they not guarded. */
export const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  'a;b,"c"\nd',
] as const

const reserved = aClassification({ mission: 'TUNIS', region: 'northern-africa' })
const active = { ...reserved, status: 'active' }
const dakar = aClassification({
  mission: 'DAKAR',
  missionKind: 'mrf',
  region: 'western-africa',
  countries: [
    { country: 'SN', percent: 33 },
    { country: 'ML', percent: 67 },
  ],
})
const unsplit = aClassification({ mission: 'PRETORIA', countries: [], region: 'caribbean' })

type Entry = [when: string, booking: Partial<Booking>]

const tunis: readonly Entry[] = [
  ['2005-02-01T08:00:00.000Z', { classification: reserved }],
  [
    '2005-02-03T08:00:00.000Z',
    {
      type: 'commitment',
      amounts: { reserved: -1_000_000, committed: 1_000_000 },
      grants: 1,
      classification: reserved,
    },
  ],
  [
    '2005-02-03T08:00:01.000Z',
    {
      type: 'reclassification',
      amounts: { committed: 1_000_000 },
      grants: 1,
      from: reserved,
      classification: active,
    },
  ],
  [
    '2005-03-31T23:59:59.999Z',
    {
      type: 'disbursement',
      amounts: { disbursed: 400_001 },
      reference: HOSTILE[0],
      valueDate: '2005-03-30',
      classification: active,
    },
  ],
  [
    '2005-06-01T10:00:00.000Z',
    {
      type: 'disbursement',
      amounts: { disbursed: -150_000 },
      reference: HOSTILE[2],
      classification: active,
    },
  ],
  [
    '2006-01-10T10:00:00.000Z',
    { type: 'expenditure', amounts: { expensed: 99 }, classification: active },
  ],
]

/** A fund of two years with money that moves both ways, and texts that mean harm. */
export class FinanceBench {
  readonly fund = new MemoryFund()
  readonly adapters
  readonly app
  readonly #gateway
  now = NOW

  constructor(page = 1_000) {
    this.adapters = memoryAdapters(this.fund, page)
    this.app = createFinanceApp({
      links: this.adapters.links,
      digest: sha256Digest,
      finance: this.adapters.finance,
      projects: this.adapters.projects,
      programme: this.adapters.programme,
      pageRows: page,
      clock: () => this.now,
      hashSecret,
      log: { info: () => undefined, warn: () => undefined },
      portalUrl: ORIGIN,
      reference: () => 'ref12345',
      reportFailure: (_reference, error) => {
        throw error
      },
    })
    this.#gateway = serve(this.app)
  }

  /** Who reads, and what by. */
  async people(): Promise<void> {
    const key = { schema: 1, id: 'sheet', purpose: 'x', secretHash: hashSecret(SECRET) } as const
    await commitChange(this.adapters.register, settings(aProgramme({ keys: [key] })))
  }

  async fill(): Promise<this> {
    const { register } = this.adapters
    await this.people()
    await commitChange(register, opening(2005, 10_000_000), '2005-01-05T09:00:00.000Z')
    await commitChange(register, opening(2006, 5_000_000), '2006-01-05T09:00:00.000Z')
    await this.#project('WGGI-2005-0001', tunis, {
      mission: 'TUNIS',
      title: HOSTILE[3],
      disbursed: 250_001,
      expensed: 99,
    })
    await this.#project(
      'WGGI-2005-0002',
      [['2005-04-02T08:00:00.000Z', { classification: dakar, amounts: { reserved: 333_333 } }]],
      { mission: 'DAKAR', title: HOSTILE[4], isReserved: true },
    )
    await this.#project(
      'WGGI-2006-0003',
      [
        [
          '2006-02-02T08:00:00.000Z',
          {
            year: 2006,
            type: 'commitment',
            amounts: { committed: 2_000_000 },
            grants: 1,
            classification: { ...unsplit, status: 'active' },
          },
        ],
      ],
      { mission: 'PRETORIA', title: 'Plain', year: 2006, cents: 2_000_000 },
    )
    return this
  }

  async #project(
    projectId: string,
    entries: readonly Entry[],
    about: {
      mission: string
      title: string
      year?: number
      cents?: number
      disbursed?: number
      expensed?: number
      isReserved?: boolean
    },
  ): Promise<void> {
    const { register } = this.adapters
    const { year = 2005, cents = 1_000_000 } = about
    const [first] = entries
    const { region: _any, ...rest } = aProject('submitted').outline
    const { countries = [], region } = first?.[1].classification ?? {}
    const outline = { ...rest, title: about.title, countries, ...(region && { region }) }
    const common = { id: projectId, mission: about.mission, outline }
    const when = first?.[0] ?? NOW
    const item = about.isReserved
      ? aProject('reserved', {
          ...common,
          reservation: { year, cents: 333_333, at: when, objectionsUntil: when },
        })
      : aProject('active', {
          ...common,
          commitments: [{ n: 1, year, cents, at: when }],
          disbursedCents: about.disbursed ?? 0,
          expensedCents: about.expensed ?? 0,
        })
    const partner = (name: string, cofinancing: string, cofinancingAmount?: number) => ({
      id: name,
      name,
      cofinancing,
      ...(cofinancingAmount !== undefined && { cofinancingAmount }),
      cofinancingNote: HOSTILE[1],
    })
    const content = {
      ...aVersion().content,
      partners: [
        partner('Bank', 'money', 500_000),
        partner('Church', 'in-kind', 70_050),
        partner('Town', 'both', 1_000),
        partner('Club', 'not-stated'),
        partner('None', 'none'),
      ],
    } as ReturnType<typeof aVersion>['content']
    await commitChange(
      register,
      aChange({
        writes: [
          { type: 'project', item },
          { type: 'version', item: aVersion({ projectId, content }) },
          ...(about.disbursed === undefined
            ? []
            : ([
                {
                  type: 'instalment',
                  item: anInstalment({
                    projectId,
                    plannedCents: 250_001,
                    status: 'confirmed',
                    paid: {
                      cents: about.disbursed,
                      on: '2005-03-30',
                      reference: 'x',
                      by: { type: 'person', id: 'paul' },
                      at: '2005-03-31T23:59:59.999Z',
                    },
                  }),
                },
                {
                  type: 'instalment',
                  item: anInstalment({
                    projectId,
                    n: 2,
                    plannedCents: 749_999,
                    plannedOn: '2006-02-13',
                    status: 'asked',
                  }),
                },
              ] as const)),
        ],
        records: [aRecord({ chain: projectId, kind: 'submitted' })],
      }),
      when,
      projectId,
    )
    for (const [booked, booking] of entries)
      await commitChange(
        register,
        aChange({
          records: [aRecord({ chain: projectId })],
          bookings: [aBooking({ projectId, ...booking })],
        }),
        booked,
        projectId,
      )
  }

  /** The desk's address in somebody's mail, open for a day. */
  deskOf(id: string): string {
    const token = hashSecret(`desk ${id}`).slice(0, 43)
    const hash = hashSecret(token)
    this.fund.links.set(hash, {
      schema: 1,
      hash,
      purpose: { type: 'desk' },
      holder: { type: 'person', id },
      mintedAt: this.now,
      expiresAt: plusDays(this.now, 1),
      outboxId: 'desk-mail',
    })
    return `/desk/${token}`
  }

  /** Opens a page or a file of the desk's, without a key. */
  async page(path: string): Promise<Arrived & { root: HTMLElement }> {
    const arrived = await this.#ask(path, { authorization: '' })
    return { ...arrived, root: parse(arrived.bytes.toString()) }
  }

  /** Asks as the HTTP API does, and gives what arrives, byte by byte. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Arrived> {
    const arrived = await this.#ask(path, headers)
    const { status, bytes } = arrived
    const { 'content-type': type, 'content-encoding': encoding } = arrived.headers
    // What is sent compressed was held to it before.
    if (encoding === undefined) holdToDocument({ path, status, type, body: bytes.toString() })
    return arrived
  }

  async #ask(path: string, headers: Record<string, string>): Promise<Arrived> {
    const [rawPath = '', rawQueryString = ''] = path.split('?')
    const event = {
      version: '2.0',
      routeKey: '$default',
      rawPath,
      rawQueryString,
      headers: { host: 'api.example', authorization: AUTHORIZATION, ...headers },
      body: null,
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', path: rawPath }, domainName: 'api.example' },
    } as unknown as LambdaEvent
    const { statusCode, headers: answered = {}, body, isBase64Encoded } = await this.#gateway(event)
    const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
    return { status: statusCode, headers: answered as Record<string, string>, bytes }
  }

  async json(path: string): Promise<Figures> {
    return JSON.parse((await this.get(path)).bytes.toString()) as Figures
  }
}

export interface Arrived {
  status: number
  headers: Record<string, string>
  bytes: Buffer
}

export interface Figures {
  rows: Record<string, string | number | null>[]
  sums: Record<string, number>
  next?: string
}
