import type { Path } from '../openapi/json-value.ts'
import type { InferredSchema } from './infer-schema.ts'

/** Something that a recording suggests to change in the contract. */
export type Draft =
  | {
      readonly kind: 'operation'
      /** Path as the contract writes it, without the base path. */
      readonly path: string
      readonly method: string
      readonly status: number
      readonly contentType: string | undefined
      readonly schema: InferredSchema | undefined
    }
  | { readonly kind: 'path-name'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'status'
      readonly operation: Path
      readonly status: number
      readonly contentType: string | undefined
      readonly schema: InferredSchema | undefined
    }
  | {
      readonly kind: 'field'
      /** The schema that lacks it; it has `properties`. */
      readonly owner: Path
      readonly name: string
      readonly schema: InferredSchema
      /** The assumed property that it probably is. */
      readonly instead?: string
    }
  | { readonly kind: 'value'; readonly schema: Path; readonly value: unknown; readonly instead?: string }
  | { readonly kind: 'type'; readonly property: Path; readonly schema: InferredSchema }
  | { readonly kind: 'optional'; readonly owner: Path; readonly name: string }
