import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import { missionOf } from '../../shared/domain/decide/look-up'
import { AcceptContactPage } from '../../shared/pages/mission/accept-contact-page'
import { act } from '../../shared/runtime/act'
import { readForm } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import type { PortalDependencies } from './dependencies'
import { openLink, type OpenedAnswer } from './opened-link'
import { answerElsewhere, isBehind } from './other-door'
import { say, sayUnreadable, seeOther, show } from './reply'

/** Pages that ask somebody one thing, behind a link that was mailed to them. */
export function answerRoutes(dependencies: PortalDependencies): Hono {
  const app = new Hono()

  async function withAnswer(
    context: Context,
    token: string,
    page: (opened: OpenedAnswer) => Response | Promise<Response>,
  ): Promise<Response> {
    const opened = await openLink(dependencies, token)
    if (!isBehind(opened, 'answers')) return answerElsewhere(context, token, opened)
    return page(opened)
  }

  const languageOf = (context: Context, { file }: OpenedAnswer) =>
    pageLanguage(context, file.project.language)

  app.get('/:token', (context) =>
    withAnswer(context, context.req.param('token'), (opened) => {
      const { project } = opened.file
      return show(
        context,
        <AcceptContactPage
          language={languageOf(context, opened)}
          path={context.req.path}
          projectId={project.id}
          title={project.outline.title}
          missionName={missionOf(opened.state, project.mission).name}
          as={project.nominee?.as}
          isOver={opened.isOver}
        />,
      )
    }),
  )

  app.post('/:token', async (context) => {
    const posted = await readForm(context)
    if ('problem' in posted) return sayUnreadable(context, posted.problem)
    return withAnswer(context, context.req.param('token'), async (opened) => {
      const projectId = opened.file.project.id
      const acted = await act(
        dependencies,
        { projectId },
        (state) => decide(state, { type: 'accept-contact', at: opened.at }, dependencies.digest),
        opened.link,
      )
      if ('refusal' in acted)
        dependencies.log.info('Answer refused', { projectId, outcome: acted.refusal.refused })
      return seeOther(context, `${context.req.path}?lang=${languageOf(context, opened)}`)
    })
  })

  app.all('/:token', (context) => {
    context.header('Allow', 'GET, HEAD, POST')
    return say(context, 'method', 405)
  })
  return app
}
