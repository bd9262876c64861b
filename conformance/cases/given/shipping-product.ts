/**
 * The product in Flow that stands for shipping cost. Nothing published says how a connector knows it, so the
 * suite tells: as `CONNECTOR_SHIPPING_SKU`.
 */
export const SHIPPING_SKU = 'FRAKT'
