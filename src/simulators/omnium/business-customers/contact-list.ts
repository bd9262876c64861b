import type { Ids } from '../../../kernel/ids.ts'
import { emailKey, phoneKey } from '../customers/customer-indexes.ts'
import type { BusinessCustomer, Schema } from '../schemas.ts'

export type Contact = Schema<'OmniumContactPerson'>
type Contacts = BusinessCustomer['contacts']

/** The same contact person: an equal id, e-mail or phone (quirk 32). */
export const isSameContact = (a: Contact, b: Contact): boolean =>
  (Boolean(a.id) && a.id === b.id) || sharesAddress(a, b)

const sharesAddress = (a: Contact, b: Contact): boolean =>
  isEqual(emailKey(a.email), emailKey(b.email)) || isEqual(phoneKey(a.phone), phoneKey(b.phone))

const isEqual = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b

/** A new contact takes the place of the first one that it matches, and the others that it matches go. */
export function addContact(contacts: Contacts, added: Contact): Contact[] {
  const before = contacts ?? []
  const replaced = before.find((each) => isSameContact(each, added))
  if (!replaced) return [...before, added]
  return before
    .filter((each) => each === replaced || !isSameContact(each, added))
    .map((each) => (each === replaced ? { ...added, id: added.id ?? replaced.id ?? null } : each))
}

/** Ids for contacts that came without: those that they had, or new ones (assumed; deleting by id needs one). */
export const withContactIds = (ids: Ids, contacts: readonly Contact[], before: Contacts): Contact[] =>
  contacts.map((contact) =>
    contact.id
      ? contact
      : { ...contact, id: before?.find((each) => sharesAddress(each, contact))?.id ?? ids.uuid() },
  )
