import type { CheckId } from '../../assessment'
import type { AssessmentRules, RuleBasis } from '../../ruleset'

/** What each check is judged by, apart from its texts. */
export const basis: Readonly<Record<CheckId, RuleBasis>> = {
  R1: {
    id: 'R1',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['common'] },
    standards: ['HGDG-1', 'GAM-G', 'ECHO-4', 'WGGI-R1'],
  },
  R2: {
    id: 'R2',
    weight: 10,
    routes: { project: ['common'], training: ['if-any'], research: ['research', 'common'] },
    standards: ['HGDG-2', 'DAC-checklist', 'EIGE-sex', 'WGGI-R2'],
  },
  R3: {
    id: 'R3',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['common'] },
    standards: ['HGDG-3', 'DAC-all', 'GAM-A', 'IOM-1', 'ECHO-1', 'WGGI-R3'],
  },
  R4: {
    id: 'R4',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['common'] },
    standards: ['HGDG-4', 'DAC-checklist', 'GAM-J', 'IOM-2', 'WGGI-R4'],
  },
  R5: {
    id: 'R5',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['common'] },
    standards: ['HGDG-5', 'DAC-checklist', 'GAM-D', 'IOM-3', 'ECHO-2', 'WGGI-R5'],
  },
  R6: {
    id: 'R6',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['common'] },
    standards: ['HGDG-6', 'DAC-all', 'GAM-E', 'GAM-H', 'ECHO-3', 'UN-PSEA', 'WGGI-R6'],
  },
  R7: {
    id: 'R7',
    weight: 10,
    routes: {
      project: ['common'],
      training: ['training', 'common'],
      research: ['research', 'common'],
    },
    standards: ['HGDG-7', 'DAC-checklist', 'CIDA', 'IOM-2', 'WGGI-R7'],
  },
  R8: {
    id: 'R8',
    weight: 10,
    routes: {
      project: ['common'],
      training: ['training', 'common'],
      research: ['research', 'common'],
    },
    standards: ['HGDG-8', 'DAC-checklist', 'GAM-C', 'EIGE-sex', 'WGGI-R8'],
  },
  R9: {
    id: 'R9',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['common'] },
    standards: ['HGDG-9', 'EIGE-resources', 'WGGI-R9'],
  },
  R10: {
    id: 'R10',
    weight: 10,
    routes: { project: ['common'], training: ['common'], research: ['research'] },
    standards: ['HGDG-10', 'WGGI-R10'],
  },
}

export const bandEdges = {
  'much-is-missing': { id: 'much-is-missing', below: 20 },
  promising: { id: 'promising', below: 40 },
  'gender-sensitive': { id: 'gender-sensitive', below: 75 },
  'gender-responsive': { id: 'gender-responsive', below: null },
} as const

/** The same ruleset as `wggiGir10`, with nothing that is only read by people. */
export const wggiGir10Rules: AssessmentRules = {
  id: 'WGGI-GIR-1.0',
  version: '1.0',
  rules: Object.values(basis),
  conditions: {
    consultationYears: 3,
    analysisTopics: 4,
    safeguardsMissingAtHalf: 1,
    oneIndicatorUpToCents: 20_000_00,
    qualitativeMeasures: ['nominal', 'ordinal', 'qualitative'],
  },
  bands: Object.values(bandEdges),
  bandFromPossible: 60,
}
