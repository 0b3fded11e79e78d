import { answerTask } from '../../demo/acts'
import { people } from '../../demo/people'
import type { PortfolioProject } from '../../demo/portfolio/answers'
import { submitProposal } from '../../demo/acts'
import type { World } from '../../demo/world'

/** A proposal sent and through its gender review, waiting for votes; gives its reference. */
export async function untilVotes(world: World, project: PortfolioProject): Promise<string> {
  const id = await submitProposal(world, project)
  await answerTask(world, people.genderReviewer, id, { choice: 'confirm' })
  await world.settle()
  return id
}

/** What a short proposal leaves out: nothing of it is required. */
const LEFT_OUT = ['sources', 'indicators', 'participation', 'partners', 'risks']

/** The same proposal with what is required and little more, where nobody reads it for itself. */
export function short(project: PortfolioProject): PortfolioProject {
  const kept = Object.entries(project.proposal).filter(([name]) => !LEFT_OUT.includes(name))
  return { ...project, proposal: Object.fromEntries(kept) }
}

/** The same proposal asking for another amount, all of it in one line of the budget. */
export function asking(project: PortfolioProject, amount: string): PortfolioProject {
  const budget = [{ item: 'All of it', amount }]
  return { ...project, proposal: { ...project.proposal, amount, budget } }
}
