/** Under which name the validator of a part of an operation is exported. */
export const validatorName = (operationId: string, part: string | number): string => `${operationId}_${part}`

/** Under which name the validator of a webhook's payload is exported. */
export const webhookName = (webhook: string): string => `webhook_${webhook.replaceAll(/[^A-Za-z0-9]+/g, '_')}`

/** File of the validators of webhooks' payloads: no name that a tag could give to one of operations. */
export const PAYLOADS = 'webhook_payloads'
