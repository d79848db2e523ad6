import {
  decideWordDuogezicht,
  decideWordVastGezicht,
  type Afwezigreden,
  type Gezichtreden,
  type WordDuogezichtRefusal,
  type WordVastGezichtRefusal,
} from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { insertBetrokkenheid, loadDeelnemers } from './betrokkenheid.store.ts';
import { listVervangers, lockBetrokkenen } from './erbij.store.ts';

type Schrijver = Aanvraag & { readonly intent: Intent };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
type GeenCollega = { readonly kind: 'vervangerNietVanTeam' };
type TotOntbreekt = { readonly kind: 'totInVerleden' };

const commandOf = (tx: Tx, gezin: Id, gebruikerId: Id) => ({
  gezin: gezinId(gezin),
  medewerker: medewerkerId(gebruikerId),
  organisatie: organisatieId(tx.actor.organisatieId ?? ''),
  vanaf: tx.today,
});
const written = (id: Id, gezin: Id) => accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [] } });

/** The vast gezicht asks a colleague of the own organisation to be it together, from today. */
export function vormDuo(
  gate: Gate,
  aanvraag: Schrijver,
  gezin: Id,
  { gebruikerId, reden }: { readonly gebruikerId: Id; readonly reden: Gezichtreden },
): Promise<Outcome<Written, WordDuogezichtRefusal | GeenCollega | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'betrokkene' },
    async (tx): Werk<Written, WordDuogezichtRefusal | GeenCollega> => {
      await lockBetrokkenen(tx, gezin);
      const [collega] = await listVervangers(tx, gebruikerId);
      if (collega === undefined) return refuse({ kind: 'vervangerNietVanTeam' });
      const state = await loadDeelnemers(tx, gezin);
      const decided = decideWordDuogezicht(state, commandOf(tx, gezin, gebruikerId), tx.today);
      if (!decided.ok) return decided;
      const { organisatieId: organisatie } = tx.actor;
      const id = await insertBetrokkenheid(tx, gezin, {
        ...{ soort: 'duogezicht', gebruikerId, vanaf: tx.today, reden },
        ...(organisatie === null ? {} : { organisatieId: organisatie }),
      });
      await tx.notify({ soort: 'gezin', id: gezin });
      return written(id, gezin);
    },
  );
}

export type Aanwijzing =
  | { readonly soort: 'vastgezicht'; readonly gebruikerId: Id; readonly reden: Gezichtreden }
  | {
      readonly soort: 'vervanger';
      readonly gebruikerId: Id;
      readonly reden: Afwezigreden;
      readonly tot: PlainDate;
    };

/** Who leads the team names somebody where nobody is: a face, or who stands in until a day. */
export function wijsGezichtAan(
  gate: Gate,
  aanvraag: Schrijver,
  gezin: Id,
  aanwijzing: Aanwijzing,
): Promise<Outcome<Written, WordVastGezichtRefusal | GeenCollega | TotOntbreekt | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'gezichtaanwijzing' },
    async (tx): Werk<Written, WordVastGezichtRefusal | GeenCollega | TotOntbreekt> => {
      const [collega] = await listVervangers(tx, aanwijzing.gebruikerId);
      if (collega === undefined) return refuse({ kind: 'vervangerNietVanTeam' });
      if (aanwijzing.soort === 'vervanger') {
        if (aanwijzing.tot <= tx.today) return refuse({ kind: 'totInVerleden' });
      } else {
        const command = commandOf(tx, gezin, aanwijzing.gebruikerId);
        const decided = decideWordVastGezicht(await loadDeelnemers(tx, gezin), command, tx.today);
        if (!decided.ok) return decided;
      }
      const id = await saveAanwijzing(tx, gezin, aanwijzing);
      await tx.notify({ soort: 'gezin', id: gezin });
      return written(id, gezin);
    },
  );
}

async function saveAanwijzing(tx: Tx, gezin: Id, aanwijzing: Aanwijzing): Promise<Id> {
  const { soort, gebruikerId, reden } = aanwijzing;
  const tot = aanwijzing.soort === 'vervanger' ? aanwijzing.tot : null;
  const [row] = await tx.query<{ id: Id }>(
    'betrokkenheid.wijs-aan',
    'select rondom.wijs_gezicht_aan($1, $2, $3, $4, $5)::text as id',
    [gezin, soort, gebruikerId, reden, tot],
  );
  return row?.id ?? '';
}
