import { deskTexts } from '../../texts/desk'
import { translator, type Language } from '../../texts/language'
import { ErrorSummary, Note, TextInput } from '../kit/components'
import { Layout } from '../kit/layout'
import { HaltNote, type Halt } from '../start/halt'

/** Asks for a registered address and mails the desk's link there. */
export function DeskDoor(props: {
  language: Language
  typed: string
  problem?: string
  /** A link was opened after its time. */
  hasExpired?: boolean
  /** A link was asked for too often. */
  halt?: Halt
}) {
  const { language, typed, problem, hasExpired, halt } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(deskTexts.heading)}
      hasProblems={problem !== undefined || halt !== undefined}
      path="/desk"
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problem ? [{ name: 'address', text: problem }] : []}
        />
        <HaltNote language={language} halt={halt} />
        <h1>{t(deskTexts.heading)}</h1>
        {hasExpired ? (
          <Note>
            <p>{t(deskTexts.linkExpired)}</p>
          </Note>
        ) : null}
        <p class="lead">{t(deskTexts.forWhom)}</p>
        <form method="post" action="/desk">
          <TextInput
            name="address"
            label={t(deskTexts.address)}
            value={typed}
            problem={problem}
            type="email"
            autocomplete="email"
            width="medium"
          />
          <button>{t(deskTexts.sendLink)}</button>
        </form>
      </div>
    </Layout>
  )
}

/** The same answer whether or not the address is registered. */
export function DeskLinkSent({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <Layout language={language} title={t(deskTexts.sentHeading)} path="/desk">
      <div class="measure">
        <h1>{t(deskTexts.sentHeading)}</h1>
        <p class="lead">{t(deskTexts.sent)}</p>
      </div>
    </Layout>
  )
}
