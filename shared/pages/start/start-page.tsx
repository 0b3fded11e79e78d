import type { Choice } from '../../domain/forms/choices'
import { bookletTexts } from '../../texts/booklet'
import { choiceText } from '../../texts/choices'
import { commonTexts } from '../../texts/common'
import { formatList, formatMoment, formatMoney } from '../../texts/format'
import { languageNames, languages, translator, type Language } from '../../texts/language'
import { startTexts } from '../../texts/start'
import { bookletHref } from '../booklet/href'
import { ErrorSummary, Facts, Radios, Select, TextInput } from '../kit/components'
import { Layout } from '../kit/layout'
import { AskForLinks } from '../kit/message'
import { inLanguage } from '../form/names'
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

export type StartProblem = 'call' | 'mission' | 'address' | 'language'

export interface StartPageProps {
  language: Language
  calls: readonly OpenCall[]
  /** Whom to write to when no call is open. */
  contact: string | undefined
  missions: readonly { code: string; name: string }[]
  typed: { call: string; mission: string; address: string; language: string }
  problems: readonly StartProblem[]
  /** What the form is known by when it is sent twice. */
  once: string
  halt: Halt | undefined
}

const problemTexts = {
  call: startTexts.chooseCall,
  mission: startTexts.chooseMission,
  address: startTexts.giveAddress,
  language: startTexts.chooseLanguage,
} as const

/** What there is to apply for, what it takes and what counts, before anything is asked. */
export function StartPage(props: StartPageProps) {
  const { language, calls, problems } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(startTexts.heading)}
      hasProblems={problems.length > 0 || props.halt !== undefined}
      path="/"
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problems.map((name) => ({ name, text: t(problemTexts[name]) }))}
        />
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
        {calls.length > 0 ? <StartForm {...props} /> : null}
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
          { term: t(startTexts.pays), value: formatList(language, prongs) },
          {
            term: t(startTexts.contact),
            value: <a href={`mailto:${call.contact}`}>{call.contact}</a>,
          },
        ]}
      />
    </section>
  )
}

function StartForm(props: StartPageProps) {
  const { language, calls, missions, typed, problems, once, halt } = props
  const t = translator(language)
  const [only] = calls
  const problemOf = (name: StartProblem) =>
    problems.includes(name) ? t(problemTexts[name]) : undefined
  return (
    <section>
      <h2>{t(startTexts.formHeading)}</h2>
      <p>{t(startTexts.formHint)}</p>
      <form method="post" action={inLanguage('/start', language)} novalidate>
        <input type="hidden" name="once" value={once} />
        {calls.length === 1 && only && problemOf('call') === undefined ? (
          <input type="hidden" name="call" value={only.id} />
        ) : (
          <Radios
            name="call"
            label={t(startTexts.call)}
            value={typed.call}
            problem={problemOf('call')}
            options={calls.map((call) => ({ value: call.id, label: call.title }))}
          />
        )}
        <Select
          name="mission"
          label={t(startTexts.mission)}
          value={typed.mission}
          problem={problemOf('mission')}
          empty={t(commonTexts.chooseOne)}
          options={missions.map((mission) => ({ value: mission.code, label: mission.name }))}
        />
        <TextInput
          name="address"
          label={t(startTexts.address)}
          hint={t(startTexts.addressHint)}
          value={typed.address}
          problem={problemOf('address')}
          type="email"
          inputmode="email"
          autocomplete="email"
        />
        <Radios
          name="language"
          label={t(startTexts.language)}
          value={typed.language}
          problem={problemOf('language')}
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          across
        />
        <Trap language={language} />
        <SendButton
          doubted={halt !== undefined && 'doubted' in halt}
          label={t(startTexts.submit)}
        />
      </form>
    </section>
  )
}
