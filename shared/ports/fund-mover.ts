/**
 * What came of moving a fund's settings to where they lie now.
 *
 * - `moved`: all is there, item for item as it was; `there` were so before.
 * - `nothing-to-move`: nothing lies where it lay before.
 * - `moved-before`: the fund goes on where its settings lie now.
 * - `differs`: these items lie there, and aren't what they were; nothing goes on by them.
 */
export type Moved =
  | { moved: number; there: number }
  | { refused: 'nothing-to-move' | 'moved-before' }
  | { refused: 'differs'; items: readonly string[] }

/** Moves what lay in one table, and ceilings that lay in their envelopes. Done again, it goes on. */
export interface FundMover {
  move(): Promise<Moved>
}
