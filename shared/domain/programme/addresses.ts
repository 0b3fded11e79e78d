import * as z from 'zod'
import { shortValue } from '../text/typed'
import type { Mission } from './programme'

const addressSchema = z.email().max(254)

/** A mail address as it was typed, without what nobody sees; undefined when it is none. */
export function readAddress(text: string): string | undefined {
  const typed = shortValue(text)
  return typed === undefined ? undefined : addressSchema.safeParse(typed).data
}

/** A domain as the mail system knows it: in small letters, an international one in its ASCII form. */
function plainDomain(domain: string): string {
  const plain = domain.trim().toLowerCase()
  const url = `http://${plain}`
  return /[^ -~]/.test(plain) && URL.canParse(url) ? new URL(url).hostname : plain
}

function domainOf(address: string): string {
  return plainDomain(address.slice(address.lastIndexOf('@') + 1))
}

/** An address in one spelling, whatever the case it was typed in. */
function plainAddress(address: string): string {
  const local = address
    .slice(0, Math.max(address.lastIndexOf('@'), 0))
    .trim()
    .toLowerCase()
  return `${local}@${domainOf(address)}`
}

/**
 * The mailbox behind an address, by which addresses are compared and counted: what stands after a plus is a
 * label of its owner's. Mail goes to the address as it was given, never here.
 */
export function mailboxOf(address: string): string {
  return plainAddress(address).replace(/(?<=[^@])[+][^@]*(?=@)/, '')
}

export function isSameMailbox(one: string, other: string): boolean {
  return mailboxOf(one) === mailboxOf(other)
}

/** Whether an address is that of the mission's mailbox, head or focal point. */
export function isOffice(mission: Mission, address: string): boolean {
  const offices = [mission.mailbox, mission.head.address, mission.focalPoint?.address ?? '']
  return offices.some((office) => isSameMailbox(office, address))
}

/** Whether a mission may be written to at this address: at its own domain, or one of its offices'. */
export function belongsTo(mission: Mission, address: string): boolean {
  const domain = domainOf(address)
  return isOffice(mission, address) || mission.domains.some((one) => plainDomain(one) === domain)
}
