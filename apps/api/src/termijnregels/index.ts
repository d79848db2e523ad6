export {
  bronstatusVan,
  herkomstSql,
  kaderbron,
  leesKaders,
  rekenkader,
  werkdagen,
  type Kaderbron,
  type Kaders,
  type Klokherkomst,
} from './kader.ts';
export { pasRegelwijzigingToe, pasToeTaak } from './pas-toe.taak.ts';
export { termijnregelsAccess } from './termijnregels.access.ts';
export { termijnregelsRoutes } from './termijnregels.routes.ts';
