import { createServer } from 'node:http'
import { Activity } from '../activity'
import { VirtualClock } from '../clock'
import { ArgumentError, readArguments, USAGE, type Arguments } from './arguments'
import { handleLocal } from './local-requests'
import { SavedOffset } from './saved-offset'
import { createStatesService, invokeAtEndpoint } from './service'

function serve(args: Arguments): void {
  const { port, region, account: accountId, data, virtual, sqsEndpoint } = args
  const kept = virtual && data !== undefined ? new SavedOffset(data) : undefined
  const clock = new VirtualClock(Date.now() + (kept?.read() ?? 0))
  const activity = new Activity()
  const saveOffset = () => kept?.write(clock.offset())
  const service = createStatesService({
    clock,
    activity,
    region,
    accountId,
    dataDirectory: data,
    sqsEndpoint,
    invokeFunction: invokeAtEndpoint(args.lambdaEndpoint, { region, accountId }),
    onTransition: ({ kind, executionArn, state }) => {
      // Within an advance too: a kill on the way must not take back time that was journalled.
      saveOffset()
      console.log(`${executionArn.split(':').slice(-2).join(' ')}: ${kind} ${state}`.trimEnd())
    },
  })
  const local = { clock, activity, service, virtual, onAdvanced: saveOffset }
  const server = createServer((request, response) => {
    const isLocal = request.url?.startsWith('/__local/') === true
    void (isLocal ? handleLocal(local, request, response) : service.handle(request, response))
  })
  server.on('error', (error) => {
    const busy = 'code' in error && error.code === 'EADDRINUSE'
    console.error(busy ? `Port ${port} is in use: choose another with --port.` : error.message)
    process.exit(1)
  })
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    const actual = typeof address === 'object' && address ? address.port : port
    console.log(`Step Functions at http://127.0.0.1:${actual}`)
    console.log(data === undefined ? 'Kept in memory.' : `Kept in ${data}.`)
  })
  const stop = () => {
    service.stop()
    clock.stop()
    server.close()
    server.closeAllConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  serve(readArguments(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error
  console.error(`${error.message}\n\n${USAGE}`)
  process.exitCode = 2
}
