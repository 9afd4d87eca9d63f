import { benchImport } from './support/import-rounds.ts';
import { writeDeliveries, writeProducts } from './support/sheet.ts';

/** A supplier's workbook of products to the library, and a waste company's of deliveries to a project. */
await benchImport({
  title: '50 000 products, 23 columns',
  rows: 50_000,
  write: writeProducts,
  script: 'with-backend.ts',
  mostMb: 450,
});
await benchImport({
  title: '10 000 deliveries, 9 columns',
  rows: 10_000,
  write: writeDeliveries,
  script: 'waste-with-backend.ts',
  mostMb: 450,
});
