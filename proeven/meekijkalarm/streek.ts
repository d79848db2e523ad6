/**
 * A made-up region: teams, workers and families with surnames as common and as rare as in a register, addresses that
 * workers and families share by chance, and colleagues who are somebody's client.
 */
import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Gelezene, Lezer, Verband } from '@rondom/domain/meekijkalarm';
import type { Toeval } from './toeval.ts';

export const begin = getPlainDate('2026-09-21');
/** Four weeks to know what is usual, then twelve that are judged, over Christmas. */
export const aanloop = 28;
export const dagen = 112;

export interface Medewerker extends Lezer {
  readonly team: number;
  /** How busy this one is, around 1. */
  readonly tempo: number;
  readonly laatwerker: boolean;
}

export interface Gezin {
  readonly id: string;
  readonly team: number;
  readonly personen: readonly Gelezene[];
  readonly adressleutel: string;
  readonly postcodesleutel: string;
  /** Closed for new work from this day on. */
  readonly verbanden: { readonly lezer: string; readonly verband: Verband }[];
}

export interface Streek {
  readonly medewerkers: readonly Medewerker[];
  readonly gezinnen: readonly Gezin[];
  readonly naamdichtheid: ReadonlyMap<string, number>;
}

const teams = 16;
const perTeam = 7;
const perGemeente = 190;

const klinkers = ['a', 'e', 'i', 'o', 'u', 'aa', 'ee', 'oo', 'ui', 'ei'];
const medeklinkers = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z'];

/** Three thousand names; the n-th is borne by 1 / (n + 40): the first by some 58 in 10,000, the last by two in 100,000. */
function maakNamen(toeval: Toeval): {
  readonly kies: () => string;
  readonly dichtheid: ReadonlyMap<string, number>;
} {
  const namen = new Set<string>();
  while (namen.size < 3_000)
    namen.add(
      toeval.kies(medeklinkers) +
        toeval.kies(klinkers) +
        toeval.kies(medeklinkers) +
        toeval.kies(klinkers) +
        toeval.kies(['n', 'r', 's', 'ma', 'stra', 'ink']),
    );
  const lijst = [...namen];
  const gewicht = lijst.map((_, n) => 1 / (n + 40));
  const som = gewicht.reduce((a, b) => a + b, 0);
  let tot = 0;
  const grenzen = gewicht.map((g) => (tot += g / som));
  return {
    kies: () => {
      const punt = toeval.los();
      const at = grenzen.findIndex((grens) => punt < grens);
      return lijst[at] ?? lijst[0] ?? '';
    },
    dichtheid: new Map(lijst.map((naam, n) => [naam, (10_000 * (gewicht[n] ?? 0)) / som])),
  };
}

const roepnamen =
  'Aa Bo Cas Dirk Eva Fem Gijs Huib Ina Jet Koos Lot Mees Noa Otis Puck Rik Sil Tess Wes'.split(' ');
const groot = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);
const geboren = (toeval: Toeval, van: number, tot: number): PlainDate =>
  addDays(getPlainDate(`${toeval.heel(van, tot)}-01-01`), toeval.heel(0, 364));

export function maakStreek(toeval: Toeval): Streek {
  const namen = maakNamen(toeval);
  const adres = (gemeente: number) => {
    const postcodesleutel = `pc${gemeente}.${toeval.heel(1, perGemeente)}`;
    return { postcodesleutel, adressleutel: `${postcodesleutel}.${toeval.heel(1, 22)}` };
  };
  const medewerkers: Medewerker[] = [];
  const neem = (rol: string, organisatie: string, team: number): void => {
    medewerkers.push({
      id: `w${medewerkers.length}`,
      rol,
      organisatie,
      team,
      naam: `${toeval.kies(roepnamen)} ${groot(namen.kies())}`,
      geboortedatum: geboren(toeval, 1962, 2000),
      // Four in ten live where they work.
      ...adres(toeval.kans(0.4) ? team : toeval.heel(0, teams - 1)),
      tempo: 0.6 + 0.8 * toeval.los(),
      laatwerker: toeval.kans(0.12),
    });
  };
  for (let team = 0; team < teams; team += 1) {
    for (let n = 0; n < perTeam; n += 1) neem('lokaalteam', `lt${team}`, team);
    neem('teamleider', `lt${team}`, team);
  }
  for (let n = 0; n < 20; n += 1) neem('veiligthuis', 'vt', n % teams);
  for (let n = 0; n < 8; n += 1) neem('crisisdienst', 'vt', n % teams);
  for (let gi = 0; gi < 3; gi += 1) {
    for (let n = 0; n < 11; n += 1) neem('jeugdbeschermer', `gi${gi}`, toeval.heel(0, teams - 1));
    neem('giteamleider', `gi${gi}`, gi);
  }
  for (let n = 0; n < 8; n += 1) neem('ggz', 'ggz', n);
  for (let n = 0; n < 5; n += 1) neem('expertteam', 'et', n);
  const gezinnen = Array.from({ length: 1_600 }, (_, g) =>
    maakGezin(g, toeval, namen.kies, adres, medewerkers),
  );
  return { medewerkers, gezinnen, naamdichtheid: namen.dichtheid };
}

function maakGezin(
  g: number,
  toeval: Toeval,
  naam: () => string,
  adres: (gemeente: number) => { postcodesleutel: string; adressleutel: string },
  medewerkers: readonly Medewerker[],
): Gezin {
  const team = g % teams;
  const [een, ander] = [naam(), naam()];
  const mens = (n: number, geslachtsnaam: string, van: number, tot: number): Gelezene => ({
    id: `p${g}.${n}`,
    voornamen: toeval.kies(roepnamen),
    geslachtsnaam: groot(geslachtsnaam),
    geboortedatum: geboren(toeval, van, tot),
  });
  // One family in eighty is that of somebody who works here, as a client of another team.
  const collega = g % 80 === 7 ? toeval.kies(medewerkers.filter((wie) => wie.team !== team)) : undefined;
  const ouder: Gelezene =
    collega === undefined
      ? mens(0, een, 1965, 2002)
      : {
          id: `p${g}.0`,
          voornamen: collega.naam.split(' ')[0] ?? '',
          geslachtsnaam: collega.naam.split(' ')[1] ?? '',
          geboortedatum: collega.geboortedatum,
        };
  const kinderen = Array.from({ length: toeval.heel(1, 3) }, (_, n) => mens(2 + n, ander, 2009, 2025));
  return {
    id: `g${g}`,
    team,
    personen: [ouder, mens(1, ander, 1965, 2002), ...kinderen],
    ...(collega?.adressleutel !== undefined &&
    collega.adressleutel !== null &&
    collega.postcodesleutel !== null
      ? { adressleutel: collega.adressleutel, postcodesleutel: collega.postcodesleutel }
      : adres(team)),
    verbanden: [],
  };
}

/** Who takes part in the beginning: four in five have a vast gezicht, three in ten a measure, one in ten a specialist. */
export function beginVerbanden({ medewerkers, gezinnen }: Streek, toeval: Toeval): void {
  const vroeger = addDays(begin, -200);
  const met = (rol: string) => medewerkers.filter((wie) => wie.rol === rol);
  const [jeugdbeschermers, ggz] = [met('jeugdbeschermer'), met('ggz')];
  for (const gezin of gezinnen) {
    const team = medewerkers.filter((wie) => wie.rol === 'lokaalteam' && wie.team === gezin.team);
    const voeg = (lezer: string, soort: string, vanaf: PlainDate, tot: PlainDate | null): void => {
      gezin.verbanden.push({ lezer, verband: { soort, vanaf, tot } });
    };
    // Half of them had another face before.
    if (toeval.kans(0.5)) {
      const einde = addDays(begin, -toeval.heel(10, 190));
      voeg(toeval.kies(team).id, 'vastgezicht', addDays(einde, -300), einde);
    }
    if (toeval.kans(0.8)) voeg(toeval.kies(team).id, 'vastgezicht', vroeger, null);
    if (toeval.kans(0.3)) voeg(toeval.kies(jeugdbeschermers).id, 'uitvoerder', vroeger, null);
    if (toeval.kans(0.1)) voeg(toeval.kies(ggz).id, 'meedenker', vroeger, null);
  }
}
