import type { BordRij, Bordjaar, Gebieden } from './bord-query.ts';
import { zinVan, type BordZinnen } from './bord-zinnen.ts';
import type { Blad } from './csv.ts';

/** What stands above each table that leaves the house: what it is, of when, for whom, and how it was counted. */
function uitlegVan(z: BordZinnen, dag: string, regio: string | null, voor: string): string[] {
  const { csv } = z.bordtelling;
  return [
    csv.titel,
    csv.op(dag),
    ...(regio === null ? [] : [csv.regio(regio)]),
    voor,
    `${z.bord.hoe.vraag}:`,
    ...Object.values(z.bord.hoe.regels),
  ];
}

interface Rijen {
  readonly dag: string;
  readonly regio: string | null;
  readonly rijen: readonly BordRij[];
}

export function rijenBlad(z: BordZinnen, { dag, regio, rijen }: Rijen): Blad {
  const { csv } = z.bordtelling;
  const janee = (ja: boolean): string => (ja ? csv.ja : csv.nee);
  return {
    uitleg: uitlegVan(z, dag, regio, csv.nietPubliceren),
    kop: Object.values(csv.kop),
    rijen: rijen.map((rij) => [
      rij.nummer,
      zinVan(z.bord.band, rij.band ?? 'onbekend'),
      rij.regio,
      z.bord.wachtOp[rij.wachtOp],
      rij.sinds,
      rij.uiterlijk,
      rij.dagenTeLaat,
      rij.ketendagen,
      janee(rij.heropend),
      zinVan(z.bordrij.oorzaken, rij.reden),
      zinVan(z.bord.veilig, rij.veilig),
      rij.oog === null || rij.oog.zonderSinds !== null
        ? z.bordrij.niemand
        : zinVan(z.bordrij.oog, rij.oog.bij in z.bordrij.oog ? rij.oog.bij : 'anders'),
      rij.oog?.laatsteOp ?? null,
      rij.oog?.volgendeOp ?? null,
      zinVan(z.bordrij.urgentie, rij.urgentie),
      zinVan(z.wachtlijst.stap, rij.stap),
      zinVan(z.wachtlijst.stapWie, rij.stapWie),
      rij.stapOp,
      zinVan(z.bordrij.trede, rij.vraag?.trede ?? null),
      zinVan(z.bordrij.weg, rij.andereWeg),
    ]),
  };
}

export function verloopBlad(z: BordZinnen, { dagen, regio }: Bordjaar): Blad {
  const { verloop: v, csv } = z.bordtelling;
  return {
    uitleg: uitlegVan(z, dagen.at(-1)?.dag ?? '', regio, csv.nietPubliceren),
    kop: [
      v.dag,
      v.gisteren,
      v.nieuw,
      v.heropend,
      v.verhuisdIn,
      v.geholpen,
      v.zonderHulp,
      v.verhuisdUit,
      v.aantal,
    ],
    rijen: dagen.map((een) => [
      een.dag,
      een.gisteren,
      een.nieuw,
      een.heropend,
      een.verhuisdIn,
      een.geholpen,
      een.zonderHulp,
      een.verhuisdUit,
      een.aantal,
    ]),
  };
}

export function gebiedenBlad(z: BordZinnen, { dag, land, provincies, regios }: Gebieden): Blad {
  const { gebieden: g, csv } = z.bordtelling;
  const getal = ({ van, tot }: Gebieden['land']): string => g.getal(van, tot);
  return {
    uitleg: uitlegVan(z, dag, null, csv.publiceren),
    kop: [csv.soort, g.gebied, g.aantal],
    rijen: [
      [csv.land, g.land, getal(land)],
      ...provincies.map((een) => [csv.provincie, een.naam, getal(een.getal)]),
      ...regios.map((een) => [csv.kop.regio.toLowerCase(), een.naam, getal(een.getal)]),
    ],
  };
}
