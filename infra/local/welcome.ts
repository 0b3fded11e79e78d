import { resolve } from 'node:path'
import type { Host } from './host'

/** The environment by which a client of AWS finds a host, as the person at the machine. */
export function clientEnvironment({
  awsUrl,
  region,
}: Pick<Host, 'awsUrl' | 'region'>): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'operator',
    AWS_SECRET_ACCESS_KEY: 'operator',
  }
}

/** What a developer reads once a host is ready: where everything is, and how to act on it. */
export function welcome(host: Host, data: string): string {
  const addresses = host.outputs.filter(({ key }) => key.endsWith('Address'))
  const rows = addresses.map(({ key, value }) => [words(key.slice(0, -'Address'.length)), value])
  if (rows.length === 0) rows.push(['Portal', host.portalUrl])
  rows.push(['Inbox', host.inboxUrl], ['AWS services', host.awsUrl])
  const widest = Math.max(...rows.map(([label = '']) => label.length))
  const lines = rows.map(([label = '', value = '']) => `  ${label.padEnd(widest)}  ${value}`)
  const clock = `curl -H 'content-type: application/json' -d '{"advance":"P1D"}' ${host.controlUrl}/__local/clock`
  const environment = Object.entries(clientEnvironment(host)).map(
    ([name, value]) => `${name}=${value}`,
  )
  return [
    '',
    'Ready.',
    ...lines,
    '',
    `It is ${host.now().toISOString()} here. A day passes with`,
    `  ${clock}`,
    'The AWS CLI and commands that call AWS find it from another terminal after',
    `  export ${environment.join(' ')}`,
    `Everything is kept in ${resolve(data)}. Ctrl-C ends it.`,
    '',
  ].join('\n')
}

/** Turns CamelCase into words. */
function words(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
