import { daysBetween, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { type PersoonJson, toPersoonJson } from './antwoorden.ts';
import { gezinnenOnvolledig } from './gezinnen-onvolledig.ts';
import { gezinnenSamen } from './gezinnen-samen.ts';
import { nummer } from './nummers.ts';
import { verhaal } from './verhaal.ts';
import { zijverhalen } from './zijverhalen.ts';

export type { PersoonJson } from './antwoorden.ts';
export { storyBsn } from './nummers.ts';

/** The day for which the dates of the invented people were written down. */
const anker = getPlainDate('2027-01-12');

/** The demo's own BRP: invented people only, with dates that keep everybody's age on the given day. */
export function demoBrpPersonen(vandaag: PlainDate): readonly PersoonJson[] {
  const verschuiving = daysBetween(anker, vandaag);
  const gezinnen = [verhaal, ...zijverhalen, ...gezinnenSamen, ...gezinnenOnvolledig];
  const bsn = nummer(gezinnen.flatMap(({ personen }) => personen.map(({ sleutel }) => sleutel)));
  return gezinnen.flatMap((gezin) =>
    gezin.personen
      .filter(({ buiten }) => buiten === undefined)
      .map((wie) => toPersoonJson({ gezin, bsn, verschuiving }, wie)),
  );
}
