import { beforeEach, expect, it } from 'vitest'
import { aChange, aMailOrder, PROJECT, submission } from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

const LATER = '2005-03-01T10:00:00.000Z'
const END = '2006-01-01T00:00:00.000Z'

onEveryAdapter('The outbox', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
    await commitChange(fund.register, { ...submission(), outbox: [aMailOrder()] })
    await commitChange(
      fund.register,
      aChange({
        outbox: [
          {
            type: 'start',
            workflow: 'funding-request',
            name: `${PROJECT}.request.1.1`,
            input: { projectId: PROJECT, version: 1 },
          },
          { type: 'complete', projectId: PROJECT, taskId: 't' },
        ],
      }),
      LATER,
      PROJECT,
    )
  })

  const pending = async (before = END) => (await fund.outbox.pending(before)).map(({ id }) => id)

  it('holds what a change told, pending, under an id from the place of its record', async () => {
    expect(await fund.outbox.find(`${PROJECT}.1.1`)).toEqual({
      schema: 1,
      id: `${PROJECT}.1.1`,
      order: aMailOrder(),
      status: 'pending',
      createdAt: '2005-03-01T09:00:00.000Z',
      attempts: 0,
    })
    expect(await pending()).toEqual([`${PROJECT}.1.1`, `${PROJECT}.2.1`, `${PROJECT}.2.2`])
    expect(await pending(LATER)).toEqual([`${PROJECT}.1.1`])
    expect(await fund.outbox.find('nothing')).toBeUndefined()
  })

  it('finds the mails about a project, and nothing else', async () => {
    const mails = await fund.outbox.mailsOf(PROJECT)
    expect(mails.map(({ id }) => id)).toEqual([`${PROJECT}.1.1`])
    await fund.outbox.finish(`${PROJECT}.1.1`, LATER, 'message-1')
    expect((await fund.outbox.mailsOf(PROJECT))[0]).toMatchObject({ messageId: 'message-1' })
    expect(await fund.outbox.mailsOf('WGGI-1999-0001')).toEqual([])
  })

  it('finds a mail by the mail service’s id, and lists those given up', async () => {
    const id = `${PROJECT}.1.1`
    expect(await fund.outbox.ofMessage('message-1')).toBeUndefined()
    await fund.outbox.finish(id, LATER, 'message-1')
    expect(await fund.outbox.ofMessage('message-1')).toMatchObject({ id, status: 'done' })
    expect(await fund.outbox.failed('2005-01-01T00:00:00.000Z')).toEqual([])
    await fund.outbox.fail(`${PROJECT}.2.1`, END, 'refused')
    expect(await fund.outbox.failed('2005-01-01T00:00:00.000Z')).toMatchObject([
      { id: `${PROJECT}.2.1`, failure: 'refused' },
    ])
    expect(await fund.outbox.failed(END)).toEqual([])
  })

  it('ends an item once: a second end changes nothing', async () => {
    const id = `${PROJECT}.1.1`
    await fund.outbox.finish(id, LATER, 'message-1')
    await fund.outbox.finish(id, END, 'message-2')
    await fund.outbox.fail(id, END, 'too late')
    expect(await fund.outbox.find(id)).toMatchObject({
      status: 'done',
      doneAt: LATER,
      messageId: 'message-1',
      attempts: 1,
    })
    expect(await pending()).toEqual([`${PROJECT}.2.1`, `${PROJECT}.2.2`])
  })

  it('keeps why an item failed for good', async () => {
    await fund.outbox.fail(`${PROJECT}.2.2`, LATER, 'refused')
    await fund.outbox.finish(`${PROJECT}.2.2`, END)
    expect(await fund.outbox.find(`${PROJECT}.2.2`)).toMatchObject({
      status: 'failed',
      failure: 'refused',
    })
    expect(await pending()).toHaveLength(2)
  })

  it('makes nothing out of an item that never was', async () => {
    await fund.outbox.finish('nothing', LATER)
    expect(await fund.outbox.find('nothing')).toBeUndefined()
  })
})
