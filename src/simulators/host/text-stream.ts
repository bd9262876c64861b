/** A text that is made while it is sent, because as a whole it might be too long for one. It can be read once. */
export class TextStream {
  readonly chunks: Iterable<string>

  constructor(chunks: Iterable<string>) {
    this.chunks = chunks
  }

  /** The whole text, where somebody wants it at once. */
  text(): string {
    return [...this.chunks].join('')
  }
}
