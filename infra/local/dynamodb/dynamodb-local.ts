import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm run dynamodb-local`: fetches AWS's DynamoDB Local into `.cache` the first time, by the npm package that
 * carries it, and starts it on Java with nothing in it. What it holds is gone when it ends.
 */

const PACKAGE = 'amplify-dynamodb-simulator@2.9.30'
const folder = join(process.cwd(), '.cache', 'dynamodb-local')
const emulator = join(folder, 'package', 'emulator')

const { values } = parseArgs({ options: { port: { type: 'string', default: '8000' } } })

function fetchOnce(): void {
  if (existsSync(join(emulator, 'DynamoDBLocal.jar'))) return
  console.log(`Fetching ${PACKAGE} …`)
  mkdirSync(folder, { recursive: true })
  const options = { cwd: folder, encoding: 'utf8' } as const
  const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], options).trim()
  execFileSync('tar', ['xzf', archive], options)
}

fetchOnce()
const child = spawn(
  'java',
  [
    '-Djava.library.path=./DynamoDBLocal_lib',
    ...['-jar', 'DynamoDBLocal.jar', '-inMemory', '-sharedDb', '-port', values.port],
  ],
  { cwd: emulator, stdio: ['ignore', 'ignore', 'inherit'] },
)
child.on('error', () => {
  console.error('DynamoDB Local needs Java 11 or newer on the PATH.')
  process.exitCode = 1
})
child.on('spawn', () => {
  console.log(
    `DynamoDB Local at http://127.0.0.1:${values.port}. Use it from another terminal with`,
  )
  console.log(`  export AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:${values.port}`)
})
child.on('exit', (code) => {
  process.exitCode = code ?? 0
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
