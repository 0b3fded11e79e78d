import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onDynamo } from '../support/dynamo'

onDynamo('A DynamoDB of the tests', () => {
  it('ends when the process that started it is killed', async () => {
    const root = join(import.meta.dirname, '../..')
    const start =
      "import { startDynamo } from './tests/support/dynamo-server'\n" +
      'console.log((await startDynamo()).endpoint)'
    const owner = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', start],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        // One that the environment names is nobody's to end.
        env: { ...process.env, AWS_ENDPOINT_URL_DYNAMODB: undefined },
      },
    )
    const endpoint = await new Promise<string>((resolve, reject) => {
      owner.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
      owner.once('exit', () => reject(new Error('It did not start.')))
    })
    const up = () =>
      fetch(endpoint).then(
        () => true,
        () => false,
      )
    expect(await up()).toBe(true)
    owner.kill('SIGKILL')
    await expect.poll(up, { timeout: 5_000 }).toBe(false)
  })
})
