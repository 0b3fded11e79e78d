import { noOffer } from '../offer'
import type { KindRules } from './rules'

export const acceptOffer: KindRules = {
  opensIn: ['reserved'],
  round: ({ project }) => project.round,
  expire: (state, file, task) => noOffer(state, file, task, 'lapsed'),
}
