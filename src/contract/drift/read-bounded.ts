const LARGEST = 8 * 1024 * 1024

/** The text of an answer. @throws Error when it is larger than 8 MiB */
export async function readBounded(response: Response): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > LARGEST) throw new Error('an answer larger than 8 MiB')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
