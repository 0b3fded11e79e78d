/** Reads `60000`, `60,000` or `60000.50` US dollars as cents. Throws on anything else. */
export function parseMoney(text: string): number {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/.exec(text.trim())
  if (!match) throw new Error(`"${text}" is not an amount: write 60000, 60,000 or 60000.50.`)
  return Number(match[1]?.replaceAll(',', '')) * 100 + Number(match[2] ?? 0)
}
