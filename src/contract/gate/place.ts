import { relative } from 'node:path'
import { getLineColLocation } from '@redocly/openapi-core'
import type { LocationObject } from '@redocly/openapi-core'

/** Where something stands, as people and editors read it. */
export interface Place {
  /** Relative to the working directory when it lies below it. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export function placeOf(location: LocationObject): Place {
  const { source, start } = getLineColLocation(location)
  return { file: shown(source.absoluteRef), line: start.line, column: start.col }
}

export const showPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

/** A path below the working directory without its beginning, any other as it is. */
export function shown(file: string): string {
  const path = relative('', file)
  return path.startsWith('..') ? file : path
}
