import type { DeskAnswer } from '../../answers/desk/acts'

/** What the secretariat and finance can do on one project, as its forms come to it; days `YYYY-MM-DD`. */
export type DeskCommand = Exclude<DeskAnswer, { type: 'replace-contact' }>

export type DeskCommandOf<T extends DeskCommand['type']> = Extract<DeskCommand, { type: T }>
