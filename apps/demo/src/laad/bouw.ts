import {
  type Bsn,
  datumgrenzen,
  daysBetween,
  findOnvolledigeDatum,
  getPlainDate,
  type PlainDate,
} from '@rondom/domain/kern';
import { verschuif } from '../brp-stand-in/personen/datum.ts';
import { anker } from './kalender.ts';
import { periode, type Dagen, type RijId, type Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

/** A person; the name as `voornamen|voorvoegsel|geslachtsnaam`, dates as at the anchor. Without birth: not born yet. */
export interface Persoonopgave {
  readonly naam: string;
  readonly geslacht: 'man' | 'vrouw' | 'onbekend';
  readonly geboren?: string;
  readonly verwacht?: PlainDate;
  readonly overleden?: string;
  readonly geheim?: boolean;
  readonly bsn?: Bsn;
}

/** Date of the anchor, as many days later as today is; partly unknown dates stay partly unknown. */
const schuif = ({ kalender }: Wereld, tekst: string): string =>
  verschuif(tekst, daysBetween(anker, kalender.vandaag));

export function bouwPersoon(wereld: Wereld, opgave: Persoonopgave): RijId {
  const { lading } = wereld;
  const id = lading.id('persoon');
  const [voornamen = '', voorvoegsel = '', geslachtsnaam = ''] = opgave.naam.split('|');
  const { bsn } = opgave;
  lading.voeg('persoon', {
    id,
    voornamen,
    voorvoegsel: voorvoegsel === '' ? null : voorvoegsel,
    geslachtsnaam,
    geslacht: opgave.geslacht,
    geboortedatum: opgave.geboren === undefined ? null : schuif(wereld, opgave.geboren),
    uitgerekende_datum: opgave.verwacht ?? null,
    overleden_op: opgave.overleden === undefined ? null : schuif(wereld, opgave.overleden),
    geheimhouding: opgave.geheim ?? false,
    bsn_hmac: bsn === undefined ? null : lading.hmac('bsn', bsn),
    bsn_versleuteld:
      bsn === undefined
        ? null
        : lading.verzegel({ soort: 'persoon', id }, { tabel: 'persoon', kolom: 'bsn', rij: id }, bsn),
  });
  return id;
}

/** Somebody built before. */
export function persoonVan({ lading }: Pick<Wereld, 'lading'>, id: RijId): Tabellen['persoon'] {
  // Ids are counted from one in the order of building.
  const persoon = lading.rijen('persoon')[id - 1];
  if (persoon?.id !== id) throw new RangeError(`nobody was built with id ${id}`);
  return persoon;
}

/** The last day on which somebody can have been born; of who is not born yet, today. */
export function geborenOp(wereld: Pick<Wereld, 'lading' | 'kalender'>, id: RijId): PlainDate {
  const { geboortedatum } = persoonVan(wereld, id);
  const datum = geboortedatum == null ? undefined : findOnvolledigeDatum(geboortedatum);
  const grenzen = datum && datumgrenzen(datum);
  return grenzen?.laatste ?? wereld.kalender.vandaag;
}

/** A parent of a child, with or without gezag. Gezag holds from birth unless told otherwise. */
export function bouwOuder(
  { lading }: Wereld,
  ouder: RijId,
  kind: RijId,
  gezag?: { readonly code: string; readonly vanaf: Dagen },
): void {
  lading.voeg('relatie', {
    van_persoon_id: ouder,
    naar_persoon_id: kind,
    soort: 'ouder',
    bron: gezag === undefined ? 'verteld' : 'brp',
  });
  if (gezag !== undefined)
    lading.voeg('gezag', {
      kind_persoon_id: kind,
      houder_persoon_id: ouder,
      houder_derde: false,
      code: gezag.code,
      bron: 'brp',
      periode: gezag.vanaf,
    });
}

export function bouwPartners(
  { lading }: Wereld,
  [een, ander]: readonly [RijId, RijId],
  vorm: 'huwelijk' | 'geregistreerdpartnerschap' | 'samenwonend',
  vanaf: PlainDate,
  tot?: PlainDate,
): void {
  lading.voeg('relatie', {
    van_persoon_id: een,
    naar_persoon_id: ander,
    soort: 'partner',
    vorm,
    periode: periode(vanaf, tot),
    begin_opgegeven: vanaf,
    einde_opgegeven: tot ?? null,
    bron: vorm === 'samenwonend' ? 'verteld' : 'brp',
  });
}

/** Who lives together; the address is sealed. */
export function bouwHuishouden(
  { lading }: Wereld,
  gezin: RijId,
  opgave: { readonly naam: string; readonly geheim?: boolean; readonly adres?: string },
  bewoners: readonly (readonly [RijId, Dagen])[],
): RijId {
  const id = lading.id('huishouden');
  lading.voeg('huishouden', {
    id,
    gezin_id: gezin,
    naam: opgave.naam,
    adres_geheim: opgave.geheim ?? false,
    adres_versleuteld:
      opgave.adres === undefined
        ? null
        : lading.verzegel(
            { soort: 'gezin', id: gezin },
            { tabel: 'huishouden', kolom: 'adres', rij: id },
            opgave.adres,
          ),
  });
  for (const [persoon_id, dagen] of bewoners)
    lading.voeg('huishoudenlid', { gezin_id: gezin, huishouden_id: id, persoon_id, periode: dagen });
  return id;
}

export interface Notitieopgave {
  readonly door: { readonly id: RijId; readonly organisatie: RijId };
  readonly op: PlainDate;
  readonly tijd: string;
  readonly soort: Tabellen['contactnotitie']['soort'];
  readonly tekst: string;
  readonly over: readonly RijId[];
  readonly aanwezig?: readonly RijId[];
  /** Of the family, chosen by the writer; nobody without. */
  readonly lezers?: readonly RijId[];
  /** Who shares while there is danger says which danger, and what was thought of it. */
  readonly gevaar?: string;
}

export function bouwNotitie({ lading, kalender }: Wereld, gezin: RijId, opgave: Notitieopgave): void {
  const { over, aanwezig = [], lezers = [] } = opgave;
  const id = lading.id('contactnotitie');
  const op = kalender.om(opgave.op, opgave.tijd);
  const verzegel = (kolom: string, tekst: string): Buffer =>
    lading.verzegel({ soort: 'gezin', id: gezin }, { tabel: 'contactnotitie', kolom, rij: id }, tekst);
  lading.voeg('contactnotitie', {
    id,
    gezin_id: gezin,
    organisatie_id: opgave.door.organisatie,
    schrijver_id: opgave.door.id,
    soort: opgave.soort,
    op,
    tekst_versleuteld: verzegel('tekst', opgave.tekst),
    gevaar_versleuteld: opgave.gevaar === undefined ? null : verzegel('gevaar', opgave.gevaar),
    delen: lezers.length > 0 ? 'nu' : 'niet',
    zichtbaar_vanaf: lezers.length > 0 ? op : null,
  });
  for (const persoon_id of new Set([...over, ...aanwezig, ...lezers]))
    lading.voeg('contactnotitie_persoon', {
      gezin_id: gezin,
      contactnotitie_id: id,
      persoon_id,
      over: over.includes(persoon_id),
      aanwezig: aanwezig.includes(persoon_id),
      lezer: lezers.includes(persoon_id),
    });
}

/** The first day of a person's life as a period, for gezag and living together. */
export const vanafGeboorte = (wereld: Wereld, geboren: string): Dagen =>
  periode(getPlainDate(schuif(wereld, geboren)));
