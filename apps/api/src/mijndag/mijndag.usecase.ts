import { accept, type Outcome } from '@rondom/domain/kern';
import { sorteerDag } from '@rondom/domain/mijndag';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { countZonderVastGezicht, findRoepnamen, listDagfeiten } from './mijndag.store.ts';
import { dagregelView, personenVan } from './mijndag.view.ts';

export interface MijnDag {
  readonly regels: readonly ReturnType<typeof dagregelView>[];
  readonly zonderVastGezicht: number;
}

/** The day of one worker. A list: who is named in it is logged as shown, no text is opened. */
export function readMijnDag(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<MijnDag, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijndag', bereik: 'mijn' }, async (tx) => {
    const regels = sorteerDag(await listDagfeiten(tx), tx.today);
    const personen = [...new Set(regels.flatMap(({ feiten }) => feiten.flatMap(personenVan)))];
    const namen = await findRoepnamen(tx, personen);
    return accept({
      value: {
        regels: regels.map((regel) => dagregelView(regel, namen)),
        zonderVastGezicht: await countZonderVastGezicht(tx),
      },
      getoond: {
        gezin: null,
        gezinnen: regels.flatMap(({ feiten }) => feiten.map(({ gezin }) => gezin)),
        personen,
      },
    });
  });
}

/** How many rows ask something today: for the menu, which names nobody. */
export function countMijnDag(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<{ vandaag: number }, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijndagaantal', bereik: 'mijn' }, async (tx) => {
    const regels = sorteerDag(await listDagfeiten(tx), tx.today);
    const vandaag = regels.filter(({ groep }) => groep === 'vandaag').length;
    return accept({ value: { vandaag }, getoond: { gezin: null, personen: [] } });
  });
}
