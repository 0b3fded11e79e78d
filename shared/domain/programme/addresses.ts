import * as z from 'zod'
import { shortValue } from '../text/typed'
import type { Mission } from './programme'

const addressSchema = z.email().max(254)

/** A mail address as it was typed, without what nobody sees; undefined when it is none. */
export function readAddress(text: string): string | undefined {
  const typed = shortValue(text)
  return typed === undefined ? undefined : addressSchema.safeParse(typed).data
}

/** An address in the one spelling in which addresses are compared. */
export function plainAddress(address: string): string {
  return address.trim().toLowerCase()
}

/** Whether an address is that of the mission's mailbox, head or focal point. */
export function isOffice(mission: Mission, address: string): boolean {
  const plain = plainAddress(address)
  const offices = [mission.mailbox, mission.head.address, mission.focalPoint?.address ?? '']
  return offices.some((office) => plainAddress(office) === plain)
}

/** Whether a mission may be written to at this address: at its own domain, or one of its offices'. */
export function belongsTo(mission: Mission, address: string): boolean {
  const plain = plainAddress(address)
  const domain = plain.slice(plain.lastIndexOf('@') + 1)
  return isOffice(mission, address) || mission.domains.some((one) => one.toLowerCase() === domain)
}
