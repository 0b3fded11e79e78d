import type { Draft } from '../../shared/domain/drafts/draft'

/** Where each form is filled in: the first part of its address. */
export const formDoors = {
  proposal: 'drafts',
  report: 'reports',
  amendment: 'amendments',
} as const satisfies Record<Draft['form'], string>

export type FormDoor = (typeof formDoors)[Draft['form']]
