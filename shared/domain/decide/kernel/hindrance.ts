/**
 * Why a mission's act isn't possible as things stand, where one sentence can say so with what is known. Each
 * has its sentence in every language.
 */
export type Hindrance =
  /** `until` is the last moment at which it was possible, said in the call's zone. */
  | { code: 'call-closed' | 'entry-closed'; until: string; timeZone: string }
  | { code: 'call-not-open' }
  | { code: 'voted' }
  | { code: 'decided' }
  | { code: 'committed' }
  | { code: 'not-lapsed' }
  | { code: 'not-declined' }
  | { code: 'not-over' }
  | { code: 'not-closed' }
  | { code: 'results-full' }
  | { code: 'not-running' }
  | { code: 'change-pending' }
  | { code: 'change-over' }
  | { code: 'project-over' }
  | { code: 'report-not-asked' }
  | { code: 'not-returned' }
  | { code: 'sender-unknown' }
