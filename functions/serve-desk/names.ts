import { isAbsent } from '../../shared/domain/decide/tasks/roster'
import { isHere } from '../../shared/domain/decide/kernel/office'
import type { MailOrder } from '../../shared/domain/outbox/item'
import type { Actor, Party } from '../../shared/domain/people'
import type { Programme } from '../../shared/domain/programme/programme'
import type { AskedPerson } from '../../shared/pages/desk/waiting'
import { contactRoles } from '../../shared/texts/contacts'
import { translator, type Language } from '../../shared/texts/language'
import { mailNames } from '../../shared/mails/mail-names'
import { officeNames } from '../../shared/texts/offices'

/** A party's name as the desk shows it: a person's, or an office of a mission. */
export function partyName(language: Language, programme: Programme, party: Party): string {
  if (party.type === 'person')
    return programme.people.find(({ id }) => id === party.id)?.name ?? party.id
  const t = translator(language)
  const office =
    party.as === 'contact' || party.as === 'alternate'
      ? contactRoles[party.as]
      : officeNames[party.as]
  return `${party.mission}, ${t(office)}`
}

export function actorName(language: Language, programme: Programme, actor: Actor): string {
  if (actor.type === 'system') return actor.job
  return actor.type === 'operator' ? actor.name : partyName(language, programme, actor)
}

/** Somebody asked, with what keeps them from answering as things are today. */
export function askedPerson(
  language: Language,
  programme: Programme,
  party: Party,
  today: string,
): AskedPerson {
  const person =
    party.type === 'person' ? programme.people.find(({ id }) => id === party.id) : undefined
  const trouble = !person
    ? undefined
    : !isHere(person, today)
      ? ('left' as const)
      : isAbsent(person, today)
        ? ('absent' as const)
        : undefined
  return { name: partyName(language, programme, party), trouble }
}

/** To whom a mail went, as the desk shows it. */
export function recipientName(
  language: Language,
  programme: Programme,
  to: MailOrder['to'],
): string {
  return to.type === 'person' || to.type === 'mission' ? partyName(language, programme, to) : '–'
}

/** What a mail is, in a few words. */
export function mailName(language: Language, order: MailOrder): string {
  return translator(language)(mailNames[order.mail])
}
