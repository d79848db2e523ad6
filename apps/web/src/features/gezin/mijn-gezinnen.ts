import { dayOf } from '@rondom/taal';
import type { MijnGezin } from './contract.ts';

interface Groepen {
  readonly gevraagd: readonly MijnGezin[];
  readonly eigen: readonly MijnGezin[];
  readonly gesloten: readonly MijnGezin[];
}

/** The first date of a family: an appointment or the earliest clock. */
export function eersteDatum(gezin: MijnGezin) {
  const afspraak =
    gezin.afspraakOp === null
      ? undefined
      : ({ wat: 'afspraak', dag: dayOf(gezin.afspraakOp), soort: gezin.afspraakSoort ?? '' } as const);
  const { eersteTermijnUiterlijk: dag, eersteTermijnSoort: soort } = gezin;
  const termijn = dag === null || soort === null ? undefined : ({ wat: 'termijn', dag, soort } as const);
  if (afspraak === undefined || termijn === undefined) return afspraak ?? termijn;
  return termijn.dag <= afspraak.dag ? termijn : afspraak;
}

const LAATST = '9999';

/** Who was asked for as a team, who one works with, and what is over. Danger first, then the first date. */
export function groepeer(gezinnen: readonly MijnGezin[]): Groepen {
  const sorted = [...gezinnen].sort(
    (a, b) =>
      Number(a.acuutSinds === null) - Number(b.acuutSinds === null) ||
      (eersteDatum(a)?.dag ?? LAATST).localeCompare(eersteDatum(b)?.dag ?? LAATST) ||
      a.naam.localeCompare(b.naam, 'nl'),
  );
  const open = sorted.filter(({ geslotenOp }) => geslotenOp === null);
  return {
    gevraagd: open.filter(({ relatie }) => relatie === 'team'),
    eigen: open.filter(({ relatie }) => relatie !== 'team'),
    gesloten: sorted.filter(({ geslotenOp }) => geslotenOp !== null),
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether every typed word begins a word of the family's name or of a first name in it. */
export function past(gezin: Pick<MijnGezin, 'naam' | 'huishoudens'>, zoek: string): boolean {
  const words = [gezin.naam, ...gezin.huishoudens.flatMap(({ namen }) => namen)].flatMap((text) =>
    plain(text ?? '').split(/[^\p{L}]+/u),
  );
  return plain(zoek)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}
