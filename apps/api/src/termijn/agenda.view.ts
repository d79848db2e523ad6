import { daysBetween, type PlainDate } from '@rondom/domain/kern';
import { bundelLezingen, computeTermijn, daysLate, plichtVan, vakOp } from '@rondom/domain/termijn';
import { bronstatusVan, type Kaders } from '../termijnregels/index.ts';
import type { AgendaRow } from './agenda.store.ts';

const plichtOf = (row: AgendaRow): string =>
  [row.gezinId, plichtVan(row.soort), row.maatregelId ?? '', row.persoonId ?? ''].join('|');

/** One line for each duty, on its earliest reading, with the source and status of the rule behind that day. */
export function agendaView(rows: readonly AgendaRow[], kaders: Kaders, today: PlainDate) {
  const regels = bundelLezingen(rows, plichtOf).map(({ eerst, ook }) => {
    const kader = kaders.van(eerst.kader);
    const { bron, bronstatus } = computeTermijn({ soort: eerst.soort, vanaf: eerst.vanaf }, kader);
    const versie = kader.register.findVersie(eerst.soort, eerst.vanaf);
    return {
      id: eerst.id,
      gezinId: eerst.gezinId,
      gezin: eerst.gezin,
      soort: eerst.soort,
      persoon: eerst.persoon,
      vastGezicht: eerst.vastGezicht,
      uiterlijk: eerst.uiterlijk,
      vak: eerst.stilSinds === null ? vakOp(eerst.uiterlijk, today) : ('staatStil' as const),
      dagen: Math.abs(daysBetween(today, eerst.uiterlijk)),
      vervalt: versie?.einde === 'vervalt',
      bron,
      bronstatus,
      ook: ook.map((klok) => ({
        id: klok.id,
        soort: klok.soort,
        uiterlijk: klok.uiterlijk,
        bronstatus: bronstatusVan(kaders, klok),
      })),
      redenTeLaat: eerst.redenTeLaat,
      stilSinds: eerst.stilSinds,
      versie: eerst.versie,
      acties:
        eerst.magSchrijven && eerst.stilSinds === null && daysLate(eerst.uiterlijk, today) > 0
          ? (['noemReden'] as const)
          : [],
    };
  });
  return { vandaag: today, regels };
}
