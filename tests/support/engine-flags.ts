/**
 * How Node runs tests and the hosts that they start, each with thirty functions that live for seconds.
 * With room for what lives shortly less is spent on collecting it, and what runs a few times isn't worth
 * optimising: together a fifth less of a host's time.
 */
export const engineFlags = [
  '--max-semi-space-size=64',
  '--initial-old-space-size=64',
  '--interrupt-budget=1000000',
]
