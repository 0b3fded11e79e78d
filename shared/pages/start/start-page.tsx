import { layoutOf } from '../../domain/answers/form'
import { startForm } from '../../domain/answers/mission'
import type { Choice } from '../../domain/forms/choices'
import { bookletTexts } from '../../texts/booklet'
import { choiceText } from '../../texts/choices'
import { formatMoment, formatMoney } from '../../texts/format'
import { languageNames, translator, type Language } from '../../texts/language'
import { named, optionTexts } from '../../texts/question-text'
import { startTexts } from '../../texts/start'
import { AnswerField, type AskedForm } from '../answers/answer-fields'
import { bookletHref } from '../booklet/href'
import { ErrorSummary, Facts } from '../kit/components'
import { Layout } from '../kit/layout'
import { AskForLinks } from '../kit/message'
import { inLanguage } from '../form/names'
import { askedForm, type Sent } from '../mission/asked-form'
import { HaltNote, type Halt } from './halt'
import { SendButton, Trap } from './trap'

/** An open call as missions see it; the amount in US cents. */
interface OpenCall {
  id: string
  title: string
  largestGrantCents: number
  closesAt: string
  timeZone: string
  prongs: readonly Choice<'prong'>[]
  contact: string
}

export interface StartPageProps {
  language: Language
  calls: readonly OpenCall[]
  /** Whom to write to when no call is open. */
  contact: string | undefined
  missions: readonly { code: string; name: string }[]
  sent: Sent
  /** What the form is known by when it is sent twice. */
  once: string
  halt: Halt | undefined
}

/** The form that begins a proposal: calls and missions by their names. */
function formOf({ language, calls, missions, sent }: StartPageProps): AskedForm {
  const form = startForm(
    calls.map(({ id }) => id),
    missions.map(({ code }) => code),
  )
  const called = (all: readonly (readonly [string, string])[]) =>
    optionTexts(Object.fromEntries(all.map(([id, name]) => [id, named(name)])))
  return askedForm(form, language, sent, {
    call: {
      label: startTexts.call,
      options: called(calls.map(({ id, title }) => [id, title])),
      isInSight: 'below',
    },
    mission: {
      label: startTexts.mission,
      options: called(missions.map(({ code, name }) => [code, name])),
    },
    address: {
      label: startTexts.address,
      hint: startTexts.addressHint,
      autocomplete: 'email',
    },
    language: {
      label: startTexts.language,
      options: called(Object.entries(languageNames)),
      isInSight: 'across',
    },
  })
}

/** What there is to apply for, what it takes and what counts, before anything is asked. */
export function StartPage(props: StartPageProps) {
  const { language, calls } = props
  const t = translator(language)
  const form = formOf(props)
  const { problems } = form
  return (
    <Layout
      language={language}
      title={t(startTexts.heading)}
      hasProblems={problems.length > 0 || props.halt !== undefined}
      path="/"
    >
      <div class="measure">
        <ErrorSummary language={language} problems={problems} />
        <HaltNote language={language} halt={props.halt} />
        <h1>{t(startTexts.heading)}</h1>
        <p class="lead">{t(startTexts.lead)}</p>
        <h2>{t(startTexts.openCalls)}</h2>
        {calls.length === 0 ? (
          <p>
            {t(startTexts.noCalls)}{' '}
            {props.contact === undefined ? null : (
              <a href={`mailto:${props.contact}`}>{props.contact}</a>
            )}
          </p>
        ) : null}
        {calls.map((call) => (
          <CallFacts language={language} call={call} />
        ))}
        <h2>{t(startTexts.timeHeading)}</h2>
        <p>{t(startTexts.time)}</p>
        <h2>{t(startTexts.criteriaHeading)}</h2>
        <ul>
          <li>{t(startTexts.criteria1)}</li>
          <li>{t(startTexts.criteria2)}</li>
          <li>{t(startTexts.criteria3)}</li>
        </ul>
        <p>{t(startTexts.criteriaNote)}</p>
        <p>
          <a href={bookletHref(language)}>{t(bookletTexts.startLink)}</a>
        </p>
        {calls.length > 0 ? <StartForm {...props} form={form} /> : null}
        <AskForLinks language={language} />
      </div>
    </Layout>
  )
}

function CallFacts({ language, call }: { language: Language; call: OpenCall }) {
  const t = translator(language)
  const prongs = call.prongs.map((prong) => t(choiceText('prong', prong)))
  return (
    <section>
      <h3>{call.title}</h3>
      <Facts
        facts={[
          { term: t(startTexts.largest), value: formatMoney(language, call.largestGrantCents) },
          {
            term: t(startTexts.closes),
            value: formatMoment(language, call.closesAt, call.timeZone),
          },
          { term: t(startTexts.pays), value: prongs.map((prong) => <p>{prong}</p>) },
          {
            term: t(startTexts.contact),
            value: <a href={`mailto:${call.contact}`}>{call.contact}</a>,
          },
        ]}
      />
    </section>
  )
}

function StartForm(props: StartPageProps & { form: AskedForm }) {
  const { language, calls, once, halt, form } = props
  const t = translator(language)
  const [only] = calls
  const isOnly = calls.length === 1 && !form.problems.some(({ name }) => name === 'call')
  return (
    <section>
      <h2>{t(startTexts.formHeading)}</h2>
      <p>{t(startTexts.formHint)}</p>
      <form method="post" action={inLanguage('/start', language)} novalidate>
        <input type="hidden" name="once" value={once} />
        {layoutOf(form.schema).common.map((question) =>
          question.name === 'call' && isOnly ? (
            <input type="hidden" name="call" value={only?.id} />
          ) : (
            <AnswerField form={form} question={question} />
          ),
        )}
        <Trap language={language} />
        <SendButton
          doubted={halt !== undefined && 'doubted' in halt}
          label={t(startTexts.submit)}
        />
      </form>
    </section>
  )
}
