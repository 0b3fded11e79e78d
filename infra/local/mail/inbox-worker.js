// Serves the inbox page in a thread of its own: aws-ses-v2-local keeps its mails in a module variable, and
// several hosts may run in one process.
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const { default: serve } = require('aws-ses-v2-local')
const { saveEmail } = require('aws-ses-v2-local/dist/store')
const { simpleParser } = createRequire(require.resolve('aws-ses-v2-local'))('mailparser')

const addresses = (field) =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))

async function parseRaw({ id, data }) {
  const message = await simpleParser(Buffer.from(data, 'base64'))
  const parsed = {
    from: message.from?.text,
    to: addresses(message.to),
    cc: addresses(message.cc),
    bcc: addresses(message.bcc),
    replyTo: addresses(message.replyTo),
    subject: message.subject ?? '',
    text: message.text,
    html: message.html || undefined,
  }
  parentPort.postMessage({ kind: 'parsed', id, parsed })
}

parentPort.on('message', (message) => {
  if (message.kind === 'mail') saveEmail(message.email)
  if (message.kind === 'parse') void parseRaw(message)
})

try {
  const server = await serve({ host: '127.0.0.1', port: workerData.port })
  // A server that couldn't take its port is handed out all the same, without an address.
  const address = server.address()
  if (address) parentPort.postMessage({ kind: 'listening', port: address.port })
  else parentPort.postMessage({ kind: 'failed', code: 'EADDRINUSE', message: 'no address' })
} catch (error) {
  parentPort.postMessage({ kind: 'failed', code: error.code ?? '', message: error.message })
}
