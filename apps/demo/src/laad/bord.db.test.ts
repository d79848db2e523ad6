import { describe, expect, test } from 'vitest';
import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { dagenTeLaat, geholpenOp, staatOpBord } from '@rondom/domain/wachtlijst';
import { toestandOf, type ToestandJson } from '../../../api/src/wachtlijst/toestand.ts';
import { openDemo, type Demoproef } from './demo.proef.ts';

const dagen = {
  'the anchor': '2027-01-12',
  'a Saturday': '2027-03-06',
  'the day before Christmas': '2026-12-24',
  'a leap day': '2028-02-29',
  'Easter Monday, the day after the clock changed': '2027-03-29',
  'the day after the clock was set back': '2026-10-26',
  'the Sunday after Ascension Day': '2028-05-28',
} as const;

/** Whether a child stands on the board at the end of a day. */
const opBord = `uiterlijk < $1 and (beeindigd_op is null or beeindigd_op > $1)`;

const tel = async (demo: Demoproef, vraag: string, values: readonly unknown[]): Promise<number> =>
  Number(
    (await demo.lees<{ n: string }>(`select count(*) as n from rondom.wacht where ${vraag}`, values))[0]?.n,
  );

/** Every wait as its vast gezicht may see it: the same facts the decisions of the product rest on. */
async function toestanden(demo: Demoproef, vandaag: PlainDate) {
  const rijen = await demo.lees<{ toestand: ToestandJson | null; einde: PlainDate | null }>(
    `select w.beeindigd_op::text as einde, (
       select rondom.wacht_toestand(w.id) from (
         select set_config('app.gebruiker_id', b.gebruiker_id::text, false), set_config('app.rol', 'lokaalteam', false),
           set_config('app.vandaag', $1, false), set_config('app.bereik', 'gezin:' || w.gezin_id, false)
         from rondom.betrokkenheid b where b.gezin_id = w.gezin_id and b.soort = 'vastgezicht' and b.periode @> $1::date
         offset 0) wie
     ) as toestand
     from rondom.wacht w order by w.id`,
    [vandaag],
  );
  return rijen.map(({ toestand, einde }) => {
    if (toestand === null) throw new Error('a wait of the demo has no vast gezicht who may see it');
    return { ...toestandOf(toestand, vandaag), einde };
  });
}

describe.each(Object.entries(dagen))('on %s', (_naam, dag) => {
  const vandaag = getPlainDate(dag);
  const demo = openDemo(vandaag);

  test('eleven children stand on the board, as the story divides them', async () => {
    const verdeel = (kolom: string) =>
      demo.lees<{ naam: string; n: number }>(
        `select ${kolom} as naam, count(*)::int as n from rondom.wacht w join rondom.regio r on r.id = w.regio_id
         where ${opBord} group by 1 order by 2 desc, 1`,
        [vandaag],
      );
    expect(await verdeel('wacht_op')).toEqual([
      { naam: 'vastejeugdbeschermer', n: 5 },
      { naam: 'passendehulp', n: 4 },
      { naam: 'onderzoek', n: 1 },
      { naam: 'pleeggezin', n: 1 },
    ]);
    expect(await verdeel('r.naam')).toEqual([
      { naam: 'Centraal Gelderland', n: 3 },
      { naam: 'Midden-IJssel/Oost-Veluwe', n: 2 },
      { naam: 'Rijk van Nijmegen', n: 2 },
      { naam: 'Achterhoek', n: 1 },
      { naam: 'FoodValley', n: 1 },
      { naam: 'Noord-Veluwe', n: 1 },
      { naam: 'Rivierenland', n: 1 },
    ]);
  });

  test('twenty-six twelve weeks ago, nine came, twenty-four went, and every day adds up', async () => {
    const begin = addDays(vandaag, -84);
    expect(await tel(demo, opBord, [begin])).toBe(26);
    let aantal = 26;
    for (let day = addDays(begin, 1); day <= vandaag; day = addDays(day, 1)) {
      // Who was helped in time never stood there.
      aantal += await tel(demo, 'uiterlijk + 1 = $1 and (beeindigd_op is null or beeindigd_op > uiterlijk)', [
        day,
      ]);
      aantal -= await tel(demo, 'uiterlijk < beeindigd_op and beeindigd_op = $1', [day]);
      expect(await tel(demo, opBord, [day]), `the board on ${day}`).toBe(aantal);
    }
    expect(aantal).toBe(11);
    const inPeriode = 'uiterlijk < beeindigd_op and beeindigd_op > $1 and beeindigd_op <= $2';
    const erbij =
      'uiterlijk + 1 > $1 and uiterlijk + 1 <= $2 and (beeindigd_op is null or beeindigd_op > uiterlijk)';
    expect(await tel(demo, erbij, [begin, vandaag])).toBe(9);
    expect(await tel(demo, `${inPeriode} and beeindigd_als = 'geholpen'`, [begin, vandaag])).toBe(22);
    expect(await tel(demo, `${inPeriode} and beeindigd_als = 'zonderhulp'`, [begin, vandaag])).toBe(2);
  });

  test('every wait stands as the rules of the product say of it', async () => {
    const alle = await toestanden(demo, vandaag);
    const telaat = alle.filter(({ wacht, einde }) => wacht.uiterlijk < (einde ?? vandaag));
    // Thirty-five of the last twelve weeks, one that waits again,, and who left the board in the year before.
    expect(telaat).toHaveLength(107);
    expect(alle.length).toBeGreaterThan(60);
    for (const een of alle) {
      const { json, wacht, einde } = een;
      const over = `wait ${json.id} (${json.soort})`;
      const ooitTeLaat = telaat.includes(een);
      expect(staatOpBord(wacht, vandaag), over).toBe(ooitTeLaat && einde === null);
      expect(geholpenOp(wacht) ?? null, over).toBe(json.beeindigdAls === 'geholpen' ? einde : null);
      // A decision that was withdrawn leaves nothing to be late for.
      const nietig = json.zonderhulpReden === 'ingetrokken';
      if (ooitTeLaat && !nietig) expect(dagenTeLaat(wacht, vandaag), over).toBeGreaterThan(0);
      else expect(dagenTeLaat(wacht, vandaag), over).toBeLessThanOrEqual(0);
    }
  });

  test('of one child the safety is not known: K-2122, of four to eleven, who does not wait longest', async () => {
    const rijen = await demo.lees<{ nummer: number; veilig: string; band: string; uiterlijk: string }>(
      `select p.nummer, w.veilig, rondom.leeftijdsband(k.geboortedatum, $1) as band, w.uiterlijk::text
       from rondom.wacht w join rondom.pseudoniem p on p.wacht_id = w.id join rondom.persoon k on k.id = w.persoon_id
       where ${opBord} order by w.uiterlijk`,
      [vandaag],
    );
    expect(rijen.filter(({ veilig }) => veilig === 'nietBekend')).toMatchObject([
      { nummer: 2122, band: '4-11' },
    ]);
    expect(rijen[0]?.nummer).not.toBe(2122);
    expect(rijen.filter(({ band }) => band === '12-17').map(({ nummer }) => nummer)).toContain(2207);
  });
});
