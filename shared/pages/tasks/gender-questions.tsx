import type { Child } from 'hono/jsx'
import { choiceSets } from '../../domain/forms/choices'
import {
  markerNames,
  unlikeStated,
  type MarkerCodes,
  type MarkerName,
} from '../../domain/gender-review/indicated'
import { commonTexts } from '../../texts/common'
import { markerCode, markerTitles, reviewTexts } from '../../texts/review'
import { taskTexts } from '../../texts/tasks'
import { Checkboxes, Select, TextArea } from '../kit/components'
import type { Writer } from './questions'

/** What a gender reviewer answers to. */
export interface ReviewAtHand {
  indicated: MarkerCodes
  stated: Partial<MarkerCodes>
  /** Advice that a return can ask for, by the name of its box. */
  advice: readonly { value: string; label: string }[]
}

const codes: Readonly<Record<MarkerName, readonly string[]>> = {
  dac: ['0', '1', '2', 'null'],
  gam: choiceSets.gamCode,
  iom: choiceSets.iomMarker,
}

const asPosted = (code: string | null) => code ?? 'null'
const ofPosted = (value: string) => markerCode(value === 'null' ? null : value)

/** Confirm, set other markers with a reason each, or return with comments on their fields. */
export function genderQuestions(w: Writer): Child {
  const { review, mayReturn } = w.props
  if (!review) return null
  return w.radios([
    {
      value: 'confirm',
      label: w.t(taskTexts.confirmMarkers),
      more: <Confirming w={w} review={review} />,
    },
    {
      value: 'override',
      label: w.t(taskTexts.overrideMarkers),
      more: <Overriding w={w} review={review} />,
    },
    ...(mayReturn
      ? [
          {
            value: 'return',
            label: w.t(taskTexts.returnIt),
            more: (
              <>
                <AskFor w={w} review={review} />
                {w.letter()}
              </>
            ),
          },
        ]
      : []),
  ])
}

interface Part {
  w: Writer
  review: ReviewAtHand
}

/** Where the reviewer has to decide or to reconcile, even when confirming. */
function Confirming({ w, review: { indicated, stated } }: Part) {
  const isMixed = indicated.gam === 'mixed'
  const toReconcile = unlikeStated(indicated, stated)
  if (!isMixed && toReconcile.length === 0) return null
  return (
    <>
      {isMixed ? (
        <Select
          {...w.common('confirm.gam', reviewTexts.gamChoice)}
          value={w.value('confirm.gam', 'mixed')}
          options={[
            { value: 'mixed', label: w.t(reviewTexts.leaveMixed) },
            ...choiceSets.gamCode.map((code) => ({ value: code, label: w.t(markerCode(code)) })),
          ]}
          empty={w.t(commonTexts.chooseOne)}
        />
      ) : null}
      {toReconcile.map((name) => (
        <TextArea
          {...w.common(`confirm.reasons.${name}`, markerTitles[name])}
          label={w.t(reviewTexts.whyNotStated, {
            marker: w.t(markerTitles[name]),
            stated: w.t(markerCode(stated[name] ?? null)),
          })}
          short
        />
      ))}
    </>
  )
}

function Overriding({ w, review: { indicated } }: Part) {
  return (
    <>
      {markerNames.map((name) => {
        const isMixed = indicated[name] === 'mixed'
        const options = isMixed ? [...codes[name], 'mixed'] : codes[name]
        return (
          <>
            <Select
              {...w.common(name, markerTitles[name])}
              value={w.value(name, isMixed ? '' : asPosted(indicated[name]))}
              options={options.map((value) => ({ value, label: w.t(ofPosted(value)) }))}
              empty={w.t(commonTexts.chooseOne)}
            />
            <TextArea
              {...w.common(`reasons.${name}`, markerTitles[name])}
              label={w.t(reviewTexts.whyOther, { marker: w.t(markerTitles[name]) })}
              short
            />
          </>
        )
      })}
      {w.reason(reviewTexts.reasonForAll)}
    </>
  )
}

function AskFor({ w, review: { advice } }: Part) {
  if (advice.length === 0) return null
  const typed = w.props.typed.ask ?? []
  return (
    <Checkboxes
      name="ask"
      label={w.t(reviewTexts.askFor)}
      hint={w.t(reviewTexts.askForHint)}
      values={typeof typed === 'string' ? [typed] : typed}
      options={advice}
    />
  )
}
