import type { ProposalContent } from '../proposal/proposal-content'
import type { Markers } from './assessment'

export const markerNames = ['dac', 'gam', 'iom'] as const
export type MarkerName = (typeof markerNames)[number]

/** Codes of the three markers; null means not screened, which is not the same as 0. */
export interface MarkerCodes {
  dac: '0' | '1' | '2' | null
  gam: string | null
  iom: string | null
}

const dacCodes = { 0: '0', 1: '1', 2: '2' } as const

/** What an assessment indicates; `gam` is `mixed` where the reviewer decides. */
export function indicatedCodes({ dac, gam, iom }: Markers): MarkerCodes {
  return {
    dac: dac.code === null ? null : dacCodes[dac.code],
    gam: String(gam.total),
    iom: iom.code,
  }
}

/** The codes the mission gave itself, where it did; it states none for the DAC marker. */
export function statedCodes(
  content: Pick<ProposalContent, 'statedIomMarker' | 'statedGamCode'>,
): Partial<MarkerCodes> {
  return {
    ...(content.statedGamCode !== undefined && { gam: content.statedGamCode }),
    ...(content.statedIomMarker !== undefined && { iom: content.statedIomMarker }),
  }
}

/** Markers that aren't as indicated; choosing a code where the indication is mixed is no departure. */
export function departures(chosen: MarkerCodes, indicated: MarkerCodes): MarkerName[] {
  return markerNames.filter(
    (name) => chosen[name] !== indicated[name] && indicated[name] !== 'mixed',
  )
}

/** Markers that aren't as the mission states them. */
export function unlikeStated(chosen: MarkerCodes, stated: Partial<MarkerCodes>): MarkerName[] {
  return markerNames.filter((name) => stated[name] !== undefined && chosen[name] !== stated[name])
}
