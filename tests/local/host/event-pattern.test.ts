import { describe, expect, test } from 'vitest'
import { matchesPattern } from '../../../infra/local/events/event-pattern'
import type { JsonObject } from '../../../infra/local/states/json'

const event: JsonObject = {
  eventName: 'INSERT',
  count: 5,
  tags: ['a', 'b'],
  dynamodb: { NewImage: { kind: { S: 'mail.sent' }, done: { BOOL: false } } },
}

const image = (matcher: JsonObject[string]) => ({
  dynamodb: { NewImage: { kind: { S: [matcher] } } },
})

describe('an event pattern', () => {
  test.each<[JsonObject, boolean]>([
    [{ eventName: ['INSERT', 'MODIFY'] }, true],
    [{ eventName: ['REMOVE'] }, false],
    [{ eventName: ['INSERT'], count: [6] }, false],
    [{ tags: ['b'] }, true],
    [{ tags: ['c'] }, false],
    [image('mail.sent'), true],
    [image({ prefix: 'mail.' }), true],
    [image({ prefix: 'sent' }), false],
    [image({ suffix: '.sent' }), true],
    [image({ 'equals-ignore-case': 'MAIL.SENT' }), true],
    [image({ wildcard: 'm*.s*t' }), true],
    [image({ wildcard: 'm*.s' }), false],
    [image({ 'anything-but': ['start', 'complete'] }), true],
    [image({ 'anything-but': 'mail.sent' }), false],
    [image({ 'anything-but': { prefix: 'mail.' } }), false],
    [{ dynamodb: { NewImage: { done: { BOOL: [false] } } } }, true],
    [{ dynamodb: { OldImage: { kind: { S: [{ exists: false }] } } } }, true],
    [{ dynamodb: { NewImage: { kind: { S: [{ exists: true }] } } } }, true],
    [{ missing: [{ 'anything-but': 'a' }] }, false],
    [{ count: [{ numeric: ['>', 4, '<=', 5] }] }, true],
    [{ count: [{ numeric: ['>', 5] }] }, false],
    [{ $or: [{ count: [1] }, { eventName: ['INSERT'] }] }, true],
    [{ $or: [{ count: [1] }, { eventName: ['REMOVE'] }] }, false],
  ])('%j: %s', (pattern, expected) => {
    expect(matchesPattern(pattern, event)).toBe(expected)
  })

  test('a matcher that nobody knows is refused by name', () => {
    expect(() => matchesPattern(image({ cidr: '10.0.0.0/8' }), event)).toThrow(/cidr/)
  })
})
