import { findBsn } from '../kern/index.ts';
import type { Gebrek, Importregel } from './importregel.ts';
import type { Kolomplaatsen } from './kolommen.ts';
import { Velden, woordsleutel } from './lees-velden.ts';
import { geslachtwoorden, maatregelwoorden, redenwoorden, veiligwoorden, wachtwoorden } from './woorden.ts';

/** The regions and municipalities that a list can name. */
export interface Plaatsenboek {
  /** Jeugdhulpregio by how its name is compared. */
  readonly regios: ReadonlyMap<string, string>;
  /** Municipality by how its name is compared, or by its code. */
  readonly gemeenten: ReadonlyMap<string, { readonly code: string; readonly regio: string }>;
}

export interface Gelezenregel {
  /** Undefined when something that Rondom cannot do without could not be read. */
  readonly regel: Importregel | undefined;
  readonly kenmerk: string | undefined;
  readonly gebreken: readonly Gebrek[];
}

function leesWie(velden: Velden) {
  const bsntekst = velden.tekst('bsn');
  // A spreadsheet drops the zero in front.
  const bsn = bsntekst === undefined ? undefined : findBsn(bsntekst.padStart(9, '0'));
  if (bsntekst !== undefined && bsn === undefined)
    velden.gebreken.push({ kind: 'bsnOngeldig', kolom: 'bsn' });
  const voornamen = velden.tekst('voornamen');
  const voorvoegsel = velden.tekst('voorvoegsel');
  // Without a number somebody is found by name and day of birth; with one both may be left out.
  const achternaam = bsntekst === undefined ? velden.nodig('achternaam') : velden.tekst('achternaam');
  const geboortedatum =
    bsntekst === undefined ? velden.nodigeDag('geboortedatum') : velden.dag('geboortedatum');
  const geslacht = velden.keuze('geslacht', geslachtwoorden) ?? 'onbekend';
  return { bsn, voornamen, voorvoegsel, achternaam, geboortedatum, geslacht };
}

function leesWaar(velden: Velden, { regios, gemeenten }: Plaatsenboek) {
  const naam = velden.nodig('regio');
  const regio = naam === undefined ? undefined : regios.get(woordsleutel(naam));
  if (naam !== undefined && regio === undefined)
    velden.gebreken.push({ kind: 'regioOnbekend', kolom: 'regio' });
  const waar = velden.tekst('gemeente');
  const gemeente =
    waar === undefined ? undefined : (gemeenten.get(waar) ?? gemeenten.get(woordsleutel(waar)));
  if (waar !== undefined && gemeente === undefined)
    velden.gebreken.push({ kind: 'gemeenteOnbekend', kolom: 'gemeente' });
  if (gemeente !== undefined && regio !== undefined && gemeente.regio !== regio)
    velden.gebreken.push({ kind: 'gemeenteNietInRegio', kolom: 'gemeente' });
  return { regio, gemeente: gemeente?.code };
}

function leesWaarop(velden: Velden) {
  const wachtOp = velden.nodig('soort_wacht') && velden.keuze('soort_wacht', wachtwoorden);
  if (wachtOp === 'onderzoek') velden.gebreken.push({ kind: 'soortWachtNietVanGi', kolom: 'soort_wacht' });
  const maatregel = velden.nodig('maatregel') && velden.keuze('maatregel', maatregelwoorden);
  // Guardianship and youth probation have no form yet: what cannot be typed in cannot come in by a file either.
  if (maatregel !== undefined && maatregel !== '' && maatregel !== 'ondertoezichtstelling')
    velden.gebreken.push({ kind: 'maatregelNietMogelijk', kolom: 'maatregel' });
  return { wachtOp: wachtOp === 'onderzoek' || wachtOp === '' ? undefined : wachtOp };
}

const leesMaatregel = (velden: Velden) => ({
  beschikkingOp: velden.nodigeDag('beschikking'),
  ingangsdatum: velden.nodigeDag('ingangsdatum'),
  einddatum: velden.nodigeDag('einddatum'),
  rechtbank: velden.nodig('rechtbank'),
  zaaknummer: velden.tekst('zaaknummer'),
  belastOp: velden.nodigeDag('belast_op'),
  geinformeerdOp: velden.nodigeDag('geinformeerd_op'),
  besluitOp: velden.dag('besluit_op'),
  machtigingTot: velden.dag('machtiging_tot'),
});

/** Reads one line: every column that cannot be read is named, so that a list is mended in one go. */
export function leesRegel(
  waarden: readonly string[],
  plaatsen: Kolomplaatsen,
  boek: Plaatsenboek,
): Gelezenregel {
  const velden = new Velden(waarden, plaatsen);
  const kenmerk = velden.nodig('kenmerk');
  const read = {
    ...leesWie(velden),
    ...leesWaar(velden, boek),
    ...leesWaarop(velden),
    ...leesMaatregel(velden),
    uiterlijk: velden.dag('uiterlijk'),
    reden: velden.keuze('reden', redenwoorden),
    veilig: velden.keuze('veilig', veiligwoorden),
    veiligOp: velden.dag('veilig_op'),
    gezinskenmerk: velden.tekst('gezinskenmerk'),
  };
  const gebreken = uniek(velden.gebreken);
  return {
    kenmerk,
    gebreken,
    regel: gebreken.length > 0 ? undefined : ({ ...read, kenmerk } as Importregel),
  };
}

/** A field asked twice (is it there, is it a day) is told once. */
const uniek = (gebreken: readonly Gebrek[]): Gebrek[] => [
  ...new Map(gebreken.map((gebrek) => [`${gebrek.kind} ${gebrek.kolom ?? ''}`, gebrek])).values(),
];
