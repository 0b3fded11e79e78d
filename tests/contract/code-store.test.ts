import { beforeEach, expect, it } from 'vitest'
import type { Code } from '../../shared/domain/confidential/code'
import { aChange, aRecord, AT, PROJECT, submission } from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

const linkHash = 'a'.repeat(64)
const aCode = (different: Partial<Code> = {}): Code => ({
  schema: 1,
  linkHash,
  n: 1,
  tries: 0,
  askedAt: AT,
  ...different,
})

onEveryAdapter('The code of a link', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
    await commitChange(fund.register, submission())
  })

  const write = (item: Code, before: Code | undefined) =>
    commitChange(
      fund.register,
      aChange({
        writes: [{ type: 'code', item, before }],
        records: [aRecord({ chain: PROJECT })],
      }),
      undefined,
      PROJECT,
    )

  it('is read with its link, and by nobody else’s', async () => {
    await write(aCode(), undefined)
    const { state } = await fund.register.read({ linkHash }, AT)
    expect(state.code).toEqual(aCode())
    const other = await fund.register.read({ linkHash: 'b'.repeat(64) }, AT)
    expect(other.state.code).toBeUndefined()
    expect(await fund.codes.find(linkHash)).toEqual(aCode())
  })

  it('changes only as it was read', async () => {
    await write(aCode(), undefined)
    await write(aCode({ tries: 1 }), aCode())
    await expect(write(aCode({ tries: 1 }), aCode())).rejects.toThrow()
    await expect(write(aCode(), undefined)).rejects.toThrow()
    expect(await fund.codes.find(linkHash)).toEqual(aCode({ tries: 1 }))
  })

  it('is minted while it is the one asked for and untried', async () => {
    const hash = 'c'.repeat(64)
    expect(await fund.codes.mint(aCode({ hash }))).toBe('gone')
    await write(aCode(), undefined)
    expect(await fund.codes.mint(aCode({ hash }))).toBe('minted')
    expect(await fund.codes.find(linkHash)).toEqual(aCode({ hash }))
    await write(aCode({ n: 2 }), aCode({ hash }))
    expect(await fund.codes.mint(aCode({ hash }))).toBe('gone')
    await write(aCode({ n: 2, tries: 1 }), aCode({ n: 2 }))
    expect(await fund.codes.mint(aCode({ n: 2, hash }))).toBe('gone')
  })
})
