import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideNeemMeldingAan,
  terugmelding,
  type NeemMeldingAan,
  type NeemMeldingAanRefusal,
  type Terugmelding,
} from '@rondom/domain/melding';
import { createIntent, type Gate, type GateRefusal } from '../platform/access/index.ts';
import type { Database } from '../platform/database/index.ts';
import { sealInhoud } from './inhoud.ts';
import { findStand, getVeiligThuis, insertMelding, isNummerVrij } from './ontvangst.store.ts';
import { codeOf, hashCode, makeNummer, nummerOf } from './ontvangstbewijs.ts';
import { getPubliek } from './publiek.ts';

export interface Voordeur {
  readonly gate: Gate;
  readonly database: Database;
}

/** The request of a form: its own token stands where others have an account. */
export interface Formulier {
  readonly verzoekId: string;
  readonly formuliersleutel: string;
  readonly sleutel: string;
  readonly url: string;
}

const nobody = { gezin: null, personen: [] } as const;

/** Takes a melding in, once, however often the same form arrives; the receipt is the same each time. */
export async function takeMelding(
  { gate, database }: Voordeur,
  formulier: Formulier,
  command: NeemMeldingAan,
): Promise<Outcome<{ nummer: string; code: string }, NeemMeldingAanRefusal | GateRefusal>> {
  const actor = await getPubliek(database);
  const { verzoekId, formuliersleutel, sleutel, url } = formulier;
  const intent = createIntent(`formulier:${formuliersleutel}`, sleutel, 'POST', url, command);
  const doel = { gezin: null, resource: 'melding', actie: 'maak' } as const;
  const taken = await gate.write({ actor, verzoekId, intent }, doel, async (tx) => {
    const decided = decideNeemMeldingAan(command, tx.today);
    if (!decided.ok) return decided;
    const id = await tx.nextId('melding');
    const nummer = await findNummer((text) => isNummerVrij(tx, text));
    const { melder, waarneming, personen, acuut } = decided.value;
    const organisatieId = await getVeiligThuis(tx);
    await insertMelding(tx, {
      id,
      nummer,
      organisatieId,
      codeHmac: hashCode(tx, codeOf(tx, id)),
      melderSoort: melder.soort,
      acuut,
      aantalPersonen: personen.length,
      inhoud: await sealInhoud(tx, id, { melder, waarneming, personen }),
    });
    await tx.notify({ soort: 'meldingen', id: organisatieId });
    return accept({ value: { id, nummer }, getoond: nobody });
  });
  if (!taken.ok) return taken;
  const { id, nummer } = taken.value;
  // The code is never kept: it is made again from the melding, also when this is a repeat.
  const code = await withTx(database, actor, (tx) => codeOf(tx, id));
  return accept({ nummer, code });
}

const withTx = <T>(
  database: Database,
  actor: Awaited<ReturnType<typeof getPubliek>>,
  make: (tx: Parameters<typeof codeOf>[0]) => T,
): Promise<T> => database.inTransaction(actor, { grond: 'geen' }, 'geen', (tx) => Promise.resolve(make(tx)));

async function findNummer(isVrij: (nummer: string) => Promise<boolean>): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const nummer = makeNummer();
    if (await isVrij(nummer)) return nummer;
  }
  throw new Error('no receipt number is free');
}

export type StandRefusal = { readonly kind: 'nummerOfCodeOnjuist' };

/** The line back to the reporter: what that kind of reporter may hear, with number and code and nothing else. */
export async function readStand(
  { gate, database }: Voordeur,
  verzoekId: string,
  typed: { readonly nummer: string; readonly code: string },
): Promise<Outcome<Terugmelding & { ontvangenOp: Date }, StandRefusal | GateRefusal>> {
  const actor = await getPubliek(database);
  return gate.read({ actor, verzoekId }, { gezin: null, resource: 'meldingstand' }, async (tx) => {
    const stand = await findStand(tx, nummerOf(typed.nummer), hashCode(tx, typed.code));
    if (!stand) return refuse({ kind: 'nummerOfCodeOnjuist' as const });
    const { melderSoort, status, vervolg, ontvangenOp } = stand;
    const value = { ...terugmelding(melderSoort, { status, vervolg: vervolg ?? undefined }), ontvangenOp };
    return accept({ value, getoond: nobody });
  });
}
