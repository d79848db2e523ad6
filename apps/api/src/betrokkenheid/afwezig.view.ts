import { eersteOnbemandeDag } from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { getPlainDate, overlapt, type PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import { bronstatusVan, type Kaders } from '../termijnregels/index.ts';
import { afwezigheidOf, type AfwezigRow, type EigenGezinRow, type Gezichten } from './afwezig.store.ts';
import type { Collega } from './erbij.store.ts';

interface Delen {
  readonly ik: Id;
  readonly afwezigheden: readonly AfwezigRow[];
  readonly gezinnen: readonly EigenGezinRow[];
  readonly gezichten: Gezichten;
  readonly collegas: readonly Collega[];
  readonly collegasAfwezig: readonly Id[];
  readonly vandaag: PlainDate;
  readonly kaders: Kaders;
}

/** What a worker sees of being away: per absence each family with who is there, and the first day without anybody. */
export function afwezigView(delen: Delen) {
  const { ik, afwezigheden, gezinnen, collegas, collegasAfwezig } = delen;
  return {
    afwezigheden: afwezigheden.map((row) => ({
      ...row,
      gezinnen: gezinnen.map((gezin) => standVan(delen, row, gezin)),
    })),
    gezinnen: gezinnen.map((gezin) => ({
      ...gezin,
      samenMet: samenMet(delen, gezin.gezinId, ik),
      termijnen: gezin.termijnen.map((klok) => ({
        ...{ soort: klok.soort, uiterlijk: klok.uiterlijk },
        bronstatus: bronstatusVan(delen.kaders, klok),
      })),
    })),
    collegas: collegas.map(({ id, naam }) => ({ id, naam, afwezig: collegasAfwezig.includes(id) })),
  };
}

function samenMet({ gezichten, vandaag }: Delen, gezin: Id, ik: Id): string | null {
  const ander = gezichten.betrokkenheden.find(
    (b) =>
      b.gezin === gezinId(gezin) &&
      b.rol !== 'vervanger' &&
      String(b.medewerker) !== ik &&
      overlapt(b, { vanaf: vandaag }),
  );
  return ander === undefined ? null : (gezichten.namen.get(ander.medewerker) ?? null);
}

function standVan({ ik, gezichten, vandaag }: Delen, row: AfwezigRow, { gezinId: id, gezin }: EigenGezinRow) {
  const weg = afwezigheidOf(ik, row);
  const rest = { vanaf: weg.vanaf < vandaag ? vandaag : weg.vanaf, tot: weg.tot };
  const vanGezin = gezichten.betrokkenheden.filter((b) => b.gezin === gezinId(id));
  const vervangers = vanGezin
    .filter((b) => b.rol === 'vervanger' && overlapt(b, rest))
    .map((b) => ({
      naam: gezichten.namen.get(b.medewerker) ?? '',
      vanaf: b.vanaf,
      tot: b.tot ?? getPlainDate(row.tot),
    }));
  return { gezinId: id, gezin, vervangers, onbemandOp: eersteOnbemandeDag(vanGezin, [weg], rest) ?? null };
}
