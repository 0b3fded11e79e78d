import { answerTask } from '../../demo/acts'
import { people } from '../../demo/people'
import type { FormAnswers, ItemAnswers, PortfolioProject } from '../../demo/portfolio/answers'
import { submitProposal } from '../../demo/acts'
import type { World } from '../../demo/world'

/** A proposal sent and through its gender review, waiting for votes; gives its reference. */
export async function untilVotes(world: World, project: PortfolioProject): Promise<string> {
  const id = await submitProposal(world, project)
  await answerTask(world, people.genderReviewer, id, { choice: 'confirm' })
  await world.settle()
  return id
}

/** Answers that are required and hold no list of items. */
const REQUIRED = [
  ...['title', 'kind', 'prong', 'publicSummary', 'targetGroup', 'starts', 'ends', 'contactName'],
  ...['endorsedBy', 'mainObjective', 'reachesPersons', 'amount'],
]
/** Lists that are required: one item is enough. */
const LISTS = ['results', 'activities']

/** An item without what it says of items of lists that are left out. */
function alone(item: ItemAnswers): ItemAnswers {
  const refers = (value: unknown) => Array.isArray(value) && String(value[0]).startsWith('#')
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !refers(value)))
}

function isItems(value: FormAnswers[string]): value is readonly ItemAnswers[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}

/** The same proposal with what is required and nothing more, where nobody reads it for itself. */
export function short({ proposal, ...project }: PortfolioProject): PortfolioProject {
  const kept = Object.entries(proposal).flatMap(([name, value]) => {
    if (REQUIRED.includes(name)) return [[name, value] as const]
    return LISTS.includes(name) && isItems(value)
      ? [[name, value.slice(0, 1).map(alone)] as const]
      : []
  })
  const [{ country } = { country: 'TN' }] = Array.isArray(proposal.countries)
    ? proposal.countries.filter((one) => typeof one === 'object')
    : []
  return {
    ...project,
    proposal: {
      ...Object.fromEntries(kept),
      countries: [{ country: country ?? 'TN' }],
      budget: [{ item: 'All of it', amount: proposal.amount as string }],
    },
  }
}

/** The same proposal asking for another amount, all of it in one line of the budget. */
export function asking(project: PortfolioProject, amount: string): PortfolioProject {
  const budget = [{ item: 'All of it', amount }]
  return { ...project, proposal: { ...project.proposal, amount, budget } }
}
