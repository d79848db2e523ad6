import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addDays, ageOn, daysBetween, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { isWerkdag } from '@rondom/domain/termijn';
import { createKeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { bouwWereld } from './bouw-wereld.ts';
import { dagen } from './dag.proef.ts';
import { verhaaldagen } from './kalender.ts';
import { tegenspraken } from './tegenspraak.proef.ts';

const keys = createKeyRing(randomBytes(32));

describe.each(Object.entries(dagen))('on %s', (_naam, dag) => {
  const vandaag = getPlainDate(dag);
  const { wereld, verhaal } = bouwWereld({ keys, vandaag });
  const { lading, kalender } = wereld;

  test('nothing contradicts itself', () => {
    expect(tegenspraken(wereld)).toEqual([]);
  });

  test('everybody of the story is as old as the story says', () => {
    const jaren = (id: number): number => {
      const geboren = lading.rijen('persoon').find((rij) => rij.id === id)?.geboortedatum;
      return ageOn(getPlainDate(geboren ?? ''), vandaag);
    };
    const { noor, sem, linda, mark, ilse, ria } = verhaal;
    expect([noor, sem, linda, mark, ilse, ria].map(jaren)).toEqual([12, 7, 38, 41, 36, 68]);
  });

  test('Ruben came late, both dates of the story are working days, and K-2207 still waits for a second voice', () => {
    const op = verhaaldagen(kalender);
    const teLaat = daysBetween(op.uiterlijk, op.eersteContact);
    expect(teLaat).toBeGreaterThanOrEqual(10);
    expect(teLaat).toBeLessThanOrEqual(19);
    expect([op.beschikkingOp, op.giGeinformeerdOp, op.rubenBenoemd, op.eersteContact].every(isWerkdag)).toBe(
      true,
    );
    const noor = lading.rijen('wacht').filter((rij) => rij.persoon_id === verhaal.noor);
    expect(noor).toMatchObject([
      { beeindigd_op: null, begonnen_op: op.eersteContact, uiterlijk: op.uiterlijk },
    ]);
  });

  test('the board falls from twenty-six to eleven, nine came and twenty-four went, and every day adds up', () => {
    const ooit = lading.rijen('wacht').filter((rij) => rij.uiterlijk < (rij.beeindigd_op ?? '9999-12-31'));
    const stand = (dag_: PlainDate): number =>
      ooit.filter((rij) => rij.uiterlijk < dag_ && (rij.beeindigd_op == null || rij.beeindigd_op > dag_))
        .length;
    const begin = addDays(vandaag, -84);
    expect(stand(begin)).toBe(26);
    let [erbij, eraf] = [0, 0];
    for (let dag_ = addDays(begin, 1); dag_ <= vandaag; dag_ = addDays(dag_, 1)) {
      const kwam = ooit.filter((rij) => addDays(rij.uiterlijk, 1) === dag_).length;
      const ging = ooit.filter((rij) => rij.beeindigd_op === dag_).length;
      expect(stand(dag_), dag_).toBe(stand(addDays(dag_, -1)) + kwam - ging);
      erbij += kwam;
      eraf += ging;
    }
    expect([erbij, eraf, stand(vandaag)]).toEqual([9, 24, 11]);
  });

  test('Samira has nothing on today but the story', () => {
    const { samira } = wereld.mensen;
    const vandaagVan = lading.rijen('afspraak').filter((rij) => rij.gebruiker_id === samira.id);
    expect(vandaagVan.every(({ op }) => op > kalender.om(addDays(vandaag, 1), '00:00'))).toBe(true);
  });
});
