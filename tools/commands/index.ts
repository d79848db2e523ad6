import type { Exit } from './exit.ts';

interface Command {
  readonly usage: string;
  readonly does: string;
  readonly run: (args: readonly string[]) => Promise<Exit>;
}

/** Each command is loaded when it is asked for: `termijn` should not wait for a database driver. */
const commands: Readonly<Record<string, Command>> = {
  termijn: {
    usage: 'termijn SOORT --vanaf JJJJ-MM-DD [--uur UU:MM] [--json] | termijn --alle [--vanaf …]',
    does: 'a statutory clock, explained step by step',
    run: async (args) => (await (await import('./termijn.ts')).termijn(args)).exit,
  },
  toegang: {
    usage: 'toegang [--rol ROL] [--onderdeel ONDERDEEL] [--verhouding VERHOUDING] [--json]',
    does: 'who may what: the cells of the access table, or that there is none',
    run: async (args) => (await import('./toegang.ts')).toegang(args),
  },
  'db rollen': {
    usage: 'db rollen [--json]',
    does: 'the SQL of the two database roles, for an administrator',
    run: async (args) => (await import('./db-rollen.ts')).dbRollen(args),
  },
  'db migreer': {
    usage: 'db migreer [--json]',
    does: 'brings the database of MIGRATIE_DATABASE_URL up to date',
    run: async (args) => (await import('./db-migreer.ts')).dbMigreer(args),
  },
  'raadpleging verify': {
    usage: 'raadpleging verify [--wortels FILE] [--json]',
    does: 'whether any line of the log was changed, removed, inserted or moved',
    run: async (args) => (await import('./raadpleging.ts')).verify(args),
  },
  'raadpleging wortels': {
    usage: 'raadpleging wortels',
    does: 'signs where the log stands and prints all roots, for a second party to keep',
    run: async () => (await import('./raadpleging.ts')).wortels(),
  },
  'brp-stand-in': {
    usage: 'brp-stand-in [FILE] [--poort N]',
    does: 'answers as the BRP, with invented people or those of a file',
    run: async (args) => (await import('./brp-stand-in.ts')).brpStandIn(args),
  },
  herstartproef: {
    usage: 'herstartproef [--keren N] [--json]',
    does: 'kills everything while writing, starts again, and looks whether all that was confirmed is there',
    run: async (args) => (await import('./herstartproef.ts')).herstartproef(args),
  },
};

/** Runs the command that the words name; of an unknown one the list of commands is the answer. */
export async function dispatch(words: readonly string[]): Promise<Exit> {
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(' ')];
    if (command && words.length >= length) return command.run(words.slice(length));
  }
  const asked = words[0] === undefined || words[0] === '--help' || words[0] === '-h';
  (asked ? process.stdout : process.stderr).write(overview(asked ? undefined : words.join(' ')));
  return asked ? 0 : 2;
}

function overview(unknown: string | undefined): string {
  const first =
    unknown === undefined ? '' : `Onbekende opdracht: ${unknown} · unknown command: ${unknown}\n\n`;
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length)) + 2;
  const rows = Object.values(commands).map(({ usage, does }) => `  ./rondom ${usage.padEnd(width)}${does}\n`);
  return `${first}Opdrachten · commands:\n${rows.join('')}`;
}
