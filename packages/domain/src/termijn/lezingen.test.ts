import { describe, expect, it } from 'vitest';
import { getPlainDate as day } from '../kern/index.ts';
import { computeLezingen, decideTweedeKlok, findPlicht, type Gebeurtenisdagen, type Klok } from './index.ts';

const days = (plicht: Parameters<typeof computeLezingen>[0], op: Gebeurtenisdagen) => {
  const outcome = computeLezingen(plicht, op);
  if (!outcome.ok) return outcome.refusals[0];
  const { lezingen, werkt, nietGeteld } = outcome.value;
  return [lezingen.map(({ uiterlijk }) => uiterlijk), werkt.soort, nietGeteld];
};

describe('one duty counted in two ways', () => {
  it('is worked on the earlier day', () => {
    const melding = { melding: day('2027-01-13') };
    expect(days('beoordelingmelding', melding)).toEqual([
      ['2027-01-18', '2027-01-20'],
      'meldingvijfdagen',
      [],
    ]);
    const plan = { geenFamiliegroepsplan: day('2027-01-04'), maatregelBegon: day('2026-12-16') };
    expect(days('plan', plan)).toEqual([['2027-02-15', '2027-01-27'], 'planvanafmaatregel', []]);
  });
  it('is worked on the law where both fall on one day', () => {
    const same = { geenFamiliegroepsplan: day('2027-01-04'), maatregelBegon: day('2027-01-04') };
    expect(days('plan', same)).toEqual([['2027-02-15', '2027-02-15'], 'planwettelijk', []]);
  });
  it('names the reading that cannot be counted yet', () => {
    expect(days('plan', { maatregelBegon: day('2026-12-16') })).toEqual([
      ['2027-01-27'],
      'planvanafmaatregel',
      ['planwettelijk'],
    ]);
    expect(days('beoordelingmelding', { melding: day('2018-12-31') })).toEqual([
      ['2019-01-07'],
      'meldingvijfdagen',
      ['meldingvijfwerkdagen'],
    ]);
  });
  it('counts a melding to its outcome from the first one', () => {
    const op = { triagebesluit: day('2027-01-18'), eersteMelding: day('2027-01-04') };
    expect(days('onderzoekmelding', op)).toEqual([['2027-03-30', '2027-03-22'], 'meldingtotuitkomst', []]);
  });
  it('has no day without any event', () => {
    expect(days('plan', { melding: day('2027-01-04') })).toEqual({ kind: 'geenGebeurtenis', plicht: 'plan' });
  });
  it('is found from each of its clocks', () => {
    expect(findPlicht('meldingvijfwerkdagen')).toBe('beoordelingmelding');
    expect(findPlicht('ondertoezichtstelling')).toBeUndefined();
  });
});

describe('a second clock for one duty', () => {
  const klok = (soort: Klok['soort'], vanaf: string, voor = 'a'): Klok => ({
    soort,
    vanaf: day(vanaf),
    voor,
  });

  it('is refused, with the one that runs', () => {
    const running = klok('vastejeugdbeschermer', '2027-01-04');
    expect(decideTweedeKlok([running], klok('vastejeugdbeschermer', '2027-01-11'))).toEqual({
      ok: false,
      refusals: [{ kind: 'klokLooptAl', soort: 'vastejeugdbeschermer', vanaf: '2027-01-04' }],
    });
  });
  it('is no second clock when it is for another measure or another duty', () => {
    const running = klok('vastejeugdbeschermer', '2027-01-04');
    for (const other of [
      klok('vastejeugdbeschermer', '2027-01-11', 'b'),
      klok('planwettelijk', '2027-01-11'),
    ])
      expect(decideTweedeKlok([running], other)).toEqual({
        ok: true,
        value: { klokken: [running, other], reden: 'nieuw' },
      });
  });
  it('changes nothing after a second melding, whichever was entered first', () => {
    const [first, second] = [
      klok('meldingtotuitkomst', '2027-01-04'),
      klok('meldingtotuitkomst', '2027-01-11'),
    ];
    for (const [lopend, nieuw] of [
      [first, second],
      [second, first],
    ] as const)
      expect(decideTweedeKlok([lopend], nieuw)).toEqual({
        ok: true,
        value: { klokken: [first], reden: 'eersteTelt' },
      });
  });
  it('starts a duty anew that comes back, and an older one does not', () => {
    const [old, young] = [klok('planherziening', '2026-01-04'), klok('planherziening', '2027-01-04')];
    for (const [lopend, nieuw] of [
      [old, young],
      [young, old],
    ] as const)
      expect(decideTweedeKlok([lopend], nieuw)).toEqual({
        ok: true,
        value: { klokken: [young], reden: 'opnieuw' },
      });
  });
});
