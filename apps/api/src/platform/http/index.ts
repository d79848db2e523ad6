export * from './errors.ts';
export * from './health.ts';
export * from './pages.ts';
export * from './problem.ts';
export * from './request.ts';
export * from './schema.ts';
export * from './security.ts';
export * from './session.ts';
