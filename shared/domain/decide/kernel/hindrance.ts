/**
 * Why a mission's act isn't possible as things stand, where one sentence can say so with what is known. Each
 * has its sentence in every language.
 */
export type Hindrance =
  /** `on` is the moment until which the call was open. */
  | { code: 'call-closed'; on: string }
  | { code: 'call-not-open' }
  | { code: 'voted' }
  | { code: 'decided' }
  | { code: 'committed' }
  | { code: 'not-lapsed' }
  | { code: 'not-declined' }
  | { code: 'not-running' }
  | { code: 'change-pending' }
  | { code: 'change-over' }
  | { code: 'project-over' }
  | { code: 'report-not-asked' }
