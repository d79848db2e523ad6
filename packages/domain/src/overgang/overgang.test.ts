import { describe, expect, it } from 'vitest';
import type { Geboorte } from '../gezin/index.ts';
import { addDays, ageOn, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import {
  decideOntvanger,
  decideOvergangkeuze,
  decidePunt,
  hervatbaarTot,
  hulpgrens,
  hulplijnen,
  isPuntLaat,
  overgangsdagen,
  overgangsfase,
  stukkenVoor,
  verjaardag,
  vervolgStaatRood,
  watEindigt,
  watMist,
  type LopendeHulp,
  type NieuwPunt,
} from './index.ts';

const dag = getPlainDate;
const geboren = (datum: string): Geboorte => ({ soort: 'geboren', datum: datum as OnvolledigeDatum });
const jade = geboren('2009-02-11');
const hulp = (rest: Partial<LopendeHulp> = {}): LopendeHulp => ({
  soort: 'jeugdhulp',
  begonnenOp: dag('2024-05-27'),
  ...rest,
});
const alles = { gezag: true, ondertoezichtstelling: true, uithuisplaatsing: true, voogdij: true };

describe('until when help can go on', () => {
  it.each([
    ['help nobody decided about ends at eighteen', hulp(), '2027-02-11'],
    ['help that stays needed goes on to twenty-three', hulp({ bepaaldOp: dag('2026-12-01') }), '2032-02-11'],
    ['of help begun before, that may be decided later', hulp({ bepaaldOp: dag('2028-01-01') }), '2032-02-11'],
    [
      'of help begun after eighteen it had to be decided before',
      hulp({ begonnenOp: dag('2027-03-01'), bepaaldOp: dag('2027-02-10') }),
      '2032-02-11',
    ],
    [
      'help begun and decided after eighteen is not for the young',
      hulp({ begonnenOp: dag('2027-03-01'), bepaaldOp: dag('2027-02-11') }),
      '2027-02-11',
    ],
    ['foster care goes on to twenty-one without a decision', hulp({ soort: 'pleegzorg' }), '2030-02-11'],
    [
      'foster care that stays needed goes on to twenty-three',
      hulp({ soort: 'pleegzorg', bepaaldOp: dag('2026-12-01') }),
      '2032-02-11',
    ],
    [
      'a young person who does not want it ends foster care at eighteen',
      hulp({ soort: 'pleegzorg', vervolg: 'stopt' }),
      '2027-02-11',
    ],
    [
      'foster care that begins at eighteen is none',
      hulp({ soort: 'pleegzorg', begonnenOp: dag('2027-02-11') }),
      '2027-02-11',
    ],
    ['help for adults takes over at eighteen', hulp({ vervolg: 'volwassenhulp' }), '2027-02-11'],
  ])('%s', (_titel, een, tot) => {
    expect(hulpgrens(een, jade)?.tot).toBe(tot);
  });

  it('no age ends what a juvenile judge ordered', () => {
    expect(hulpgrens(hulp({ soort: 'jeugdreclassering' }), jade)).toMatchObject({ tot: undefined });
    expect(
      hulplijnen([hulp({ soort: 'jeugdreclassering' }), hulp()], jade).map((een) => een.gaatDoor),
    ).toEqual([true, false]);
  });

  it('of somebody without a date of birth nothing is said', () => {
    expect(hulpgrens(hulp(), geboren('0000'))).toBeUndefined();
    expect(hulplijnen([hulp()], geboren('0000'))).toEqual([]);
    expect(verjaardag(18, { soort: 'ongeboren', uitgerekendeDatum: dag('2027-06-01') })).toBeUndefined();
  });

  it('begins again within half a year, and never on or after the birthday that ends it', () => {
    expect(hervatbaarTot(dag('2028-03-31'), 'jeugdhulp', jade)).toBe('2028-09-30');
    expect(hervatbaarTot(dag('2029-10-01'), 'pleegzorg', jade)).toBe('2030-02-11');
    expect(hervatbaarTot(dag('2029-10-01'), 'pleegzorg', geboren('0000'))).toBeUndefined();
  });

  it('never goes past the day on which the age is reached, on any birthday of four years', () => {
    for (
      let geboortedag = dag('2007-01-01');
      geboortedag < '2011-01-01';
      geboortedag = addDays(geboortedag, 1)
    ) {
      const wie = geboren(geboortedag);
      for (const [een, leeftijd] of [
        [hulp(), 18],
        [hulp({ soort: 'pleegzorg' }), 21],
        [hulp({ bepaaldOp: dag('2024-06-01') }), 23],
      ] as const) {
        const tot = hulpgrens(een, wie)?.tot ?? dag('9999-12-31');
        expect([ageOn(geboortedag, tot), ageOn(geboortedag, addDays(tot, -1))]).toEqual([
          leeftijd,
          leeftijd - 1,
        ]);
      }
    }
  });
});

describe('the days of growing up', () => {
  it('are sixteen, seventeen, half a year before eighteen, and the day before', () => {
    expect(overgangsdagen(jade)).toEqual({
      ...{ gesprek: '2025-02-11', plan: '2026-02-11', haast: '2026-08-11', uiterlijk: '2027-02-10' },
      ...{ achttien: '2027-02-11', eenentwintig: '2030-02-11', drieentwintig: '2032-02-11' },
    });
  });

  it('count 29 February as 1 March', () => {
    expect(overgangsdagen(geboren('2008-02-29'))).toMatchObject({
      gesprek: '2024-02-29',
      achttien: '2026-03-01',
      uiterlijk: '2026-02-28',
    });
  });

  it('wait for the last day that a partly unknown date can mean', () => {
    expect(verjaardag(18, geboren('2009-02'))).toBe('2027-02-28');
    expect(overgangsdagen(geboren('0000'))).toBeUndefined();
  });

  it.each([
    ['2025-02-10', 'nogniet'],
    ['2025-02-11', 'gesprek'],
    ['2026-02-11', 'plan'],
    ['2026-08-11', 'haast'],
    ['2027-02-10', 'haast'],
    ['2027-02-11', 'volwassen'],
    ['2032-02-10', 'volwassen'],
    ['2032-02-11', 'voorbij'],
  ])('on %s it is %s', (op, fase) => {
    expect(overgangsfase(jade, dag(op))).toBe(fase);
  });
});

describe('on the birthday', () => {
  it('gezag and every order over a minor end, that day itself, on a Thursday or a Sunday', () => {
    expect(watEindigt(alles, jade).map(({ soort, tot }) => [soort, tot])).toEqual([
      ['gezag', '2027-02-11'],
      ['ondertoezichtstelling', '2027-02-11'],
      ['uithuisplaatsing', '2027-02-11'],
      ['voogdij', '2027-02-11'],
    ]);
    expect(watEindigt({ ...alles, voogdij: false }, geboren('2009-02-14')).map(({ tot }) => tot)).toEqual(
      Array(3).fill('2027-02-14'),
    );
  });

  it('nothing is said of who has no date of birth', () => {
    expect(watEindigt(alles, geboren('0000'))).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each([
    ['nobody chose what comes after', hulp(), 'nietGekozen'],
    ['it goes on and nothing decided that it may', hulp({ vervolg: 'gaatdoor' }), 'nietBepaald'],
    [
      'it was decided that it goes on',
      hulp({ vervolg: 'gaatdoor', bepaaldOp: dag('2026-12-01') }),
      undefined,
    ],
    ['foster care needs no decision', hulp({ soort: 'pleegzorg', vervolg: 'gaatdoor' }), undefined],
    ['what a judge ordered needs no choice', hulp({ soort: 'jeugdreclassering' }), undefined],
    ['it stops because the young person wants so', hulp({ vervolg: 'stopt' }), undefined],
    ['help for adults takes over', hulp({ vervolg: 'volwassenhulp' }), undefined],
  ])('%s', (_titel, een, mist) => {
    expect(watMist(een, jade)).toBe(mist);
  });

  it('stands red from half a year before eighteen, and after it', () => {
    expect(vervolgStaatRood([hulp()], jade, dag('2026-08-10'))).toBe(false);
    expect(vervolgStaatRood([hulp()], jade, dag('2026-08-11'))).toBe(true);
    expect(vervolgStaatRood([hulp()], jade, dag('2027-03-01'))).toBe(true);
    expect(vervolgStaatRood([hulp()], jade, dag('2032-02-11'))).toBe(false);
    expect(vervolgStaatRood([hulp({ vervolg: 'stopt' })], jade, dag('2027-01-12'))).toBe(false);
  });
});

describe('a point', () => {
  const punt: NieuwPunt = {
    ...{ onderwerp: 'wonen', afspraak: ' kamer zoeken ', doetJongere: true, uiterlijk: dag('2027-02-01') },
  };
  const kinds = (nieuw: NieuwPunt, op = '2027-01-12', wie = jade): string[] => {
    const decided = decidePunt(nieuw, wie, dag(op));
    return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
  };

  it('is not made before sixteen or from twenty-three on', () => {
    expect(kinds(punt, '2025-02-10')).toEqual(['overgangNietNu']);
    expect(kinds(punt, '2032-02-11')).toEqual(['overgangNietNu']);
    expect(kinds(punt, '2027-01-12', geboren('0000'))).toEqual(['overgangNietNu']);
  });

  it('says what is agreed, on a day to come, before twenty-three', () => {
    expect(kinds({ ...punt, afspraak: '  ' })).toEqual(['overgangAfspraakOntbreekt']);
    expect(kinds({ ...punt, uiterlijk: dag('2027-01-11') })).toEqual(['overgangDagVoorbij']);
    expect(kinds({ ...punt, uiterlijk: dag('2032-02-11') })).toEqual(['overgangDagTeVer']);
    expect(kinds({ ...punt, uiterlijk: dag('2027-01-12') })).toEqual([]);
  });

  it('about help says which help, which has begun', () => {
    expect(kinds({ ...punt, onderwerp: 'hulp' })).toEqual(['overgangHulpOntbreekt']);
    expect(kinds({ ...punt, hulp: hulp() })).toEqual(['overgangHulpOntbreekt']);
    const later = { soort: 'jeugdhulp', begonnenOp: dag('2027-01-13') } as const;
    expect(kinds({ ...punt, onderwerp: 'hulp', hulp: later })).toEqual(['overgangHulpInToekomst']);
    expect(kinds({ ...punt, onderwerp: 'hulp', hulp: hulp({ bepaaldOp: dag('2027-01-13') }) })).toEqual([
      'overgangHulpInToekomst',
    ]);
  });

  it('keeps its words without the spaces around them', () => {
    const decided = decidePunt(punt, jade, dag('2027-01-12'));
    expect(decided.ok && decided.value.afspraak).toBe('kamer zoeken');
  });

  it('is late the day after its day, unless it is done', () => {
    const uiterlijk = dag('2027-01-12');
    expect(isPuntLaat({ uiterlijk }, uiterlijk)).toBe(false);
    expect(isPuntLaat({ uiterlijk }, dag('2027-01-13'))).toBe(true);
    expect(isPuntLaat({ uiterlijk, geregeldOp: dag('2027-01-13') }, dag('2027-01-13'))).toBe(false);
  });
});

describe('who receives', () => {
  it.each([
    ['2027-02-11', '2027-01-12', undefined],
    ['2027-01-11', '2027-01-12', 'overgangDagVoorbij'],
    ['2032-02-11', '2027-01-12', 'overgangDagTeVer'],
    ['2025-02-11', '2025-02-10', 'overgangNietNu'],
    ['2032-02-12', '2032-02-11', 'overgangNietNu'],
  ])('from %s, asked on %s: %s', (vanaf, op, kind) => {
    const decided = decideOntvanger(dag(vanaf), jade, dag(op));
    expect(decided.ok ? undefined : decided.refusals[0]?.kind).toBe(kind);
  });

  it('reads nothing before that day, and nothing that was not chosen for him', () => {
    const ontvanger = {
      vanaf: dag('2027-02-11'),
      keuzes: [
        { stuk: 'plan', keuze: 'gaatmee', geopend: false },
        { stuk: 'woorden', keuze: 'blijfthier', geopend: false },
        { stuk: 'cijfers', keuze: 'eerstpraten', geopend: false },
      ],
    } as const;
    expect(stukkenVoor(ontvanger, dag('2027-02-10'))).toEqual([]);
    expect(stukkenVoor(ontvanger, dag('2027-02-11'))).toEqual(['plan']);
  });
});

describe('the young person chooses', () => {
  const eerder = (geopend: boolean) => ({ stuk: 'plan', keuze: 'gaatmee', geopend }) as const;
  const kind = (keuze: 'gaatmee' | 'blijfthier', geopend: boolean | undefined, op = '2027-01-12') => {
    const voor = geopend === undefined ? undefined : eerder(geopend);
    const decided = decideOvergangkeuze({ stuk: 'plan', keuze }, voor, jade, dag(op));
    return decided.ok ? undefined : decided.refusals[0]?.kind;
  };

  it('from sixteen until twenty-three', () => {
    expect(kind('gaatmee', undefined, '2025-02-10')).toBe('overgangKiesNogNiet');
    expect(kind('gaatmee', undefined, '2025-02-11')).toBeUndefined();
    expect(kind('gaatmee', undefined, '2032-02-11')).toBe('overgangKiesNogNiet');
  });

  it('takes back what nobody opened, and not what was read', () => {
    expect(kind('blijfthier', false)).toBeUndefined();
    expect(kind('blijfthier', true)).toBe('overgangAlGelezen');
    expect(kind('gaatmee', true)).toBeUndefined();
  });
});
