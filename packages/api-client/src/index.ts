/** The one door to the API: a small typed client and the types generated from `apps/api/openapi.json`. */
export { default as createClient } from 'openapi-fetch';
export type { components, operations, paths } from './schema.d.ts';
