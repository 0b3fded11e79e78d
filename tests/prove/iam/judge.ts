import type { Grant } from '../../../infra/local/iam/access-control'
import type { Exception } from './exceptions'
import type { Usage } from './usage'

/** A grant with what became of it in all parts of a run. */
export interface Judged extends Grant {
  /** Calls that needed it. */
  used: number
  /** Why it may stand without having been used. */
  because: string | undefined
}

export interface Judgement {
  grants: readonly Judged[]
  /** Granted, never needed, and not excused: to be taken out of the template, or to be listed. */
  excess: readonly Judged[]
  /** Excuses that excuse nothing. */
  stale: readonly Exception[]
  /** What a role was refused. */
  refused: readonly string[]
}

/** A role as the template calls it: without the stack's name and the hash behind it. */
export function roleName(role: string): string {
  return role.replace(/^.*-app-/, '').replace(/(ServiceRole|Role)[0-9A-F]{8}$/, '')
}

/** A resource by its last name, for example `Projects` or `wggi-dev-send-mail`. */
export function resourceName(resource: string): string {
  const table = /:table\/(?:.*-data-)?(.+)$/.exec(resource)?.[1]
  if (table !== undefined) return table.replace(/Table[0-9A-F]{8}/, '')
  const parts = resource.split(':')
  return parts.at(-1) === '*' && parts.length > 1 ? (parts.at(-2) ?? '') : (parts.at(-1) ?? '')
}

export function excuses({ roles, action, on }: Exception, grant: Grant): boolean {
  return (
    roles.some((role) => role === roleName(grant.role)) &&
    (action === undefined || grant.action.endsWith(`:${action}`)) &&
    (on === undefined || on.includes(resourceName(grant.resource)))
  )
}

/** Holds what was granted against what the parts of a run needed. */
export function judge(usages: readonly Usage[], exceptions: readonly Exception[]): Judgement {
  const all = new Map<string, Judged>()
  for (const { grants } of usages) {
    for (const grant of grants) {
      const key = [grant.policy, ...grant.at].join(' ')
      const used = (all.get(key)?.used ?? 0) + grant.used
      const because = exceptions.find((one) => excuses(one, grant))?.because
      all.set(key, { ...grant, used, because })
    }
  }
  const grants = [...all.values()]
  const unused = grants.filter(({ used }) => used === 0)
  return {
    grants,
    excess: unused.filter(({ because }) => because === undefined),
    stale: exceptions.filter((one) => !unused.some((grant) => excuses(one, grant))),
    refused: usages.flatMap(({ refused }) =>
      refused.map(({ role, action, resource }) => `${roleName(role)} ${action} ${resource}`),
    ),
  }
}
