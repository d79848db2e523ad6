import { expect, test } from 'vitest';
import { openDemo } from './demo.proef.ts';
import { anker } from './kalender.ts';

const demo = openDemo(anker);

test('three looks of yesterday stand out, each for its own reason, and none is of the story', async () => {
  const alarmen = await demo.lees<{ redenen: { reden: string }[]; gezin: string | null; dag: string }>(
    'select redenen, gezin_id::text as gezin, dag::text from rondom.meekijkalarm order by eerste_op',
  );
  expect(alarmen.map(({ redenen }) => redenen.map(({ reden }) => reden))).toEqual([
    ['reeksGeweigerd'],
    expect.arrayContaining(['zelfdeNaam', 'buitenTaak', 'geweigerd']),
    expect.arrayContaining(['vreemdUur', 'geweigerd']),
  ]);
  expect(alarmen.map(({ gezin }) => gezin)).not.toContain('1');
  expect(new Set(alarmen.map(({ dag }) => dag))).toEqual(new Set(['2027-01-11']));
});

test('the one refused try of Daan is a line, and no alarm', async () => {
  expect(
    await demo.lees(
      "select 1 from rondom.meekijkalarm a join rondom.gebruiker u on u.id = a.gebruiker_id where u.sub in ('daan', 'iris', 'samira')",
    ),
  ).toEqual([]);
});
