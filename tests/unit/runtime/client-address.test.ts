import { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { expect, test } from 'vitest'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { clientNetwork, clientOf } from '../../../shared/runtime/http/client-address'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:201', '192.0.2.1'],
  ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
  ['2001:db8:1:3::6', '2001:db8:1:3::/64'],
  ['[2001:db8:1:2::6]', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'nowhere'],
  ['', 'nowhere'],
])('%s counts as %s', (address, network) => {
  expect(clientNetwork(address)).toBe(network)
})

const PROOF = 'what CloudFront sends'

async function seen(
  headers: Record<string, string>,
  isBehindCloudFront: boolean,
  sourceIp = '192.0.2.1',
) {
  const gate = {
    hashSecret,
    cloudFrontProofSha256: isBehindCloudFront ? hashSecret(PROOF) : undefined,
  }
  const app = new Hono().get('/', (context) => context.text(clientOf(context, gate)))
  const answer = await handle(app)({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/',
    rawQueryString: '',
    headers: { host: 'api.example', ...headers },
    body: null,
    isBase64Encoded: false,
    requestContext: { http: { method: 'GET', path: '/', sourceIp }, domainName: 'api.example' },
  } as unknown as LambdaEvent)
  return answer.body
}

const WRITTEN = {
  'x-forwarded-for': '203.0.113.9',
  forwarded: 'for=203.0.113.9',
  'x-real-ip': '203.0.113.9',
  'true-client-ip': '203.0.113.9',
  'cloudfront-viewer-address': '203.0.113.9:4711',
}

test('a client is whom the gateway saw, whatever it writes', async () => {
  expect(await seen(WRITTEN, false)).toBe('192.0.2.1')
  expect(await seen({ ...WRITTEN, 'x-origin-proof': PROOF }, false)).toBe('192.0.2.1')
  expect(await seen({}, false, '2001:db8:1:2::6')).toBe('2001:db8:1:2::/64')
})

test('behind CloudFront it is whom CloudFront saw, and only where CloudFront proves itself', async () => {
  const proved = { ...WRITTEN, 'x-origin-proof': PROOF }
  expect(await seen(proved, true)).toBe('203.0.113.9')
  const six = { ...proved, 'cloudfront-viewer-address': '2001:db8:1:2:3:4:5:6:4711' }
  expect(await seen(six, true)).toBe('2001:db8:1:2::/64')
  expect(await seen(WRITTEN, true)).toBe('192.0.2.1')
  expect(await seen({ ...WRITTEN, 'x-origin-proof': 'guessed' }, true)).toBe('192.0.2.1')
  expect(await seen({ 'x-origin-proof': PROOF }, true)).toBe('192.0.2.1')
})
