import { createDemoRetailer } from './demo-retailer.ts'
import { createLargeRetailer } from './large-retailer.ts'
import type { Retailer } from './retailer.ts'

/** Initial data of a tenant, by name: nothing, a plausible small retailer, or one for measurements. */
export const DATASETS = ['empty', 'demo', 'large'] as const
export type Dataset = (typeof DATASETS)[number]

/** What both systems are seeded with; nothing for `empty`. `now` is what the dates in it are counted from. */
export function createRetailer(dataset: Dataset, now: number): Retailer | undefined {
  switch (dataset) {
    case 'empty':
      return undefined
    case 'demo':
      return createDemoRetailer(now)
    case 'large':
      return createLargeRetailer(now)
  }
}
