import {
  answerTask,
  askChange,
  askCouncilUpdate,
  completeProposal,
  enterActivities,
  fileReport,
  postponeActivities,
  submitProposal,
  wordForCouncil,
} from './acts'
import { people } from './people'
import { activities, postponed } from './portfolio/activities'
import type { FormAnswers } from './portfolio/answers'
import { dakar, dakarCompletion, dakarReformulation } from './portfolio/dakar'
import { pretoria } from './portfolio/pretoria'
import { publicTexts } from './portfolio/public-texts'
import {
  councilUpdates,
  extensions,
  finalReports,
  pretoriaFinal,
  interimReports,
} from './portfolio/reports'
import { tunis } from './portfolio/tunis'
import { washington, washingtonReformulation } from './portfolio/washington'
import type { World } from './world'

export type Mission = 'TUNIS' | 'PRETORIA' | 'DAKAR' | 'WASHINGTON'

/** What was played of each project. */
export interface Played {
  ids: Record<Mission, string>
  amendments: Record<Mission, number>
  /** How many activities were entered that no mission proposed. */
  activities: number
}

const ADDRESS: Readonly<Record<Mission, string>> = {
  TUNIS: tunis.address,
  PRETORIA: pretoria.address,
  DAKAR: dakar.address,
  WASHINGTON: washington.address,
}

const fund = (usd: string) => ({ choice: 'fund', amount: usd })

/**
 * The portfolio of 2005, from its first form to its last closure. Every act on a project goes by forms and
 * mailed links; only the clock is moved from outside. `forCouncil` is called when the paper is due.
 */
export async function play(
  world: World,
  tell: (line: string) => void,
  forCouncil: () => Promise<void>,
): Promise<Played> {
  const when = async (moment: string, line: string) => {
    await world.until(moment)
    tell(`${moment.slice(0, 10)}  ${line}`)
  }
  const amendments: Played['amendments'] = { TUNIS: 0, PRETORIA: 0, DAKAR: 0, WASHINGTON: 0 }

  await when('2005-01-04', 'Four missions send their proposals')
  const ids: Played['ids'] = {
    TUNIS: await submitProposal(world, tunis),
    PRETORIA: await submitProposal(world, pretoria),
    DAKAR: await submitProposal(world, dakar),
    WASHINGTON: await submitProposal(world, washington),
  }

  await when('2005-01-05', 'The gender reviewer confirms three and returns Dakar’s for completion')
  for (const mission of ['TUNIS', 'PRETORIA', 'WASHINGTON'] as const) {
    await answerTask(world, people.genderReviewer, ids[mission], { choice: 'confirm' })
  }
  await answerTask(world, people.genderReviewer, ids.DAKAR, {
    choice: 'return',
    letter:
      'Please say how girls and boys are told apart in the study, and how its findings will be used.',
    'comments.1.path': 'researchMethod',
    'comments.1.text': 'How will girls and boys of different ages be heard?',
  })

  await when('2005-01-06', 'Dakar completes its proposal, and it is confirmed')
  await completeProposal(world, dakar.address, ids.DAKAR, dakarCompletion)
  await answerTask(world, people.genderReviewer, ids.DAKAR, { choice: 'confirm' })

  await when('2005-01-07', 'Reviewers vote; Tunis’s and Pretoria’s own reviewers are recused')
  for (const reviewer of [people.elena, people.marc, people.peter]) {
    await answerTask(world, reviewer, ids.TUNIS, fund('10,000'))
    await answerTask(world, reviewer, ids.PRETORIA, fund('10,000'))
  }
  for (const reviewer of [people.elena, people.marc, people.naledi]) {
    await answerTask(world, reviewer, ids.DAKAR, fund('10,000'))
  }
  await answerTask(world, people.elena, ids.WASHINGTON, fund('20,000'))
  await answerTask(world, people.marc, ids.WASHINGTON, {
    ...fund('15,000'),
    reason: 'A shorter series would do.',
  })
  await answerTask(world, people.peter, ids.WASHINGTON, fund('20,000'))

  await when(
    '2005-01-08',
    'Amounts differed for Washington: the chair decides the amount requested',
  )
  await answerTask(world, people.chair, ids.WASHINGTON, { choice: 'approve', amount: '20,000' })

  await when('2005-01-12', 'The money is committed; finance pays three of four')
  for (const mission of ['TUNIS', 'DAKAR', 'WASHINGTON'] as const) {
    await pay(world, ids[mission], mission === 'WASHINGTON' ? '20,000' : '10,000', '2005-01-12')
  }

  await when('2005-01-28', 'Finance was late for Pretoria: reminded, escalated, then paid')
  await pay(world, ids.PRETORIA, '10,000', '2005-01-28')

  await when('2005-05-10', 'Dakar asks to make a documentary instead of the study')
  await reformulate(world, 'DAKAR', ids.DAKAR, dakarReformulation, [
    people.elena,
    people.marc,
    people.naledi,
  ])
  amendments.DAKAR += 1

  await when('2005-06-16', 'Pretoria’s final report; the project closes')
  await fileReport(world, pretoria.address, ids.PRETORIA, pretoriaFinal)
  await answerTask(world, people.secretariat, ids.PRETORIA, { choice: 'accept' })

  await when('2005-08-15', 'Washington asks for television instead of radio')
  await reformulate(world, 'WASHINGTON', ids.WASHINGTON, washingtonReformulation, [
    people.elena,
    people.marc,
    people.peter,
  ])
  amendments.WASHINGTON += 1

  await when('2005-10-25', 'The secretariat asks for updates as at November, for the Council')
  await askCouncilUpdate(world, people.secretariat, '2005-11-01', '2005-11-20')

  await when('2005-11-03', 'Tunis, Dakar and Washington report')
  for (const mission of ['TUNIS', 'DAKAR', 'WASHINGTON'] as const) {
    await fileReport(world, ADDRESS[mission], ids[mission], councilUpdates[mission])
    await answerTask(world, people.secretariat, ids[mission], { choice: 'accept' })
  }

  await when('2005-11-07', 'They ask for more time: two small extensions, one for the chair')
  for (const mission of ['TUNIS', 'DAKAR', 'WASHINGTON'] as const) {
    await askChange(world, ADDRESS[mission], ids[mission], extensions[mission])
    const decider = mission === 'WASHINGTON' ? people.chair : people.secretariat
    await answerTask(world, decider, ids[mission], { choice: 'approve' })
    await world.settle()
    amendments[mission] += 1
  }

  await when('2005-11-10', 'What the Council reads is worded, agreed with and cleared')
  for (const mission of ['TUNIS', 'PRETORIA', 'DAKAR', 'WASHINGTON'] as const) {
    const those = [people.secretariat, ADDRESS[mission]] as const
    await wordForCouncil(world, those, ids[mission], publicTexts[mission])
  }
  await forCouncil()

  await when('2005-11-28', 'The secretariat enters what the fund did itself; the chair confirms it')
  const entered = await enterActivities(world, activities, {
    secretariat: people.secretariat,
    confirmer: people.chair,
  })
  const late = entered.filter((_, index) =>
    postponed.some((title) => title === activities[index]?.['title']),
  )
  await postponeActivities(world, people.secretariat, late, 2006)

  await when('2006-03-06', 'Tunis and Washington, which run on, report in between')
  for (const mission of ['TUNIS', 'WASHINGTON'] as const)
    await report(world, mission, ids[mission], interimReports[mission])

  await when('2006-06-06', 'Final reports of Tunis and Dakar; Tunis has money left')
  for (const mission of ['TUNIS', 'DAKAR'] as const) await finish(world, mission, ids[mission])

  await when('2006-06-20', 'Finance confirms that Tunis’s USD 600 came back')
  await answerTask(world, people.finance, ids.TUNIS, {
    choice: 'received',
    amount: '600',
    on: '2006-06-19',
    reference: 'RET-2006-01',
  })

  await when('2006-11-06', 'Washington’s final report; the last project closes')
  await finish(world, 'WASHINGTON', ids.WASHINGTON)
  await world.until('2006-11-13')
  return { ids, amendments, activities: entered.length }
}

async function pay(world: World, id: string, amount: string, on: string): Promise<void> {
  await answerTask(world, people.finance, id, { amount, on, reference: `PAY-${id.slice(-4)}` })
}

/** A change of design is assessed again, confirmed by the gender reviewer, and voted. */
async function reformulate(
  world: World,
  mission: Mission,
  id: string,
  wanted: { change: FormAnswers; proposal: FormAnswers },
  reviewers: readonly string[],
): Promise<void> {
  await askChange(world, ADDRESS[mission], id, { ...wanted.change, ...wanted.proposal })
  await answerTask(world, people.genderReviewer, id, { choice: 'confirm' })
  await world.settle()
  for (const reviewer of reviewers) await answerTask(world, reviewer, id, { choice: 'approve' })
  await world.settle()
}

async function finish(
  world: World,
  mission: 'TUNIS' | 'DAKAR' | 'WASHINGTON',
  id: string,
): Promise<void> {
  await report(world, mission, id, finalReports[mission])
}

/** A mission's report, which the secretariat accepts. */
async function report(
  world: World,
  mission: Mission,
  id: string,
  answers: FormAnswers,
): Promise<void> {
  await fileReport(world, ADDRESS[mission], id, answers)
  await answerTask(world, people.secretariat, id, { choice: 'accept' })
  await world.settle()
}
