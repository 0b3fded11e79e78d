// Runs one function in a thread of its own, as Lambda's Node runtime does: it loads the bundle once and
// then answers one event after the other.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { loadKept } from './kept-code.js'

const { directory, compiled, handler: name, limits } = workerData
/** Keeps what was compiled, once an event was answered. */
let keep = () => undefined
const time = new Float64Array(workerData.time)

shiftDate()
try {
  const handler = await loadHandler()
  parentPort.on('message', (message) => void answer(handler, message))
  parentPort.postMessage({ kind: 'ready' })
} catch (error) {
  parentPort.postMessage({ kind: 'failed', error: described(error) })
}

/** The host's clock may be ahead of the machine's; whatever reads `Date` follows it, warm or cold. */
function shiftDate() {
  const RealDate = Date
  const now = () => (Number.isNaN(time[1]) ? RealDate.now() + time[0] : time[1])
  const Shifted = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  RealDate.prototype.constructor = Shifted
  globalThis.Date = Shifted
}

async function loadHandler() {
  const dot = name.lastIndexOf('.')
  const [file, property] = [name.slice(0, dot), name.slice(dot + 1)]
  const path = ['.mjs', '.js', '.cjs']
    .map((extension) => join(directory, file + extension))
    .find((candidate) => existsSync(candidate))
  if (path === undefined) {
    throw named('Runtime.ImportModuleError', `Error: Cannot find module '${file}'`)
  }
  const module = await loadModule(path)
  const handler = module[property] ?? module.default?.[property]
  if (typeof handler === 'function') return handler
  throw named('Runtime.HandlerNotFound', `${name} is undefined or not exported`)
}

async function loadModule(path) {
  if (!path.endsWith('.cjs')) return import(pathToFileURL(path).href)
  const loaded = loadKept(path, compiled)
  keep = loaded.keep
  return loaded.exports
}

async function answer(handler, { event, requestId, deadline, functionArn }) {
  try {
    const context = {
      ...limits,
      awsRequestId: requestId,
      invokedFunctionArn: functionArn,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () =>
        Math.max(0, Math.round(deadline - performance.timeOrigin - performance.now())),
    }
    const result = await run(handler, JSON.parse(event), context)
    const payload = JSON.stringify(result) ?? 'null'
    parentPort.postMessage({ kind: 'result', payload })
    keep()
    keep = () => undefined
  } catch (error) {
    parentPort.postMessage({ kind: 'error', error: described(error) })
  }
}

function run(handler, event, context) {
  return new Promise((resolve, reject) => {
    const callback = (error, result) => (error ? reject(error) : resolve(result))
    const returned = handler(event, context, callback)
    if (returned instanceof Promise) returned.then(resolve, reject)
    else if (handler.length < 3) resolve(returned)
  })
}

function named(errorName, message) {
  const error = new Error(message)
  error.name = errorName
  return error
}

function described(error) {
  if (error instanceof Error) {
    const trace = (error.stack ?? '').split('\n')
    return { errorType: error.name, errorMessage: error.message, trace }
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] }
}
