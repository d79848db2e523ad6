/**
 * A gecertificeerde instelling with its team leader Anja, another with Bas, and a family that only the local team knows:
 * what a list of De Brug does with them.
 */
import pg from 'pg';
import { werkImportAf } from '../../apps/api/src/wachtimport/index.ts';
import { maakVerhoeven, type Verhoeven } from './verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from './wereld.ts';

export const kolommen =
  'kenmerk;bsn;voornamen;achternaam;geboortedatum;regio;soort_wacht;maatregel;beschikking;ingangsdatum;einddatum;rechtbank;belast_op;geinformeerd_op;uiterlijk;gezinskenmerk;besluit_op;machtiging_tot;reden';
const maatregel =
  'Centraal Gelderland;{wacht};OTS;16-12-2026;16-12-2026;16-12-2027;Gelderland;16-12-2026;18-12-2026';

/** One line: own number, bsn, given names, surname, day of birth; then what differs. */
export const lijn = (
  kenmerk: string,
  wie: string,
  { wacht = 'vaste jeugdbeschermer', rest = ';;;;' }: { wacht?: string; rest?: string } = {},
): string => `${kenmerk};${wie};${maatregel.replace('{wacht}', wacht)};${rest}`;

export const bestand = (...lijnen: readonly string[]): string => [kolommen, ...lijnen].join('\r\n');

export interface Importproef {
  readonly wereld: Wereld;
  readonly verhoeven: Verhoeven;
  readonly anja: Bezoeker;
  readonly bas: Bezoeker;
  readonly regio: string;
  /** A family of the local team alone: Mila Kramer. */
  readonly mila: { readonly gezin: string; readonly persoon: string };
  /** Brings a file in and has it checked; gives its number. */
  breng(inhoud: string | Buffer, wie?: Bezoeker): Promise<string>;
  /** The job; `meld` may throw, as a computer that stops. */
  werk(id: string, meld?: (verwerkt: number) => Promise<void>): Promise<boolean>;
  stap(id: string, wat: string, wie?: Bezoeker): Promise<number>;
  sluit(): Promise<void>;
}

export interface Stand {
  readonly stand: string;
  readonly versie: number;
  readonly gebreken: readonly { readonly kind: string }[];
  readonly tellingen: Readonly<Record<string, number>>;
  readonly acties: readonly string[];
}
export const standVan = async (wie: Bezoeker, id: string): Promise<Stand> =>
  (await wie.get(`/api/v1/wachtimporten/${id}`)).json<Stand>();

export interface Regel {
  readonly id: string;
  readonly nummer: number;
  readonly uitkomst: string;
  readonly gebreken: readonly { readonly kind: string; readonly kolom?: string; readonly regel?: number }[];
  readonly gevolg: string | null;
  readonly uiterlijk: string | null;
  readonly uiterlijkBestand: string | null;
  readonly kandidaten: readonly { readonly id: string; readonly eigen: unknown }[];
  readonly versie: number;
}
export const regelsVan = async (wie: Bezoeker, id: string, soort = 'alle'): Promise<readonly Regel[]> =>
  (await wie.get(`/api/v1/wachtimporten/${id}/regels?soort=${soort}`)).json<{ regels: Regel[] }>().regels;

async function maakMila({ fabriek }: Wereld, samira: string): Promise<Importproef['mila']> {
  const persoon = await fabriek.persoon({
    voornamen: 'Mila',
    geslachtsnaam: 'Kramer',
    geboortedatum: '2015-02-11',
  });
  const gezin = await fabriek.gezin('Kramer van het lokale team', [[persoon, 'kind']]);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samira });
  return { gezin, persoon };
}

async function maakRegio({ fabriek }: Wereld, gezin: string): Promise<string> {
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland') returning id::text",
  );
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
    [gezin, regio?.id],
  );
  return regio?.id ?? '';
}

export async function openImportproef(): Promise<Importproef> {
  const wereld = await openWereld();
  const { fabriek } = wereld;
  const verhoeven = await maakVerhoeven(wereld);
  const regio = await maakRegio(wereld, verhoeven.gezin);
  const [brug] = await fabriek.sql<{ id: string }>(
    "select id::text from rondom.organisatie where naam = 'GI De Brug'",
  );
  const noord = await fabriek.organisatie('gecertificeerdeinstelling', 'GI Noord');
  const leider = (sub: string, naam: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol: 'giteamleider', organisatie });
  await leider('anja', 'Anja de Boer', brug?.id ?? '');
  await leider('bas', 'Bas Kok', noord);
  const mila = await maakMila(wereld, verhoeven.gebruiker.samira);
  const [anja, bas] = [await wereld.als('anja'), await wereld.als('bas')];
  const eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  const { keys, clock } = wereld;
  const stap = async (id: string, wat: string, wie = anja): Promise<number> => {
    const { versie } = await standVan(wie, id);
    return (await wie.post(`/api/v1/wachtimporten/${id}/${wat}`, undefined, { versie })).statusCode;
  };
  const werk: Importproef['werk'] = (importId, meld = () => Promise.resolve()) =>
    werkImportAf({ client: eigenaar, keys, clock, importId, meld });
  return {
    ...{ wereld, verhoeven, anja, bas, regio, mila, werk, stap },
    async breng(inhoud, wie = anja) {
      const bytes = Buffer.from(inhoud);
      const grootte = 400_000;
      const delen = Math.max(1, Math.ceil(bytes.length / grootte));
      const begun = await wie.post('/api/v1/wachtimporten', { naam: 'wachtlijst.csv', delen });
      const { id } = begun.json<{ id: string }>();
      for (let nummer = 1; nummer <= delen; nummer += 1)
        await wie.post(`/api/v1/wachtimporten/${id}/delen`, {
          nummer,
          inhoud: bytes.subarray((nummer - 1) * grootte, nummer * grootte).toString('base64'),
        });
      await stap(id, 'controle', wie);
      await werk(id);
      return id;
    },
    async sluit() {
      await eigenaar.end();
      await wereld.sluit();
    },
  };
}
