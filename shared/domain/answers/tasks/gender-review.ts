import type { TaskKind } from '../../tasks/kinds'
import * as z from 'zod'
import type { PersonCommand } from '../../decide/kernel/commands'
import { choiceSets } from '../../forms/choices'
import { text } from '../../forms/field'
import type { Problem } from '../../forms/problems'
import {
  departures,
  markerNames,
  unlikeStated,
  type MarkerCodes,
  type MarkerName,
} from '../../gender-review/indicated'
import { confirmedMarkersSchema } from '../../project/project'
import { longestOf } from '../../text/stored-text'
import { answerForm, type AnswerForm } from '../declared'
import { askedIf, option, options, required, startingWith, suggesting } from '../question'
import { onText, returned, returnFields, type Asking } from './asking'

const why = () => text({ max: longestOf(confirmedMarkersSchema.shape.reason) })
const gamCodes = [...choiceSets.gamCode, 'mixed'] as const
type GamCode = (typeof gamCodes)[number]

const asPosted = (code: string | null) => code ?? 'null'

/** What is left to decide where the indications are confirmed. */
function confirming(asking: Asking, indicated: MarkerCodes, stated: Partial<MarkerCodes>) {
  const toReconcile = unlikeStated(indicated, stated)
  const reconcile = (name: MarkerName) => askedIf(toReconcile.includes(name), why())
  return z.object({
    choice: z.literal('confirm'),
    ...onText(asking),
    'confirm.gam': askedIf(indicated.gam === 'mixed', startingWith(option(gamCodes), 'mixed')),
    'confirm.reasons.dac': reconcile('dac'),
    'confirm.reasons.gam': reconcile('gam'),
    'confirm.reasons.iom': reconcile('iom'),
  })
}

/** Other markers: the indicated ones stand in the inputs, but for mixed measures. */
function overriding(asking: Asking, { dac, gam, iom }: MarkerCodes) {
  const offeredGam: readonly GamCode[] = gam === 'mixed' ? gamCodes : choiceSets.gamCode
  return z.object({
    choice: z.literal('override'),
    ...onText(asking),
    dac: suggesting(required(option(['0', '1', '2', 'null'])), asPosted(dac)),
    'reasons.dac': why(),
    gam: suggesting(required(option(offeredGam)), gam === 'mixed' ? '' : asPosted(gam)),
    'reasons.gam': why(),
    iom: suggesting(required(option(choiceSets.iomMarker)), asPosted(iom)),
    'reasons.iom': why(),
    reason: why(),
  })
}

type Setting = z.infer<ReturnType<typeof confirming>> | z.infer<ReturnType<typeof overriding>>

/** The markers as chosen, why each, and how the inputs of the reasons begin. */
function chosen(values: Setting, indicated: MarkerCodes) {
  if (values.choice === 'override')
    return {
      how: 'overridden' as const,
      prefix: '',
      markers: { ...values, dac: values.dac === 'null' ? null : values.dac },
      reasons: {
        dac: values['reasons.dac'],
        gam: values['reasons.gam'],
        iom: values['reasons.iom'],
      },
      reason: values.reason,
    }
  const gam = indicated.gam === 'mixed' ? (values['confirm.gam'] ?? 'mixed') : indicated.gam
  return {
    how: 'confirmed' as const,
    prefix: 'confirm.',
    markers: { ...indicated, gam },
    reasons: {
      dac: values['confirm.reasons.dac'],
      gam: values['confirm.reasons.gam'],
      iom: values['confirm.reasons.iom'],
    },
    reason: undefined,
  }
}

const UNKNOWN: MarkerCodes = { dac: null, gam: null, iom: null }

/** Markers with their reasons; whatever departs from an indication or from what the mission states has one. */
export function genderReviewForm(asking: Asking, id: TaskKind): AnswerForm<PersonCommand> {
  const { taskId, by, review, mayReturn } = asking
  const indicated = review?.indicated ?? UNKNOWN
  const returning = z.object({
    choice: z.literal('return'),
    ask: askedIf((review?.comments.size ?? 0) > 0, options([...(review?.comments.keys() ?? [])])),
    ...returnFields(asking),
  })
  return answerForm({
    id,
    schema: z.discriminatedUnion('choice', [
      confirming(asking, indicated, review?.stated ?? {}),
      overriding(asking, indicated),
      ...(mayReturn ? [returning] : []),
    ]),
    check: (values): Problem[] => {
      if (values.choice === 'return' || !review) return []
      const { markers, reasons, reason, prefix } = chosen(values, indicated)
      if (reason !== undefined) return []
      const unlike = new Set([
        ...departures(markers, indicated),
        ...unlikeStated(markers, review.stated),
      ])
      return markerNames
        .filter((name) => unlike.has(name) && reasons[name] === undefined)
        .map((name) => ({ path: `${prefix}reasons.${name}`, code: 'required', params: {} }))
    },
    result: (values): PersonCommand => {
      if (values.choice === 'return') {
        const asked = (values.ask ?? []).flatMap((one) => review?.comments.get(one) ?? [])
        const { comments: written, ...letter } = returned(values)
        return { type: 'return-proposal', taskId, by, ...letter, comments: [...asked, ...written] }
      }
      const { how, markers, reasons, reason } = chosen(values, indicated)
      const given = Object.fromEntries(
        markerNames.flatMap((name) => {
          const said = reasons[name]
          return said === undefined ? [] : [[name, said]]
        }),
      )
      const { dac, gam, iom } = markers
      return {
        type: 'review-gender',
        taskId,
        by,
        versionHash: values.versionHash ?? '',
        how,
        markers: { dac, gam, iom },
        ...(reason !== undefined && { reason }),
        ...(Object.keys(given).length > 0 && { reasons: given }),
      }
    },
  })
}
