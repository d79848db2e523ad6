import type { FastifyInstance } from 'fastify';
import { createDemoDeur, demoRoutes, klokRoutes, sessieRoutes } from './aanmelding/index.ts';
import {
  betrokkenheidAccess,
  betrokkenheidRoutes,
  wieIsVastGezichtAccess,
  wieIsVastGezichtRoutes,
} from './betrokkenheid/index.ts';
import { brpAccess, brpRoutes, createBrpPoort } from './brp/index.ts';
import { conceptAccess, conceptRoutes } from './concept/index.ts';
import { aanbodAccess, aanbodRoutes, plekvraagRoutes } from './aanbod/index.ts';
import { anderewegAccess, anderewegRoutes, registerRoutes } from './andereweg/index.ts';
import {
  eigenExpertvraagRoutes,
  expertvraagAccess,
  expertvraagRoutes,
  expertwachtRoutes,
  gevraagdRoutes,
} from './expertvraag/index.ts';
import { dilemmaAccess, dilemmaRoutes, dilemmazaakRoutes } from './dilemma/index.ts';
import { dubbelwerkAccess, dubbelwerkRoutes } from './dubbelwerk/index.ts';
import { gezinAccess, gezinRoutes } from './gezin/index.ts';
import { grondslagAccess, grondslagRoutes } from './grondslag/index.ts';
import { maatregelAccess, maatregelRoutes } from './maatregel/index.ts';
import { meekijkalarmAccess, meekijkalarmRoutes } from './meekijkalarm/index.ts';
import { informeerRoutes, meldingAccess, meldingRoutes, ontvangstRoutes } from './melding/index.ts';
import { mijndagAccess, mijndagRoutes } from './mijndag/index.ts';
import { bijstandAccess, bijstandRoutes } from './bijstand/index.ts';
import { beheerAccess, beheerRoutes } from './beheer/index.ts';
import { meedenkvraagAccess, meedenkvraagRoutes, verzoekRoutes } from './meedenkvraag/index.ts';
import { mijnteamAccess, mijnteamRoutes } from './mijnteam/index.ts';
import { noodkijkAccess, noodkijkRoutes } from './noodkijk/index.ts';
import { nuonveiligAccess, nuonveiligRoutes } from './nuonveilig/index.ts';
import { toezichtAccess, toezichtpadRoutes, toezichtRoutes } from './toezicht/index.ts';
import { eigenOvergangRoutes, overgangAccess, overgangRoutes } from './overgang/index.ts';
import { planAccess, planRoutes } from './plan/index.ts';
import { createAccessTable, type Gate } from './platform/access/index.ts';
import type { VerzetbareKlok } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/index.ts';
import type { Sessions } from './platform/http/index.ts';
import { regioAccess, regioRoutes } from './regio/index.ts';
import { afdrukRoutes, portaalAccess, portaalRoutes } from './portaal/index.ts';
import { raadsonderzoekAccess, raadsonderzoekRoutes, raadsverzoekRoutes } from './raadsonderzoek/index.ts';
import {
  kijkvraagRoutes,
  raadplegingAccess,
  raadplegingRoutes,
  vrijgaveRoutes,
} from './raadpleging/index.ts';
import { portaaltoegangAccess, portaaltoegangRoutes } from './portaaltoegang/index.ts';
import { ketenkaartAccess, ketenkaartRoutes } from './ketenkaart/index.ts';
import { regiorustRoutes, rustingezichtenAccess, rustRoutes } from './rustingezichten/index.ts';
import { loopRoutes, termijnAccess, termijnRoutes } from './termijn/index.ts';
import { rustAccess, rustkeuzeRoutes } from './rust/index.ts';
import { termijnregelsAccess, termijnregelsRoutes } from './termijnregels/index.ts';
import { tijdlijnAccess, tijdlijnRoutes } from './tijdlijn/index.ts';
import { verblijfplaatsAccess, verblijfplaatsRoutes } from './verblijfplaats/index.ts';
import { standAccess, standRoutes, veiligheidAccess, veiligheidRoutes } from './veiligheid/index.ts';
import { teamverzoekRoutes, veiligheidsteamAccess, veiligheidsteamRoutes } from './veiligheidsteam/index.ts';
import {
  bladRoutes,
  hulpverzoekRoutes,
  volwassenenhulpAccess,
  volwassenenhulpRoutes,
} from './volwassenenhulp/index.ts';
import { bordAccess, bordRoutes } from './bord/index.ts';
import { wachtimportAccess, wachtimportRoutes } from './wachtimport/index.ts';
import { wachtlijstAccess, wachtlijstRoutes } from './wachtlijst/index.ts';
import { tijdigheidAccess, tijdigheidRoutes } from './tijdigheid/index.ts';
import { werklastAccess, werklastafspraakRoutes, werklastRoutes } from './werklast/index.ts';
import { wiedoetwatAccess, wiedoetwatRoutes } from './wiedoetwat/index.ts';
import { wiekanmeedenkenAccess, wiekanmeedenkenRoutes } from './wiekanmeedenken/index.ts';
import { wieiswaarvanAccess, wieiswaarvanRoutes } from './wieiswaarvan/index.ts';
import { zichtAccess, zichtlijstRoutes, zichtRoutes } from './zicht/index.ts';
import { zoekenAccess, zoekenRoutes } from './zoeken/index.ts';

/** The one access table: every room's rows together. */
export const accessTable = createAccessTable([
  ...conceptAccess,
  ...gezinAccess,
  ...mijndagAccess,
  ...mijnteamAccess,
  ...termijnAccess,
  ...noodkijkAccess,
  ...nuonveiligAccess,
  ...meedenkvraagAccess,
  ...volwassenenhulpAccess,
  ...toezichtAccess,
  ...meekijkalarmAccess,
  ...beheerAccess,
  ...bijstandAccess,
  ...betrokkenheidAccess,
  ...wieIsVastGezichtAccess,
  ...meldingAccess,
  ...brpAccess,
  ...regioAccess,
  ...maatregelAccess,
  ...wachtlijstAccess,
  ...wachtimportAccess,
  ...zichtAccess,
  ...bordAccess,
  ...tijdlijnAccess,
  ...portaalAccess,
  ...portaaltoegangAccess,
  ...planAccess,
  ...veiligheidAccess,
  ...standAccess,
  ...verblijfplaatsAccess,
  ...raadplegingAccess,
  ...zoekenAccess,
  ...grondslagAccess,
  ...expertvraagAccess,
  ...termijnregelsAccess,
  ...anderewegAccess,
  ...aanbodAccess,
  ...rustAccess,
  ...dilemmaAccess,
  ...dubbelwerkAccess,
  ...rustingezichtenAccess,
  ...tijdigheidAccess,
  ...wiedoetwatAccess,
  ...ketenkaartAccess,
  ...wieiswaarvanAccess,
  ...werklastAccess,
  ...wiekanmeedenkenAccess,
  ...veiligheidsteamAccess,
  ...raadsonderzoekAccess,
  ...overgangAccess,
]);

/** What rooms are made with. */
export interface RoomParts {
  readonly gate: Gate;
  readonly database: Database;
  readonly clock: VerzetbareKlok;
  readonly sessions: Sessions;
  readonly config: Pick<Config, 'modus' | 'brpUrl' | 'oidc' | 'losseKlok'>;
}

/** A worker waits this long for the BRP, then hears that it is silent. */
const brpTimeoutMs = 5_000;

/** Every room's routes under /api/v1; the OpenAPI document is made from the same list. */
export async function registerRooms(app: FastifyInstance, parts: RoomParts): Promise<void> {
  const { brpUrl } = parts.config;
  const brpPoort =
    brpUrl === undefined ? undefined : createBrpPoort({ url: brpUrl, timeoutMs: brpTimeoutMs });
  await app.register(
    (api, _options, done) => {
      const demo = parts.config.modus === 'demo';
      api.register(sessieRoutes({ ...parts, demo }));
      if (demo) api.register(demoRoutes({ ...parts, deur: createDemoDeur(parts.config) }));
      if (demo && parts.config.losseKlok === true) api.register(klokRoutes(parts.clock));
      api.register(conceptRoutes(parts.gate));
      api.register(gezinRoutes(parts.gate, accessTable));
      api.register(mijndagRoutes(parts.gate));
      api.register(mijnteamRoutes(parts.gate));
      api.register(noodkijkRoutes(parts));
      api.register(nuonveiligRoutes(parts.gate));
      api.register(expertwachtRoutes(parts.gate));
      api.register(meedenkvraagRoutes(parts.gate, accessTable));
      api.register(verzoekRoutes(parts.gate));
      api.register(volwassenenhulpRoutes(parts.gate, accessTable));
      api.register(hulpverzoekRoutes(parts.gate));
      api.register(bladRoutes(parts.gate));
      api.register(toezichtRoutes(parts.gate));
      api.register(toezichtpadRoutes(parts.gate));
      api.register(bijstandRoutes(parts.gate));
      api.register(meekijkalarmRoutes(parts.gate));
      api.register(beheerRoutes(parts.gate));
      api.register(betrokkenheidRoutes(parts.gate));
      api.register(wieIsVastGezichtRoutes(parts.gate));
      api.register(ontvangstRoutes(parts));
      api.register(meldingRoutes(parts.gate));
      api.register(informeerRoutes(parts.gate));
      api.register(regioRoutes(parts.gate));
      api.register(brpRoutes(parts.gate, brpPoort));
      api.register(maatregelRoutes(parts.gate));
      api.register(termijnRoutes(parts.gate));
      api.register(loopRoutes(parts.gate));
      api.register(termijnregelsRoutes(parts.gate));
      api.register(wachtlijstRoutes(parts.gate));
      api.register(wachtimportRoutes(parts.gate));
      api.register(bordRoutes(parts.gate));
      api.register(zichtRoutes(parts.gate, accessTable));
      api.register(zichtlijstRoutes(parts.gate));
      api.register(tijdlijnRoutes(parts.gate, accessTable));
      api.register(portaalRoutes(parts.gate));
      api.register(portaaltoegangRoutes({ gate: parts.gate, demo }));
      api.register(afdrukRoutes(parts));
      api.register(planRoutes(parts.gate));
      api.register(veiligheidRoutes(parts.gate));
      api.register(raadplegingRoutes(parts.gate, accessTable));
      api.register(standRoutes(parts.gate));
      api.register(verblijfplaatsRoutes(parts.gate));
      api.register(kijkvraagRoutes(parts.gate));
      api.register(vrijgaveRoutes(parts.gate));
      api.register(zoekenRoutes(parts.gate, accessTable));
      api.register(grondslagRoutes(parts.gate, accessTable));
      api.register(expertvraagRoutes(parts.gate, accessTable));
      api.register(eigenExpertvraagRoutes(parts.gate));
      api.register(gevraagdRoutes(parts.gate));
      api.register(anderewegRoutes(parts.gate, accessTable));
      api.register(registerRoutes(parts.gate));
      api.register(aanbodRoutes(parts.gate));
      api.register(rustkeuzeRoutes(parts.gate));
      api.register(plekvraagRoutes(parts.gate, accessTable));
      api.register(dilemmaRoutes(parts.gate, accessTable));
      api.register(dilemmazaakRoutes(parts.gate));
      api.register(dubbelwerkRoutes(parts.gate, accessTable));
      api.register(rustRoutes(parts.gate));
      api.register(tijdigheidRoutes(parts.gate));
      api.register(wiedoetwatRoutes(parts, accessTable));
      api.register(wieiswaarvanRoutes(parts.gate));
      api.register(werklastRoutes(parts.gate));
      api.register(werklastafspraakRoutes(parts.gate));
      api.register(wiekanmeedenkenRoutes(parts.gate, accessTable));
      api.register(regiorustRoutes(parts.gate));
      api.register(ketenkaartRoutes(parts.gate));
      api.register(veiligheidsteamRoutes(parts.gate, accessTable));
      api.register(teamverzoekRoutes(parts.gate));
      api.register(raadsverzoekRoutes(parts.gate, accessTable));
      api.register(raadsonderzoekRoutes(parts.gate));
      api.register(overgangRoutes(parts.gate, accessTable));
      api.register(eigenOvergangRoutes(parts));
      done();
    },
    { prefix: '/api/v1' },
  );
}
