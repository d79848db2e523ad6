import type { VeiligBereikbaar } from '@rondom/domain/gezin';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { AndereNaam } from '../zoeken/index.ts';

interface Verzegeld {
  readonly id: Id;
  /** Hexadecimal. */
  readonly tekst: string;
}

/** As the database gives it: everything but what is sealed. */
export interface Kaart {
  readonly id: Id;
  readonly naam: string;
  readonly leden: readonly {
    readonly id: Id;
    readonly rol: string;
    readonly naam: string;
    readonly voorvoegsel: string | null;
    readonly geslachtsnaam: string;
    readonly geboortedatum: string | null;
    readonly uitgerekendeDatum: string | null;
  }[];
  readonly huishoudens: readonly {
    readonly id: Id;
    readonly naam: string;
    readonly adresGeheim: boolean;
    readonly heeftAdres: boolean;
    readonly bewoners: readonly Id[];
  }[];
  readonly bellen: readonly {
    readonly soort: string;
    readonly naam: string | null;
    readonly organisatie: string | null;
    readonly telefoon: string | null;
    readonly tot: string | null;
  }[];
  readonly gevaar: readonly {
    readonly soort: string;
    readonly van: Id | null;
    readonly voor: Id | null;
    readonly sinds: string;
  }[];
  readonly cijfers: readonly {
    readonly kind: Id;
    readonly stem: Id | null;
    readonly medewerker: string | null;
    readonly cijfer: number | null;
    readonly op: string;
  }[];
  readonly afspraken: readonly {
    readonly op: string;
    readonly soort: string;
    readonly medewerker: string | null;
    readonly bij: Id | null;
    readonly personen: readonly Id[];
  }[];
}

type Rij = Kaart & {
  readonly bereikbaar: readonly { readonly id: Id; readonly persoon: Id; readonly inhoud: string }[];
  readonly regels: readonly (Verzegeld & { readonly soort: 'bodemlijn' | 'watals' })[];
};

export interface Spoedkaart extends Kaart {
  readonly bereikbaar: readonly { readonly persoon: Id; readonly inhoud: VeiligBereikbaar }[];
  readonly regels: readonly { readonly soort: 'bodemlijn' | 'watals'; readonly tekst: string }[];
}

/** The card of one family; undefined for who has neither a look nor duty in its region. */
export async function findSpoedkaart(
  tx: Tx,
  gezin: Id,
): Promise<{ kaart: Spoedkaart; personen: readonly Id[] } | undefined> {
  const [row] = await tx.query<{ kaart: Rij; personen: Id[] }>(
    'noodkijk.spoedkaart',
    'select kaart, personen::text[] from rondom.spoedkaart($1)',
    [gezin],
  );
  if (!row) return undefined;
  const eigenaar = { soort: 'gezin', id: gezin } as const;
  const open = (tabel: string, kolom: string, { id, tekst }: Verzegeld) =>
    tx.open(eigenaar, { tabel, kolom, rij: id }, Buffer.from(tekst, 'hex'));
  const { bereikbaar, regels, ...kaart } = row.kaart;
  const bereik = [];
  for (const { id, persoon, inhoud } of bereikbaar) {
    const text = await open('veiligbereikbaar', 'inhoud', { id, tekst: inhoud });
    // Written by us, from a checked form.
    bereik.push({ persoon, inhoud: JSON.parse(text) as VeiligBereikbaar });
  }
  const lijnen = [];
  for (const regel of regels)
    lijnen.push({ soort: regel.soort, tekst: await open('plantekst', 'tekst', regel) });
  return { kaart: { ...kaart, bereikbaar: bereik, regels: lijnen }, personen: row.personen };
}

/** Where a household is, in words; undefined when it has none, or not for this reader. */
export async function findSpoedadres(
  tx: Tx,
  gezin: Id,
  huishouden: Id,
): Promise<{ tekst: string; personen: readonly Id[] } | undefined> {
  const [row] = await tx.query<{ adres: Buffer; personen: Id[] }>(
    'noodkijk.spoedadres',
    'select adres, personen::text[] from rondom.spoedadres($1, $2)',
    [gezin, huishouden],
  );
  if (!row) return undefined;
  const plek = { tabel: 'huishouden', kolom: 'adres', rij: huishouden };
  return { tekst: await tx.open({ soort: 'gezin', id: gezin }, plek, row.adres), personen: row.personen };
}

export interface SpoedTreffer {
  readonly persoonId: Id;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  /** The year alone. */
  readonly geboortedatum: string | null;
  readonly namen: readonly AndereNaam[];
  readonly rol: string;
  readonly gezinId: Id;
  readonly gezin: string;
}

export function searchSpoed(tx: Tx, opdracht: string): Promise<SpoedTreffer[]> {
  return tx.query<SpoedTreffer>(
    'noodkijk.zoek-spoed',
    `select persoon_id::text as "persoonId", voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, namen, rol,
       gezin_id::text as "gezinId", gezin from rondom.zoek_spoed($1)`,
    [opdracht],
  );
}
