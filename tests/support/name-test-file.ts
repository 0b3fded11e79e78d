import { relative } from 'node:path'
import { expect } from 'vitest'

/** Says for what is noted on the way which test file is run; a file has a process of its own. */
process.env.TEST_FILE = relative(process.cwd(), expect.getState().testPath ?? '')
