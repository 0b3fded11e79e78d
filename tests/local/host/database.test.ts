import { expect, test } from 'vitest'
import { findDynoxide } from '../../../infra/local/dynamodb/database'

test('without a database it says where one comes from', () => {
  expect(() => findDynoxide('/nowhere', undefined)).toThrow(
    /dynoxide.*PATH.*AWS_ENDPOINT_URL_DYNAMODB/s,
  )
})
