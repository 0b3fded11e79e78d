// Keeps what the engine compiled of a function's code, so that neither its next instance nor the next host
// has to compile it again: that is a third of a cold start.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { threadId } from 'node:worker_threads'

/**
 * Loads a CommonJS file. `folder` holds what was compiled, by the hash of its source. Gives what the file
 * exports, whether what was kept was used, and `keep`, to be called once what an instance needs first has run.
 */
export function loadKept(path, folder) {
  const source = readFileSync(path, 'utf8')
  const require = createRequire(path)
  // Node 20 forgets, with what was kept, where an import belongs that is made while it runs.
  if (/\bimport\s*\(/.test(source)) return { exports: require(path), isUsed: false, keep: () => {} }
  const kept = join(folder, createHash('sha256').update(source).digest('hex'))
  const cachedData = read(kept)
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
  const script = new Script(wrapped, { filename: path, cachedData })
  const module = { exports: {} }
  const run = script.runInThisContext()
  run.call(module.exports, module.exports, require, module, path, dirname(path))
  // The engine refuses what another version of it made, or one under other flags.
  const isUsed = cachedData !== undefined && !script.cachedDataRejected
  const keep = () => {
    if (!isUsed) write(kept, script.createCachedData())
  }
  return { exports: module.exports, isUsed, keep }
}

function read(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function write(file, data) {
  const fresh = `${file}.${process.pid}.${threadId}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(fresh, data)
    renameSync(fresh, file)
  } catch {
    // Where nothing can be written, the next instance compiles anew.
  }
}
