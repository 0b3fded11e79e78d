import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Grant, Use } from '../../../infra/local/iam/access-control'
import { startHost, type Host } from '../../../infra/local/host'

/** What roles were allowed, with how often each grant was needed, and what they were refused. */
export interface Usage {
  grants: Grant[]
  refused: Use[]
}

/** Something that people and operators do on a running host. */
export type Part = (host: Host) => Promise<void>

const LOOK_EVERY = 250

async function usageOf(host: Host): Promise<Usage> {
  const response = await fetch(`${host.controlUrl}/__local/access`)
  return (await response.json()) as Usage
}

async function onHost<T>(assembly: string, work: (host: Host) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'wggi-iam-'))
  const host = await startHost({
    assemblyDirectory: assembly,
    dataDirectory: join(directory, 'data'),
    at: new Date('2005-01-03T08:00:00Z'),
    quiet: true,
  })
  try {
    return await work(host)
  } finally {
    await host.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Plays a part from its beginning to its end, and tells what it needed. */
export function usageIn(assembly: string, part: Part): Promise<Usage> {
  return onHost(assembly, async (host) => {
    await part(host)
    return usageOf(host)
  })
}

/**
 * Plays a part until a role is refused something, and tells in words what was missing, be it at the start of
 * the host; undefined when the part came to its end.
 */
export async function firstRefusal(assembly: string, part: Part): Promise<string | undefined> {
  try {
    return await onHost(assembly, async (host) => {
      let over = false
      const played = part(host).then(
        () => (over = true),
        () => (over = true),
      )
      for (;;) {
        const wasOver = over
        const [first] = (await usageOf(host)).refused
        if (first) {
          // What is left of the part ends with the host.
          void played
          return `${first.role} may not ${first.action} on ${first.resource}`
        }
        if (wasOver) return undefined
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
      }
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return error.message
    throw error
  }
}
