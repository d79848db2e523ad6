import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Regelinhoud } from './taak/regel.ts';
import type { Regelfilter } from './wachtimport.schema.ts';
import * as store from './wachtimport.store.ts';
import { doelVan } from './wachtimport.usecase.ts';
import { regelView } from './wachtimport.view.ts';

/** So many lines are told at a time. */
const perKeer = 200;

async function openInhoud(tx: Tx, importId: Id, row: store.RegelRow): Promise<Regelinhoud | undefined> {
  if (row.inhoud === null) return undefined;
  const plek = { tabel: 'wachtimportregel', kolom: 'inhoud', rij: `${importId}:${row.nummer}` };
  const owner = { soort: 'gebruiker', id: tx.actor.gebruikerId } as const;
  return JSON.parse(await tx.open(owner, plek, row.inhoud)) as Regelinhoud;
}

interface Regels {
  readonly regels: ReturnType<typeof regelView>[];
  readonly meer: boolean;
}

/** The report per line: what was brought, what is wrong with it, and whom it may be about. */
export function readRegels(
  gate: Gate,
  aanvraag: Aanvraag,
  importId: Id,
  { na, soort }: { readonly na: number; readonly soort: Regelfilter },
): Promise<Outcome<Regels, { readonly kind: 'nietGevonden' } | GateRefusal>> {
  return gate.read(
    aanvraag,
    doelVan(importId),
    async (tx): Werk<Regels, { readonly kind: 'nietGevonden' }> => {
      if (!(await store.findImport(tx, importId))) return refuse({ kind: 'nietGevonden' });
      const found = await store.listRegels(tx, importId, { na, soort, aantal: perKeer });
      const rows = found.slice(0, perKeer);
      const kandidaten = await store.listKandidaten(
        tx,
        importId,
        rows.map(({ id }) => id),
      );
      const regels: Regels['regels'] = [];
      for (const row of rows)
        regels.push(
          regelView(
            row,
            await openInhoud(tx, importId, row),
            kandidaten.filter(({ regelId }) => regelId === row.id),
          ),
        );
      const eigen = kandidaten.filter((een) => een.eigen);
      return accept({
        value: { regels, meer: found.length > perKeer },
        getoond: {
          gezin: null,
          gezinnen: eigen.flatMap(({ gezinId }) => gezinId ?? []),
          personen: eigen.flatMap(({ persoonId }) => persoonId ?? []),
        },
      });
    },
  );
}
