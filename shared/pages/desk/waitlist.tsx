import { deskTexts } from '../../texts/desk'
import { actTexts } from '../../texts/desk-acts'
import { formatDay, formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { inputId, Prose, Table, TextArea, type ShownProblem } from '../kit/components'

export interface WaitingProject {
  id: string
  mission: string
  title: string
  cents: number
  waitlistedAt: string
  state: 'on-offer' | 'asked-to-move' | 'waits'
}

export interface WaitlistYear {
  year: number
  /** In the order in which money is offered. */
  projects: readonly WaitingProject[]
  revision: number
  set: { name: string; at: string; reason: string } | undefined
}

/** Approvals that wait for a year's money, in their order, and the form that sets it. */
export function WaitlistSection(props: {
  language: Language
  base: string
  list: WaitlistYear
  mayOrder: boolean
  /** What was typed for this year, by input name. */
  typed: Readonly<Record<string, string>>
  problems: readonly ShownProblem[]
}) {
  const { language, base, list, mayOrder, typed, problems } = props
  const t = translator(language)
  const { year } = list
  const heading = t(deskTexts.waitlist, { year })
  const problemOf = (name: string) => problems.find((one) => one.name === name)?.text
  const state = { 'on-offer': deskTexts.onOffer, 'asked-to-move': deskTexts.askedToMove }
  const table = (
    <Table
      caption={heading}
      hidesCaption
      columns={[
        { name: 'place', label: t(deskTexts.place) },
        { name: 'project', label: t(deskTexts.project) },
        { name: 'title', label: t(deskTexts.titleColumn) },
        { name: 'since', label: t(deskTexts.since) },
        { name: 'money', label: t(deskTexts.money), number: true },
      ]}
      rows={list.projects.map((project, index) => ({
        place: mayOrder ? (
          <input
            type="text"
            class="w-short"
            inputmode="numeric"
            id={inputId(`place.${project.id}`)}
            name={`place.${project.id}`}
            value={typed[`place.${project.id}`] ?? String(index + 1)}
            aria-label={t(deskTexts.placeOf, { id: project.id })}
          />
        ) : (
          String(index + 1)
        ),
        project: (
          <a class="nowrap" href={`${base}/projects/${project.id}?lang=${language}`}>
            {project.id}
          </a>
        ),
        title: (
          <>
            {project.title}{' '}
            {project.state === 'waits' ? null : <span class="tag">{t(state[project.state])}</span>}
          </>
        ),
        since: formatDay(language, project.waitlistedAt.slice(0, 10)),
        money: <span class="nowrap">{formatMoney(language, project.cents)}</span>,
      }))}
    />
  )
  return (
    <section aria-labelledby={`waitlist-${year}`}>
      <h2 id={`waitlist-${year}`}>{heading}</h2>
      <p class="quiet">{t(deskTexts.waitlistHint)}</p>
      {list.set ? (
        <>
          <p class="quiet">
            {t(deskTexts.orderReason, {
              name: list.set.name,
              day: formatDay(language, list.set.at.slice(0, 10)),
            })}
          </p>
          <Prose text={list.set.reason} />
        </>
      ) : null}
      {mayOrder ? (
        <form method="post" action={`${base}/waitlist/${year}?lang=${language}`} novalidate>
          <input type="hidden" name="seen" value={String(list.revision)} />
          {problemOf(`places.${year}`) ? (
            <p class="error" id={inputId(`places.${year}`)}>
              {problemOf(`places.${year}`)}
            </p>
          ) : null}
          {table}
          <div class="measure">
            <TextArea
              name={`reason.${year}`}
              label={t(actTexts.reason)}
              hint={t(actTexts.reasonHint)}
              value={typed[`reason.${year}`] ?? ''}
              problem={problemOf(`reason.${year}`)}
              short
            />
            <button class="second">{t(deskTexts.setOrder)}</button>
          </div>
        </form>
      ) : (
        table
      )}
    </section>
  )
}
