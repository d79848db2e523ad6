import type { PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import { leeftijdsrechten } from '../portaal/index.ts';
import { beslisVolgensWet, isLeefgebied, wanneerErEenRijIs } from './volgens-wet.ts';
import {
  deelrollen,
  eigenOnderwerpen,
  onderwerpen,
  type Cel,
  type Deelnemer,
  type Gezinsfeiten,
  type Handregel,
  type Kindfeiten,
  type Leefgebied,
  type Onderwerp,
  type Wie,
} from './soorten.ts';

/** One question of a family, for one or more of its people, and who has which part in it. */
export interface Rij {
  readonly onderwerp: Onderwerp;
  readonly voor: readonly PersoonId[];
  readonly cellen: readonly Cel[];
  /** Nobody decides: shown as such, never filled in. */
  readonly leeg: boolean;
}

export interface WieDoetWat {
  readonly rijen: readonly Rij[];
  /** Who takes part without a part in any row. */
  readonly zonderTaak: readonly Deelnemer[];
}

export const isEigen = (onderwerp: Onderwerp): boolean =>
  eigenOnderwerpen.some((eigen) => eigen === onderwerp);

/**
 * Who decides, does, advises and is told, per question: from law and measures, from who takes part, and from lines by
 * hand, which never outrank a law. Children with the same answers share a row. Who may read what is decided before:
 * facts the reader may not know are not among `feiten`.
 */
export function computeWieDoetWat(feiten: Gezinsfeiten, dag: PlainDate): WieDoetWat {
  const kinderen = feiten.kinderen.filter(({ geboorte }) => leeftijdsrechten(geboorte, dag).onderGezag);
  const geldig = feiten.regels.filter(({ totEnMet }) => totEnMet === undefined || totEnMet >= dag);
  const rijen = onderwerpen.flatMap((onderwerp) => {
    const per = isLeefgebied(onderwerp)
      ? leefgebiedrijen(onderwerp, kinderen, geldig, dag)
      : wetsrijen(onderwerp, kinderen, geldig, dag);
    return mergeRijen(per.map((rij) => metDeelnemers(rij, feiten)));
  });
  const genoemd = new Set(rijen.flatMap(({ cellen }) => cellen.map(({ wie }) => wieSleutel(wie))));
  const zonderTaak = feiten.deelnemers.filter(({ wie }) => !genoemd.has(wieSleutel(wie)));
  return { rijen, zonderTaak };
}

function wetsrijen(
  onderwerp: Onderwerp,
  kinderen: readonly Kindfeiten[],
  regels: readonly Handregel[],
  dag: PlainDate,
): Rij[] {
  const wanneer = wanneerErEenRijIs(onderwerp);
  return kinderen.flatMap((kind) => {
    const cellen = beslisVolgensWet(onderwerp, kind, dag);
    const hand = handcellen(onderwerp, kind.kind, regels);
    if (wanneer === 'alsHetSpeelt' && cellen.length === 0 && hand.length === 0) return [];
    return [rijOf(onderwerp, kind.kind, [...cellen, ...hand])];
  });
}

/** Parts of life stand there for whom somebody wrote a line, and for nobody else. */
function leefgebiedrijen(
  gebied: Leefgebied,
  kinderen: readonly Kindfeiten[],
  regels: readonly Handregel[],
  dag: PlainDate,
): Rij[] {
  const voor = [
    ...new Set(regels.filter(({ onderwerp }) => onderwerp === gebied).flatMap((regel) => regel.voor)),
  ];
  return voor.map((persoon) => {
    const kind = kinderen.find((ander) => ander.kind === persoon);
    const wet: Cel[] =
      kind === undefined
        ? [{ wie: { soort: 'zelf', personen: [persoon] }, rol: 'beslist', bron: 'wet', artikel: 'BW 1:233' }]
        : beslisVolgensWet(gebied, kind, dag);
    return rijOf(gebied, persoon, [...wet, ...handcellen(gebied, persoon, regels)]);
  });
}

const rijOf = (onderwerp: Onderwerp, persoon: PersoonId, cellen: readonly Cel[]): Rij => ({
  onderwerp,
  voor: [persoon],
  cellen,
  leeg: !cellen.some(({ rol }) => rol === 'beslist'),
});

const handcellen = (onderwerp: Onderwerp, persoon: PersoonId, regels: readonly Handregel[]): Cel[] =>
  regels
    .filter((regel) => regel.onderwerp === onderwerp && regel.voor.includes(persoon))
    .map(({ id, wie, rol, totEnMet }) => ({ wie, rol, totEnMet, bron: 'hand', regel: id }));

/** Who stands in the plan does it, with the fixed face and who stands in; who was asked to think along advises on it. */
function metDeelnemers(rij: Rij, { deelnemers, plandoeners }: Gezinsfeiten): Rij {
  if (rij.onderwerp !== 'plan') return rij;
  const erbij = deelnemers.flatMap(({ wie, als, totEnMet }): Cel[] => {
    if (als === 'vastgezicht' || als === 'vervanger')
      return [{ wie, rol: 'doet', totEnMet, bron: 'meedoen' }];
    return als === 'meedenker' ? [{ wie, rol: 'adviseert', totEnMet, bron: 'meedoen' }] : [];
  });
  const inPlan = plandoeners.map((wie): Cel => ({ wie, rol: 'doet', bron: 'plan' }));
  return { ...rij, cellen: [...rij.cellen, ...erbij, ...inPlan] };
}

/**
 * Children of whom the same holds stand in one row; that one of them is old enough to have a say itself keeps them
 * together, and says who. Within a row the heaviest part first, and everybody once per part.
 */
function mergeRijen(rijen: readonly Rij[]): Rij[] {
  const samen = new Map<string, Rij>();
  for (const rij of rijen) {
    const cellen = uniek(rij.cellen);
    const anderen = cellen.filter(({ wie }) => wie.soort !== 'zelf');
    const sleutel = JSON.stringify([
      rij.leeg,
      ...anderen.map((cel) => ({ ...cel, wie: wieSleutel(cel.wie) })),
    ]);
    const ander = samen.get(sleutel);
    samen.set(sleutel, ander === undefined ? { ...rij, cellen } : mergeRij(ander, { ...rij, cellen }));
  }
  return [...samen.values()];
}

function mergeRij(een: Rij, ander: Rij): Rij {
  const zelf = [...een.cellen, ...ander.cellen].filter(({ wie }) => wie.soort === 'zelf');
  const perRol = deelrollen.flatMap((rol): Cel[] => {
    const cellen = zelf.filter((cel) => cel.rol === rol);
    const personen = cellen.flatMap(({ wie }) => (wie.soort === 'zelf' ? wie.personen : []));
    const [eerste] = cellen;
    return eerste === undefined ? [] : [{ ...eerste, wie: { soort: 'zelf', personen } }];
  });
  const anderen = een.cellen.filter(({ wie }) => wie.soort !== 'zelf');
  return { ...een, voor: [...een.voor, ...ander.voor], cellen: uniek([...anderen, ...perRol]) };
}

function uniek(cellen: readonly Cel[]): Cel[] {
  const gezien = new Map<string, Cel>();
  for (const cel of cellen) {
    const sleutel = `${cel.rol}:${wieSleutel(cel.wie)}`;
    const ander = gezien.get(sleutel);
    // A law beats a line by hand.
    if (ander === undefined || (ander.bron !== 'wet' && cel.bron === 'wet')) gezien.set(sleutel, cel);
  }
  return naastDeWet([...gezien.values()]).sort(
    (a, b) => deelrollen.indexOf(a.rol) - deelrollen.indexOf(b.rol),
  );
}

/** A law that came after the line was written: both stand there, and the line says so. */
function naastDeWet(cellen: readonly Cel[]): Cel[] {
  const wet = cellen.find(({ rol, bron }) => rol === 'beslist' && bron === 'wet');
  if (wet === undefined) return [...cellen];
  return cellen.map((cel) =>
    cel.rol === 'beslist' && cel.bron === 'hand' ? { ...cel, naastWet: wet.artikel ?? '' } : cel,
  );
}

export function wieSleutel(wie: Wie): string {
  if (wie.soort === 'instantie') return `instantie:${wie.instantie}`;
  return wie.soort === 'gezagderde' || wie.soort === 'zelf' ? wie.soort : `${wie.soort}:${wie.id}`;
}
