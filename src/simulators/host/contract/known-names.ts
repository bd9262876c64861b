// Extension keys by which a document says what an overlay renamed in it.

/** On a schema with members: the first name of each renamed member by its new name. */
export const KNOWN_MEMBERS = 'x-known-members'
/** On a schema with values: the first value of each renamed one by its new one. */
export const KNOWN_VALUES = 'x-known-values'
/** On a parameter or a webhook: its first name. */
export const KNOWN_NAME = 'x-known-name'
/** On an operation: the first status of each renamed one by its new one. */
export const KNOWN_STATUSES = 'x-known-statuses'
