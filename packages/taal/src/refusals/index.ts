/**
 * The sentence of every refusal, one file per room.
 *
 * To add a refusal, write its `kind` in `refusals/<room>.ts`, in nl and en: a text, or a function of the
 * parameters that the domain gives with it. A new room is a new file and one line in `refusals` below. A kind
 * stands in one room only, also when several rooms give it. `refusals.test.ts` lists the refusals of the domain
 * and does not type-check while one of them has no sentence.
 *
 * A sentence says what is not right and how to repair it; it never blames, and never names what its reader may
 * not know. The portal makes its own `createRefusalZin({ platform, portaal })`, so that it downloads no others.
 */
import type { Catalogus } from '../catalogus.ts';
import type { Taal } from '../taal.ts';
import { aanbod } from './aanbod.ts';
import { account } from './account.ts';
import { betrokkenheid } from './betrokkenheid.ts';
import { bord } from './bord.ts';
import { brp } from './brp.ts';
import { dilemma } from './dilemma.ts';
import { dubbelwerk } from './dubbelwerk.ts';
import { expertvraag } from './expertvraag.ts';
import { meedenkvraag } from './meedenkvraag.ts';
import { gezin } from './gezin.ts';
import { grondslag } from './grondslag.ts';
import { kijkvraag } from './kijkvraag.ts';
import { maatregel } from './maatregel.ts';
import { meekijkalarm } from './meekijkalarm.ts';
import { melding } from './melding.ts';
import { mijndag } from './mijndag.ts';
import { noodkijk } from './noodkijk.ts';
import { platform } from './platform.ts';
import { portaal } from './portaal.ts';
import { portaaltoegang } from './portaaltoegang.ts';
import { raadsonderzoek } from './raadsonderzoek.ts';
import { termijn } from './termijn.ts';
import { termijnregels } from './termijnregels.ts';
import { tijdlijn } from './tijdlijn.ts';
import { veiligheid } from './veiligheid.ts';
import { veiligheidsteam } from './veiligheidsteam.ts';
import { volwassenenhulp } from './volwassenenhulp.ts';
import { wachtimport } from './wachtimport.ts';
import { werklast } from './werklast.ts';
import { wachtlijst } from './wachtlijst.ts';
import { overgang } from './overgang.ts';
import { wiedoetwat } from './wiedoetwat.ts';
import { wieiswaarvan } from './wieiswaarvan.ts';
import { wiekanmeedenken } from './wiekanmeedenken.ts';
import { zicht } from './zicht.ts';
import { zoeken } from './zoeken.ts';

export const refusals = {
  platform,
  aanbod,
  account,
  betrokkenheid,
  bord,
  brp,
  dilemma,
  dubbelwerk,
  expertvraag,
  meedenkvraag,
  gezin,
  grondslag,
  kijkvraag,
  maatregel,
  meekijkalarm,
  melding,
  mijndag,
  noodkijk,
  portaal,
  portaaltoegang,
  raadsonderzoek,
  termijn,
  termijnregels,
  tijdlijn,
  veiligheid,
  veiligheidsteam,
  volwassenenhulp,
  wachtimport,
  wachtlijst,
  werklast,
  overgang,
  wiedoetwat,
  wieiswaarvan,
  wiekanmeedenken,
  zicht,
  zoeken,
};

/** As the API writes it: a code with its parameters. */
export interface RefusalCode {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

export type RefusalZin = (taal: Taal, refusal: RefusalCode) => string;

/** A kind that the catalogue does not know, from a newer server, still gets a true sentence. */
const unknown = { nl: platform.nl.storing, en: platform.en.storing };

export function createRefusalZin(rooms: Readonly<Record<string, Catalogus>>): RefusalZin {
  return (taal, refusal) => {
    const texts = Object.values(rooms).find((room) => Object.hasOwn(room[taal], refusal.kind))?.[taal];
    const zin = texts?.[refusal.kind];
    if (typeof zin === 'string') return zin;
    // The parameters of a kind are held to its sentence by the test that compares both with the domain.
    if (typeof zin === 'function') return (zin as (parameters: RefusalCode) => string)(refusal);
    return unknown[taal];
  };
}

/** The sentence of a refusal of any room. */
export const refusalZin: RefusalZin = /* @__PURE__ */ createRefusalZin(refusals);
