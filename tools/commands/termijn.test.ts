import { afterEach, describe, expect, it, vi } from 'vitest';
import { computeTermijn, listSoortenZonderLengte, listTermijnsoorten } from '@rondom/domain/termijn';
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

interface Row {
  readonly soort: string;
  readonly naam: string;
  readonly bron: string;
  readonly bronstatus: string;
  readonly zonderLengte?: true;
  readonly uiterlijk?: string | null;
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
      'moment',
      'toestand',
      'atw',
      'bron',
      'bronstatus',
      'stappen',
      'gevolgen',
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

  it('lists every row with its source and how far it was checked, also those without a length', async () => {
    const rows = JSON.parse((await run('--alle --json')).out) as readonly Row[];
    expect(rows.map((row) => row.soort)).toEqual(
      expect.arrayContaining([...listTermijnsoorten(), ...listSoortenZonderLengte()]),
    );
    for (const { naam, bron, bronstatus } of rows) {
      expect(naam).not.toBe('');
      expect(bron).not.toBe('');
      expect(['wet2026', 'tekst2017', 'protocol', 'nietNagekeken']).toContain(bronstatus);
    }
    const told = (await run('--alle')).out;
    for (const { soort, naam, bron } of rows)
      for (const word of [soort, naam, bron]) expect(told).toContain(word);
  });

  it('gives the day of every row that existed then, and none to the others', async () => {
    const on = async (day: string) =>
      JSON.parse((await run(`--alle --vanaf ${day} --json`)).out) as readonly Row[];
    const rows = await on('2027-01-12');
    for (const { soort, uiterlijk, zonderLengte } of rows)
      if (zonderLengte) expect(uiterlijk).toBeUndefined();
      else expect(uiterlijk, soort).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rows.find(({ soort }) => soort === 'vastejeugdbeschermer')?.uiterlijk).toBe('2027-01-19');
    expect(
      (await on('2018-12-31')).find(({ soort }) => soort === 'meldingvijfwerkdagen')?.uiterlijk,
    ).toBeNull();
  });

  it('counts from the hour on the clock in Amsterdam', async () => {
    const { out } = await run('raadsmanhuisverbod --vanaf 2027-03-27 --uur 12:00 --json');
    expect(JSON.parse(out)).toMatchObject({ uiterlijk: '2027-03-28', moment: '2027-03-28T11:00:00.000Z' });
  });

  it('says what happens when it passes, and how else the same duty is counted', async () => {
    const ended = JSON.parse((await run('ondertoezichtstelling --vanaf 2026-12-16 --json')).out) as {
      gevolgen: readonly { op?: string; zin: string }[];
    };
    expect(ended.gevolgen.map(({ op }) => op)).toContain('2027-12-16');
    expect((await run('meldingvijfdagen --vanaf 2027-01-13')).out).toContain('Uiterlijk woensdag 20 januari');
  });

  it.each([
    ['betrokkenegeinformeerd --vanaf 2027-01-04 --verlengd 2weken --verlengd 2weken', '2027-03-01', 'loopt'],
    ['beschikkingwmo --vanaf 2027-01-04 --opgeschort 2027-01-06..2027-01-11', '2027-01-25', 'loopt'],
    ['beschikkingwmo --vanaf 2027-01-04 --opgeschort 2027-01-06..', null, 'staatStil'],
    ['planwettelijk --vanaf 2027-01-04 --gestopt 2027-02-01', '2027-02-15', 'gestopt'],
    ['ondertoezichtstelling --vanaf 2026-12-16 --geboren 2009-03-01', '2027-02-28', 'loopt'],
    ['planwettelijk --vanaf 2027-01-04 --ingetrokken 2027-02-01', null, 'ingetrokken'],
  ])('"%s" is %s, %s', async (line, uiterlijk, toestand) => {
    const { exit, out } = await run(`${line} --reden onderzoek --json`);
    expect({ exit, answer: JSON.parse(out) as unknown }).toMatchObject({
      exit: 0,
      answer: { uiterlijk, toestand },
    });
  });

  it.each([
    ['planwettelijk --vanaf 2027-01-04 --verlengd 1week --reden x', 'kan niet worden verlengd'],
    ['betrokkenegeinformeerd --vanaf 2027-01-04 --verlengd 1week', 'Geef met --reden waarom'],
    ['huisverbod --vanaf 2027-01-12 --verlengd 4weken --reden x', 'Zo lang mag'],
    ['planwettelijk --vanaf 2027-01-04 --gestopt 2027-01-03', 'Het einde ligt voor het begin'],
  ])('refuses "%s" with one sentence and no answer', async (line, sentence) => {
    const { exit, out, err } = await run(line);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain(sentence);
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
    ['datalek --vanaf 2027-01-12 --uur 25:00', "--uur '25:00' is geen tijd"],
    ['datalek --uur 10:00', "--uur '10:00' is geen tijd"],
    ['beschikkingwmo --vanaf 2027-01-04 --opgeschort 2027-01-06', 'is geen tijd tussen twee dagen'],
    [
      'beschikkingwmo --vanaf 2027-01-04 --opgeschort 2027-01-06..2027-02-30',
      'is geen tijd tussen twee dagen',
    ],
    ['beschikkingwmo --vanaf 2027-01-04 --verlengd twee', "--verlengd 'twee' is geen duur"],
    ['--alle --gestopt 2027-01-04', 'Bij --alle past alleen --vanaf.'],
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
