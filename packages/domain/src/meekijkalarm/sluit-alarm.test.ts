import { describe, expect, it } from 'vitest';
import { decideSluitAlarm, type OpenAlarm } from './sluit-alarm.ts';

const open: OpenAlarm = { lezer: '7', gesloten: false };
const besluit = { uitkomst: 'gesprekgehad', woorden: ' Zij viel in voor een zieke collega. ' } as const;
const kinds = (alarm: OpenAlarm, door: string, wat: Parameters<typeof decideSluitAlarm>[1] = besluit) => {
  const decided = decideSluitAlarm(alarm, wat, door);
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('closing an alarm', () => {
  it('is never done by the reader', () => {
    expect(kinds(open, '7')).toEqual(['eigenAlarm']);
  });
  it('happens once, and with words', () => {
    expect(kinds({ ...open, gesloten: true }, '9')).toEqual(['alarmAlGesloten']);
    expect(kinds(open, '9', { ...besluit, woorden: '  ' })).toEqual(['alarmwoordenOntbreken']);
  });
  it('keeps the words of who closes it', () => {
    expect(decideSluitAlarm(open, besluit, '9')).toEqual({
      ok: true,
      value: { uitkomst: 'gesprekgehad', woorden: 'Zij viel in voor een zieke collega.' },
    });
  });
});
