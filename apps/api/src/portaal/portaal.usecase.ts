import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { findNotitie, openTekst, opentNotitie } from '../tijdlijn/index.ts';
import {
  countToestemmingen,
  listAfspraken,
  listFamilieleden,
  listGedeeldeNotities,
  listHelpers,
  listMaatregelen,
} from './portaal.store.ts';
import { portaalView, type PortaalView, type Portaaldelen } from './portaal.view.ts';
import { findPortaallezer, type Portaallezer } from './toegang.ts';
import { listAntwoorden, listVragen } from './vragen.ts';
import { listWoorden } from './woord.store.ts';
import { openWoorden } from './woord.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Closed = { readonly kind: 'geenToegang' };

/** The own portal: what happens now, who helps, own words and what others shared. */
export function readPortaal(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<PortaalView, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'portaal', bereik: 'mijn' }, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const delen = await loadDelen(tx, lezer.value);
    const personen = [...delen.familie.map(({ id }) => id), ...delen.woorden.map((woord) => woord.persoonId)];
    return accept({
      value: portaalView(delen, tx.today),
      getoond: { gezin: lezer.value.gezin, personen },
    });
  });
}

/** What one portal is made of: read as that person, through that person's policies. */
export async function loadDelen(tx: Tx, lezer: Portaallezer): Promise<Portaaldelen> {
  const { gezin } = lezer;
  const woorden = await openWoorden(
    tx,
    await listWoorden(tx, gezin),
    { soort: 'persoon', persoon: lezer.id },
    { standen: openDanger(lezer), doetMee: true },
  );
  return {
    lezer,
    woorden,
    familie: await listFamilieleden(tx, gezin),
    helpers: await listHelpers(tx, gezin),
    afspraken: await listAfspraken(tx, gezin),
    maatregelen: await listMaatregelen(tx, gezin),
    vragen: await listVragen(tx, lezer),
    antwoorden: await listAntwoorden(tx, lezer),
    notities: await listGedeeldeNotities(tx, gezin),
    toestemmingen: await countToestemmingen(tx, gezin),
    kader: await rekenkader(tx),
  };
}

const openDanger = (lezer: Portaallezer) =>
  lezer.gevaarVanMij
    .filter(({ tot }) => tot === undefined)
    .map(({ sinds }) => ({ persoon: lezer.id, sinds }));

export interface EigenNotitie {
  readonly id: Id;
  readonly soort: string;
  readonly op: string;
  readonly schrijver: string;
  readonly tekst: string;
}

/** The text of a note that was shared with this person. */
export function readEigenNotitie(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<EigenNotitie, GateRefusal | NotFound>> {
  return gate.read(
    aanvraag,
    { gezin: null, resource: 'eigennotitie', bereik: 'mijn' },
    async (tx): Werk<EigenNotitie, NotFound | Closed> => {
      const lezer = await findPortaallezer(tx);
      if (!lezer.ok) return lezer;
      const row = (await opentNotitie(tx, id)) ? await findNotitie(tx, id) : undefined;
      if (!row) return refuse({ kind: 'nietGevonden' as const });
      const value = {
        id: row.id,
        soort: row.soort,
        op: row.op.toISOString(),
        schrijver: row.schrijver,
        tekst: await openTekst(tx, row),
      };
      const personen = [lezer.value.id, ...row.personen.map((persoon) => persoon.id)];
      return accept({ value, getoond: { gezin: row.gezinId, personen } });
    },
  );
}
