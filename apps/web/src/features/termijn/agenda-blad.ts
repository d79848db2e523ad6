import { formatDate, type Taal } from '@rondom/taal';
import type { termijn } from '@rondom/taal/schermen/termijn';
import type { Blad } from '../bord/csv.ts';
import { codeZin } from '../gezin/code-zin.ts';
import type { Agenda } from './use-agenda.ts';

/** What the page shows, a line for each duty, with source and status; of one kind when one kind was chosen. */
export function agendaBlad(
  taal: Taal,
  z: (typeof termijn)['nl'],
  { vandaag, regels }: Agenda,
  soort: string,
): Blad {
  const { csv } = z.agenda;
  return {
    uitleg: [csv.titel, csv.op(formatDate(taal, vandaag, 'lang', { metJaar: true })), csv.namen],
    kop: Object.values(csv.kop),
    rijen: regels
      .filter((regel) => soort === '' || regel.soort === soort)
      .map((regel) => [
        ...[regel.gezin, regel.persoon, regel.vastGezicht, codeZin(z.soort, regel.soort)],
        ...[regel.stilSinds === null ? regel.uiterlijk : null, z.agenda.vak[regel.vak]],
        regel.vak === 'teLaat' ? regel.dagen : 0,
        regel.redenTeLaat === null ? null : codeZin(z.reden, regel.redenTeLaat),
        ...[
          regel.ook.map(({ uiterlijk }) => uiterlijk).join(' '),
          regel.bron,
          z.statusKort[regel.bronstatus],
        ],
      ]),
  };
}
