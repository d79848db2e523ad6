import { describe, expect, it } from 'vitest';
import { dayBefore } from './dagen.ts';
import { aGezin, aLid, aWacht } from './proef.ts';
import { groepeerStanden } from './veiligheidsstanden.ts';
import { verwantschappen } from './verwanten.ts';
import { dagenTeLaat, laatsteStemmen, wachtstatus } from './wachtstand.ts';

const vandaag = '2027-01-12';

describe('a wait on the family page', () => {
  it('is not helped by beginning alone', () => {
    expect(wachtstatus(aWacht({ begonnenOp: '2027-01-11' }), vandaag)).toBe('begonnenNietBevestigd');
  });

  it('is on the board from the day after uiterlijk', () => {
    expect(wachtstatus(aWacht(), '2026-12-28')).toBe('looptNog');
    expect(wachtstatus(aWacht(), '2026-12-29')).toBe('opBord');
  });

  it('ended without help is never called helped', () => {
    const wacht = aWacht({ begonnenOp: '2027-01-11', beeindigdOp: '2027-01-12', beeindigdAls: 'zonderhulp' });
    expect(wachtstatus(wacht, vandaag)).toBe('geeindigdZonderHulp');
  });

  it('is late to the day the clock stopped, and never less than nothing', () => {
    expect(dagenTeLaat(aWacht({ klokGestoptOp: '2027-01-11' }), vandaag)).toBe(14);
    expect(dagenTeLaat(aWacht(), vandaag)).toBe(15);
    expect(dagenTeLaat(aWacht({ klokGestoptOp: '2026-12-24' }), vandaag)).toBe(0);
  });

  it('shows of each voice what it said last', () => {
    const stem = { stemPersoonId: '2', weg: 'portaal', stemSoort: 'ouder', op: '2027-01-11' };
    const stemmen = [
      { ...stem, antwoord: 'neeNogNiet' },
      { ...stem, stemPersoonId: '3', antwoord: 'weetNiet' },
      { ...stem, antwoord: 'ja' },
    ];
    expect(laatsteStemmen(stemmen).map(({ antwoord }) => antwoord)).toEqual(['ja', 'weetNiet']);
  });
});

describe('the last day of a measure', () => {
  it('is the day before the end date of the judge', () => {
    expect(dayBefore('2027-12-16')).toBe('2027-12-15');
    expect(dayBefore('2028-03-01')).toBe('2028-02-29');
  });
});

describe('relations in words', () => {
  const relatie = {
    id: '1',
    vorm: 'samenwonend',
    vanaf: null,
    tot: null,
    beginOpgegeven: null,
    bron: 'verteld',
    versie: 1,
  };
  const paar = { ...relatie, soort: 'partner', van: '1', naar: '2', eindeOpgegeven: null };
  const leden = [aLid('1'), aLid('2')];

  it('say that a couple is apart, with the date as given', () => {
    const gezin = aGezin({ leden, relaties: [{ ...paar, eindeOpgegeven: '2019' }] });
    expect(verwantschappen({ id: '2' }, gezin, vandaag)).toMatchObject([
      { wat: 'uitElkaar', personen: ['1'], sinds: '2019' },
    ]);
  });

  it('never call a widow separated', () => {
    const gezin = aGezin({
      leden: [aLid('1'), aLid('2', { overledenOp: '2019-05-11' })],
      relaties: [{ ...paar, tot: '2019-05-11' }],
    });
    expect(verwantschappen({ id: '1' }, gezin, vandaag)).toMatchObject([{ wat: 'partnerOverleden' }]);
    expect(verwantschappen({ id: '2' }, gezin, vandaag)).toEqual([]);
  });
});

describe('danger that stands', () => {
  it('is one sentence about all whom the same person threatens', () => {
    const stand = { soort: 'partnergeweld', gevaarPersoonId: '9', sinds: '2026-08-20' };
    expect(
      groepeerStanden([
        { ...stand, id: '1', voorPersoonId: '1' },
        { ...stand, id: '2', voorPersoonId: '2', sinds: '2026-08-15' },
      ]),
    ).toEqual([{ soort: 'partnergeweld', gevaar: '9', voor: ['1', '2'], sinds: '2026-08-15' }]);
  });
});
