// Extension keys by which a document says what an overlay renamed in it.

/** On a schema with members: the first name of each renamed member by its new name. */
export const RENAMED_MEMBERS = 'x-renamed-members'
/** On a schema with values: the first value of each renamed one by its new one. */
export const RENAMED_VALUES = 'x-renamed-values'
/** On a parameter or a webhook: its first name. */
export const RENAMED_FROM = 'x-renamed-from'
/** On an operation: the first status of each renamed one by its new one. */
export const RENAMED_STATUSES = 'x-renamed-statuses'
