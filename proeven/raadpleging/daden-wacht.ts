/** Deeds about how a wait begins, goes on and ends: decided, why, who helps, begun, ended, taken back, opened again, moved. */
import { daad, idUit, na, pad, stap, type Daad, type Mensen, type Stap } from './stappen.ts';

interface Pagina {
  readonly gezin: {
    readonly wachten: readonly { readonly id: string; readonly wachtOp: string; readonly versie: number }[];
  };
}

/** A change of the wait for this, as the page that was read last shows it. */
const metWacht = (wie: string, op: string, method: 'POST' | 'PUT', eind: string, body?: unknown): Stap => ({
  wie,
  verzoek: (eerder) => {
    const page = JSON.parse(eerder.at(-1) ?? '{}') as Partial<Pagina>;
    const wacht = page.gezin?.wachten.find(({ wachtOp }) => wachtOp === op);
    return {
      ...{ method, url: `${pad}/wachten/${wacht?.id ?? '0'}/${eind}`, versie: wacht?.versie ?? 1 },
      ...(body === undefined ? {} : { body }),
    };
  },
});

const leest = (wie: string) => stap(wie, 'GET', pad);
const eersteWacht =
  '(select id from rondom.wacht where gezin_id = 8000000001 and beeindigd_op is null order by id limit 1)';

export function overWachten({ persoon: { noor }, gebruiker }: Mensen): readonly Daad[] {
  const besluit = { soort: 'jeugdhulp', persoonId: noor, beslotenOp: '2027-01-11' };
  const legt = stap('samira', 'POST', `${pad}/besluiten`, besluit);
  const noemt = metWacht('samira', 'passendehulp', 'PUT', 'hulpverlener', {
    gebruikerId: gebruiker['samira'],
  });
  const eindigt = metWacht('samira', 'passendehulp', 'POST', 'einde', {
    ...{ reden: 'gezinStoptVrijwilligeHulp', op: '2027-01-12', hierna: 'eigennetwerk' },
  });
  const nu = leest('samira');
  return [
    daad('samira', 'POST', `${pad}/besluiten`, besluit),
    na([legt], {
      wie: 'samira',
      verzoek: ([antwoord]) => ({
        ...{ method: 'POST', url: `${pad}/besluiten/${idUit(antwoord)}/intrekking` },
        ...{ body: { op: '2027-01-12' }, versie: 1 },
      }),
    }),
    na([nu], metWacht('samira', 'vastejeugdbeschermer', 'PUT', 'reden', { reden: 'andereReden' })),
    na([legt, nu], noemt),
    na(
      [legt, nu, noemt, nu],
      metWacht('samira', 'passendehulp', 'POST', 'begin', { op: '2027-01-12', wijze: 'inPersoon' }),
    ),
    na([legt, nu], eindigt),
    na([legt, nu, eindigt, nu], metWacht('samira', 'passendehulp', 'POST', 'einde/herroeping')),
    na(
      [nu],
      metWacht('samira', 'vastejeugdbeschermer', 'POST', 'heropening', {
        op: '2027-01-12',
        reden: 'hulpGestopt',
      }),
      [
        `update rondom.wacht set beeindigd_op = '2027-01-12', beeindigd_als = 'geholpen' where id = ${eersteWacht}`,
      ],
    ),
    na([stap('samira', 'GET', '/api/v1/regios')], {
      wie: 'samira',
      verzoek: ([antwoord]) => {
        const regios = JSON.parse(antwoord ?? '[]') as readonly { id: string; naam: string }[];
        const elsewhere = regios.find(({ naam }) => naam !== 'Centraal Gelderland');
        return {
          ...{ method: 'POST', url: `${pad}/verhuizing` },
          ...{ body: { regioId: elsewhere?.id ?? '0', vanaf: '2027-01-12' } },
        };
      },
    }),
  ];
}
