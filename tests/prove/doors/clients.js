// Many clients in a thread of their own, so that whoever measures beside them waits for the host alone. Each
// posts one form after the other, one every so many milliseconds and never before the last is answered.
import { setTimeout as delay } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

const { url, clients, every, paths, forms } = workerData
let isOver = false
let posted = 0
const began = performance.now()
const faults = []

async function client(n) {
  let due = performance.now() + (every * n) / clients
  for (let turn = n; ; turn += 1) {
    await delay(Math.max(0, due - performance.now()))
    if (isOver) return
    due = Math.max(due + every, performance.now())
    const path = paths[turn % paths.length]
    const [name, body] = forms[turn % forms.length]
    try {
      const response = await fetch(url + path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        redirect: 'manual',
      })
      await response.text()
      posted += 1
      if (response.status >= 500) faults.push(`${path}, ${name}: ${response.status}`)
    } catch (error) {
      faults.push(`${path}, ${name}: ${error} ${error.cause ?? ''}`)
    }
  }
}

parentPort.once('message', () => (isOver = true))
await Promise.all(Array.from({ length: clients }, (_, n) => client(n)))
parentPort.postMessage({ posted, seconds: (performance.now() - began) / 1_000, faults })
