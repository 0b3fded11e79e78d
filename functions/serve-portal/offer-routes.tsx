import { Hono, type Context } from 'hono'
import { titleOf } from '../../shared/domain/project/project'
import { answerOffer, type BudgetLine } from '../../shared/domain/answers/mission'
import { refusedProblems } from '../../shared/domain/answers/refused'
import { decide } from '../../shared/domain/decide/decide'
import { versionOf } from '../../shared/domain/decide/kernel/look-up'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { dayOf } from '../../shared/domain/time'
import type { Problem } from '../../shared/domain/forms/problems'
import { AcceptedBudget, offerForm, OfferPage } from '../../shared/pages/mission/offer-page'
import { EndedTaskPage } from '../../shared/pages/tasks/ended-page'
import { actByLink } from '../../shared/runtime/act-by-link'
import { pageLanguage } from '../../shared/runtime/http/language'
import { seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import { translator, type Language } from '../../shared/texts/language'
import { refusedAt } from '../../shared/texts/refusals'
import { statusOf } from '../../shared/texts/statuses'
import type { PortalDependencies } from './dependencies'
import type { OpenedTask } from './opened-link'
import { withDoor } from './other-door'

interface Here {
  language: Language
  path: string
}

function budgetOf({ file }: OpenedTask): BudgetLine[] {
  const { content } = versionOf(file, file.project.currentVersion)
  return (content.budget ?? []).map(({ id, item = '', amount = 0 }) => ({ id, item, amount }))
}

/** The form by which an offer that stands is answered. */
const formOf = (opened: OpenedTask, offeredCents: number) =>
  answerOffer({ taskId: opened.task.id, by: opened.by }, budgetOf(opened), offeredCents)

interface Answered {
  typed?: RawAnswers
  problems?: readonly Problem[]
}

/** An offer to a mission, accepted with a budget or declined. */
export function offerRoutes(dependencies: PortalDependencies): Hono {
  const app = new Hono()

  function withOffer(
    context: Context,
    page: (opened: OpenedTask, here: Here) => Response | Promise<Response>,
  ): Promise<Response> {
    return withDoor(dependencies, context, 'offers', (opened, token) => {
      const language = pageLanguage(context, opened.file.project.language)
      return page(opened, { language, path: `/offers/${token}` })
    })
  }

  function offer(
    opened: OpenedTask,
    { language, path }: Here,
    { typed, problems = [], notice }: Answered & { notice?: string } = {},
  ) {
    const { file, task } = opened
    const { project } = file
    const t = translator(language)
    if (task.status === 'open' && project.status === 'reserved' && project.offer) {
      const { amountCents } = project.offer
      return (
        <OfferPage
          language={language}
          path={path}
          projectId={project.id}
          title={titleOf(project)}
          dueDay={dayOf(task.dueAt)}
          offeredCents={amountCents}
          requestedCents={project.outline.requestedCents}
          reason={project.decision.reason}
          conditions={project.decision.conditions}
          form={offerForm(language, formOf(opened, amountCents), budgetOf(opened), amountCents, {
            typed,
            problems,
          })}
          notice={notice}
        />
      )
    }
    const accepted = 'offer' in project ? project.offer?.budget : undefined
    return (
      <EndedTaskPage
        language={language}
        path={path}
        projectId={project.id}
        title={titleOf(project)}
        task={task}
        by={undefined}
        statusText={t(statusOf(project))}
        more={<AcceptedBudget language={language} budget={accepted ?? []} />}
      />
    )
  }

  app.get('/:token', (context) =>
    withOffer(context, (opened, here) => show(context, offer(opened, here))),
  )

  app.post('/:token', (context) =>
    withOffer(context, (opened, here) =>
      takeForm(context, async (form) => {
        const { file, task } = opened
        const { project } = file
        if (task.status !== 'open' || project.status !== 'reserved' || !project.offer)
          return show(context, offer(opened, here), 409)
        const again = (problems: readonly Problem[]) =>
          show(context, offer(opened, here, { typed: form, problems }), 422)
        const answer = formOf(opened, project.offer.amountCents).read(form)
        if ('problems' in answer) return again(answer.problems)
        const acted = await actByLink(
          dependencies,
          { projectId: project.id },
          (state) => decide(state, answer.result, dependencies.digest),
          opened.link,
        )
        if ('refusal' in acted) {
          const { refusal } = acted
          dependencies.log.info('Answer refused', {
            projectId: project.id,
            outcome: refusal.refused,
          })
          if (refusal.refused === 'invalid') return again(refusedProblems(refusal))
          const notice = refusedAt(here.language, 'offer', refusal)
          return withOffer(context, (now) =>
            show(context, offer(now, here, { typed: form, notice }), 409),
          )
        }
        return seeOther(context, `${here.path}?lang=${here.language}`)
      }),
    ),
  )

  return app
}
