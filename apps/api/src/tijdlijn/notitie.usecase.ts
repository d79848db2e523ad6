import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideSchrijfOp, type Lezersfeiten, type SchrijfOpRefusal } from '@rondom/domain/tijdlijn';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Toegang, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { Tx } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import { getGezinsfeiten, listMeelezers } from './gezinsfeiten.store.ts';
import { lezersfeitenOf } from './gezinsfeiten.ts';
import { listDelingen, type Welke } from './deling.store.ts';
import { gevaarTekst, leesGevaar } from './gevaar.ts';
import { deelmoment, lezersOf, listGezinslezers, notitiefeitenOf, type Notitiekeuze } from './lezers.ts';
import { findNotitie, insertNotitie, openGevaar, openTekst, type NotitieRow } from './notitie.store.ts';
import { findMerk } from './strafrechtelijk.store.ts';
import { lezersView, notitieView, type LezersView, type NotitieView } from './notitie.view.ts';

type NotFound = { readonly kind: 'nietGevonden' };

export interface NieuweContactnotitie extends Notitiekeuze {
  readonly soort: NotitieRow['soort'];
  readonly op: string;
  readonly tekst: string;
  readonly gevaar?: string;
  readonly gedaan?: string;
  readonly conceptOnderwerp?: string;
}

/** Who will be able to read a note that is still being written, by name, with the reason of each. */
export function previewLezers(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  keuze: Notitiekeuze,
): Promise<Outcome<LezersView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'notitielezers' }, async (tx) => {
    const row = await getGezinsfeiten(tx, gezin);
    const feiten = lezersfeitenOf(row, tx.today);
    const lezers = listGezinslezers(keuze, feiten, tx.today);
    const view = lezersView(row, lezers, await listMeelezers(tx, gezin), await deelmoment(tx, keuze.delen));
    return accept({ value: view, getoond: { gezin, personen: row.leden.map(({ id }) => id) } });
  });
}

interface Written {
  readonly id: Id;
  readonly versie: number;
}
type SchrijfRefusal = SchrijfOpRefusal | GeheimInTekst;

export function schrijfNotitie(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  nieuw: NieuweContactnotitie,
): Promise<Outcome<Written, SchrijfRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'contactnotitie' },
    async (tx): Werk<Written, SchrijfRefusal> => {
      const feiten = lezersfeitenOf(await getGezinsfeiten(tx, gezin), tx.today);
      const decided = decideNotitie(tx, feiten, nieuw);
      if (!decided.ok) return decided;
      const geheim = await findGeheim(tx, gezin, nieuw.tekst, decided.value.lezers);
      if (geheim) return refuse(geheim);
      const id = await insertNotitie(tx, {
        ...decided.value,
        gezin,
        organisatie: organisatieOf(tx),
        soort: nieuw.soort,
        op: new Date(nieuw.op),
        gevaar: gevaarTekst(nieuw),
        delen: nieuw.delen,
        zichtbaarVanaf: await deelmoment(tx, nieuw.delen),
      });
      if (nieuw.conceptOnderwerp !== undefined)
        await endConcept(tx, { soort: 'contactnotitie', onderwerp: nieuw.conceptOnderwerp });
      await tx.notify({ soort: 'gezin', id: gezin });
      const personen = [...nieuw.over, ...nieuw.aanwezig];
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
    },
  );
}

function decideNotitie(tx: Tx, feiten: Lezersfeiten, nieuw: NieuweContactnotitie) {
  const op = new Date(nieuw.op);
  const contactOp = amsterdamDay(op);
  // The domain counts in days: a moment later today has not been either.
  if (op > tx.now) return refuse({ kind: 'contactInToekomst' as const, op: contactOp, vandaag: tx.today });
  const lezers = lezersOf(nieuw, listGezinslezers(nieuw, feiten, tx.today));
  return decideSchrijfOp(
    feiten,
    {
      ...notitiefeitenOf(nieuw),
      tekst: nieuw.tekst,
      contactOp,
      lezers,
      gevaar: nieuw.gevaar,
      gedaan: nieuw.gedaan,
    },
    tx.today,
  );
}

function organisatieOf(tx: Tx): Id {
  if (tx.actor.organisatieId === null) throw new Error('who writes a note works for an organisation');
  return tx.actor.organisatieId;
}

/** The text of one note. A note of another family is not found, like one that does not exist. */
export function readNotitie(
  gate: Gate,
  aanvraag: Aanvraag,
  { gezin, id }: Welke,
  schrijft: (toegang: Toegang) => boolean,
): Promise<Outcome<NotitieView, GateRefusal | NotFound>> {
  return gate.read(aanvraag, { gezin, resource: 'contactnotitie' }, async (tx, toegang) => {
    const row = await findNotitie(tx, id);
    if (!row || row.gezinId !== gezin) return refuse({ kind: 'nietGevonden' as const });
    const view = notitieView(row, {
      tekst: await openTekst(tx, row),
      gevaar: leesGevaar(await openGevaar(tx, row)),
      delingen: await listDelingen(tx, { gezin, id }),
      schrijft: schrijft(toegang),
      merk: (await findMerk(tx, id)) ?? null,
      magMerken: schrijft(toegang) && tx.actor.organisatieId === row.organisatieId,
    });
    return accept({ value: view, getoond: { gezin, personen: row.personen.map((persoon) => persoon.id) } });
  });
}
