import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideKindcheck, type KindcheckRefusal, type NieuweKindcheck } from '@rondom/domain/volwassenenhulp';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import type { Bij, NotFound, Write, Written } from './blad.usecase.ts';
import {
  findBlad,
  insertAantekening,
  insertKindcheck,
  listAantekeningen,
  listKindchecks,
  type AantekeningRow,
  type KindcheckRow,
} from './blad.store.ts';
import { openTekst } from './zegel.ts';

type Aantekening = Omit<AantekeningRow, 'tekst' | 'op'> & { readonly tekst: string; readonly op: string };

/** The own record about this adult. Who does not help him today reads none of it, whatever else he is. */
export function readAantekeningen(
  gate: Gate,
  aanvraag: Aanvraag,
  bij: Bij,
): Promise<Outcome<Aantekening[], NotFound | GateRefusal>> {
  const doel = { gezin: bij.gezin, resource: 'hulpaantekening' };
  return gate.read(aanvraag, doel, async (tx): Werk<Aantekening[], NotFound> => {
    const blad = await findBlad(tx, bij.gezin, bij.hulp);
    if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
    const value: Aantekening[] = [];
    for (const { id, tekst, door, op } of await listAantekeningen(tx, bij)) {
      const open = await openTekst(tx, bij.gezin, ['hulpaantekening', 'tekst'], id, tekst);
      value.push({ id, door, tekst: open, op: op.toISOString() });
    }
    return accept({ value, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
  });
}

/** Written once; what was wrong is said in another. No page outside is told that there is something new. */
export function schrijfAantekening(
  gate: Gate,
  aanvraag: Write,
  bij: Bij,
  tekst: string,
): Promise<Outcome<Written, NotFound | GateRefusal>> {
  const doel = { gezin: bij.gezin, resource: 'hulpaantekening' };
  return gate.write(aanvraag, doel, async (tx): Werk<Written, NotFound> => {
    const blad = await findBlad(tx, bij.gezin, bij.hulp);
    if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
    const id = await insertAantekening(tx, bij, tekst);
    await endConcept(tx, { soort: 'hulpaantekening', onderwerp: bij.hulp });
    return accept({ value: { id, versie: 1 }, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
  });
}

type Kindcheck = Omit<KindcheckRow, 'signaal' | 'op'> & {
  readonly signaal: string | null;
  readonly op: string;
};

export function readKindchecks(
  gate: Gate,
  aanvraag: Aanvraag,
  bij: Bij,
): Promise<Outcome<Kindcheck[], NotFound | GateRefusal>> {
  const doel = { gezin: bij.gezin, resource: 'kindcheck' };
  return gate.read(aanvraag, doel, async (tx): Werk<Kindcheck[], NotFound> => {
    const blad = await findBlad(tx, bij.gezin, bij.hulp);
    if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
    const value: Kindcheck[] = [];
    for (const { signaal, op, ...rij } of await listKindchecks(tx, bij)) {
      const open =
        signaal === null ? null : await openTekst(tx, bij.gezin, ['kindcheck', 'signaal'], rij.id, signaal);
      value.push({ ...rij, signaal: open, op: op.toISOString() });
    }
    return accept({ value, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
  });
}

type CheckRefusal = NotFound | KindcheckRefusal | GeheimInTekst;

/** The kindcheck. The vast gezicht hears of it only with the adult's yes; the right to report is towards Veilig Thuis. */
export function doeKindcheck(
  gate: Gate,
  aanvraag: Write,
  bij: Bij,
  nieuw: NieuweKindcheck,
): Promise<Outcome<Written, CheckRefusal | GateRefusal>> {
  const doel = { gezin: bij.gezin, resource: 'kindcheck' };
  return gate.write(aanvraag, doel, async (tx): Werk<Written, CheckRefusal> => {
    const blad = await findBlad(tx, bij.gezin, bij.hulp);
    if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
    const decided = decideKindcheck(nieuw, tx.today);
    if (!decided.ok) return decided;
    const { signaal } = decided.value;
    const geheim = signaal === null ? undefined : await findGeheim(tx, bij.gezin, signaal, 'ookAnderen');
    if (geheim !== undefined) return refuse(geheim);
    const { kinderen, stap, delen } = nieuw;
    const id = await insertKindcheck(tx, bij, { ...decided.value, kinderen, stap, delen });
    await endConcept(tx, { soort: 'kindcheck', onderwerp: bij.hulp });
    if (signaal !== null) await tx.notify({ soort: 'gezin', id: bij.gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
  });
}
