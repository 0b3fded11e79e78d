import { zipSync } from 'fflate'

/** Files by their name as one archive. */
export function zipFile(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }))
}
