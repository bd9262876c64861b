import type { Exchange } from '../exchange.ts'

/** A delivery has its whole address in the journal; a call has its host among its headers. */
export const absoluteUrl = ({ system, url, requestHeaders }: Exchange): string =>
  /^[a-z]+:\/\//i.test(url) ? url : `http://${requestHeaders.host ?? `${system}.test`}${url}`
