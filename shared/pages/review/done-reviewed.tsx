import { translator, type Language } from '../../texts/language'
import { reviewTexts } from '../../texts/review'
import type { ShownReview } from './review-panel'
import { SinceLast } from './since-last'

/** The review of what was planned, and of what was done. */
export interface ShownDone {
  planned: ShownReview
  done: ShownReview
}

/** What the review says of a project as it was decided on, beside what it says of it as it was done. */
export function DoneReviewed(props: { language: Language; done: ShownDone | undefined }) {
  const { language, done } = props
  if (!done) return null
  return (
    <>
      <SinceLast
        language={language}
        before={done.planned}
        now={done.done}
        said={{
          heading: reviewTexts.doneHeading,
          before: reviewTexts.asPlanned,
          now: reviewTexts.asDone,
        }}
      />
      <p class="quiet">{translator(language)(reviewTexts.doneAbout)}</p>
    </>
  )
}
