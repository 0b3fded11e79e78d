import { leaveUnconfirmed } from '../../request/confirm-version'
import { ONCE, type KindRules } from './kind-rules'

export const confirmVersion: KindRules = {
  opensIn: ['submitted'],
  round: ONCE,
  expire: leaveUnconfirmed,
}
