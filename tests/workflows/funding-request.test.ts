import { decisionPaths } from './funding-request/decision'
import { moneyPaths } from './funding-request/money'
import { nextCallPaths } from './funding-request/next-call'
import { onBehalfPaths } from './funding-request/on-behalf'
import { reviewPaths } from './funding-request/review'
import { pathsOf } from './support/paths'

const { path, covers } = pathsOf('funding-request')

reviewPaths(path)
decisionPaths(path)
moneyPaths(path)
onBehalfPaths(path)
nextCallPaths(path)

covers()
