import type { FlowClient } from '../clients/flow-client.ts'
import { JobTrouble, need } from './job-trouble.ts'

/**
 * ORD-IN-13: the product of a line is the one with its SKU, raw as Omnium writes it (UID-11). ORD-IN-14 (profile
 * `missing-product=retry`): a product that Flow lacks stops the job before anything is written, so no order is
 * ever shown with a lower total.
 */
export async function findProducts(
  flow: FlowClient,
  skus: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(skus)]
  const found = new Map<string, string>()
  const missing: string[] = []
  for (const sku of wanted) {
    const products = need(await flow.productsBySku(sku))
    const product = products.find((candidate) => candidate.sku === sku)
    if (product) found.set(sku, product.productUid)
    else missing.push(sku)
  }
  if (missing.length > 0) throw new JobTrouble(`Flow has no product with the SKU ${missing.join(', ')}.`)
  return found
}
