import type { Project } from '../../../domain/project/project'
import { missionContactRole } from '../../../domain/project/project'
import { dayOf } from '../../../domain/time'
import { contactRoles, contactTexts, contactWaits } from '../../../texts/contacts'
import { formatDay } from '../../../texts/format'
import { translator, type Language } from '../../../texts/language'
import { Facts, Radios, TextInput, type ShownProblem } from '../../kit/components'

/** What was typed to change a contact, and what is wrong with it. */
export interface TypedContact {
  as: string
  name: string
  address: string
  problems: readonly ShownProblem[]
}

/** Who is written to, and the form that changes it. */
export function ChangeContact(props: {
  language: Language
  path: string
  project: Project
  typed: TypedContact | undefined
}) {
  const { language, path, project, typed } = props
  const t = translator(language)
  const problemOf = (name: string) => typed?.problems.find((one) => one.name === name)?.text
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
      <details open={typed !== undefined}>
        <summary>{t(contactTexts.change)}</summary>
        <form method="post" action={`${path}?lang=${language}`} novalidate>
          <p>{t(contactTexts.hint)}</p>
          <Radios
            name="contactAs"
            label={t(contactTexts.which)}
            value={typed?.as}
            problem={problemOf('contactAs')}
            options={missionContactRole.options.map((as) => ({
              value: as,
              label: t(contactRoles[as]),
            }))}
            across
          />
          <TextInput
            name="contactName"
            label={t(contactTexts.name)}
            value={typed?.name}
            problem={problemOf('contactName')}
          />
          <TextInput
            name="contactAddress"
            label={t(contactTexts.address)}
            value={typed?.address}
            problem={problemOf('contactAddress')}
            type="email"
            inputmode="email"
          />
          <button class="second" name="do" value="replace-contact">
            {t(contactTexts.send)}
          </button>
        </form>
      </details>
    </>
  )
}
