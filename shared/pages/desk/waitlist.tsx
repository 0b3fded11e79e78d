import { layoutOf } from '../../domain/answers/form'
import { rawText } from '../../domain/forms/raw'
import { deskTexts } from '../../texts/desk'
import { formatDay, formatMoney } from '../../texts/format'
import { translator } from '../../texts/language'
import { AnswerField } from '../answers/answer-fields'
import { inLanguage } from '../form/names'
import { Hints, inputId, Prose, Table, Written } from '../kit/components'
import { askedAtDesk, type ActShowing, type DeskForm } from './act-form'

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
  showing: ActShowing
  base: string
  list: WaitlistYear
  /** The form that sets the order, for whoever may. */
  asked: DeskForm | undefined
}) {
  const { showing, base, list, asked } = props
  const { language, typed, problems } = showing
  const t = translator(language)
  const { year } = list
  const heading = t(deskTexts.waitlist, { year })
  const problemOf = (name: string) => problems.find((one) => one.name === name)?.text
  const isTyped = showing.sent === waitlistKey(year)
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
        place: asked ? (
          <Place
            name={`place.${project.id}`}
            label={t(deskTexts.placeOf, { id: project.id })}
            value={isTyped ? rawText(typed, `place.${project.id}`) : String(index + 1)}
            problem={problemOf(`place.${project.id}`)}
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
            <Written text={project.title} />{' '}
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
      {asked ? (
        <form method="post" action={inLanguage(`${base}/waitlist/${year}`, language)} novalidate>
          {table}
          <div class="measure">
            {layoutOf(asked.form.schema)
              .common.filter(({ name }) => name !== 'place')
              .map((question) => (
                <AnswerField form={askedAtDesk(showing, asked)} question={question} />
              ))}
            <button class="second">{t(deskTexts.setOrder)}</button>
          </div>
        </form>
      ) : (
        table
      )}
    </section>
  )
}

/** The number at which a project stands, in a table whose heading says what it is. */
function Place(props: { name: string; label: string; value: string; problem: string | undefined }) {
  const { name, label, value, problem } = props
  const id = inputId(name)
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <Hints name={name} problem={problem} />
      <input
        type="text"
        class="w-short"
        inputmode="numeric"
        id={id}
        name={name}
        value={value}
        aria-label={label}
        {...(problem && { 'aria-describedby': `${id}-error`, 'aria-invalid': 'true' as const })}
      />
    </div>
  )
}

/** What the form of a year's waitlist is known by. */
export function waitlistKey(year: number): string {
  return `waitlist-${year}`
}
