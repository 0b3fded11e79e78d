import { describe, expect, it } from 'vitest'
import { isConcurrent } from './conformance/histories'
import { difference, expanded, without } from './conformance/matching'

describe('holding an answer against a recording', () => {
  it('takes a stand-in for any value, alone and within a text', () => {
    expect(difference('timestamp', new Date())).toBeUndefined()
    expect(
      difference(
        'arn:<partition>:lambda:<region>:111111111111:function:f',
        'arn:aws:lambda:us-east-1:000000000000:function:f',
      ),
    ).toBeUndefined()
    expect(difference('<uuid:1>', 'a')).toBeUndefined()
  })

  it('sees what differs', () => {
    expect(difference({ id: 2 }, { id: 3 })).toContain('/id')
    expect(difference({ a: 1 }, {})).toContain('/a')
    expect(difference({}, { a: 1 })).toContain('/a')
    expect(difference([1, 2], [1])).toBeDefined()
    expect(difference('arn:<partition>:x', 'arn:aws:y')).toBeDefined()
    expect(difference('"0"', '0')).toBeDefined()
    expect(difference('States.Timeout', undefined)).toBeDefined()
  })

  it('compares JSON texts by what they say', () => {
    expect(difference({ a: [1] }, '{"a":[1]}')).toBeUndefined()
    expect(difference('[1, 2]', '[1,2]')).toBeUndefined()
    expect(difference('[1, 2]', '[1,3]')).toBeDefined()
  })

  it('leaves out what a path names, and nothing else', () => {
    const value = {
      events: [{ previousEventId: 1, a: { Cause: 'x', kept: 1 } }, { previousEventId: 2 }],
    }
    expect(without(value, '$..events[1].previousEventId')).toEqual({
      events: [{ previousEventId: 1, a: { Cause: 'x', kept: 1 } }, {}],
    })
    expect(without(value, '$..Cause')).toEqual({
      events: [{ previousEventId: 1, a: { kept: 1 } }, { previousEventId: 2 }],
    })
    expect(without(value, '$..events..previousEventId')).toEqual({
      events: [{ a: { Cause: 'x', kept: 1 } }, {}],
    })
  })

  it('opens texts of objects, so that paths reach into them', () => {
    expect(expanded({ output: '{"a":1}', input: '[1]' })).toEqual({
      output: { a: 1 },
      input: '[1]',
    })
  })

  it('knows where the order of events is open', () => {
    expect(isConcurrent({ States: { M: { Type: 'Map', MaxConcurrency: 1 } } })).toBe(false)
    expect(isConcurrent({ States: { M: { Type: 'Map' } } })).toBe(true)
    expect(isConcurrent({ States: { P: { Type: 'Parallel' } } })).toBe(true)
  })
})
