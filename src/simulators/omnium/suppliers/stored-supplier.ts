/** Ids hold no control characters, so two different pairs never share a key. */
export const versionKey = (supplierId: string, versionId: string): string => `${supplierId}\t${versionId}`
