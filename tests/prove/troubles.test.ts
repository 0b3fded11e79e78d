import { beforeAll, expect, test } from 'vitest'
import { synthesize } from '../../infra/local/synthesis'
import { onHost } from '../support/on-host'
import { hasDatabase } from '../support/present'
import { seed, some, times } from '../support/random'
import { compare } from './crash/compare'
import { plan, run, seeded, type Run } from './crash/run'
import { shortestStory, shortStory } from './crash/story'

const KILLS = 3
const DISTURBED = `conflicts=0.25,throttles=0.05,losses=0.06,seed=${seed}`
/** `npm run prove:crash` plays more. */
const story = times > 1 ? shortStory : shortestStory
/** Milliseconds; three hosts on a busy machine take their time. */
const PATIENCE = 400_000
const quiet = () => undefined
const clean = { lost: [], doubled: [], wrong: [] }

/** One trouble in one run, the other in the next; `npm run prove:crash` takes both, and longer. */
const drawn = some(['disturbed', 'killed'], 1, 'troubles')

/** Registers what a trouble leaves behind, where it is drawn; else prints a line instead. */
function onTroubled(trouble: string, name: string, register: () => void): void {
  if (drawn.includes(trouble)) onHost(name, register)
  else console.log(`${name}: left out, another run draws it.`)
}

let assembly = ''
let calm: Run
let disturbed: Run | undefined

beforeAll(async () => {
  if (!hasDatabase) return
  assembly = await synthesize(process.cwd(), quiet)
  const played = (more: object) => run({ assembly, story, tell: quiet, ...more })
  const isDisturbed = drawn.includes('disturbed')
  ;[calm, disturbed] = await Promise.all([
    played({}),
    isDisturbed ? played({ disturb: DISTURBED }) : undefined,
  ])
}, PATIENCE)

const MET = 'a host on which transactions meet, calls are refused and answers are lost'

onTroubled('disturbed', MET, () => {
  test('leaves the same records, sums and mails behind', () => {
    if (!disturbed) throw new Error('It was not played.')
    expect(compare(calm.traces, disturbed.traces)).toMatchObject(clean)
    for (const struck of Object.values(disturbed.struck)) expect(struck).toBeGreaterThan(5)
  })
})

onTroubled('killed', 'a host that is killed on the way', () => {
  test(`loses and doubles nothing in ${KILLS} kills`, { timeout: PATIENCE }, async () => {
    const blows = plan(KILLS, calm.sent, seeded(seed))
    const hard = await run({
      assembly,
      story,
      tell: quiet,
      blows,
      usual: calm.sent,
    })
    expect(hard.kills).toBeGreaterThanOrEqual(KILLS)
    expect(compare(calm.traces, hard.traces)).toMatchObject(clean)
  })
})

onHost('what the host prints', () => {
  test('is a line per request, mail and state, and holds no address and no token', () => {
    const { said, traces } = calm
    expect(said).toMatch(/^POST \/tasks\/\{\w+\+?\} 200 \d+ ms$/m)
    expect(said).toMatch(/^mail \S+… accepted, see http:\/\/localhost:\d+\/$/m)
    expect(said).toMatch(/^execution \S+ started, see http:\/\/127\.0\.0\.1:\d+\/__local\/\S+$/m)
    const addresses = traces.mails.flatMap(({ to }) => to)
    const tokens = traces.mails.flatMap(({ text }) => text.match(/[\w-]{43}/g) ?? [])
    expect(addresses.length).toBeGreaterThan(10)
    expect(tokens.length).toBeGreaterThan(10)
    for (const secret of [...addresses, ...tokens]) expect(said).not.toContain(secret)
    // What every task token has in its middle.
    expect(said).not.toContain(Buffer.from('|arn:aws:').toString('base64url'))
  })
})

onHost('the comparison', () => {
  test('finds nothing between a run and itself', () => {
    expect(compare(calm.traces, calm.traces)).toEqual({ ...clean, mailsTwice: 0 })
    expect(calm.traces.chains.size).toBeGreaterThan(3)
  })

  test('finds what was lost, doubled, given up, reordered or sent by nobody', () => {
    const chain = calm.traces.chains.get('WGGI-2005-0001') ?? []
    const [first, ...rest] = chain
    const changed = (records: typeof chain) => ({
      ...calm.traces,
      chains: new Map([...calm.traces.chains, ['WGGI-2005-0001', records]]),
    })
    const verdict = (traces: typeof calm.traces) => compare(calm.traces, traces)
    expect(chain.length).toBeGreaterThan(5)
    expect(verdict(changed(rest)).lost).toHaveLength(1)
    expect(verdict(changed(first ? [first, ...chain] : [])).doubled).toHaveLength(1)
    expect(verdict(changed(chain.toReversed())).wrong).toHaveLength(1)
    const { outbox, mails } = calm.traces
    const pending = outbox.map((item) => ({ ...item, status: 'pending' as const }))
    expect(verdict({ ...calm.traces, outbox: pending }).lost).toHaveLength(outbox.length)
    expect(verdict({ ...calm.traces, mails: mails.slice(1) }).lost).toHaveLength(1)
    const stray = {
      id: 'x',
      from: 'a@b.example',
      to: ['nobody@example.org'],
      subject: 'Stray',
      text: '',
    }
    expect(verdict({ ...calm.traces, mails: [...mails, stray] }).wrong).toHaveLength(1)
    expect(verdict({ ...calm.traces, sums: {} }).wrong).toHaveLength(1)
  })
})
