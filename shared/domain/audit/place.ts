/**
 * The record that the id of an entry or an order begins with, as `WGGI-2005-0001.12.1`, by the name of the
 * item; undefined for what was ordered for a working copy, outside the record, and for a number that no record has.
 */
export function placeInId(item: string): { chain: string; seq: number } | undefined {
  const id = item.split(/[/#]/).at(-1) ?? ''
  const [, chain = '', seq = ''] = /^(.+)\.(\d+)\.\d+$/.exec(id) ?? []
  return chain === '' || !Number.isSafeInteger(Number(seq))
    ? undefined
    : { chain, seq: Number(seq) }
}
