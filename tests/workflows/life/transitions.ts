import type { ProjectStatus } from '../../../shared/domain/project/project'

/** Where a project may go from each status, written from the life of a project and not from the code. */
export const TRANSITIONS: Readonly<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  submitted: ['in-gender-review', 'returned', 'withdrawn'],
  'in-gender-review': ['in-funding-decision', 'submitted', 'returned', 'withdrawn'],
  'in-funding-decision': ['returned', 'reserved', 'waitlisted', 'declined', 'withdrawn'],
  returned: ['submitted', 'in-gender-review', 'lapsed', 'withdrawn'],
  lapsed: ['returned', 'submitted', 'withdrawn'],
  withdrawn: [],
  declined: ['in-funding-decision'],
  waitlisted: ['reserved', 'declined', 'withdrawn', 'in-funding-decision'],
  // Whoever took freed money may say that it wasn't them: it waits again.
  reserved: ['active', 'in-funding-decision', 'offer-declined', 'waitlisted', 'withdrawn'],
  'offer-declined': [],
  active: ['suspended', 'finalising'],
  suspended: ['active', 'finalising'],
  finalising: ['closed'],
  closed: ['finalising'],
}
