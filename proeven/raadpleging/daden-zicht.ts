/** Deeds about who keeps an eye on a child that waits: named, looked, how soon, and the path without a worker. */
import { na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

interface Gezien {
  readonly wachtId: string;
  readonly pad: readonly { readonly id: string }[];
}
const uit = (antwoord: string | undefined): Gezien | undefined =>
  (JSON.parse(antwoord ?? '[]') as readonly Gezien[])[0];

/** What follows on the number of the wait that the page shows. */
const metWacht = (wie: string, url: (wacht: string) => string, body: unknown): Stap => ({
  wie,
  verzoek: ([gelezen]) => ({ method: 'POST', url: url(uit(gelezen)?.wachtId ?? '0'), body }),
});

const vanDitGezin =
  '(select id from rondom.wacht where gezin_id = 8000000001 and beeindigd_op is null order by id limit 1)';

export function overZicht({ gebruiker }: Mensen): readonly Daad[] {
  const zicht = (wie: string) => stap(wie, 'GET', `${pad}/zicht`);
  const op = (eind: string) => (wacht: string) => `${pad}/wachten/${wacht}/${eind}`;
  const look = { op: '2027-01-12', veilig: 'ja', bronnen: ['kindGezien'], woorden: 'Bij oma.' };
  return [
    na([zicht('anja')], metWacht('anja', op('wachter'), { gebruikerId: gebruiker['ruben'], ritme: 3 })),
    na([zicht('samira')], metWacht('samira', op('checks'), look)),
    na(
      [zicht('samira')],
      metWacht('samira', (wacht) => `/api/v1/zicht/mijn/${wacht}/checks`, look),
    ),
    na(
      [zicht('samira')],
      metWacht('samira', op('urgenties'), {
        ...{ urgentie: 'dezeWeek', reden: 'Zij vraagt er zelf om.', herzienOp: '2027-01-19' },
      }),
    ),
    na(
      [zicht('anja')],
      {
        wie: 'anja',
        verzoek: ([gelezen]) => ({
          ...{ method: 'POST', url: `${pad}/padstappen/${uit(gelezen)?.pad[0]?.id ?? '0'}/uitkomst` },
          ...{ body: { uitkomst: 'gedaan' }, versie: 1 },
        }),
      },
      [
        `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk)
         values (8000000001, ${vanDitGezin}, 'andereGi', (select organisatie_id from rondom.gebruiker where sub = 'anja'), '2026-12-28', '2026-12-29')`,
      ],
    ),
    na(
      [zicht('anja')],
      {
        wie: 'anja',
        verzoek: ([gelezen]) => ({
          ...{ method: 'POST', url: `${pad}/padstappen/${uit(gelezen)?.pad[0]?.id ?? '0'}/vraag` },
          ...{ body: { functie: 'advies', trede: 'regionaal', vraag: 'Wie kan er zijn?' }, versie: 1 },
        }),
      },
      [
        `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk)
         values (8000000001, ${vanDitGezin}, 'expertteam', (select organisatie_id from rondom.gebruiker where sub = 'anja'), '2026-12-28', '2026-12-30')`,
      ],
    ),
    na(
      [zicht('anja')],
      {
        wie: 'anja',
        verzoek: ([gelezen]) => ({
          ...{ method: 'GET', url: `${pad}/padstappen/${uit(gelezen)?.pad[0]?.id ?? '0'}/vraag` },
        }),
      },
      [
        `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk)
         values (8000000001, ${vanDitGezin}, 'expertteam', (select organisatie_id from rondom.gebruiker where sub = 'anja'), '2026-12-28', '2026-12-30')`,
      ],
    ),
    na([], {
      wie: 'anja',
      verzoek: () => ({ method: 'GET', url: '/api/v1/zicht/tekort' }),
    }),
    na(
      [stap('anja', 'GET', '/api/v1/zicht/tekort')],
      {
        wie: 'anja',
        verzoek: ([gelezen]) => ({
          method: 'POST',
          url: `/api/v1/zicht/tekort/${(JSON.parse(gelezen ?? '[]') as readonly { readonly regioId: string }[])[0]?.regioId ?? '0'}/melding`,
        }),
      },
      [
        `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk)
         values (8000000001, ${vanDitGezin}, 'tekortmelding', (select organisatie_id from rondom.gebruiker where sub = 'anja'), '2026-12-28', '2026-12-29')`,
      ],
    ),
  ];
}
