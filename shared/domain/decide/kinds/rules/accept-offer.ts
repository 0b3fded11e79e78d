import { noOffer } from '../../decision/offer'
import type { KindRules } from './kind-rules'

export const acceptOffer: KindRules = {
  opensIn: ['reserved'],
  round: ({ project }) => project.round,
  expire: (state, file, task) => noOffer(state, file, task, 'lapsed'),
}
