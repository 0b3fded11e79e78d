import type { Project } from '../../../domain/project/project'
import { dayOf } from '../../../domain/time'
import { contactRoles, contactTexts, contactWaits } from '../../../texts/contacts'
import { formatDay } from '../../../texts/format'
import { translator } from '../../../texts/language'
import { AnswerFields, isBegun, type AskedForm } from '../../answers/answer-fields'
import { Facts } from '../../kit/components'
import { SmallForm } from '../../kit/small-page'

/** Who is written to, and the form that changes it. */
export function ChangeContact(props: { path: string; project: Project; form: AskedForm }) {
  const { path, project, form } = props
  const { language } = form
  const t = translator(language)
  const { contact, alternate, nominee } = project
  return (
    <>
      <h2>{t(contactTexts.heading)}</h2>
      <Facts
        facts={[
          { term: t(contactRoles.contact), value: contact.name },
          ...(alternate ? [{ term: t(contactRoles.alternate), value: alternate.name }] : []),
        ]}
      />
      {nominee ? (
        <p>
          {t(contactWaits, {
            role: t(contactRoles[nominee.as]),
            day: formatDay(language, dayOf(nominee.at)),
          })}
        </p>
      ) : null}
      <details open={isBegun(form)}>
        <summary>{t(contactTexts.change)}</summary>
        <SmallForm language={language} path={path}>
          <p>{t(contactTexts.hint)}</p>
          <AnswerFields {...form} />
          <button class="second" name="do" value="replace-contact">
            {t(contactTexts.send)}
          </button>
        </SmallForm>
      </details>
    </>
  )
}
