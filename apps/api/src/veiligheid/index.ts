export { listGezinsgeheimen } from './geheimen.store.ts';
export { standAccess } from './stand.access.ts';
export { standRoutes } from './stand.routes.ts';
export { veiligheidAccess } from './veiligheid.access.ts';
export { veiligheidRoutes } from './veiligheid.routes.ts';
export {
  findGeheim,
  findGeheimVanBuiten,
  findVoorBuiten,
  geheimStatus,
  type BlijftBinnen,
} from './tekstcontrole.ts';
