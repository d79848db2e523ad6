/** Reads the worked examples: one line each, cells between tabs, `#` for a remark. */
import { readFileSync } from 'node:fs';
import {
  isTermijnsoort,
  type Opdracht,
  type Opschorting,
  type Termijnsoort,
  type Tijdstip,
  type Verlenging,
} from '@rondom/domain/termijn';
import { getMoment, getPlainDate, type PlainDate } from '@rondom/domain/kern';

export interface Voorbeeld {
  readonly regel: number;
  readonly soort: Termijnsoort;
  readonly vanaf: PlainDate | Opdracht | Tijdstip;
  readonly verlengingen: readonly Verlenging[];
  readonly opschortingen: readonly Opschorting[];
  readonly ruw: string;
  readonly uiterlijk: string;
  readonly dag: string;
  readonly ziet: readonly string[];
  readonly bron: string;
  readonly uitleg: string;
}

const columns = ['soort', 'vanaf', 'opties', 'ruw', 'uiterlijk', 'dag', 'ziet', 'bron', 'uitleg'];
const listOf = (cell: string): string[] => (cell === '-' ? [] : cell.split(' '));

function readVanaf(cell: string): PlainDate | Opdracht | Tijdstip {
  if (cell.includes('T')) return { tijdstip: getMoment(cell) };
  const [first = '', second] = cell.split('/');
  if (second === undefined) return getPlainDate(first);
  return { belastOp: getPlainDate(first), geinformeerdOp: getPlainDate(second) };
}

const reden = 'voorbeeld';

/** The values of every option of one name. */
const optionsOf = (cell: string, name: string): string[] =>
  listOf(cell).flatMap((pair) => (pair.startsWith(`${name}=`) ? [pair.slice(name.length + 1)] : []));

function readVerlenging(text: string): Verlenging {
  const [, aantal, eenheid] = /^(\d+)(dagen|weken|maanden|jaren)$/.exec(text) ?? [];
  if (eenheid !== 'dagen' && eenheid !== 'weken' && eenheid !== 'maanden' && eenheid !== 'jaren')
    throw new Error(`${text} is no length`);
  return { aantal: Number(aantal), eenheid, reden };
}

function readOpschorting(text: string): Opschorting {
  const [van = '', tot = ''] = text.split('..');
  return { van: getPlainDate(van), tot: getPlainDate(tot), reden };
}

function readRegel(line: string, regel: number): Voorbeeld {
  const cells = line.split('\t');
  const [
    soort = '',
    vanaf = '',
    opties = '',
    ruw = '',
    uiterlijk = '',
    dag = '',
    ziet = '',
    bron = '',
    uitleg = '',
  ] = cells;
  if (cells.length !== columns.length) throw new Error(`line ${regel}: ${cells.length} cells`);
  if (!isTermijnsoort(soort)) throw new Error(`line ${regel}: ${soort} is no clock`);
  if (bron === '' || uitleg === '') throw new Error(`line ${regel}: no source or no explanation`);
  return {
    regel,
    soort,
    vanaf: readVanaf(vanaf),
    verlengingen: optionsOf(opties, 'verlengd').map(readVerlenging),
    opschortingen: optionsOf(opties, 'opgeschort').map(readOpschorting),
    ruw,
    uiterlijk,
    dag,
    ziet: listOf(ziet),
    bron,
    uitleg,
  };
}

export function leesVoorbeelden(): readonly Voorbeeld[] {
  const text = readFileSync(new URL('voorbeelden.tsv', import.meta.url), 'utf8');
  const lines = text.split('\n').map((line, at): [string, number] => [line, at + 1]);
  const [head, ...rows] = lines.filter(([line]) => line !== '' && !line.startsWith('#'));
  if (head?.[0] !== columns.join('\t')) throw new Error('the head of the examples is not as agreed');
  return rows.map(([line, regel]) => readRegel(line, regel));
}
