import { script } from './script'
import { styles } from './styles'

/** A short fingerprint of an asset's text (FNV-1a, 32 bits): a changed asset has a new address. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36)
}

export const STYLE_PATH = `/assets/style-${fingerprint(styles)}.css`
export const SCRIPT_PATH = `/assets/form-${fingerprint(script)}.js`

/** Assets by address; they never change, so they may be kept for a year. */
export const assets: Readonly<Record<string, { type: string; body: string }>> = {
  [STYLE_PATH]: { type: 'text/css; charset=utf-8', body: styles },
  [SCRIPT_PATH]: { type: 'text/javascript; charset=utf-8', body: script },
}
