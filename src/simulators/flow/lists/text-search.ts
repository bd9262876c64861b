/** Quirk 26: a search looks for the text anywhere, whatever the case; the empty text finds everything. */
export function containsText(query: string | undefined): (text: string | null | undefined) => boolean {
  const wanted = query?.toLowerCase() ?? ''
  return wanted === '' ? () => true : (text) => text?.toLowerCase().includes(wanted) ?? false
}
