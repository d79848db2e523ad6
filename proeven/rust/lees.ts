/** Reads the histories and what was counted by hand: one line each, cells between tabs, `#` for a remark. */
import { readFileSync } from 'node:fs';
import { levensgebieden, type Levensgebied } from '@rondom/domain/expertvraag';
import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate, type Periode } from '@rondom/domain/kern';
import { medewerkerId, organisatieId, organisatiesoorten } from '@rondom/domain/regio';
import {
  gezichtsrollen,
  type Geschiedenis,
  type Meterdeelname,
  type Vraagronde,
} from '@rondom/domain/rustingezichten';

const regels = (naam: string): string[][] =>
  readFileSync(new URL(naam, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const of = (cell: string): string | undefined => (cell === '-' ? undefined : cell);
const periodeOf = (vanaf: string, tot: string): Periode => ({
  vanaf: getPlainDate(vanaf),
  tot: of(tot) === undefined ? undefined : getPlainDate(tot),
});
function een<T extends string>(lijst: readonly T[], cell: string): T {
  const found = lijst.find((waarde) => waarde === cell);
  if (found === undefined) throw new Error(`${cell} is not known here`);
  return found;
}

function deelnameOf(cells: readonly string[]): Meterdeelname {
  const [rol = '', wie = '', organisatie = '', soort = '', vanaf = '', tot = ''] = cells;
  return {
    rol: een(gezichtsrollen, rol),
    medewerker: wie === '-' ? undefined : medewerkerId(wie),
    organisatie: organisatieId(organisatie),
    organisatiesoort: een(organisatiesoorten, soort),
    maatregel: undefined,
    ...periodeOf(vanaf, tot),
  };
}

function rondeOf(cells: readonly string[]): Vraagronde {
  const [wat = '', organisatie = '', stap = '', vanaf = '', tot = '', vragen = '', over = ''] = cells;
  return {
    isIntake: wat === 'intake',
    isUitzondering: stap === 'stap',
    organisatie: organisatieId(organisatie),
    persoon: over === 'gezin' ? undefined : persoonId(over),
    vragen: vragen.split(' ').map((vraag): Levensgebied => een(levensgebieden, vraag)),
    ...periodeOf(vanaf, tot),
  };
}

/** The histories by their number. */
export function leesGeschiedenissen(): ReadonlyMap<string, Geschiedenis> {
  const alle = new Map<string, { deelnames: Meterdeelname[]; vraagrondes: Vraagronde[] }>();
  for (const [nummer = '', wat = '', ...cells] of regels('geschiedenissen.tsv')) {
    const found = alle.get(nummer) ?? { deelnames: [], vraagrondes: [] };
    alle.set(nummer, found);
    if (wat === 'deelname') found.deelnames.push(deelnameOf(cells));
    else found.vraagrondes.push(rondeOf(cells));
  }
  return alle;
}

/** What was counted by hand: a number per column, and why. */
export function leesGeteld(): readonly {
  readonly nummer: string;
  readonly waarom: string;
  readonly getallen: Readonly<Record<string, number>>;
}[] {
  const [kop = [], ...rijen] = regels('geteld.tsv');
  return rijen.map((cells) => ({
    nummer: cells[0] ?? '',
    waarom: cells.at(-1) ?? '',
    getallen: Object.fromEntries(kop.slice(1, -1).map((kolom, at) => [kolom, Number(cells[at + 1])])),
  }));
}
