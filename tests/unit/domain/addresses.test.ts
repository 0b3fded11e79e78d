import { expect, test } from 'vitest'
import {
  belongsTo,
  isOffice,
  isSameMailbox,
  mailboxOf,
} from '../../../shared/domain/programme/addresses'
import { aMission } from '../../support/builders'

test.each([
  [' A@B.example ', 'a@b.example'],
  ['a+x@b.example', 'a@b.example'],
  ['a+x+y@b.example', 'a@b.example'],
  ['a+@b.example', 'a@b.example'],
  ['+x@b.example', '+x@b.example'],
  ['a.b@c.example', 'a.b@c.example'],
  ['a@b+c.example', 'a@b+c.example'],
  ['É@b.example', 'é@b.example'],
  ['a@Bücher.example', 'a@xn--bcher-kva.example'],
  ['a@xn--bcher-KVA.example', 'a@xn--bcher-kva.example'],
  ['a@bücher。example', 'a@xn--bcher-kva.example'],
])('%s is the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox)
  expect(mailboxOf(mailbox)).toBe(mailbox)
})

test('a label makes no other mailbox, a dot or another domain does', () => {
  expect(isSameMailbox('awa+wggi@x.example', 'AWA@x.example')).toBe(true)
  expect(isSameMailbox('a.wa@x.example', 'awa@x.example')).toBe(false)
  expect(isSameMailbox('awa@x.example', 'awa@y.example')).toBe(false)
})

test('an office is known with a label, and a domain in either form', () => {
  const mission = aMission('TUNIS', { domains: ['bücher.example'] })
  expect(isOffice(mission, 'office+gender@TUNIS.iom.example')).toBe(true)
  expect(belongsTo(mission, 'amira@xn--bcher-kva.example')).toBe(true)
  expect(belongsTo(mission, 'amira@bucher.example')).toBe(false)
})
