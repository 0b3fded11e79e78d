import { email, line } from '../forms/field'
import { missionContactRole } from '../project/project'
import { bounds } from '../text/bounds'
import { option, required } from './question'

/** Who is to be written to about a project, and in whose place. */
export const newcomer = () => ({
  as: required(option(missionContactRole.options)),
  name: required(line({ max: bounds.personName })),
  address: required(email()),
})
