import { parseArgs } from 'node:util';
import { findPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  beginOf,
  computeTermijn,
  findVersie,
  isOpdrachtsoort,
  isTermijnsoort,
  listTermijnsoorten,
  termijnsoorten,
  type Opdracht,
  type Termijn,
  type Termijnsoort,
  type Termijnvraag,
} from '@rondom/domain/termijn';
import { isTaal, termijnUitleg, termijnZin, zinnen, type Taal } from '@rondom/taal';
import { termijnopdracht } from '@rondom/taal/schermen/termijnopdracht';

type Exit = 0 | 1 | 2;
type Zinnen = typeof termijnopdracht.nl;

/** Asked in a way that cannot be answered: said on stderr together with the usage. */
class WrongUsage extends Error {}

const options = {
  vanaf: { type: 'string' },
  belast: { type: 'string' },
  geinformeerd: { type: 'string' },
  beslist: { type: 'string' },
  taal: { type: 'string' },
  json: { type: 'boolean' },
  alle: { type: 'boolean' },
} as const;

type Dagoptie = 'vanaf' | 'belast' | 'geinformeerd' | 'beslist';
interface Asked extends Partial<Record<Dagoptie, string>> {
  readonly json?: boolean;
  readonly alle?: boolean;
}

/** parseArgs explains itself in English prose; the tokens let the catalogue say it. */
function parse(args: readonly string[], z: Zinnen): { values: Asked; words: readonly string[] } {
  const parsed = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw new WrongUsage(z.optieOnbekend(token.rawName));
    // A switch takes no value: --json=nee would otherwise mean the opposite.
    const wantsValue = options[token.name as keyof typeof options].type === 'string';
    const value = token.value ?? '';
    if (!wantsValue && token.value !== undefined)
      throw new WrongUsage(z.optieOnbekend(`${token.rawName}=${value}`));
    if (wantsValue && (value === '' || value.startsWith('--')))
      throw new WrongUsage(z.optieZonderWaarde(token.rawName));
  }
  return { values: parsed.values as Asked, words: parsed.positionals };
}

function findDay(values: Asked, name: Dagoptie, z: Zinnen): PlainDate | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const day = findPlainDate(text);
  if (day === undefined) throw new WrongUsage(z.datumOnjuist(name, text));
  return day;
}

function getSoort(words: readonly string[], z: Zinnen): Termijnsoort {
  const [soort, extra] = words;
  if (soort === undefined) throw new WrongUsage(z.soortOntbreekt);
  if (extra !== undefined) throw new WrongUsage(z.teVeel(extra));
  if (!isTermijnsoort(soort)) throw new WrongUsage(z.soortOnbekend(soort));
  return soort;
}

function getVraag(soort: Termijnsoort, values: Asked, z: Zinnen): Termijnvraag {
  const [vanaf, belastOp, geinformeerdOp, beslistOp] = (
    ['vanaf', 'belast', 'geinformeerd', 'beslist'] as const
  ).map((name) => findDay(values, name, z));
  const isOpdracht = belastOp !== undefined || geinformeerdOp !== undefined || beslistOp !== undefined;
  if (!isOpdracht) {
    if (vanaf === undefined) throw new WrongUsage(z.datumOntbreekt);
    return { soort, vanaf };
  }
  if (belastOp === undefined || geinformeerdOp === undefined || vanaf !== undefined)
    throw new WrongUsage(z.datumsOnvolledig);
  if (!isOpdrachtsoort(soort)) throw new WrongUsage(z.geenOpdracht(soort));
  const opdracht: Opdracht = { belastOp, geinformeerdOp, ...(beslistOp === undefined ? {} : { beslistOp }) };
  return { soort, vanaf: opdracht };
}

/** Known before anything else, so that a wrong usage is explained in the language asked for. */
function askedTaal(args: readonly string[]): string {
  const joined = args.find((arg) => arg.startsWith('--taal='))?.slice('--taal='.length);
  const at = args.indexOf('--taal');
  return joined ?? (at === -1 ? 'nl' : (args[at + 1] ?? ''));
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** The contract of `--json`: these keys, in this order. */
function asJson(termijn: Termijn, taal: Taal): string {
  const { soort, vanaf, ruweDatum, uiterlijk, atw, bron } = termijn;
  const stappen = termijn.stappen.map((stap) => ({ ...stap, zin: termijnZin(taal, stap) }));
  return JSON.stringify({ soort, vanaf, ruweDatum, uiterlijk, atw, bron, stappen }, null, 2);
}

function asText(termijn: Termijn, taal: Taal): string {
  const z = zinnen(taal).termijn;
  const { kop, regels, bron, bronstatus } = termijnUitleg(taal, termijn);
  return [
    z.soort[termijn.soort],
    kop,
    ...regels.map((regel) => `  ${regel}`),
    `${z.bron}: ${bron}. ${bronstatus}`,
  ].join('\n');
}

function listAll(taal: Taal, json: boolean): string {
  const z = zinnen(taal).termijn;
  const rows = listTermijnsoorten().map((soort) => ({
    soort,
    naam: z.soort[soort],
    ...termijnsoorten[soort],
  }));
  if (json) return JSON.stringify(rows, null, 2);
  const width = Math.max(...rows.map(({ soort }) => soort.length));
  return rows.map(({ soort, naam }) => `${soort.padEnd(width)}  ${naam}`).join('\n');
}

function answer(words: readonly string[], values: Asked, taal: Taal): Exit {
  const z = termijnopdracht[taal];
  const json = values.json === true;
  if (values.alle === true) {
    if (words[0] !== undefined) throw new WrongUsage(z.teVeel(words[0]));
    say(listAll(taal, json));
    return 0;
  }
  const vraag = getVraag(getSoort(words, z), values, z);
  const day = beginOf(vraag).vanaf;
  if (findVersie(vraag.soort, day) === undefined) {
    complain(z.nietBekendOp(vraag.soort, day));
    return 1;
  }
  const termijn = computeTermijn(vraag);
  say(json ? asJson(termijn, taal) : asText(termijn, taal));
  return 0;
}

/**
 * `termijn SOORT --vanaf JJJJ-MM-DD [--json] [--taal en]` and `termijn --alle [--json]`: a clock with its
 * explanation. Exit 0: answered; 1: the clock did not exist on that day; 2: wrong usage, one sentence on stderr.
 */
export function termijn(args: readonly string[]): Promise<{ exit: Exit }> {
  const taal = askedTaal(args);
  const z = termijnopdracht[isTaal(taal) ? taal : 'nl'];
  try {
    if (!isTaal(taal)) throw new WrongUsage(z.taalOnbekend(taal));
    const { values, words } = parse(args, z);
    return Promise.resolve({ exit: answer(words, values, taal) });
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    complain(`${error.message}\n${z.gebruik}`);
    return Promise.resolve({ exit: 2 });
  }
}
