import { UserError } from '../kernel/errors.ts'

export interface AdminAccess {
  /** Base URL of the admin API. */
  readonly url: string
  readonly token: string
}

/** A call of the admin API; answers the response when it is a good one. @throws UserError with what the API says */
export async function callAdmin(
  { url, token }: AdminAccess,
  method: string,
  path: string,
  body?: string | Blob,
): Promise<Response> {
  let response: Response
  try {
    response = await fetch(new URL(path, url), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    })
  } catch (cause) {
    throw new UserError({
      code: 'E_NO_ADMIN',
      what: 'No admin API answers.',
      where: url,
      next: 'Start `flow-omnium simulate`, or name its admin API with --admin.',
      cause,
    })
  }
  if (response.ok) return response
  const said = (await response.json().catch(() => ({}))) as {
    readonly code?: string
    readonly message?: string
  }
  throw new UserError({
    code: said.code ?? 'E_ADMIN',
    what: said.message ?? `The admin API answers ${response.status}.`,
    where: `${method} ${path}`,
  })
}
