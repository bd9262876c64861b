import { UserError } from '../../../kernel/errors.ts'

/** An argument that has the right shape but names or wants something that this tenant does not have. */
export const refusal = (action: string, what: string, expected?: string, next?: string): UserError =>
  new UserError({ code: 'E_ACTION_ARGUMENT', what, where: `omnium.${action}`, expected, next })
