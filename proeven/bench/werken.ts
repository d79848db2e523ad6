/** The five works that are measured: what a request of each is, as whom, and what quality asks of it. */
import { randomUUID } from 'node:crypto';
import { achternamen, voornamen } from './namen.ts';
import type { Verzoek } from './last.ts';
import type { Rollen } from './spoor.ts';
import { directie, medewerkers, medewerkerVan, teams } from './vul.ts';

export interface Werk {
  readonly naam: string;
  readonly wat: string;
  readonly doel: string;
  /** As many traces are recorded as there are kinds of question. */
  readonly soorten: number;
  verzoek(tokens: Tokens, soort?: number, gezin?: number): Verzoek;
  rollen(gezin: number, soort: number): Rollen;
}

/** Sessions by account number. */
export type Tokens = ReadonlyMap<number, string>;

const willekeurig = (n: number): number => Math.floor(Math.random() * n);
const cookieVan = (tokens: Tokens, gebruiker: number) => ({
  cookie: `rondom=${tokens.get(gebruiker) ?? ''}`,
});
const lezen = (path: string, headers: Record<string, string>): Verzoek => ({ method: 'GET', path, headers });

function sturen(path: string, inhoud: unknown, headers: Record<string, string>): Verzoek {
  const body = JSON.stringify(inhoud);
  const lengte = String(Buffer.byteLength(body));
  return {
    method: 'POST',
    path,
    body,
    headers: { ...headers, 'x-rondom': '1', 'content-type': 'application/json', 'content-length': lengte },
  };
}

const notitie = (gezin: number) => ({
  soort: 'telefoon',
  op: '2027-01-12T07:00:00.000Z',
  tekst: 'Moeder belde. Afgesproken dat oma zaterdag haalt en brengt. '.repeat(5),
  over: [String(4 * gezin - 1)],
  aanwezig: [String(4 * gezin - 3)],
  delen: 'niet',
});

/** Questions after people who are in the data: a letter short, another order, a year or a day. */
export const zoekvragen: readonly string[] = Array.from({ length: 24 }, (_, n) => {
  const { voorvoegsel = '', geslachtsnaam = '' } = achternamen[(n * n * 37) % achternamen.length] ?? {};
  const voornaam = voornamen[(n * 29) % voornamen.length] ?? '';
  const fout = geslachtsnaam.slice(0, 3) + geslachtsnaam.slice(4);
  const vormen = [
    `${voornaam} ${voorvoegsel} ${fout}`,
    `${fout}, ${voornaam}`,
    `${fout} 1${n % 9}-3-2014`,
    `${voorvoegsel} ${fout} ${2010 + (n % 9)}`,
  ];
  return (vormen[n % vormen.length] ?? '').replaceAll(/\s+/g, ' ').trim();
});

const gezinsrollen =
  (gezinnen: number) =>
  (gezin: number): Rollen => ({
    gezin,
    medewerker: medewerkerVan(gezin),
    organisatie: 1 + ((medewerkerVan(gezin) - 1_000) % teams),
    bekendTot: 25 * gezinnen,
  });

/** Where no family is asked for, no number in the statements stands for one. */
const geenGezin = 9_000_000_000_000;

export function werken(gezinnen: number): readonly Werk[] {
  const rollen = gezinsrollen(gezinnen);
  const eenGezin = () => 1 + willekeurig(gezinnen);
  const eenMedewerker = () => 1_000 + willekeurig(medewerkers);
  const medewerkerrollen = (): Rollen => {
    const medewerker = 1_013;
    return {
      gezin: geenGezin,
      medewerker,
      organisatie: 1 + ((medewerker - 1_000) % teams),
      bekendTot: geenGezin,
    };
  };
  const niemand = (): Rollen => ({
    ...{ gezin: geenGezin, medewerker: geenGezin, organisatie: geenGezin, bekendTot: geenGezin },
  });
  const bord = (naam: string, wat: string, doel: string, gebruiker: number): Werk => ({
    ...{ naam, wat, doel, soorten: 1 },
    verzoek: (tokens) => lezen('/api/v1/bord', cookieVan(tokens, gebruiker)),
    rollen: niemand,
  });
  return [
    {
      ...{ naam: 'O1', wat: 'open a whole family', doel: '≥ 0.60; p95 ≤ 25 ms at 16', soorten: 1 },
      verzoek: (tokens, _soort, gezin = eenGezin()) =>
        lezen(`/api/v1/gezinnen/${gezin}`, cookieVan(tokens, medewerkerVan(gezin))),
      rollen,
    },
    {
      ...{ naam: 'O2', wat: 'find a person, misspelt', doel: '≥ 0.50; p95 ≤ 15 ms at 1' },
      soorten: zoekvragen.length,
      verzoek: (tokens, soort = willekeurig(zoekvragen.length), gezin?: number) =>
        sturen(
          '/api/v1/zoeken/bekend',
          { vraag: zoekvragen[soort], reden: 'iemandBelt' },
          // Each worker may search thirty times an hour: everybody takes a turn.
          cookieVan(tokens, gezin === undefined ? eenMedewerker() : 1_013),
        ),
      rollen: medewerkerrollen,
    },
    {
      ...{ naam: 'O3', wat: 'write a contact note', doel: '≥ 0.50', soorten: 1 },
      verzoek: (tokens, _soort, gezin = eenGezin()) =>
        sturen(`/api/v1/gezinnen/${gezin}/contactnotities`, notitie(gezin), {
          ...cookieVan(tokens, medewerkerVan(gezin)),
          'idempotency-key': randomUUID(),
        }),
      rollen,
    },
    bord('O4', 'the board of one region', '≥ 0.50; p95 ≤ 20 ms at 4', directie.regio),
    bord('O4 all', 'the board of every region', '≤ 60 ms', directie.alles),
    {
      ...{ naam: 'O5', wat: 'my work list', doel: 'p95 ≤ 10 ms at 1', soorten: 1 },
      verzoek: (tokens, _soort, gezin) =>
        lezen('/api/v1/mijndag', cookieVan(tokens, gezin === undefined ? eenMedewerker() : 1_013)),
      rollen: medewerkerrollen,
    },
  ];
}
