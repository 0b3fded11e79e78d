import { leaveUnconfirmed } from '../confirm-version'
import { ONCE, type KindRules } from './rules'

export const confirmVersion: KindRules = {
  opensIn: ['submitted'],
  round: ONCE,
  expire: leaveUnconfirmed,
}
