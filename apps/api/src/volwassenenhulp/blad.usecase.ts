import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideHulpactie,
  decideHulpactiestand,
  moetKindcheck,
  type HulpactieRefusal,
  type HulpactiestandRefusal,
} from '@rondom/domain/volwassenenhulp';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import {
  findBlad,
  insertActie,
  listKindchecks,
  listPlandelen,
  saveActiestand,
  type BladRow,
  type PlandeelRow,
} from './blad.store.ts';
import { listCollegas } from './collega.store.ts';
import { listActies } from './volwassenenhulp.store.ts';
import { actieView, type Actie } from './volwassenenhulp.view.ts';

export type Write = Aanvraag & { readonly intent: Intent };
export type NotFound = { readonly kind: 'nietGevonden' };
export type Written = { readonly id: Id; readonly versie: number };
/** Which help, of which family. */
export interface Bij {
  readonly gezin: Id;
  readonly hulp: Id;
}

type Plandeel = Omit<PlandeelRow, 'tekst'> & { readonly tekst: string };

export type Blad = Awaited<ReturnType<typeof bladView>>;

async function bladView(tx: Tx, { gezin, hulp }: Bij, blad: BladRow) {
  const { id, persoonId, persoon, totEnMet, artikel, lezers, organisatiesoort } = blad;
  const { vastgezicht: naam, telefoon, teamsoort: soort } = blad;
  const delen: Plandeel[] = [];
  for (const { tekst, ...rij } of await listPlandelen(tx, hulp)) {
    const plek = { tabel: 'plantekst', kolom: 'tekst', rij: rij.id };
    delen.push({ ...rij, tekst: await tx.open({ soort: 'gezin', id: gezin }, plek, tekst) });
  }
  const hulpacties: Actie[] = [];
  for (const row of await listActies(tx, gezin, { hulp })) hulpacties.push(await actieView(tx, gezin, row));
  const [laatste] = await listKindchecks(tx, { gezin, hulp });
  const opnieuwOp = laatste?.opnieuwOp ?? null;
  return {
    ...{ id, persoonId, persoon, totEnMet, artikel, lezers: [...lezers], organisatiesoort },
    toestemmingOp: blad.toestemmingOp?.toISOString() ?? null,
    vastGezicht: naam === null || soort === null ? null : { naam, telefoon, soort },
    ...{ delen, hulpacties },
    collegas: (await listCollegas(tx, hulp))
      .filter(({ doetAlMee }) => !doetAlMee)
      .map(({ id: collega, naam: wie }) => ({ id: collega, naam: wie })),
    kindcheckNodig: moetKindcheck(
      laatste === undefined ? undefined : { opnieuwOp: opnieuwOp === null ? null : getPlainDate(opnieuwOp) },
      tx.today,
    ),
  };
}

/** The family as who helps one adult of it may see it: that adult, whom to call, his part of the plan, own actions. */
export function readBlad(
  gate: Gate,
  aanvraag: Aanvraag,
  bij: Bij,
): Promise<Outcome<Blad, NotFound | GateRefusal>> {
  return gate.read(aanvraag, { gezin: bij.gezin, resource: 'hulpblad' }, async (tx): Werk<Blad, NotFound> => {
    const blad = await findBlad(tx, bij.gezin, bij.hulp);
    if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
    const value = await bladView(tx, bij, blad);
    return accept({ value, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
  });
}

type ActieRefusal = NotFound | HulpactieRefusal | GeheimInTekst;

/** What the service does itself, in the one plan. The vast gezicht reads it: no place that is secret stands in it. */
export function maakActie(
  gate: Gate,
  aanvraag: Write,
  bij: Bij,
  nieuw: { readonly tekst: string; readonly uiterlijk: PlainDate },
): Promise<Outcome<Written, ActieRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: bij.gezin, resource: 'hulpactie' },
    async (tx): Werk<Written, ActieRefusal> => {
      const blad = await findBlad(tx, bij.gezin, bij.hulp);
      if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
      const decided = decideHulpactie(nieuw, tx.today);
      if (!decided.ok) return decided;
      const geheim = await findGeheim(tx, bij.gezin, nieuw.tekst, 'ookAnderen');
      if (geheim !== undefined) return refuse(geheim);
      const id = await insertActie(tx, bij, nieuw);
      await endConcept(tx, { soort: 'hulpactie', onderwerp: bij.hulp });
      await tx.notify({ soort: 'gezin', id: bij.gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
    },
  );
}

type StandRefusal = NotFound | HulpactiestandRefusal | VersieVerouderd | GeheimInTekst;

/** Done, or not done and why not. */
export function zetActiestand(
  gate: Gate,
  aanvraag: Write,
  { gezin, hulp, id, versie }: Bij & Written,
  nieuw: { readonly stand: 'gedaan' | 'nietgedaan'; readonly reden: string },
): Promise<Outcome<Written, StandRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'hulpactie' }, async (tx): Werk<Written, StandRefusal> => {
    const blad = await findBlad(tx, gezin, hulp);
    const [row] = await listActies(tx, gezin, { hulp, id });
    if (blad === undefined || row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideHulpactiestand(row.stand, nieuw);
    if (!decided.ok) return decided;
    const { reden } = decided.value;
    const geheim = reden === null ? undefined : await findGeheim(tx, gezin, reden, 'ookAnderen');
    if (geheim !== undefined) return refuse(geheim);
    await saveActiestand(tx, gezin, { id, versie: next.value }, { stand: nieuw.stand, reden });
    await endConcept(tx, { soort: 'hulpactiestand', onderwerp: id });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [blad.persoonId] } });
  });
}
