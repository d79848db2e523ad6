export * from './access.ts';
export * from './beperkt.ts';
export * from './gate.ts';
export * from './idempotency.ts';
export * from './log.ts';
export * from './mag-schrijven.ts';
