import {
  answerTask,
  askChange,
  askCouncilUpdate,
  completeProposal,
  fileReport,
  sendProposal,
  startProposal,
  withdraw,
} from '../../demo/acts'
import { fillForm } from '../../demo/fill'
import { people } from '../../demo/people'
import { sentBy, type PortfolioProject } from '../../demo/portfolio/answers'
import { dakar, dakarCompletion, dakarReformulation } from '../../demo/portfolio/dakar'
import { pretoria } from '../../demo/portfolio/pretoria'
import { councilUpdates, extensions, pretoriaFinal } from '../../demo/portfolio/reports'
import { tunis } from '../../demo/portfolio/tunis'
import { washington } from '../../demo/portfolio/washington'
import type { World } from '../../demo/world'
import { short } from '../../e2e/support/playing'

/** Plays projects on a running host, and gives their references. */
export type Story = (world: World, tell: (line: string) => void) => Promise<string[]>

const fund = (usd: string) => ({ choice: 'fund', amount: usd })
const returned = { choice: 'return', letter: 'Please say how girls and boys are told apart.' }

function calendar(world: World, tell: (line: string) => void) {
  return async (moment: string, line: string) => {
    await world.until(moment)
    tell(`${moment.slice(0, 10)}  ${line}`)
  }
}

/** Forms are filled in side by side; they are sent one after the other, so that numbers are told apart. */
async function propose(world: World, projects: readonly PortfolioProject[]): Promise<string[]> {
  const lists = []
  for (const project of projects) lists.push(await startProposal(world, project))
  await Promise.all(lists.map((list, n) => fillForm(world, list, projects[n]?.proposal ?? {})))
  const ids = []
  for (const [n, project] of projects.entries()) {
    const list = lists[n]
    if (list) ids.push(await sendProposal(world, list, project))
  }
  return ids
}

/** All but the last vote on several projects come in side by side; the last ones, which decide, in turn. */
async function vote(
  world: World,
  ballots: readonly (readonly [id: string, voters: readonly string[], answers: object])[],
): Promise<void> {
  const cast = (id: string, voter: string, answers: object) =>
    answerTask(world, voter, id, { ...answers })
  await Promise.all(
    ballots.map(async ([id, voters, answers]) => {
      for (const voter of voters.slice(0, -1)) await cast(id, voter, answers)
    }),
  )
  for (const [id, voters, answers] of ballots) await cast(id, voters.at(-1) ?? '', answers)
}

const confirmGender = (world: World, ids: readonly string[]) =>
  Promise.all(ids.map((id) => answerTask(world, people.genderReviewer, id, { choice: 'confirm' })))

async function pay(world: World, id: string, amount: string, on: string): Promise<void> {
  await answerTask(world, people.finance, id, { amount, on, reference: `PAY-${id.slice(-4)}` })
}

const { elena, marc, naledi, peter, yasmine } = people

/** One project that is paid within four days. */
export const shortestStory: Story = async (world, tell) => {
  const when = calendar(world, tell)
  await when('2005-01-04', 'a proposal')
  const ids = await propose(world, [sentBy(short(pretoria), 'one')])
  const [paid = ''] = ids
  await confirmGender(world, ids)
  await vote(world, [[paid, [elena, marc, peter], fund('10,000')]])
  await when('2005-01-06', 'the money')
  await pay(world, paid, '10,000', '2005-01-06')
  await world.until('2005-01-07')
  return ids
}

/** Two projects within ten days: one is paid, one isn't funded. */
export const shortStory: Story = async (world, tell) => {
  const when = calendar(world, tell)
  await when('2005-01-04', 'two proposals')
  const ids = await propose(world, [sentBy(short(pretoria), 'one'), sentBy(short(pretoria), 'two')])
  const [paid = '', refused = ''] = ids
  await when('2005-01-05', 'both confirmed')
  await confirmGender(world, ids)
  await when('2005-01-07', 'votes')
  await vote(world, [
    [paid, [elena, marc, peter], fund('10,000')],
    [refused, [elena, peter], { choice: 'not-fund', reason: 'Twice the same.' }],
  ])
  await when('2005-01-12', 'the money')
  await pay(world, paid, '10,000', '2005-01-12')
  await world.until('2005-01-14')
  return ids
}

/**
 * Eight projects of two years that overlap: funded, funded by the chair, funded late, reformulated,
 * extended, refused, waitlisted, withdrawn, left to lapse.
 */
export const longStory: Story = async (world, tell) => {
  const when = calendar(world, tell)
  await when('2005-01-04', 'eight proposals')
  const ids = await propose(world, [
    sentBy(tunis, 'one'),
    sentBy(pretoria, 'two'),
    sentBy(dakar, 'three'),
    sentBy(washington, 'four'),
    sentBy(pretoria, 'five'),
    sentBy(tunis, 'six'),
    sentBy(dakar, 'seven'),
    sentBy(washington, 'eight'),
  ])
  const [one = '', two = '', three = '', four = '', five = '', six = '', seven = '', eight = ''] =
    ids
  const mailboxOf = {
    one: 'one@tunis.iom.example',
    two: 'two@pretoria.iom.example',
    three: 'three@dakar.iom.example',
    four: 'four@washington.iom.example',
  }

  await when('2005-01-05', 'five confirmed, two returned, one withdrawn')
  await Promise.all([
    confirmGender(world, [one, two, four, five, eight]),
    answerTask(world, people.genderReviewer, three, returned),
    answerTask(world, people.genderReviewer, six, returned),
    withdraw(world, 'seven@dakar.iom.example', seven),
  ])

  await when('2005-01-06', 'one completed, one left')
  await completeProposal(world, mailboxOf.three, three, dakarCompletion)
  await confirmGender(world, [three])

  await when('2005-01-07', 'votes on five')
  await vote(world, [
    [one, [elena, marc, peter], fund('10,000')],
    [two, [elena, marc, yasmine], fund('10,000')],
    [three, [elena, marc, naledi], fund('10,000')],
    [five, [elena, peter], { choice: 'not-fund', reason: 'Another helpline is funded.' }],
  ])
  await answerTask(world, elena, four, fund('20,000'))
  await answerTask(world, marc, four, { ...fund('15,000'), reason: 'A shorter series would do.' })
  await answerTask(world, peter, four, fund('20,000'))

  await when('2005-01-08', 'the chair decides what the votes didn’t')
  await answerTask(world, people.chair, four, { choice: 'approve', amount: '20,000' })

  await when('2005-01-12', 'the money of three')
  await pay(world, one, '10,000', '2005-01-12')
  await pay(world, three, '10,000', '2005-01-12')
  await pay(world, four, '20,000', '2005-01-12')

  await when('2005-01-28', 'finance was late with the fourth')
  await pay(world, two, '10,000', '2005-01-28')

  await when('2005-02-08', 'nobody voted on the last: the chair approves, and there is no money')
  await answerTask(world, people.chair, eight, { choice: 'approve', amount: '20,000' })

  await when('2005-05-10', 'one asks for another design')
  await askChange(world, mailboxOf.three, three, {
    ...dakarReformulation.change,
    ...dakarReformulation.proposal,
  })
  await confirmGender(world, [three])
  await world.settle()
  for (const voter of [elena, marc, naledi]) {
    await answerTask(world, voter, three, { choice: 'approve' })
  }

  await when('2005-06-16', 'one reports and is closed')
  await fileReport(world, mailboxOf.two, two, pretoriaFinal)
  await answerTask(world, people.secretariat, two, { choice: 'accept' })

  await when('2005-10-25', 'an update for the Council')
  await askCouncilUpdate(world, people.secretariat, '2005-11-01', '2005-11-20')
  await when('2005-11-03', 'two report, one asks for more time, one is silent')
  await Promise.all([
    fileReport(world, mailboxOf.one, one, councilUpdates.TUNIS),
    fileReport(world, mailboxOf.three, three, councilUpdates.DAKAR),
  ])
  await Promise.all(
    [one, three].map((id) => answerTask(world, people.secretariat, id, { choice: 'accept' })),
  )
  await askChange(world, mailboxOf.one, one, extensions.TUNIS)
  await answerTask(world, people.secretariat, one, { choice: 'approve' })
  // An hourly schedule may run once only while a move of the clock passes nothing else: so it is moved twice.
  await world.until('2006-01-03')
  await when('2006-01-10', 'the waitlist of the year has ended')
  return ids
}
