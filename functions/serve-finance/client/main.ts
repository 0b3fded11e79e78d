import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** `npm run export -- …`: writes a year's figures as one archive, by a key of the scope finance. */

const USAGE = `npm run export -- --year 2005 [--as-of 2005-12-31] [--locale en|fr|es-ES] [--url ADDRESS] [--out FILE]

Writes every report of a year into one ZIP: CSV, workbook and JSON, and what each column is.
The address is the portal’s, as \`npm start\` prints it; PORTAL_URL stands for --url.
The key is read from FINANCE_KEY, as id:secret; \`npm run admin -- key create\` makes one.`

const { values } = parseArgs({
  options: {
    year: { type: 'string' },
    'as-of': { type: 'string' },
    locale: { type: 'string' },
    url: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})

async function main(): Promise<string> {
  const { year, 'as-of': asOf, locale, url = process.env.PORTAL_URL, out } = values
  const key = process.env.FINANCE_KEY
  if (values.help) return USAGE
  if (year === undefined || url === undefined || key === undefined)
    throw new Error(`--year, an address and a key are needed.\n\n${USAGE}`)
  const asked = new URL('/finance/export', url)
  asked.searchParams.set('year', year)
  if (asOf !== undefined) asked.searchParams.set('asOf', asOf)
  if (locale !== undefined) asked.searchParams.set('locale', locale)
  const authorization = `Basic ${Buffer.from(key).toString('base64')}`
  const response = await fetch(asked, { headers: { authorization } })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  const named = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const path = out ?? named ?? `wggi-${year}.zip`
  writeFileSync(path, new Uint8Array(await response.arrayBuffer()))
  return path
}

main().then(
  (told) => console.log(told),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
