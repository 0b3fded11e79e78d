import { expect } from 'vitest'
import type { ConditionTerms } from '../../shared/domain/project/project'
import type { ProposalContent } from '../../shared/domain/proposal/proposal-content'
import { pathsOf, unanswered } from './support/paths'
import type { Play } from './support/play'

const { path, covers } = pathsOf('condition')

const LOOK = 'Look at the condition'
const OPEN = 'Open the confirmation of the condition'
const ASK = 'Ask whether the condition is met'
const CHASE = 'Chase the confirmation of the condition'
const WAIT = "Wait for the condition's day"
const CLOSED = 'The condition is closed'

const MET = { type: 'confirm-condition', how: 'met', note: 'Agreement seen.' } as const

async function isGranted(
  fund: Play,
  different: Partial<ConditionTerms>,
  content: Partial<ProposalContent> = {},
): Promise<void> {
  const condition: ConditionTerms = {
    id: 'c1',
    text: 'The partner signs.',
    blocks: 'disbursement',
    confirmedBy: 'secretariat',
    ...different,
  }
  await fund.isGrantedUnder([condition], content)
}

path('it is met before the money is committed', async (fund) => {
  await isGranted(fund, { blocks: 'commitment' })
  fund.is('reserved')
  await fund.passes(5)
  await fund.answers('confirm-condition', 'rosa', MET)
  fund.is('active')
  await fund.went('condition.1.1', [LOOK, OPEN, ASK, CLOSED])
  await fund.went('request.1.2', [
    'Assess the proposal',
    'Check the reservation',
    'Commit the funds',
    'The money is committed',
  ])
})

path('nobody confirms it: it goes on blocking and is asked about again', async (fund) => {
  await isGranted(fund, {})
  fund.is('active')
  await fund.nobodyAnswers('confirm-condition')
  expect(fund.file.instalments.map(({ status }) => status)).toEqual(['planned'])
  await fund.went('condition.1.1', [LOOK, OPEN, ...unanswered(ASK, CHASE), LOOK, OPEN, ASK])
  await fund.answers('confirm-condition', 'claire', { ...MET, how: 'waived' })
  await fund.passes(1)
  await fund.pays()
  expect(fund.file.instalments.map(({ status }) => status)).toEqual(['confirmed'])
})

path('it is asked about in time for its day', async (fund) => {
  await isGranted(fund, { due: '2005-02-15' })
  await fund.went('condition.1.1', [LOOK, WAIT])
  await fund.until('2005-02-02')
  await fund.answers('confirm-condition', 'rosa', MET)
  await fund.went('condition.1.1', [LOOK, WAIT, LOOK, WAIT, LOOK, WAIT, LOOK, OPEN, ASK, CLOSED])
})

path('a day that is more than a year away is waited for in a second run', async (fund) => {
  await isGranted(fund, { due: '2006-03-01' })
  await fund.until('2005-11-20')
  const last = async (name: string) =>
    (await fund.walked()).find((one) => one.name === name)?.states.at(-1)
  expect(await last('condition.1.1')).toBe('The next run goes on')
  expect(await last('condition.1.2')).toBe(WAIT)
})

path('the project closes before the day: nobody is asked any more', async (fund) => {
  await isGranted(fund, { due: '2006-03-01' }, { ends: { date: '2005-03-31' } })
  await fund.until('2005-06-01')
  await fund.files('0')
  await fund.accepts()
  await fund.passes(10)
  fund.is('closed')
  const walked = (await fund.walked()).find(({ name }) => name === 'condition.1.1')
  expect(walked?.states.at(-1)).toBe(CLOSED)
  expect(fund.file.tasks.filter(({ kind }) => kind === 'confirm-condition')).toEqual([])
})

path('the decision is opened again: its condition is forgotten', async (fund) => {
  await isGranted(fund, { blocks: 'commitment' })
  const { id } = fund.task('funding-vote')
  await fund.gives({ type: 'object', taskId: id, by: fund.party('marc') })
  await fund.went('condition.1.1', [LOOK, OPEN, ASK, CLOSED])
})

covers()
