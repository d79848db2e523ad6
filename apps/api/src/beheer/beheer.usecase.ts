import {
  decideZetAccount,
  decideZetRegistratie,
  type ZetAccount,
  type ZetAccountRefusal,
  type ZetRegistratie,
  type ZetRegistratieRefusal,
} from '@rondom/domain/account';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { findVersie, listTermijnsoorten, termijnsoorten } from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import {
  listAccounts,
  listOrganisaties,
  listRegios,
  saveAccount,
  saveRegistratie,
  type AccountRow,
} from './beheer.store.ts';

export type AccountJson = Omit<AccountRow, 'sinds'> & {
  readonly sinds: string | null;
  readonly acties: readonly ('sluit' | 'open')[];
  readonly magRegistreren: boolean;
};

const nobody = { gezin: null, personen: [] } as const;

export function readAccounts(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<AccountJson[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'account' }, async (tx) => {
    const rows = await listAccounts(tx);
    const value = rows.map((row) => ({
      ...row,
      sinds: row.sinds?.toISOString() ?? null,
      acties: magZetten(rows, row, tx) ? [row.actief ? ('sluit' as const) : ('open' as const)] : [],
      magRegistreren: row.id !== tx.actor.gebruikerId,
    }));
    return accept({ value, getoond: nobody });
  });
}

const feitenVan = (rows: readonly AccountRow[], tx: Tx) => ({
  door: tx.actor.gebruikerId,
  actieveBeheerders: rows.filter(({ rol, actief }) => rol === 'applicatiebeheerder' && actief).length,
});

const accountVan = ({ id, actief, rol }: AccountRow) => ({
  id,
  actief,
  isBeheerder: rol === 'applicatiebeheerder',
});

function magZetten(rows: readonly AccountRow[], row: AccountRow, tx: Tx): boolean {
  return decideZetAccount(accountVan(row), { actief: !row.actief, reden: 'vergissing' }, feitenVan(rows, tx))
    .ok;
}

type Written = { readonly id: Id; readonly versie: number };
type Refusal = ZetAccountRefusal | { readonly kind: 'nietGevonden' };

/** Closes or opens an account. Who is logged in with it is out in the same moment. */
export function zetAccount(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
  wat: ZetAccount,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'account', doel: `account:${id}:${wat.actief ? 'open' : 'dicht'}:${wat.reden}` },
    async (tx): Werk<Written, Refusal> => {
      const rows = await listAccounts(tx);
      const row = rows.find((account) => account.id === id);
      if (!row) return refuse({ kind: 'nietGevonden' as const });
      const decided = decideZetAccount(accountVan(row), wat, feitenVan(rows, tx));
      if (!decided.ok) return decided;
      await saveAccount(tx, id, decided.value);
      return accept({ value: { id, versie: 1 }, getoond: nobody });
    },
  );
}

/** Writes until when a worker is registered. From that day on he stands towards no family. */
export function zetRegistratie(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
  wat: ZetRegistratie,
): Promise<Outcome<Written, ZetRegistratieRefusal | { readonly kind: 'nietGevonden' } | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'account', doel: `registratie:${id}:${wat.soort}:${wat.geldigTot}` },
    async (tx): Werk<Written, ZetRegistratieRefusal | { readonly kind: 'nietGevonden' }> => {
      if (!(await listAccounts(tx)).some((account) => account.id === id))
        return refuse({ kind: 'nietGevonden' as const });
      const decided = decideZetRegistratie(id, wat, tx.actor.gebruikerId);
      if (!decided.ok) return decided;
      await saveRegistratie(tx, id, decided.value);
      return accept({ value: { id, versie: 1 }, getoond: nobody });
    },
  );
}

/** Organisations, regions, and every clock that is in force today. */
export function readInrichting(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, { gezin: null, resource: 'inrichting' }, async (tx) => {
    const termijnen = listTermijnsoorten().flatMap((soort) => {
      const versie = findVersie(soort, tx.today);
      if (versie === undefined) return [];
      const { aantal, eenheid, richting, atw, bron, bronstatus, geldigVanaf } = versie;
      const { gebeurtenis } = termijnsoorten[soort];
      return [{ soort, gebeurtenis, aantal, eenheid, richting, atw, bron, bronstatus, geldigVanaf }];
    });
    const value = { organisaties: await listOrganisaties(tx), regios: await listRegios(tx), termijnen };
    return accept({ value, getoond: nobody });
  });
}
