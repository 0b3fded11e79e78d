import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where npm puts the database on the one platform it is built for. */
export const databaseBinary = join(
  import.meta.dirname,
  '../../node_modules/@dynoxide/linux-x64/dynoxide',
)

/** Whether the whole product can run here. */
export const hasDatabase =
  existsSync(databaseBinary) || process.env.AWS_ENDPOINT_URL_DYNAMODB !== undefined

const CHROMIUM_PATHS = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Chromium is on this machine; undefined when it isn't. */
export const chromiumPath = CHROMIUM_PATHS.find((path) => path !== '' && existsSync(path))
