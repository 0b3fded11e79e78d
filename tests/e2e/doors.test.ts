import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { reportNames } from '../../functions/serve-finance/reports'
import { answerTask, submitProposal } from '../demo/acts'
import { people } from '../demo/people'
import { pretoria } from '../demo/portfolio/pretoria'
import { tunis } from '../demo/portfolio/tunis'
import { Cookies, Page } from '../support/browser'
import { FinanceDocument } from '../support/finance-document'
import { some } from '../support/random'
import { startFund, type Fund } from './support/fund'
import { DESK, DRAFT, mailedLink, PROJECT, TASK } from './support/mailed'
import { order } from './support/operator'
import { short } from './support/playing'
import { RawTables } from './support/raw-tables'
import { onHost } from './support/register'

const FORM = 'application/x-www-form-urlencoded'
const NOBODYS = 'x'.repeat(43)
const SECRET = 'Two women of the group live in hiding.'

/** So many wrong links are tried at each door in one run, others in the next; `npm run prove:doors` tries all. */
const WRONG_LINKS = 3

interface Sent {
  method?: string
  body?: RequestInit['body']
  type?: string
  headers?: Record<string, string>
}

onHost('Bad input at every door of the running product', () => {
  let fund: Fund
  let raw: RawTables
  /** Paths of live links by what they open. */
  const doors: Record<'draft' | 'sent' | 'project' | 'task' | 'spent' | 'desk', string> = {
    draft: '',
    sent: '',
    project: '',
    task: '',
    spent: '',
    desk: '',
  }

  beforeAll(async () => {
    fund = await startFund('2005-01-04T08:00:00Z')
    raw = new RawTables(fund.host)
    await fund.books.open()
    const { world } = fund
    const path = async (...of: [string, RegExp]) => new URL(await mailedLink(world, ...of)).pathname
    const proposal = { ...short(tunis).proposal, protectionNote: SECRET }
    const id = await submitProposal(world, { ...tunis, proposal })
    doors.sent = await path(tunis.address, DRAFT)
    doors.project = await path(tunis.address, PROJECT)
    doors.spent = await path(people.genderReviewer, TASK)
    await answerTask(world, people.genderReviewer, id, { choice: 'confirm' })
    doors.task = await path(people.marc, TASK)
    const start = (await world.browser.open(fund.host.portalUrl)).form()
    await world.browser.submit(
      start.set('mission', 'PRETORIA').set('address', pretoria.address).set('language', 'en'),
    )
    doors.draft = await path(pretoria.address, DRAFT)
    const desk = await world.browser.open(`${fund.host.portalUrl}/desk`)
    await world.browser.submit(desk.form().set('address', people.secretariat))
    doors.desk = await path(people.secretariat, DESK)
    await world.settle()
  })

  afterAll(() => {
    raw?.end()
    return fund?.stop()
  })

  let cookies = new Cookies()

  async function send(path: string, { method = 'POST', body, type = FORM, headers }: Sent = {}) {
    const response = await fetch(new URL(path, fund.host.portalUrl), {
      method,
      redirect: 'manual',
      headers: cookies.sentWith({
        'accept-language': 'fr',
        'sec-fetch-site': 'same-origin',
        ...(method === 'POST' && type !== '' && { 'content-type': type }),
        ...headers,
      }),
      ...(body !== undefined && { body }),
    })
    cookies.take(response)
    return { response, page: new Page(response.url, response.status, await response.text()) }
  }

  /** Everything that a change would show in: what is recorded, ordered, mailed and booked. */
  async function standing() {
    const { mails, transitions } = await fund.world.stats()
    const recorded = await raw.items('Audit')
    return { recorded, booked: await raw.items('Ledger'), mails, transitions }
  }

  /** Runs what must change nothing. */
  async function unchanged(work: () => Promise<void>): Promise<void> {
    const before = await standing()
    await work()
    await fund.world.settle()
    expect(await standing()).toEqual(before)
  }

  /** A page for people: in their language, with a heading, under the headers of every page. */
  function isPage({ response, page }: Awaited<ReturnType<typeof send>>): void {
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(page.heading).not.toBe('')
    expect(page.root.querySelector('html')?.getAttribute('lang')).toMatch(/^(fr|en|es)$/)
    expect(page.html).not.toMatch(/at .*\.(js|ts|mjs):\d|undefined|\[object /)
  }

  const formDoors = () => [
    '/start',
    '/desk',
    doors.draft,
    `${doors.draft}/project`,
    `${doors.draft}/submit`,
    doors.project,
    doors.task,
    doors.desk,
  ]

  describe('what no form of ours sends', () => {
    const bad: [string, number, Sent][] = [
      ['no content type', 415, { body: new Uint8Array([97]), type: '' }],
      ['JSON', 415, { body: '{"choice":"fund"}', type: 'application/json' }],
      ['an upload', 415, { body: '--x--', type: 'multipart/form-data; boundary=x' }],
      ['bytes that are no text', 400, { body: new Uint8Array([0x61, 0x3d, 0xff, 0xfe]) }],
      ['more than a megabyte', 413, { body: `choice=${'x'.repeat(1_000_001)}` }],
      [
        'a form of another site',
        403,
        { body: 'choice=fund', headers: { 'sec-fetch-site': 'cross-site' } },
      ],
    ]
    test.each(bad)(
      '%s is answered with %i by a page, and changes nothing',
      async (_, status, sent) => {
        await unchanged(async () => {
          for (const door of formDoors()) {
            const answer = await send(door, sent)
            expect([door.slice(0, 12), answer.response.status]).toEqual([door.slice(0, 12), status])
            isPage(answer)
          }
        })
      },
    )

    test('what the gateway itself refuses: ten megabytes', async () => {
      await unchanged(async () => {
        const answer = await send(doors.task, { body: `choice=${'x'.repeat(10_500_000)}` })
        expect(answer.response.status).toBe(413)
      })
    })

    test.each(['PUT', 'PATCH', 'DELETE'])('%s is refused, with what is allowed', async (method) => {
      await unchanged(async () => {
        for (const door of [...formDoors(), '/']) {
          const answer = await send(door, { method })
          expect([door.slice(0, 12), answer.response.status]).toEqual([door.slice(0, 12), 405])
          isPage(answer)
        }
      })
    })
  })

  describe('links', () => {
    test.each(['drafts', 'reports', 'amendments', 'offers', 'projects', 'tasks', 'desk'])(
      'a forged, cut or malformed link to /%s is unknown',
      async (door) => {
        await unchanged(async () => {
          const own = doors.task.split('/')[2] ?? ''
          const wrong = [NOBODYS, own.slice(0, -1), `${own}x`, '%00', 'a%2Fb', '..%2f..', 'é']
          for (const token of some(wrong, WRONG_LINKS, door)) {
            for (const method of ['GET', 'POST']) {
              const sent = {
                method,
                ...(method === 'POST' && { body: 'do=fresh-link&act=answer&choice=fund' }),
              }
              const answer = await send(`/${door}/${token}`, sent)
              expect([token, method, answer.response.status]).toEqual([token, method, 404])
              isPage(answer)
            }
          }
        })
      },
    )

    test('a link opens no other door, whatever is posted there', async () => {
      await unchanged(async () => {
        for (const [name, path] of Object.entries(doors)) {
          const token = path.split('/')[2] ?? ''
          for (const door of ['drafts', 'reports', 'offers', 'projects', 'tasks', 'desk']) {
            if (path.startsWith(`/${door}/`)) continue
            const posted = await send(`/${door}/${token}`, {
              body: 'do=withdraw&confirm=yes&act=answer',
            })
            expect([name, door, posted.response.status]).toEqual([name, door, 404])
            const opened = await send(`/${door}/${token}`, { method: 'GET' })
            expect([302, 404]).toContain(opened.response.status)
          }
        }
      })
    })

    test('a spent link shows what was decided, and takes nothing more', async () => {
      await unchanged(async () => {
        const shown = await send(`${doors.spent}?lang=en`, { method: 'GET' })
        expect(shown.response.status).toBe(200)
        expect(shown.page.text).toMatch(/It was confirmed by Ingrid Solberg on 4 January 2005\./)
        const again = await send(doors.spent, { body: 'act=answer&choice=return&letter=late' })
        expect(again.response.status).toBe(409)
        isPage(again)
        const sent = await send(`${doors.sent}/submit`, { body: 'declaration=yes&revision=3' })
        expect(sent.response.status).toBe(303)
        const section = await send(`${doors.sent}/project`, { body: 'title=Other&revision=3' })
        expect(section.response.status).toBe(409)
        expect(section.page.text).toContain('Other')
      })
    })

    test('an expired desk link opens the door to ask for another, and nothing else', async () => {
      await fund.world.until('2005-01-04T09:00:00.000Z')
      await unchanged(async () => {
        const body = 'act=council-update&asOf=2005-11-01&dueOn=2005-11-20'
        for (const sent of [{ method: 'GET' }, { body }]) {
          const answer = await send(doors.desk, sent)
          expect(answer.response.status).toBe(410)
          isPage(answer)
        }
      })
    })
  })

  describe('lost links', () => {
    const ask = async (address: string) => {
      const answer = await send('/links?lang=en', { body: `address=${address}` })
      expect(answer.response.status).toBe(200)
      return answer.page.html.replaceAll(address, '')
    }
    const mailed = async () => {
      await fund.world.settle()
      return (await fund.world.mails()).filter(({ to }) => to.includes(people.marc)).length
    }

    test('are mailed to a registered address; whether it is one can’t be told from the page', async () => {
      const wrong = await send('/links', { body: 'address=nobody' })
      expect(wrong.response.status).toBe(422)
      const unknown = await ask('stranger@nowhere.example')
      const before = await mailed()
      expect(await ask(people.marc)).toBe(unknown)
      expect(await mailed()).toBe(before + 1)
      const link = new URL(await mailedLink(fund.world, people.marc, TASK)).pathname
      expect(link).not.toBe(doors.task)
      expect((await send(link, { method: 'GET' })).response.status).toBe(200)
    })

    test('are mailed three times an hour', async () => {
      const before = await mailed()
      for (let times = 0; times < 3; times += 1) await ask(people.marc)
      expect(await mailed()).toBe(before + 2)
    })
  })

  describe('what is confidential', () => {
    const code = async (to: string) => {
      await fund.world.settle()
      const { text } = await fund.world.mailTo(to, /^\d{6}$/m)
      return /^\d{6}$/m.exec(text)?.[0] ?? ''
    }
    /** Whether a page is there, and what is confidential on it. */
    const shows = async (path: string) => {
      const { response, page: shown } = await send(path, { method: 'GET' })
      return [response.status, shown.html.includes(SECRET)]
    }
    const wrongOf = (right: string) => (right === '000000' ? '000001' : '000000')
    const page = (door: string) => `/confidential/${door.split('/')[2] ?? ''}?lang=en`
    const open = (door: string, typed: string) =>
      send(page(door), { body: `do=open&code=${typed}` })

    test('opens by the newest code only, tried at most five times within ten minutes', async () => {
      const { project } = doors
      expect(await shows(page(project))).toEqual([200, false])
      await send(page(project), { body: 'do=ask' })
      const first = await code(tunis.address)
      for (let tries = 0; tries < 5; tries += 1) {
        const wrong = await open(project, wrongOf(first))
        expect([wrong.response.status, wrong.page.html.includes(SECRET)]).toEqual([422, false])
      }
      const sixth = await open(project, first)
      expect(sixth.page.text).toContain('was tried five times')
      await send(page(project), { body: 'do=ask' })
      const second = await code(tunis.address)
      const now = Date.parse(await fund.world.now())
      await fund.world.until(new Date(now + 11 * 60_000).toISOString())
      expect((await open(project, second)).response.status).toBe(409)
      await send(page(project), { body: 'do=ask' })
      expect((await open(project, await code(tunis.address))).response.status).toBe(303)
      expect(await shows(page(project))).toEqual([200, true])
      expect(await shows(`${project}?lang=en`)).toEqual([200, false])
      cookies = new Cookies()
      expect(await shows(page(project))).toEqual([200, false])
    })

    test('is hidden on the form it was typed in, too, and opens there by a code', async () => {
      const { draft } = doors
      const section = `${draft}/safeguards?lang=en`
      const typed = (await send(section, { method: 'GET' })).page.form()
      const body = typed.set('protectionNote', SECRET).body({ name: 'do', value: 'save' })
      expect((await send(section, { body: body.toString() })).response.status).toBe(303)
      for (const path of [section, `${draft}/check`])
        expect(await shows(path)).toEqual([200, false])
      await send(page(draft), { body: 'do=ask' })
      await open(draft, await code(pretoria.address))
      const opened = (await send(section, { method: 'GET' })).page.form()
      expect(opened.value('protectionNote')).toBe(SECRET)
    })
  })

  describe('answers that are missing or wrong', () => {
    test('are shown again with what was typed, and change nothing', async () => {
      const wrong: [string, string, string][] = [
        ['/start', 'mission=NOWHERE&address=amira&language=de&call=x', 'amira'],
        ['/start', '', ''],
        ['/desk', 'address=rosa', 'rosa'],
        [doors.task, 'act=answer', ''],
        [doors.task, 'act=answer&choice=maybe&reason=because', 'because'],
        [doors.task, 'act=answer&choice=fund&amount=a+lot', 'a lot'],
        [doors.task, 'act=answer&choice=fund&amount=-5', '-5'],
        [doors.task, 'act=answer&choice=fund&amount=99999999999999999999', '9999'],
        [doors.task, 'act=answer&choice=not-fund', ''],
        [doors.project, 'do=withdraw', ''],
        [`${doors.draft}/submit`, 'revision=0', ''],
      ]
      await unchanged(async () => {
        for (const [door, body, typed] of wrong) {
          const answer = await send(door, { body })
          expect([body, answer.response.status]).toEqual([body, 422])
          isPage(answer)
          expect(answer.page.html).toContain(typed)
          expect(answer.page.root.querySelector('title')?.text).toMatch(/^(Erreur|Error)/)
        }
      })
    })

    test('a vote for another text than the one that stands is refused', async () => {
      await unchanged(async () => {
        const body = `act=answer&choice=fund&amount=10000&versionHash=${'0'.repeat(64)}`
        const answer = await send(doors.task, { body })
        expect(answer.response.status).toBe(409)
        expect(answer.page.html).toContain('10000')
      })
    })

    test('a page of a form keeps even what can’t be read, and says where', async () => {
      const body = 'revision=0&starts.date=soon&countries='
      const answer = await send(`${doors.draft}/place-and-time`, { body })
      expect(answer.response.status).toBe(422)
      expect(answer.page.html).toContain('value="soon"')
      const later = await send(`${doors.draft}/place-and-time`, { method: 'GET' })
      expect(later.page.html).toContain('value="soon"')
    })

    test('a page that doesn’t exist is not found, in the reader’s language', async () => {
      for (const path of ['/nowhere', `${doors.draft}/nowhere`, '/assets/none.css', '/%ff']) {
        const answer = await send(path, { method: 'GET' })
        expect([path, answer.response.status]).toEqual([path, 404])
      }
      expect((await send('/nowhere', { method: 'GET' })).page.heading).toBe('Page introuvable')
    })
  })

  test('GET and HEAD of every page change nothing', async () => {
    await unchanged(async () => {
      for (const path of ['/', '/desk', ...Object.values(doors), `${doors.draft}/check`]) {
        for (const method of ['HEAD', 'GET', 'GET']) {
          const { response } = await send(`${path}?act=answer&choice=fund&do=withdraw`, { method })
          expect(response.status).toBeLessThan(500)
        }
      }
    })
  })

  describe('machines', () => {
    const basic = (text: string) => ({
      authorization: `Basic ${Buffer.from(text).toString('base64')}`,
    })
    const good = () => ({ authorization: fund.books.authorization })

    test('without a valid key read nothing', async () => {
      const keys = [
        {},
        basic('demo:wrong'),
        basic('nobody:x'),
        basic('demo'),
        { authorization: 'Basic' },
      ]
      for (const headers of [
        ...keys,
        { authorization: 'Bearer x' },
        { authorization: 'Basic %%%' },
      ]) {
        const { response, page } = await send('/finance/totals?year=2005', {
          method: 'GET',
          headers,
        })
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toMatch(/^Basic/)
        expect(page.html).not.toContain('ceiling')
      }
    })

    test.each([
      ['totals', 400],
      ['totals?year=then', 400],
      ['totals?year=2005&by=shoe-size', 400],
      ['totals?year=2005&asOf=2005-02-30', 400],
      ['totals?year=2005&format=xls', 400],
      ['totals?year=1999', 404],
      ['ledger?year=1999', 404],
      ['nothing?year=2005', 404],
    ])('are told what is wrong with %s', async (path, status) => {
      const { response, page } = await send(`/finance/${path}`, { method: 'GET', headers: good() })
      expect(response.status).toBe(status)
      expect(JSON.parse(page.html)).toHaveProperty('error')
    })

    test('read what the document says, packed, and no second time what they have', async () => {
      const get = (path: string, headers = {}) =>
        fetch(new URL(path, fund.host.portalUrl), { headers: { ...good(), ...headers } })
      const served = await get('/finance/openapi.json')
      const document = FinanceDocument.read(await served.text())
      for (const name of reportNames)
        for (const format of ['json', 'csv', 'xlsx']) {
          const path = `/finance/${name}?year=2005&format=${format}`
          const first = await get(path, { 'accept-encoding': 'gzip' })
          const { status, headers } = first
          expect(headers.get('content-encoding'), path).toBe(
            Number((await first.clone().arrayBuffer()).byteLength) > 1_024 && format !== 'xlsx'
              ? 'gzip'
              : null,
          )
          const type = headers.get('content-type') ?? undefined
          expect(document.faults({ path, status, type, body: await first.text() })).toEqual([])
          const again = await get(path, { 'if-none-match': headers.get('etag') ?? '' })
          expect(again.status, path).toBe(304)
        }
    })

    test('read nothing by a key that opens something else', async () => {
      const { secret } = z.object({ secret: z.string() }).parse(
        await order(fund.host.awsUrl, {
          createKey: { id: 'other', purpose: 'Records', scopes: ['records'], by: 'op' },
        }),
      )
      const { response } = await send('/finance/totals?year=2005', {
        method: 'GET',
        headers: basic(`other:${secret}`),
      })
      expect(response.status).toBe(403)
    })

    test('can’t write', async () => {
      await unchanged(async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const { response } = await send('/finance/totals?year=2005', { method, headers: good() })
          expect(response.status).toBe(405)
        }
      })
    })

    test.each([
      ['nothing', {}],
      ['no order', 'raise it'],
      ['an unknown order', { erase: 'all' }],
      ['a setting without its person', { setting: { type: 'open-envelope', year: 2007 } }],
      [
        'a ceiling below nothing',
        {
          setting: {
            type: 'propose-ceiling',
            by: 'x',
            year: 2005,
            ceilingCents: -1,
            authority: 'None',
          },
        },
      ],
      [
        'a ceiling of a year without an envelope',
        {
          setting: {
            type: 'propose-ceiling',
            by: 'x',
            year: 1999,
            ceilingCents: 1,
            authority: 'None',
          },
        },
      ],
      [
        'a ceiling nobody proposed',
        { setting: { type: 'confirm-ceiling', by: 'x', year: 2005, change: '2005-9' } },
      ],
      [
        'a restart of an unknown project',
        {
          setting: {
            type: 'restart',
            by: 'x',
            projectId: 'WGGI-1999-0001',
            workflow: 'closure',
            subject: 1,
            reason: 'Because',
          },
        },
      ],
    ])('operators who order %s are refused', async (_, payload) => {
      await unchanged(async () => {
        expect(await order(fund.host.awsUrl, payload)).toHaveProperty('refused')
      })
    })
  })

  test('after all of it every chain of the record is whole', async () => {
    expect(await fund.books.verify()).toMatchObject({ valid: true })
  })
})
