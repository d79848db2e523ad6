import { accept, type Outcome } from '@rondom/domain/kern';
import { overgangsdagen, overgangsfase, vervolgStaatRood, watEindigt } from '@rondom/domain/overgang';
import type { Aanvraag, AccessTable, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listKindfeiten } from '../wiedoetwat/index.ts';
import {
  findVastGezicht,
  geboorteVan,
  listAanbieders,
  listJongeren,
  listKandidaten,
  listOntvangers,
  listPunten,
  openAfspraak,
  type JongereRow,
  type OntvangerRow,
} from './overgang.store.ts';
import { hulpOf, ontvangerView, puntView, roepnaam, watGeldt, type PuntView } from './overgang.view.ts';

export type OvergangView = Awaited<ReturnType<typeof loadOvergang>>;

/** Who grows up in this family, what ends, what goes on, and what is still to be done. */
export function readOvergang(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<OvergangView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'overgang' }, async (tx, { relaties }) => {
    const mag = table.find(aanvraag.actor, relaties, 'overgang', 'schrijf') !== undefined;
    const value = await loadOvergang(tx, gezin, mag);
    return accept({ value, getoond: { gezin, personen: value.jongeren.map(({ persoon }) => persoon.id) } });
  });
}

async function loadOvergang(tx: Tx, gezin: Id, mag: boolean) {
  const rijen = (await listJongeren(tx, gezin)).filter((row) => isInOvergang(tx, row));
  const stof = await loadStof(tx, gezin, rijen);
  const schrijft = mag && rijen.length > 0;
  return {
    op: tx.today,
    vastGezicht: await findVastGezicht(tx, gezin),
    jongeren: rijen.flatMap((row) => jongereView(tx, row, stof)),
    kandidaten: schrijft ? await listKandidaten(tx, gezin) : [],
    organisaties: schrijft ? await listAanbieders(tx) : [],
    acties: schrijft ? ['maakPunt' as const, 'noemOntvanger' as const] : [],
  };
}

const isInOvergang = (tx: Tx, row: JongereRow): boolean =>
  !['nogniet', 'voorbij'].includes(overgangsfase(geboorteVan(row), tx.today));

interface Stof {
  readonly punten: ReadonlyMap<
    Id,
    { readonly views: PuntView[]; readonly hulp: ReturnType<typeof hulpOf>[] }
  >;
  readonly ontvangers: readonly OntvangerRow[];
  readonly feiten: Awaited<ReturnType<typeof listKindfeiten>>;
}

/** Everything about these young people that the policies show to whoever asks. */
export async function loadStof(tx: Tx, gezin: Id, rijen: readonly JongereRow[]): Promise<Stof> {
  const punten = new Map(
    rijen.map((row) => [row.id, { views: [] as PuntView[], hulp: [] as ReturnType<typeof hulpOf>[] }]),
  );
  for (const punt of await listPunten(tx, gezin)) {
    const van = rijen.find(({ id }) => id === punt.persoonId);
    if (van === undefined) continue;
    const deel = punten.get(van.id);
    deel?.views.push(puntView(punt, await openAfspraak(tx, gezin, punt), geboorteVan(van), tx.today));
    deel?.hulp.push(hulpOf(punt));
  }
  const leden = rijen.map((row) => ({ ...row, magZien: true }));
  return {
    punten,
    ontvangers: await listOntvangers(tx, gezin),
    feiten: await listKindfeiten(tx, gezin, leden),
  };
}

/** One young person on the page of the family; nobody without a day on which he comes of age. */
function jongereView(tx: Tx, row: JongereRow, stof: Stof) {
  const geboorte = geboorteVan(row);
  const dagen = overgangsdagen(geboorte);
  if (dagen === undefined) return [];
  const mijn = stof.punten.get(row.id);
  const hulp = (mijn?.hulp ?? []).flatMap((een) => een ?? []);
  return [
    {
      persoon: { id: row.id, roepnaam: roepnaam(row) },
      fase: overgangsfase(geboorte, tx.today),
      dagen,
      eindigt: watEindigt(watGeldt(feitenVan(stof, row.id)), geboorte),
      punten: mijn?.views ?? [],
      ontvangers: stof.ontvangers.filter(({ persoonId }) => persoonId === row.id).map(ontvangerView),
      rood: vervolgStaatRood(hulp, geboorte, tx.today),
      leest: row.leest,
    },
  ];
}

export const feitenVan = (stof: Stof, id: Id) => stof.feiten.find(({ kind }) => String(kind) === id);
