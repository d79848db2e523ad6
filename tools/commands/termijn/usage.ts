import { parseArgs } from 'node:util';
import type { termijnopdracht } from '@rondom/taal/schermen/termijnopdracht';

export type Zinnen = (typeof termijnopdracht)['nl'];

/** Asked in a way that cannot be answered: said on stderr together with the usage. */
export class WrongUsage extends Error {}

const options = {
  vanaf: { type: 'string' },
  uur: { type: 'string' },
  belast: { type: 'string' },
  geinformeerd: { type: 'string' },
  beslist: { type: 'string' },
  opgeschort: { type: 'string', multiple: true },
  verlengd: { type: 'string', multiple: true },
  reden: { type: 'string' },
  gestopt: { type: 'string' },
  ingetrokken: { type: 'string' },
  geboren: { type: 'string' },
  taal: { type: 'string' },
  json: { type: 'boolean' },
  alle: { type: 'boolean' },
} as const;

export type Dagoptie =
  'vanaf' | 'belast' | 'geinformeerd' | 'beslist' | 'gestopt' | 'ingetrokken' | 'geboren';

export interface Asked extends Partial<Record<Dagoptie | 'uur' | 'reden' | 'taal', string>> {
  readonly opgeschort?: readonly string[];
  readonly verlengd?: readonly string[];
  readonly json?: boolean;
  readonly alle?: boolean;
}

/** parseArgs explains itself in English prose; the tokens let the catalogue say it. */
export function parse(
  args: readonly string[],
  z: Zinnen,
): { readonly values: Asked; readonly words: readonly string[] } {
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

/** Known before anything else, so that a wrong usage is explained in the language asked for. */
export function askedTaal(args: readonly string[]): string {
  const joined = args.find((arg) => arg.startsWith('--taal='))?.slice('--taal='.length);
  const at = args.indexOf('--taal');
  return joined ?? (at === -1 ? 'nl' : (args[at + 1] ?? ''));
}
