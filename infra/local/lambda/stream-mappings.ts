import { join } from 'node:path'
import { KeptValue } from '../atomic-file'
import type { Parts } from '../parts'
import type { Functions } from './functions'
import { StreamMapping } from './stream-mapping'
import { checkpoint } from './stream-reader'

/** What reads the tables' streams, each under its function's role. */
export function createStreamMappings(
  { assembly, clock, activity, directory, database, permissions, atEnd }: Parts,
  functions: Functions,
  deliver: (arn: string, message: string) => void,
): readonly StreamMapping[] {
  const authorize = (name: string, action: string, resource: string): void => {
    const roleArn = functions.settings(name)?.roleArn ?? ''
    permissions.authorize({ principal: { roleArn, sessionName: name }, action, resource })
  }
  const mappings = assembly.ofType('AWS::Lambda::EventSourceMapping').map((resource) => {
    const file = `${resource.stack}-${resource.logicalId}.json`
    return new StreamMapping(resource, {
      endpoint: database.endpoint,
      region: assembly.region,
      functions,
      clock,
      activity,
      checkpoint: new KeptValue(join(directory, 'streams', file), checkpoint, {}),
      deliver,
      authorize,
    })
  })
  atEnd(() => {
    for (const mapping of mappings) mapping.stop()
  })
  return mappings
}
