import { deskTexts } from '../../texts/desk'
import { translator } from '../../texts/language'
import { AnswerFields } from '../answers/answer-fields'
import { inLanguage } from '../form/names'
import { askedAtDesk, type ActShowing, type DeskForm } from './act-form'

/** Asks every open project for the update the Council's paper is made of. */
export function CouncilUpdate({ showing, asked }: { showing: ActShowing; asked: DeskForm }) {
  const { language, path } = showing
  const t = translator(language)
  return (
    <section class="measure">
      <h2>{t(deskTexts.council)}</h2>
      <p class="quiet">{t(deskTexts.councilHint)}</p>
      <form method="post" action={inLanguage(path, language)} novalidate>
        <AnswerFields {...askedAtDesk(showing, asked)} />
        <button name="act" value="council-update">
          {t(deskTexts.ask)}
        </button>
      </form>
    </section>
  )
}
