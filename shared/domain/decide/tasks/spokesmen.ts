import { isSameMailbox } from '../../programme/addresses'
import type { MissionContactRole, Project } from '../../project/project'

/**
 * Who speaks for a project's mission: its contact, and its alternate where that is another mailbox. Until the
 * mission has said that it knows who sent a proposal, nobody is written to whom only its sender has named.
 */
export function spokesmen({
  contact,
  alternate,
  unconfirmed,
}: Pick<Project, 'contact' | 'alternate' | 'unconfirmed'>): MissionContactRole[] {
  const hasOther =
    alternate !== undefined && !unconfirmed && !isSameMailbox(alternate.address, contact.address)
  return hasOther ? ['contact', 'alternate'] : ['contact']
}
