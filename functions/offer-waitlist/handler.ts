import { offerWaitlistInput, offerWaitlistOutput } from '../../shared/contracts/steps'
import { mayBeOffered, waitlistYear } from '../../shared/domain/decide/decision/waitlist'
import { inWaitlistOrder } from '../../shared/domain/programme/waitlist'
import type { Project, ProjectIn } from '../../shared/domain/project/project'
import type { ProjectStore } from '../../shared/ports/stores'
import { actOnProject } from '../../shared/runtime/act-on-project'
import { taskHandler, type TaskDependencies } from '../../shared/runtime/task-handler'

export interface OfferWaitlistDependencies extends TaskDependencies {
  projects: Pick<ProjectStore, 'inStatus'>
}

function isWaiting(project: Project): project is ProjectIn<'waitlisted'> {
  return project.status === 'waitlisted'
}

/**
 * Puts a year's freed money to the chair for the first waiting project it covers, in the order that people
 * set. `offered` is that project's id, or `none`.
 */
export function createHandler(dependencies: OfferWaitlistDependencies) {
  return taskHandler(
    dependencies.log,
    { input: offerWaitlistInput, output: offerWaitlistOutput },
    async ({ year }) => {
      const { register, clock, projects } = dependencies
      const [{ state }, found] = await Promise.all([
        register.read({}, clock()),
        projects.inStatus(['waitlisted']),
      ])
      const waiting = found.filter(isWaiting).filter((project) => waitlistYear(project) === year)
      const waitlist = state.programme.waitlists.find((one) => one.year === year)
      for (const { id } of inWaitlistOrder(waiting, waitlist)) {
        // The list may be a moment old: whether a project may be offered is decided on what stands.
        const { change } = await actOnProject(dependencies, id, (state) => {
          const project = state.file?.project
          return project && isWaiting(project) && mayBeOffered(state, project)
            ? { type: 'offer-waitlist' }
            : undefined
        })
        if (change) return { offered: id }
      }
      return { offered: 'none' }
    },
    ({ offered }) => offered,
  )
}
