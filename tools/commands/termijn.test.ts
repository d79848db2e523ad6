import { afterEach, describe, expect, it, vi } from 'vitest';
import { computeTermijn } from '@rondom/domain/termijn';
import { getPlainDate } from '@rondom/domain/kern';
import { termijnUitleg } from '@rondom/taal';
import { termijn } from './termijn.ts';

afterEach(() => vi.restoreAllMocks());

/** Runs the command as a terminal would and keeps what it wrote. */
async function run(line: string): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  const { exit } = await termijn(line.split(' ').filter((word) => word !== ''));
  return { exit, out, err };
}

interface Answer {
  readonly stappen: readonly { readonly code: string; readonly parameters: object; readonly zin: string }[];
  readonly [key: string]: unknown;
}

describe('termijn SOORT --vanaf JJJJ-MM-DD', () => {
  it('gives the clock of the jeugdbeschermer over Christmas as JSON and nothing else', async () => {
    const { exit, out, err } = await run('vastejeugdbeschermer --vanaf 2026-12-18 --json');
    const answer = JSON.parse(out) as Answer;
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(Object.keys(answer)).toEqual([
      'soort',
      'vanaf',
      'ruweDatum',
      'uiterlijk',
      'atw',
      'bron',
      'stappen',
    ]);
    expect(answer).toMatchObject({
      vanaf: '2026-12-18',
      ruweDatum: '2026-12-28',
      uiterlijk: '2026-12-28',
      atw: 'ja',
    });
    for (const stap of answer.stappen) expect(Object.keys(stap)).toEqual(['code', 'parameters', 'zin']);
  });

  it('says the same sentences as the page', async () => {
    const day = getPlainDate('2026-12-18');
    const page = termijnUitleg('nl', computeTermijn({ soort: 'vastejeugdbeschermer', vanaf: day }));
    const { out } = await run('vastejeugdbeschermer --vanaf 2026-12-18 --json');
    expect((JSON.parse(out) as Answer).stappen.map((stap) => stap.zin)).toEqual(page.regels);
    const told = await run('vastejeugdbeschermer --vanaf 2026-12-18');
    for (const regel of [page.kop, ...page.regels, page.bron]) expect(told.out).toContain(regel);
  });

  it('tells which day counts when the decision, the charge and the message fell apart', async () => {
    const days = '--belast 2026-12-16 --geinformeerd 2026-12-18 --beslist 2026-12-16';
    const { out } = await run(`vastejeugdbeschermer ${days} --taal en`);
    expect(out).toContain('Due Monday 28 December');
    expect(out).toContain(
      'The judge decided on Wed 16 Dec. The GI was told on Fri 18 Dec. The later day counts.',
    );
  });

  it('lists every kind', async () => {
    const rows = JSON.parse((await run('--alle --json')).out) as readonly {
      soort: string;
      versies: unknown[];
    }[];
    expect(rows.map((row) => row.soort)).toContain('planwettelijk');
    expect(rows.every((row) => row.versies.length > 0)).toBe(true);
  });

  it.each([
    ['', 'Noem een soort termijn.'],
    ['onzin --vanaf 2026-12-18', "De soort 'onzin' bestaat niet."],
    ['planwettelijk', 'Geef met --vanaf'],
    ['planwettelijk --vanaf', 'Achter --vanaf hoort een waarde.'],
    ['planwettelijk --vanaf --json', 'Achter --vanaf hoort een waarde.'],
    ['planwettelijk --vanaf 2026-02-30', "--vanaf '2026-02-30' is geen bestaande dag."],
    ['planwettelijk extra --vanaf 2026-12-18', "'extra' is te veel"],
    ['planwettelijk --vanaf 2026-12-18 --hoezo', 'De optie --hoezo bestaat niet.'],
    ['planwettelijk --vanaf 2026-12-18 --json=nee', 'De optie --json=nee bestaat niet.'],
    ['planwettelijk --vanaf 2026-12-18 --taal fr', "De taal 'fr' is er niet."],
    ['planwettelijk --belast 2026-12-18 --geinformeerd 2026-12-18', 'begint niet met een opdracht'],
    ['vastejeugdbeschermer --belast 2026-12-18', 'Geef --belast en --geinformeerd samen'],
    ['--hoezo --taal en', 'There is no option --hoezo.'],
  ])('refuses "%s" as wrong usage, on stderr only', async (line, sentence) => {
    const { exit, out, err } = await run(line);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it.each(['2018-12-31', '9999-12-31'])(
    'answers 1 for %s, a day for which the clock is not known',
    async (day) => {
      const { exit, out, err } = await run(`meldingvijfwerkdagen --vanaf ${day} --json`);
      expect({ exit, out }).toEqual({ exit: 1, out: '' });
      expect(err).toContain(`Voor ${day} is de termijn 'meldingvijfwerkdagen' niet bekend.`);
    },
  );
});
