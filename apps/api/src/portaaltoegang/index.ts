export { portaaltoegangAccess } from './portaaltoegang.access.ts';
export { portaaltoegangRoutes } from './portaaltoegang.routes.ts';
export { hashOfCode } from './uitnodiging.store.ts';
