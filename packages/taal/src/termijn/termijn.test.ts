import { describe, expect, it } from 'vitest';
import { getPlainDate as day } from '../../../domain/src/kern/index.ts';
import * as domein from '../../../domain/src/termijn/index.ts';
import { schermen, termijnUitleg, termijnZin, type Taal } from '../index.ts';

// Type checks only while every step of the domain has its sentence and its parameters.
const zinOf = (taal: Taal, stap: domein.Termijnstap | domein.Wachtstap): string => termijnZin(taal, stap);

const story = domein.computeTermijn({
  soort: 'vastejeugdbeschermer',
  vanaf: { beslistOp: day('2026-12-16'), belastOp: day('2026-12-18'), geinformeerdOp: day('2026-12-18') },
});
const wacht = domein.explainWacht({
  uiterlijk: story.uiterlijk,
  vandaag: day('2027-01-12'),
  geeindigdOp: day('2027-01-11'),
  contacten: [
    { op: day('2027-01-08'), met: 'Mark' },
    { op: day('2027-01-11'), met: 'Linda' },
    { op: day('2027-01-11'), met: 'Noor' },
    { op: day('2027-01-11'), met: 'Sem' },
  ],
  reden: 'geenJeugdbeschermerVrij',
});

describe('the clock of the jeugdbeschermer over Christmas, word for word', () => {
  it('in Dutch', () => {
    const uitleg = termijnUitleg('nl', { ...story, wacht });
    expect(uitleg.kop).toBe('Uiterlijk maandag 28 december');
    expect(uitleg.regels).toEqual([
      'De rechter besliste op wo 16 dec. De GI wist het op vr 18 dec. De laatste dag telt.',
      'Vijf werkdagen: ma 21, di 22, wo 23, do 24, ma 28 dec.',
      'Niet geteld: za 19, zo 20, vr 25 (Eerste Kerstdag), za 26 (Tweede Kerstdag), zo 27.',
      'Contact met Mark op 8 jan. Met Linda, Noor en Sem op 11 jan.',
      '14 dagen te laat. Reden: geen jeugdbeschermer vrij.',
    ]);
    expect(uitleg.bron).toBe('Besluit Jeugdwet art. 4.2.2 lid 1');
    expect(uitleg.bronstatus).toBe('Tekst van 2017. Latere wijzigingen zijn niet nagekeken.');
  });
  it('in English', () => {
    const uitleg = termijnUitleg('en', { ...story, wacht });
    expect(uitleg.kop).toBe('Due Monday 28 December');
    expect(uitleg.regels).toEqual([
      'The judge decided on Wed 16 Dec. The GI was told on Fri 18 Dec. The later day counts.',
      'Five working days: Mon 21, Tue 22, Wed 23, Thu 24, Mon 28 Dec.',
      'Not counted: Sat 19, Sun 20, Fri 25 (Christmas Day), Sat 26 (Second Day of Christmas), Sun 27.',
      'Contact with Mark on 8 Jan. With Linda, Noor and Sem on 11 Jan.',
      '14 days late. Reason: no jeugdbeschermer available.',
    ]);
  });
});

describe('the start of the clock', () => {
  const first = (opdracht: domein.Opdracht): string => {
    const [stap] = domein.computeTermijn({ soort: 'vastejeugdbeschermer', vanaf: opdracht }).stappen;
    return stap ? zinOf('nl', stap) : '';
  };
  const [wo, vr, ma] = [day('2026-12-16'), day('2026-12-18'), day('2026-12-21')];
  it.each<[domein.Opdracht, string]>([
    [
      { beslistOp: wo, belastOp: wo, geinformeerdOp: vr },
      'De rechter besliste op wo 16 dec. De GI wist het op vr 18 dec. De laatste dag telt.',
    ],
    [
      { belastOp: wo, geinformeerdOp: vr },
      'De GI werd belast op wo 16 dec. De GI wist het op vr 18 dec. De laatste dag telt.',
    ],
    [
      { beslistOp: wo, belastOp: ma, geinformeerdOp: vr },
      'De rechter besliste op wo 16 dec. De GI werd belast op ma 21 dec. De GI wist het op vr 18 dec. De laatste dag telt.',
    ],
    [{ belastOp: vr, geinformeerdOp: vr }, 'De GI was belast en wist het op vr 18 dec.'],
    [
      { beslistOp: wo, belastOp: wo, geinformeerdOp: wo },
      'De rechter besliste op wo 16 dec. De GI wist het die dag.',
    ],
  ])('%j', (opdracht, expected) => expect(first(opdracht)).toBe(expected));
});

describe('other clocks', () => {
  const regels = (taal: Taal, soort: domein.Termijnsoort, vanaf: string): readonly string[] =>
    termijnUitleg(taal, domein.computeTermijn({ soort, vanaf: day(vanaf) })).regels;

  it.each<[domein.Termijnsoort, string, string[]]>([
    [
      'planwettelijk',
      '2027-01-04',
      ['Op ma 4 jan stond vast dat er geen familiegroepsplan komt.', 'Zes weken na ma 4 jan is ma 15 feb.'],
    ],
    [
      'meldingvijfdagen',
      '2027-01-12',
      [
        'De melding kwam binnen op di 12 jan.',
        'Vijf dagen: wo 13, do 14, vr 15, za 16, zo 17 jan.',
        'Zo 17 jan is vrij. De termijn loopt door tot en met ma 18 jan.',
      ],
    ],
    [
      'horenhuisverbod',
      '2026-12-24',
      [
        'Het verzoek kwam bij de rechter op do 24 dec.',
        'Drie dagen: vr 25, za 26, zo 27 dec.',
        'Zo 27 dec is vrij. De termijn loopt door tot en met ma 28 dec.',
        'Er moeten twee werkdagen in zitten: ma 28, di 29 dec. Dus uiterlijk di 29 dec.',
      ],
    ],
    [
      'planvanafmaatregel',
      '2026-11-13',
      [
        'De maatregel begon op vr 13 nov.',
        'Zes weken na vr 13 nov is vr 25 dec.',
        'Vr 25 (Eerste Kerstdag), za 26 (Tweede Kerstdag), zo 27 dec zijn vrij. De termijn loopt door tot en met ma 28 dec.',
        'Dit is een afspraak of norm, geen wet. Geteld: vr 25 dec. Met de regel voor vrije dagen: ma 28 dec.',
      ],
    ],
    [
      'ondertoezichtstelling',
      '2026-12-16',
      [
        'De rechter besliste op wo 16 dec. Die dag telt mee.',
        'Eén jaar vanaf wo 16 dec 2026: de laatste dag is wo 15 dec 2027.',
        'Een termijn in jaren schuift niet op voor vrije dagen.',
        'Dit vervalt vanzelf: het loopt tot 16 december 2027.',
      ],
    ],
    [
      'mededelingnietverlengen',
      '2027-12-16',
      [
        'De laatste dag van de maatregel is do 16 dec.',
        'Twee maanden vóór do 16 dec is za 16 okt.',
        'Za 16 okt is vrij. Bij terugtellen schuift de termijn niet op.',
      ],
    ],
  ])('%s from %s', (soort, vanaf, expected) => expect(regels('nl', soort, vanaf)).toEqual(expected));

  it('say that the days free by decree are not known', () => {
    expect(regels('nl', 'planwettelijk', '2029-12-03').at(-1)).toBe(
      'Voor 2029 en 2030 weten wij niet welke dagen bij besluit vrij zijn.',
    );
  });
  it('have a name each, and no name stands for a clock that does not exist', () => {
    const soorten = [...domein.listTermijnsoorten()].sort();
    expect(Object.keys(schermen.termijn.nl.soort).sort()).toEqual(soorten);
  });
  it('leave no step without words in English', () => {
    for (const soort of domein.listTermijnsoorten())
      for (const zin of regels('en', soort, '2026-12-24')) expect(zin).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('a clock that still runs', () => {
  const running = { uiterlijk: day('2026-12-28'), contacten: [], nogNiet: ['Linda'] };
  const lines = (vandaag: string): string[] =>
    domein.explainWacht({ ...running, vandaag: day(vandaag) }).map((stap) => zinOf('nl', stap));
  it('says who is still waiting and how long there is', () => {
    expect(lines('2026-12-25')).toEqual(['Nog geen contact met Linda.', 'Nog 3 dagen.']);
    expect(lines('2026-12-28').at(-1)).toBe('Vandaag is de laatste dag.');
    expect(lines('2026-12-29').at(-1)).toBe('Nu 1 dag te laat.');
  });
});
