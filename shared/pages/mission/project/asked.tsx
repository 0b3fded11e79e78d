import { dayOf } from '../../../domain/time'
import { formatDay } from '../../../texts/format'
import { translator } from '../../../texts/language'
import { askedLine, askedRole, missionTexts } from '../../../texts/mission'
import { taskHeadings, taskTexts } from '../../../texts/tasks'
import type { ProjectPageProps } from './project-props'

/** What the mission is asked for, with a button that mails the link. */
export function YourTurn({ language, path, asked }: ProjectPageProps) {
  if (asked.length === 0) return null
  const t = translator(language)
  return (
    <section class="note">
      <h2>{t(missionTexts.yourTurn)}</h2>
      {asked.map((one) => (
        <form method="post" action={`${path}?lang=${language}`}>
          <p>
            {t(taskHeadings[one.kind])}
            {one.dueDay === undefined
              ? ''
              : `. ${t(taskTexts.dueBy, { date: formatDay(language, one.dueDay) })}`}
          </p>
          <p>
            <button class="second" name="do" value={one.act}>
              {t(missionTexts.mailLink)}
            </button>
          </p>
        </form>
      ))}
    </section>
  )
}

/** Roles and dates only: who they are and how they vote is nobody's business here. */
export function AskedNow({ language, file, asked }: ProjectPageProps) {
  const t = translator(language)
  const own = asked.map(({ kind }) => kind)
  const open = file.tasks.filter((task) => task.status === 'open' && !own.includes(task.kind))
  if (open.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.askedHeading)}</h2>
      <ul>
        {open.map((task) => (
          <li>
            {t(askedLine, {
              what: t(taskHeadings[task.kind]),
              who: t(askedRole(task.kind)),
              day: formatDay(language, dayOf(task.dueAt)),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
