/**
 * Bodies and answers with the placeholders that Flow's reference prints (`text`, `1`, `true`, one instant) and its
 * published names and literals: the contract must accept each at the operation that it belongs to.
 */
import { expect, test } from 'vitest'
import { loadContract } from '../../src/simulators/host/contract/load-contract.ts'

const contract = loadContract('flow')
const instant = '2025-07-30T18:14:22.001Z'
const audit = { createdAt: instant, lastModifiedAt: instant }
const auditBy = { ...audit, createdBy: 'text', lastModifiedBy: 'text' }
const texts = (names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'text']))
const page = (item: object): object => ({
  items: [item],
  paging: { pageNumber: 1, pageSize: 1, totalCount: 1 },
})

const bankInfo = texts('accountNumber bankName iban swift')
const organization = {
  ...texts(
    'organizationUid name address city postalCode countryCode email phone externalId vatNumber websiteUrl',
  ),
  isActive: true,
  bankInfo,
}
const supplier = {
  ...texts(
    'supplierUid name externalId address city postalCode countryCode contactName contactEmail email phone',
  ),
  ...texts('vatNumber currency'),
  active: true,
  bankInfo,
  fixedDiscountRate: 1,
}
const series = { numberSeriesUid: 'text', name: 'text', start: 1, end: 1, type: 'PURCHASE' }
const currency = { currencyUid: 'text', currencyCode: 'text', exchangeRate: 1 }
const slot = {
  productPackageSlotUid: 'text',
  name: 'text',
  position: 1,
  minComponentsAllowed: 1,
  maxComponentsAllowed: 1,
}
const group = { ...texts('productGroupUid name externalId parentUid'), scope: 'SALE' }
const address = {
  ...texts(
    'address city companyName firstname lastname countryCode email phone postalCode customerAddressUid',
  ),
  type: 'DELIVERY_ADDRESS',
}
const paymentMethod = {
  name: 'text',
  paymentCode: 'CASH',
  allowRefund: true,
  allowSale: true,
  allowAmount: true,
  allowCashback: true,
  requireExclusiveUse: true,
  parameters: [{ ...texts('key name'), keyType: 'TEXT', required: true }],
}
const file = texts('content contentType filename')
const giftcard = {
  ...texts('cardNumber brandName issuerName note legacyCardNumber'),
  balance: 1,
  cardId: 1,
  brandId: 1,
  validTo: null,
  status: 'ACTIVE',
  cvcRequired: true,
}

const requests: Readonly<Record<string, unknown>> = {
  createOrganization: organization,
  createNumberSeries: series,
  updateNumberSeries: { name: 'text', start: 1, end: 1 },
  createWarehouse: texts('warehouseUid name externalId'),
  createBrand: texts('brandUid name externalId'),
  searchBrands: { exactMatch: true, query: 'text' },
  createProductMedia: {
    mainUrl: 'text',
    thumbnailUrl: 'text',
    position: 1,
    setAsCoverImage: true,
    productMediaUid: '',
  },
  createProductPackageSlot: { ...slot, productPackageSlotUid: '' },
  createProperty: { ...texts('propertyUid propertyName externalId'), type: 'MULTISELECT' },
  createProductGroup: group,
  createPricelist: texts('pricelistUid name externalId'),
  updatePricelist: texts('name externalId'),
  createSoa: texts('soaUid name externalId'),
  batchSoaAmounts: { create: [{}], update: [{}], delete: [{}], upsert: [{}] },
  createCurrency: { ...currency, currencyUid: '' },
  createSupplier: supplier,
  emailReceivement: {
    recepients: ['text'],
    subject: 'text',
    body: 'text',
    includePDF: true,
    attachments: [file],
  },
  createCustomerContact: texts('customerContactUid firstname lastname email mobile'),
  createCustomerAddress: address,
  createCustomerGroup: { customerGroupUid: '', name: 'text' },
  searchLoyaltyMembers: { query: 'text' },
  enrolLoyaltyMember: texts('mobile mobileCountryCode storeUid'),
  searchReceipts: {
    ...texts('customerQuery orderNumber voucherNumber query'),
    storeUids: ['text'],
    productSkus: ['text'],
    settledAtFrom: instant,
    deliveryStates: ['NOT_STARTED'],
    settleStates: ['NOT_STARTED'],
  },
  createTenantPaymentMethod: { active: true, name: 'text' },
  updateGiftcard: {
    validTo: instant,
    active: true,
    note: 'text',
    extensionCode: 'STORE_CREDIT',
    status: 'CLEARED',
  },
  createReason: { ...texts('reasonUid code description'), type: 'RMA' },
  loginAccount: texts('userCode password'),
}

test.each(Object.entries(requests))('a body of %s', (operationId, body) => {
  const operation = contract.byId(operationId)
  const named = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const parts = { path: texts(named.join(' ')), query: {}, headers: {}, body }
  expect(contract.validateRequest(operation, parts).violations).toEqual([])
})

const answers: readonly (readonly [string, number, unknown])[] = [
  ['listOrganizations', 200, page({ ...organization, ...audit })],
  ['createNumberSeries', 200, { ...series, currentValue: 1 }],
  ['listBrands', 200, page({ ...texts('brandUid externalId name'), ...audit })],
  [
    'getProductMedia',
    200,
    {
      ...texts('productMediaUid mainUrl thumbnailUrl'),
      position: 1,
      width: 1,
      height: 1,
      isCoverImage: true,
      source: 'FLOW',
      ...auditBy,
    },
  ],
  [
    'listProductPackageSlots',
    200,
    page({
      ...slot,
      normPrice: 1,
      components: [
        {
          productPackageComponentUid: 'text',
          product: texts('productUid name sku brand description'),
          position: 1,
          quantity: 1,
          specialPrice: 1,
          required: true,
          ...auditBy,
        },
      ],
      ...auditBy,
    }),
  ],
  ['getProductGroup', 200, { ...group, productCount: 1, ...audit }],
  ['createPricelist', 200, { ...texts('externalId name pricelistUid'), ...audit }],
  ['createSoa', 201, { ...texts('name externalId soaUid'), ...auditBy }],
  ['listCurrencies', 200, { items: [{ ...currency, ...auditBy }] }],
  ['createSupplier', 200, { ...supplier, ...audit }],
  ['downloadReceivement', 200, file],
  ['listCustomerAddresses', 200, page({ ...address, displayName: 'text' })],
  ['createCustomerGroup', 201, { ...texts('customerGroupUid name'), ...auditBy }],
  [
    'searchLoyaltyMembers',
    200,
    {
      items: [
        { ...texts('loyaltyId firstName lastName address mobile customerUid origin'), consents: ['text'] },
      ],
    },
  ],
  [
    'searchReceipts',
    200,
    page({
      ...texts('storeUid orderUid orderReceiptUid voucherNumber'),
      settleState: 'NOT_STARTED',
    }),
  ],
  ['listPaymentMethods', 200, { items: [paymentMethod] }],
  [
    'listTenantPaymentMethods',
    200,
    page({
      ...texts('tenantPaymentMethodUid name description settlementCode'),
      active: true,
      allowRefund: true,
      allowSale: true,
      allowCashback: true,
      paymentMethod,
      parameters: [{ ...texts('name description key regex'), required: true, type: 'TEXT' }],
      externalSystemMappings: [
        { ...texts('externalId tenantPaymentMethodMappingUid'), systemCode: 'OMNIUM' },
      ],
      position: 1,
      visibility: 'FEATURED',
    }),
  ],
  ['getGiftcard', 200, giftcard],
  ['listReasons', 200, page({ ...texts('reasonUid code description'), type: 'DISCOUNT', ...audit })],
]

test.each(answers)('an answer of %s with status %i', (operationId, status, body) => {
  expect(contract.validateResponse(contract.byId(operationId), status, body)).toEqual([])
})

test('a wrong type and a missing documented name are found', () => {
  const parts = {
    path: texts('tenantUid'),
    query: {},
    headers: {},
    body: { ...texts('name type'), start: 'text' },
  }
  const { violations } = contract.validateRequest(contract.byId('createNumberSeries'), parts)
  expect(violations.length).toBeGreaterThanOrEqual(3)
  expect(contract.validateResponse(contract.byId('getGiftcard'), 200, { balance: 1.5 })).not.toEqual([])
})
