import { describe, expect, test } from 'vitest'
import { matchRoute, type Route } from '../../../infra/local/http-api/routes'

const route = (key: string): Route => {
  const [method = '', path = ''] = key.split(' ')
  return {
    key,
    method: key === '$default' ? 'ANY' : method,
    segments: path.split('/').filter((part) => part !== ''),
    functionArn: 'arn',
    timeoutMilliseconds: 1,
  }
}

const routes = [
  '$default',
  'ANY /{proxy+}',
  'GET /drafts/{token}',
  'ANY /drafts/{token}',
  'GET /drafts/new',
  'GET /drafts/{token}/{section}',
  'ANY /drafts/{token}/{rest+}',
  'GET /',
].map(route)

describe('the most specific route answers', () => {
  test.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/drafts/new', 'GET /drafts/new', {}],
    ['GET', '/drafts/abc', 'GET /drafts/{token}', { token: 'abc' }],
    ['POST', '/drafts/abc', 'ANY /drafts/{token}', { token: 'abc' }],
    ['GET', '/drafts/a%20b/', 'GET /drafts/{token}', { token: 'a b' }],
    ['GET', '/drafts/abc/x', 'GET /drafts/{token}/{section}', { token: 'abc', section: 'x' }],
    ['POST', '/drafts/abc/x', 'ANY /drafts/{token}/{rest+}', { token: 'abc', rest: 'x' }],
    ['GET', '/drafts/abc/x/y', 'ANY /drafts/{token}/{rest+}', { token: 'abc', rest: 'x/y' }],
    ['GET', '/other/thing', 'ANY /{proxy+}', { proxy: 'other/thing' }],
    ['POST', '/', '$default', {}],
  ])('%s %s', (method, path, key, parameters) => {
    const match = matchRoute(routes, method, path)
    expect(match?.route.key).toBe(key)
    expect(match?.parameters).toEqual(parameters)
  })

  test('without a default, what nobody serves has no route', () => {
    expect(matchRoute([route('GET /a')], 'POST', '/a')).toBeUndefined()
  })
})
