export { saveEinde } from './einde.store.ts';
export { findToestand, type Toestand } from './toestand.ts';
export { renewKlokken } from './renew-klokken.ts';
export { findRegio, insertWacht, listWachtenVanMaatregel, saveToestand } from './wacht.store.ts';
export { wachtlijstAccess } from './wachtlijst.access.ts';
export { wachtlijstRoutes } from './wachtlijst.routes.ts';
export { rechtswegeTaak } from './van-rechtswege.taak.ts';
