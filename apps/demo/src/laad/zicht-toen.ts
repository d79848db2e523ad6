import { addDays, type PlainDate } from '@rondom/domain/kern';
import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import { computeNoemenUiterlijk } from '@rondom/domain/zicht';
import { createReeks } from './generator/reeks.ts';
import { laatsteWerkdag } from './kalender.ts';
import type { RijId } from './tabellen.ts';
import type { Wereld } from './wereld.ts';
import { bouwCheck } from './zicht.ts';

const ritme = 14;
/** What was seen before the last look, which the wait itself tells. */
const eerder: readonly (readonly [IntussenVeilig, number])[] = [
  ['ja', 5],
  ['tenDele', 4],
  ['nietBekend', 1],
];

interface Gezicht {
  readonly id: RijId;
  readonly organisatie: RijId;
  readonly vanaf: PlainDate;
}

/** Who stood by the family on that day, and since when. */
function vastGezichtOp({ lading }: Wereld, gezin: RijId, dag: PlainDate): Gezicht | undefined {
  for (const { gezin_id, soort, gebruiker_id, periode } of lading.rijen('betrokkenheid')) {
    if (gezin_id !== gezin || soort !== 'vastgezicht') continue;
    const [vanaf = '', tot = ''] = periode.slice(1, -1).split(',');
    if (vanaf > dag || (tot !== '' && tot <= dag)) continue;
    const organisatie = lading.rijen('gebruiker').find(({ id }) => id === gebruiker_id)?.organisatie_id;
    if (organisatie != null && gebruiker_id != null)
      return { id: gebruiker_id, organisatie, vanaf: vanaf as PlainDate };
  }
  return undefined;
}

/** Children who are off the board were watched too while they waited: what was seen then the board of then can tell. */
export function bouwZichtToen(wereld: Wereld): void {
  const { lading } = wereld;
  for (const wacht of lading.rijen('wacht')) {
    const { id, gezin_id, beeindigd_op: einde, veilig_op: laatste, uiterlijk } = wacht;
    if (einde == null || laatste == null || einde <= uiterlijk) continue;
    const vast = vastGezichtOp(wereld, gezin_id, laatste);
    if (vast === undefined) continue;
    const genoemd = computeNoemenUiterlijk(wacht.sinds);
    const sinds = genoemd < vast.vanaf ? vast.vanaf : genoemd;
    if (sinds > laatste) continue;
    const gi = lading.rijen('maatregel').find((rij) => rij.id === wacht.maatregel_id)?.organisatie_id;
    lading.nieuw('zicht', {
      ...{ gezin_id, wacht_id: id, gebruiker_id: vast.id, organisatie_id: vast.organisatie },
      ...{ verantwoordelijk_id: gi ?? vast.organisatie, genoemd_door: vast.id },
      ...{
        sinds,
        ritme,
        volgende_op: addDays(laatste, ritme),
        beeindigd_op: einde,
        einde_reden: 'wachtVoorbij',
      },
    });
    const reeks = createReeks(`zicht ${String(id)}`);
    for (
      let op = laatsteWerkdag(addDays(sinds, 3));
      op < addDays(laatste, -4);
      op = laatsteWerkdag(addDays(op, ritme))
    )
      bouwCheck(wereld, { id, gezin_id, veilig: reeks.weeg(eerder) }, vast, op, addDays(op, ritme));
    bouwCheck(wereld, wacht, vast, laatste, addDays(laatste, ritme));
  }
}
