import { describe, expect, it } from 'vitest';
import { decidePortaalkeuze, listKanalen, type Portaalkeuze } from './index.ts';

const keuze: Portaalkeuze = {
  ...{ wijze: 'dagelijks', tijd: '19:00', kanaal: 'sms', bewoording: 'lijstje', alleenIk: true },
};
const kinds = (feiten: Parameters<typeof listKanalen>[0], anders: Partial<Portaalkeuze> = {}) => {
  const decided = decidePortaalkeuze(feiten, { ...keuze, ...anders });
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};
const groot = { leeftijd: 38, inGevaar: false };

describe('a message to somebody of the family', () => {
  it('never leaves the own page while somebody is a danger', () => {
    const gevaar = { ...groot, inGevaar: true };
    expect(listKanalen(gevaar)).toEqual(['hier']);
    for (const kanaal of ['sms', 'mail'] as const)
      expect(kinds(gevaar, { kanaal })).toEqual(['berichtNietVeilig']);
    expect(kinds(gevaar, { kanaal: 'hier' })).toEqual([]);
  });
  it('is never a mail to a child, nor to who has no known age', () => {
    for (const leeftijd of [12, 17, undefined])
      expect(kinds({ leeftijd, inGevaar: false }, { kanaal: 'mail' })).toEqual(['mailNietAanKind']);
    expect(kinds({ leeftijd: 18, inGevaar: false }, { kanaal: 'mail' })).toEqual([]);
    expect(kinds({ leeftijd: 12, inGevaar: false })).toEqual([]);
  });
  it('does not go to a phone that others see', () => {
    expect(kinds(groot, { alleenIk: false })).toEqual(['toestelNietAlleenEigen']);
    expect(kinds(groot, { alleenIk: false, kanaal: 'hier' })).toEqual([]);
    expect(kinds(groot, { alleenIk: false, wijze: 'uit' })).toEqual([]);
  });
  it('is never about a missed check', () => {
    expect(kinds(groot, { wijze: 'ookacuut', kanaal: 'hier' })).toEqual(['acuutNietInPortaal']);
  });
});
