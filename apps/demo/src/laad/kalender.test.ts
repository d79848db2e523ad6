import { expect, test } from 'vitest';
import { addDays, daysBetween, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { isWerkdag } from '@rondom/domain/termijn';
import { anker, createKalender, verhaaldagen } from './kalender.ts';

const dagenOp = (vandaag: PlainDate) => verhaaldagen(createKalender(vandaag));

test('at the anchor every day is the day of the story', () => {
  expect(dagenOp(anker)).toEqual({
    eersteGezicht: '2024-12-13',
    samira: '2026-02-13',
    zorgmelding: '2026-08-15',
    zorgmeldingBeoordeeld: '2026-08-18',
    huisverbod: '2026-08-17',
    huisverbodVoorbij: '2026-09-14',
    opvang: '2026-09-14',
    eigenHuis: '2026-10-12',
    raadBegon: '2026-09-28',
    raadKlaar: '2026-11-23',
    beschikkingOp: '2026-12-16',
    otsTot: '2027-12-16',
    giGeinformeerdOp: '2026-12-18',
    uiterlijk: '2026-12-28',
    noodraadpleging: '2026-12-31',
    noodraadplegingBekeken: '2027-01-04',
    hulpMark: '2026-12-29',
    schuldhulp: '2026-12-09',
    geenFamiliegroepsplanOp: '2027-01-04',
    planWettelijk: '2027-02-15',
    planVanafMaatregel: '2027-01-27',
    veiligheidGevraagd: '2027-01-05',
    toestemmingMark: '2027-01-06',
    daan: '2027-01-07',
    rubenBenoemd: '2027-01-08',
    eersteContact: '2027-01-11',
    gisteren: '2027-01-11',
    samiraBijOma: '2027-01-14',
    planbespreking: '2027-01-20',
    geboorteVerwacht: '2027-06-11',
  });
  expect(daysBetween(getPlainDate('2026-12-28'), dagenOp(anker).eersteContact)).toBe(14);
});

test('on every day of three years Ruben comes 10 to 19 days late and nothing contradicts itself', () => {
  const gezien = new Set<number>();
  for (let dag = getPlainDate('2026-01-01'); dag <= '2028-12-31'; dag = addDays(dag, 1)) {
    const op = dagenOp(dag);
    const kantoor = [
      op.samira,
      op.raadBegon,
      op.raadKlaar,
      op.beschikkingOp,
      op.giGeinformeerdOp,
      op.uiterlijk,
      op.geenFamiliegroepsplanOp,
      op.veiligheidGevraagd,
      op.daan,
      op.rubenBenoemd,
      op.eersteContact,
    ];
    expect([...kantoor].sort(), `the order of office acts on ${dag}`).toEqual(kantoor);
    expect(kantoor.filter((een) => !isWerkdag(een))).toEqual([]);
    expect(op.samiraBijOma > dag && op.planbespreking > dag).toBe(true);
    expect(op.noodraadplegingBekeken > op.noodraadpleging && op.noodraadplegingBekeken < dag).toBe(true);
    gezien.add(daysBetween(op.uiterlijk, op.eersteContact));
  }
  expect([...gezien].sort()).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});
