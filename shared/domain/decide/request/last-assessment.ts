import type { ProjectFile, StoredAssessment } from '../kernel/state'

/**
 * The assessment people saw before that of a version: of the proposal's last version that was assessed, or
 * of the last change that came into force. One of a change that was refused is none.
 */
export function lastAssessment(
  { versions, amendments, assessments }: ProjectFile,
  version: number,
): StoredAssessment | undefined {
  const wasInForce = (n: number) =>
    versions.find((one) => one.n === n)?.purpose === 'proposal' ||
    amendments.some((one) => one.version === n && one.status === 'applied')
  return assessments
    .filter((one) => one.version < version && wasInForce(one.version))
    .reduce<StoredAssessment | undefined>(
      (last, one) => (last && last.version > one.version ? last : one),
      undefined,
    )
}
