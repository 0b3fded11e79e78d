import type { Kind } from './run'

/** What a disturbed run leaves out, or lets fail, and why. */
export interface Exception {
  /** Test file. */
  file: string
  /** One test by its whole name, which may fail; when not given, the whole file isn't run. */
  test?: string
  /** Of which disturbances it is true; of all when not given. */
  kinds?: readonly Kind[]
  because: string
}

export const exceptions: readonly Exception[] = [
  {
    file: 'tests/contract/crowded-pages.test.ts',
    because: 'It brings conflicts and throttles itself, up to each call.',
  },
  {
    file: 'tests/contract/disturbed.test.ts',
    because: 'It brings each of the three disturbances itself, at a higher rate.',
  },
  {
    file: 'tests/contract/dynamo-support.test.ts',
    because: 'It asks only whether the database of the tests ends with them.',
  },
  {
    file: 'tests/contract/lost-answer.test.ts',
    because:
      'It loses one certain answer and counts what is asked again: it brings its own losses.',
  },
  {
    file: 'tests/contract/mailer.test.ts',
    because:
      'It counts two mails, and SES may deliver one twice after a lost answer. The pages’ tests send theirs by a disturbed SES.',
  },
  {
    file: 'tests/contract/register-errors.test.ts',
    because:
      'What DynamoDB answers is written down in it: conflicts and throttles are its subject.',
  },
  {
    file: 'tests/contract/system.test.ts',
    because: 'It asks the system for hashes and times, and no service.',
  },
  {
    file: 'tests/contract/witness.test.ts',
    because:
      'It asks an S3 of its own, which is disturbed in it; the pages’ tests have theirs disturbed by the host.',
  },
  {
    file: 'tests/workflows/contracts.test.ts',
    because: 'It hands the functions recorded inputs, on a memory, by no service.',
  },
  {
    file: 'tests/workflows/readme.test.ts',
    because: 'It holds a text against the definitions, and asks no service.',
  },
]
