import { computeVerloop, type VerloopRefusal } from '@rondom/domain/termijn';
import { isTaal, type Taal } from '@rondom/taal';
import { termijnopdracht } from '@rondom/taal/schermen/termijnopdracht';
import { listAll } from './termijn/alle.ts';
import { asJson, asText } from './termijn/antwoord.ts';
import { askedTaal, parse, WrongUsage, type Asked, type Zinnen } from './termijn/usage.ts';
import { findVanaf, getFeiten, getSoort, getVraag } from './termijn/vraag.ts';

type Exit = 0 | 1 | 2;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

const withAlle: ReadonlySet<string> = new Set(['alle', 'json', 'taal', 'vanaf', 'uur']);

function sentenceOf(refusal: VerloopRefusal, z: Zinnen): string {
  return refusal.kind === 'bestondNiet'
    ? z.nietBekendOp(refusal.soort, refusal.op)
    : z.geweigerd[refusal.kind];
}

function answerAll(words: readonly string[], values: Asked, taal: Taal): Exit {
  const z = termijnopdracht[taal];
  if (words[0] !== undefined) throw new WrongUsage(z.teVeel(words[0]));
  if (Object.keys(values).some((name) => !withAlle.has(name))) throw new WrongUsage(z.alleenMetVanaf);
  say(listAll(taal, values.json === true, findVanaf(values, z)));
  return 0;
}

function answer(words: readonly string[], values: Asked, taal: Taal): Exit {
  const z = termijnopdracht[taal];
  if (values.alle === true) return answerAll(words, values, taal);
  const vraag = getVraag(getSoort(words, z), values, z);
  const outcome = computeVerloop(vraag, getFeiten(values, z));
  if (!outcome.ok) {
    for (const refusal of outcome.refusals) complain(sentenceOf(refusal, z));
    return 1;
  }
  say(values.json === true ? asJson(outcome.value, taal) : asText(vraag, outcome.value, taal));
  return 0;
}

/**
 * `termijn SOORT --vanaf JJJJ-MM-DD [--json] [--taal en]` and `termijn --alle [--vanaf …] [--json]`: a clock with its
 * explanation, and what happened to it. Exit 0: answered; 1: refused, or the clock did not exist on that day;
 * 2: wrong usage, one sentence on stderr.
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
