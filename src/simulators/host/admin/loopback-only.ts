/**
 * Whether a request certainly comes from a program on this machine. A page in a browser sends `Origin`, or, after
 * rebinding a name to 127.0.0.1, its own name as `Host`: neither may rule over the simulators.
 */
export function isLocalProgram(headers: Readonly<Record<string, string>>): boolean {
  return headers.origin === undefined && isLoopback(headers.host ?? '')
}

/** Whether `Host` or an address to listen on names this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return name === 'localhost' || /^127(\.\d{1,3}){3}$/.test(name) || name === '[::1]' || host === '::1'
}
