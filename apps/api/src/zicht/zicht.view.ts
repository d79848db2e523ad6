import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Kalender } from '@rondom/domain/termijn';
import {
  computeNoemenUiterlijk,
  isHerzieningTeLaat,
  listGemis,
  listPadacties,
  standaardRitme,
  type Padactie,
  type Zichtfeiten,
} from '@rondom/domain/zicht';
import type { Id } from '../platform/actor.ts';
import { doorOf, standOf } from './pad.store.ts';
import type { zichtacties } from './zicht.schema.ts';
import type { Zichtfeitenrij, Zichtrij } from './zicht.store.ts';

export type Zichtactie = (typeof zichtacties)[number];
const dayOf = (day: string | null): PlainDate | undefined => (day === null ? undefined : getPlainDate(day));

/** What the ladder is judged by, from the row. */
export const feitenOf = ({ sinds, zicht }: Zichtfeitenrij): Zichtfeiten => ({
  wachtSinds: getPlainDate(sinds),
  zicht:
    zicht === null
      ? undefined
      : { volgendeOp: getPlainDate(zicht.volgendeOp), zonderOogSinds: dayOf(zicht.zonderOogSinds) },
});

/** Which acts the cells let this reader do; who is in charge decides about the watcher. */
export interface Mag {
  readonly zichtSchrijven: boolean;
  readonly checkSchrijven: boolean;
  readonly checksLezen: boolean;
  readonly urgentieSchrijven: boolean;
  readonly padvraagSchrijven: boolean;
  readonly padvraagLezen: boolean;
}

interface Lezer {
  readonly organisatie: Id | null;
  readonly mag: Mag;
  readonly today: PlainDate;
  readonly kalender: Kalender;
}

function actiesOf({ verantwoordelijkId }: Zichtfeitenrij, { organisatie, mag }: Lezer): Zichtactie[] {
  return [
    ...(mag.zichtSchrijven && verantwoordelijkId !== null && verantwoordelijkId === organisatie
      ? (['noemWachter'] as const)
      : []),
    ...(mag.checkSchrijven ? (['legCheckVast'] as const) : []),
    ...(mag.checksLezen ? (['leesChecks'] as const) : []),
    ...(mag.urgentieSchrijven ? (['zetUrgentie'] as const) : []),
  ];
}

function padactiesOf(stap: Zichtrij['pad'][number], { organisatie, mag }: Lezer): Padactie[] {
  const kan = listPadacties(standOf(stap), doorOf(organisatie));
  return kan.filter((actie) => (actie === 'vraag' ? mag.padvraagSchrijven : mag.zichtSchrijven));
}

/** The sight of one wait as it is read: what is missing is asked of the rule, now, and not of what was told about it. */
export function zichtView(row: Zichtrij, lezer: Lezer) {
  const { feiten, wachter, urgentie, pad } = row;
  const { zicht } = feiten;
  return {
    wachtId: feiten.wachtId,
    persoonId: feiten.persoonId,
    wachtOp: feiten.wachtOp,
    sinds: feiten.sinds,
    uiterlijk: feiten.uiterlijk,
    zonderWerker: feiten.wachtOp === 'vastejeugdbeschermer' && !feiten.metWerker,
    veilig: feiten.veilig,
    veiligOp: feiten.veiligOp,
    verantwoordelijk: row.verantwoordelijk,
    noemenUiterlijk: computeNoemenUiterlijk(getPlainDate(feiten.sinds), lezer.kalender),
    beginritme: standaardRitme(feiten.wachtOp),
    wachter:
      zicht === null || wachter === null
        ? null
        : {
            ...{ id: zicht.id, gebruikerId: zicht.gebruikerId, sinds: zicht.sinds, ...wachter },
            ...{ ritme: zicht.ritme, volgendeOp: zicht.volgendeOp },
          },
    gemis: [...listGemis(feitenOf(feiten), lezer.today, lezer.kalender)],
    laatste: row.laatste,
    stappen: row.stappen,
    urgentie:
      urgentie === null
        ? null
        : {
            ...urgentie,
            herzienTeLaat: isHerzieningTeLaat(getPlainDate(urgentie.herzienOp), lezer.today),
          },
    pad: pad.map(({ eigenaarId, ...stap }) => ({
      ...stap,
      magVraagLezen: stap.vraag !== null && lezer.mag.padvraagLezen,
      acties: padactiesOf({ eigenaarId, ...stap }, lezer),
    })),
    acties: actiesOf(feiten, lezer),
  };
}
export type ZichtJson = ReturnType<typeof zichtView>;
