import type { OmniumHandlers } from '../schemas.ts'
import { searchSuppliers } from './search.ts'
import {
  deleteSupplier,
  getSupplier,
  getSupplierVersion,
  putSupplier,
  updateManySuppliers,
} from './suppliers.ts'

export const supplierHandlers: OmniumHandlers<
  | 'SuppliersGetSupplier'
  | 'SuppliersGetSupplierVersion'
  | 'SuppliersSearch'
  | 'SuppliersUpdate'
  | 'SuppliersUpdateMany'
  | 'SuppliersDelete'
> = {
  SuppliersGetSupplier: getSupplier,
  SuppliersGetSupplierVersion: getSupplierVersion,
  SuppliersSearch: searchSuppliers,
  SuppliersUpdate: putSupplier,
  SuppliersUpdateMany: updateManySuppliers,
  SuppliersDelete: deleteSupplier,
}
