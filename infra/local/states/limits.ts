/** Quotas of the real service that a state machine can run into. */
export const LIMITS = {
  payloadBytes: 262_144,
  historyEvents: 25_000,
  executionSeconds: 31_536_000,
  definitionBytes: 1_048_576,
  nameCharacters: 80,
  variableNameCharacters: 80,
  tokenCharacters: 2048,
  errorCharacters: 256,
  causeCharacters: 32_768,
  listPage: 1000,
  listTokenCharacters: 3096,
  nameReuseMilliseconds: 90 * 24 * 3600 * 1000,
} as const
