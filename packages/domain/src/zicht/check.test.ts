import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { maakKalender } from '../termijn/index.ts';
import { decideLegCheckVast, type LegCheckVast } from './leg-check-vast.ts';
import { ritmes } from './soorten.ts';
import { computeVolgendeCheck } from './volgende-check.ts';

const dag = getPlainDate;
const vandaag = dag('2027-01-12');
const wacht = { ritme: 7, sinds: dag('2026-12-18') };
const gezien: LegCheckVast = { op: vandaag, veilig: 'ja', bronnen: ['kindGezien'], woorden: '' };
const kinds = (deel: Partial<LegCheckVast>, van: Parameters<typeof decideLegCheckVast>[0] = wacht) => {
  const decided = decideLegCheckVast(van, { ...gezien, ...deel }, vandaag);
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('a look at a child', () => {
  it.each([
    ['after the waiting ended', {}, { ...wacht, beeindigdOp: vandaag }, 'wachtGeeindigd'],
    ['in the future', { op: dag('2027-01-13') }, wacht, 'checkInToekomst'],
    ['of more than two weeks ago', { op: dag('2026-12-28') }, wacht, 'checkTeLangGeleden'],
    ['without how one knows', { bronnen: [] }, wacht, 'checkBronOntbreekt'],
    [
      'that reached nobody and knows all the same',
      { bronnen: ['nietBereikt'] },
      wacht,
      'nietBereiktMaarBekend',
    ],
    ['not safe, without why', { veilig: 'nee', woorden: ' ' }, wacht, 'checkWoordenOntbreken'],
    ['partly safe, without why', { veilig: 'tenDele' }, wacht, 'checkWoordenOntbreken'],
  ] as const)('is refused %s', (_wat, deel, van, kind) => {
    expect(kinds(deel, van)).toEqual([kind]);
  });

  it('needs no words where the child is safe, and counts a source once', () => {
    expect(decideLegCheckVast(wacht, { ...gezien, bronnen: ['kindGezien', 'kindGezien'] }, vandaag)).toEqual({
      ok: true,
      value: { bronnen: ['kindGezien'], volgendeOp: '2027-01-19' },
    });
  });

  it('may say that nobody was reached, and is tried again the next working day', () => {
    const decided = decideLegCheckVast(
      wacht,
      { ...gezien, veilig: 'nietBekend', bronnen: ['nietBereikt'] },
      vandaag,
    );
    expect(decided).toMatchObject({ ok: true, value: { volgendeOp: '2027-01-13' } });
  });
});

describe('the next look', () => {
  const na = (op: string, ritme: number, veilig: 'ja' | 'nee' = 'ja') =>
    computeVolgendeCheck({ laatste: { op: dag(op), veilig }, sinds: dag('2026-12-18'), ritme });

  it('comes before a weekend or a feast day, not after it', () => {
    expect(na('2026-12-19', 7)).toBe('2026-12-24');
    expect(na('2027-01-15', 2)).toBe('2027-01-18');
  });

  it('of a daily rhythm is the next working day', () => {
    expect(na('2027-01-15', 1)).toBe('2027-01-18');
  });

  it('of a child that is not safe is the next working day, whatever the rhythm', () => {
    expect(na('2027-01-12', 14, 'nee')).toBe('2027-01-13');
  });

  it('of a child never looked at is the working day after somebody was named', () => {
    expect(computeVolgendeCheck({ sinds: dag('2027-01-15'), ritme: 14 })).toBe('2027-01-18');
  });

  it('counts with the calendar it is handed', () => {
    const kalender = maakKalender({ vrijeDagen: [{ dag: dag('2027-01-19') }] });
    const laatste = { op: vandaag, veilig: 'ja' as const };
    expect(computeVolgendeCheck({ laatste, sinds: vandaag, ritme: 7 }, kalender)).toBe('2027-01-18');
  });

  it('is always later than the last, and within the rhythm, or else the first working day there is', () => {
    for (const ritme of ritmes)
      for (let n = 0; n < 400; n += 1) {
        const op = addDays(dag('2026-06-01'), n);
        const volgende = na(op, ritme);
        expect(volgende > op).toBe(true);
        expect(volgende <= addDays(op, ritme) || volgende === na(op, 1)).toBe(true);
      }
  });
});
