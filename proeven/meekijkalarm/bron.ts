/** What the rules are given for one day, from the traffic: the same shape the application reads from its log. */
import {
  mensSleutelVanAccount,
  sleutelVan,
  type Gekekengezin,
  type Kijkbron,
  type Lezer,
  type Verband,
} from '@rondom/domain/meekijkalarm';
import type { Gezin } from './streek.ts';
import { dagVan, isVrij, looptOp, onbeoordeeld, type Verkeer } from './verkeer.ts';

const terug = 28;
const werkterug = 14;

/** So many that one in a hundred goes beyond. */
const honderdste = (aantallen: readonly number[]): number =>
  [...aantallen].sort((a, b) => a - b)[Math.floor(0.99 * (aantallen.length - 1))] ?? 0;

/** Looks once at the whole traffic; then gives any day. */
export function maakBronnen(verkeer: Verkeer): (dag: number) => Kijkbron {
  const { streek, perDag } = verkeer;
  const lezers = new Map<string, Lezer>(streek.medewerkers.map((wie) => [wie.id, wie]));
  const gezinnen = new Map<string, Gekekengezin>(streek.gezinnen.map((gezin) => [gezin.id, gekeken(gezin)]));
  const personen = new Map(
    streek.gezinnen.flatMap((gezin) => gezin.personen.map((persoon) => [persoon.id, persoon] as const)),
  );
  const verbanden = verbandenVan(streek.gezinnen);
  const medewerkers = new Map<string, Lezer[]>();
  for (const wie of streek.medewerkers) {
    const mens = mensSleutelVanAccount(wie.naam, wie.geboortedatum) ?? '';
    medewerkers.set(mens, [...(medewerkers.get(mens) ?? []), wie]);
  }
  const gekekenOp = perDag.map(
    (regels) =>
      new Set(
        regels.flatMap(({ lezer, gezin, handeling }) =>
          gezin !== null && handeling !== 'schrijf' ? [sleutelVan(lezer, gezin)] : [],
        ),
      ),
  );
  const gewerktOp = perDag.map(
    (regels) =>
      new Set(
        regels.flatMap(({ lezer, gezin, handeling }) =>
          gezin !== null && handeling === 'schrijf' ? [sleutelVan(lezer, gezin)] : [],
        ),
      ),
  );
  const buiten = perDag.map((_, dag) => buitenOp(verkeer, verbanden, dag));
  return (dag) => {
    const eerder = range(dag - terug, dag - 1);
    const gewoon = new Map<string, number[]>();
    const inRol = new Map<string, number[]>();
    for (const op of eerder)
      for (const [lezer, aantal] of buiten[op] ?? []) {
        const bekend = gewoon.get(lezer);
        if (bekend) bekend.push(aantal);
        else gewoon.set(lezer, [aantal]);
        const rol = lezers.get(lezer)?.rol ?? '';
        const rolrij = inRol.get(rol);
        if (rolrij) rolrij.push(aantal);
        else inRol.set(rol, [aantal]);
      }
    const werkVan = (van: number) =>
      new Set(range(dag - van, dag).flatMap((op) => [...(gewerktOp[op] ?? [])]));
    const maandwerk = werkVan(terug);
    const eerdereDagen = new Map<string, number>();
    for (const op of eerder)
      for (const sleutel of gekekenOp[op] ?? [])
        if (!maandwerk.has(sleutel)) eerdereDagen.set(sleutel, 1 + (eerdereDagen.get(sleutel) ?? 0));
    return {
      dag: dagVan(dag),
      verstreken: 1_560,
      isVrijeDag: isVrij(dag),
      regels: perDag[dag] ?? [],
      lezers,
      gezinnen,
      personen,
      verbanden,
      gewerkt: werkVan(werkterug),
      eerdereDagen,
      gewoon,
      rolgrens: new Map([...inRol].map(([rol, aantallen]) => [rol, honderdste(aantallen)])),
      naamdichtheid: streek.naamdichtheid,
      medewerkers,
      nood: verkeer.nood
        .filter((een) => een.dag < dag && een.dag >= dag - 7)
        .map((een) => ({
          lezer: een.lezer,
          gezin: een.gezin,
          dag: dagVan(een.dag),
          handelingen: een.handelingen,
          werkdagenOnbeoordeeld: onbeoordeeld(een, dag),
        })),
    };
  };
}

const range = (van: number, tot: number): readonly number[] =>
  Array.from({ length: Math.max(0, tot - Math.max(0, van) + 1) }, (_, n) => Math.max(0, van) + n);

const gekeken = ({ personen, adressleutel, postcodesleutel }: Gezin): Gekekengezin => ({
  personen,
  adressleutels: [adressleutel],
  postcodesleutels: [postcodesleutel],
});

function verbandenVan(gezinnen: readonly Gezin[]): ReadonlyMap<string, readonly Verband[]> {
  const gevonden = new Map<string, Verband[]>();
  for (const gezin of gezinnen)
    for (const { lezer, verband } of gezin.verbanden) {
      const sleutel = sleutelVan(lezer, gezin.id);
      gevonden.set(sleutel, [...(gevonden.get(sleutel) ?? []), verband]);
    }
  return gevonden;
}

/** Families outside his own that each reader opened on one day. */
function buitenOp(
  verkeer: Verkeer,
  verbanden: ReadonlyMap<string, readonly Verband[]>,
  dag: number,
): ReadonlyMap<string, number> {
  const gezien = new Map<string, Set<string>>();
  for (const { lezer, gezin, handeling } of verkeer.perDag[dag] ?? []) {
    if (gezin === null || handeling === 'schrijf' || handeling === 'geweigerd') continue;
    const sleutel = sleutelVan(lezer, gezin);
    if (verbanden.get(sleutel)?.some((verband) => looptOp(verband, dag))) continue;
    gezien.set(lezer, (gezien.get(lezer) ?? new Set()).add(gezin));
  }
  return new Map([...gezien].map(([lezer, families]) => [lezer, families.size]));
}
