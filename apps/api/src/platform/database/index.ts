export * from './gezinsteksten.ts';
export * from './migrate.ts';
export * from './pool.ts';
export * from './transaction.ts';
export * from './tx.ts';
export * from './version.ts';
