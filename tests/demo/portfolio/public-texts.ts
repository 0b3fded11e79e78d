import type { FormAnswers } from './answers'

/**
 * How the secretariat words what the Council reads, where it departs from what is proposed: partners stand in
 * the heading of Tunis alone, and what held Pretoria back is told with its results, as in the paper of 2005.
 */
export const publicTexts: Readonly<
  Record<'TUNIS' | 'PRETORIA' | 'DAKAR' | 'WASHINGTON', FormAnswers>
> = {
  TUNIS: {},
  PRETORIA: {
    partners: '',
    results: [
      'From January to March 2005 the helpline received 198 calls about trafficking, most of them from people who wanted information. Eleven callers reported actual or suspected cases.',
      'Fewer people called than just after the launch of August 2004: no further free national television advertising could be had. Hoax and unrelated calls remained many.',
      'A memorandum with the Directorate of Special Operations was negotiated by May 2005.',
    ].join('\n\n'),
    constraints: '',
  },
  DAKAR: { partners: '' },
  WASHINGTON: { partners: '' },
}
