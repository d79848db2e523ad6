import { addDays, type PlainDate } from '@rondom/domain/kern';
import {
  minstensGezinnen,
  sleutelVan,
  type Gekekengezin,
  type Kijkbron,
  type Leesregel,
  type Verband,
} from '@rondom/domain/meekijkalarm';
import type pg from 'pg';
import { amsterdamInstant } from '../../platform/clock.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { kaderbron, werkdagen } from '../../termijnregels/index.ts';
import { leesAdressen } from './adres.ts';
import type { Dag } from './dag.ts';
import * as mensen from './mensen.ts';
import * as log from './regels.ts';

const vierWeken = 28;
const tweeWeken = 14;
const uniek = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** One day of the log and everything the rules ask beside it, as the owner of the tables. */
export async function leesKijkbron(client: pg.ClientBase, keys: KeyRing, dag: Dag): Promise<Kijkbron> {
  const regels = await log.leesRegels(client, dag);
  const ids = uniek(regels.map(({ lezer }) => lezer));
  const gezinnen = uniek(regels.flatMap(({ gezin }) => gezin ?? []));
  const lezers = await mensen.leesLezers(client, ids);
  const verbanden = bundel(await log.leesVerbanden(client, ids, gezinnen));
  const sinds = amsterdamInstant(addDays(dag.dag, -vierWeken), '00:00');
  const isWerkdag = await werkdagen(kaderbron(client));
  return {
    dag: dag.dag,
    verstreken: dag.verstreken,
    isVrijeDag: !isWerkdag(dag.dag),
    regels,
    lezers,
    verbanden,
    gezinnen: await leesGezinnen(client, keys, gezinnen),
    personen: await mensen.leesPersonen(client, uniek(gezocht(regels))),
    ...(await leesWerk(client, ids, gezinnen, sinds, dag)),
    ...(await leesGewoon(client, regels, sinds, dag)),
    naamdichtheid: await mensen.leesNaamdichtheid(client, lezers),
    medewerkers: await mensen.leesMedewerkers(client),
    nood: (await mensen.leesNood(client, dag.dag)).map(({ uiterlijk, ...nood }) => ({
      ...nood,
      werkdagenOnbeoordeeld: werkdagenNa(uiterlijk, dag.dag, isWerkdag),
    })),
  };
}

const gezocht = (regels: readonly Leesregel[]): readonly string[] =>
  regels.filter(({ gezin }) => gezin === null).flatMap(({ personen }) => personen);

/** The last day of review is itself a whole working day; then every one that went by. */
function werkdagenNa(uiterlijk: PlainDate, dag: PlainDate, isWerkdag: (day: PlainDate) => boolean): number {
  let aantal = 1;
  for (let na = addDays(uiterlijk, 1); na < dag; na = addDays(na, 1)) if (isWerkdag(na)) aantal += 1;
  return aantal;
}

function bundel(
  rijen: readonly ({ readonly lezer: string; readonly gezin: string } & Verband)[],
): ReadonlyMap<string, readonly Verband[]> {
  const gevonden = new Map<string, Verband[]>();
  for (const { lezer, gezin, ...verband } of rijen) {
    const sleutel = sleutelVan(lezer, gezin);
    gevonden.set(sleutel, [...(gevonden.get(sleutel) ?? []), verband]);
  }
  return gevonden;
}

async function leesGezinnen(
  client: pg.ClientBase,
  keys: KeyRing,
  gezinnen: readonly string[],
): Promise<ReadonlyMap<string, Gekekengezin>> {
  const leden = await mensen.leesGezinsleden(client, gezinnen);
  const adressen = await leesAdressen(client, keys, gezinnen);
  return new Map(
    gezinnen.map((gezin) => [
      gezin,
      {
        personen: leden.get(gezin) ?? [],
        adressleutels: (adressen.get(gezin) ?? []).flatMap(({ adres }) => adres ?? []),
        postcodesleutels: (adressen.get(gezin) ?? []).flatMap(({ postcode }) => postcode ?? []),
      },
    ]),
  );
}

async function leesWerk(
  client: pg.ClientBase,
  lezers: readonly string[],
  gezinnen: readonly string[],
  sinds: Date,
  dag: Dag,
): Promise<Pick<Kijkbron, 'gewerkt' | 'eerdereDagen'>> {
  const verleden = await log.leesVerleden(client, lezers, gezinnen, sinds, dag);
  const grens = amsterdamInstant(addDays(dag.dag, -tweeWeken), '00:00');
  return {
    gewerkt: new Set(
      verleden
        .filter(({ laatstGeschreven }) => laatstGeschreven !== null && laatstGeschreven >= grens)
        .map(({ lezer, gezin }) => sleutelVan(lezer, gezin)),
    ),
    eerdereDagen: new Map(
      verleden
        .filter(({ laatstGeschreven }) => laatstGeschreven === null)
        .map(({ lezer, gezin, kijkdagen }) => [sleutelVan(lezer, gezin), kijkdagen]),
    ),
  };
}

/** What is usual: four weeks of the log are read only on a day on which somebody opened many families. */
async function leesGewoon(
  client: pg.ClientBase,
  regels: readonly Leesregel[],
  sinds: Date,
  dag: Dag,
): Promise<Pick<Kijkbron, 'gewoon' | 'rolgrens'>> {
  const perLezer = new Map<string, Set<string>>();
  for (const { lezer, gezin } of regels)
    if (gezin !== null) perLezer.set(lezer, (perLezer.get(lezer) ?? new Set<string>()).add(gezin));
  const druk = [...perLezer].filter(([, gezien]) => gezien.size >= minstensGezinnen).map(([lezer]) => lezer);
  if (druk.length === 0) return { gewoon: new Map(), rolgrens: new Map() };
  const rollen = uniek([...(await mensen.leesLezers(client, druk)).values()].map(({ rol }) => rol));
  const tellingen = await log.leesDagtellingen(client, rollen, sinds, dag);
  const groep = (sleutel: 'lezer' | 'rol') => {
    const gevonden = new Map<string, number[]>();
    for (const telling of tellingen)
      gevonden.set(telling[sleutel], [...(gevonden.get(telling[sleutel]) ?? []), telling.aantal]);
    return gevonden;
  };
  return {
    gewoon: groep('lezer'),
    rolgrens: new Map([...groep('rol')].map(([rol, aantallen]) => [rol, honderdste(aantallen)])),
  };
}

/** So many that one in a hundred goes beyond. */
const honderdste = (aantallen: readonly number[]): number =>
  [...aantallen].sort((a, b) => a - b)[Math.floor(0.99 * (aantallen.length - 1))] ?? 0;
