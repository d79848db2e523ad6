import { accept, daysBetween, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { computeNoemenUiterlijk, listGemis, tekortaantal } from '@rondom/domain/zicht';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { leesKalender } from './kalender.ts';
import {
  insertTekortmelding,
  listMijnZichten,
  listTeamzicht,
  listTekort,
  listWieLetOp,
  type MijnZichtrij,
  type Tekortrij,
} from './lijst.store.ts';
import type { NotFound, Write, Written } from './zicht.usecase.ts';
import { feitenOf } from './zicht.view.ts';

/** What one is named to watch. It names the child by its first name, and opens nothing of the family. */
export function readMijnZichten(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(
    aanvraag,
    { gezin: null, resource: 'eigenzicht', bereik: 'mijn' },
    async (tx): Werk<ReturnType<typeof mijnView>[], never> => {
      const rows = await listMijnZichten(tx);
      return accept({
        value: rows.map((row) => mijnView(row, tx.today)),
        getoond: {
          gezin: null,
          gezinnen: rows.map(({ gezinId }) => gezinId),
          personen: rows.map(({ persoonId }) => persoonId),
        },
      });
    },
  );
}

function mijnView(
  { wachtId, gezinId, naam, wachtOp, ritme, volgendeOp, laatsteOp, doetMee }: MijnZichtrij,
  today: ReturnType<typeof getPlainDate>,
) {
  return {
    ...{ wachtId, naam, wachtOp, ritme, volgendeOp, laatsteOp },
    dagenTeLaat: Math.max(0, daysBetween(getPlainDate(volgendeOp), today)),
    gezinId: doetMee ? gezinId : null,
  };
}

/** Per child of the team: who watches, what is missing, how urgent, and where the fixed path stands. */
export function readTeamzicht(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, { gezin: null, resource: 'zichtlijst', bereik: 'mijn' }, async (tx) => {
    const kalender = await leesKalender(tx);
    const rows = await listTeamzicht(tx);
    const value = rows.map(({ feiten, gezin, naam, wachter, urgentie, pad, veilig }) => ({
      ...{ gezin, naam, wachter, urgentie, pad: [...pad], veilig },
      ...{ gezinId: feiten.gezinId, wachtId: feiten.wachtId, wachtOp: feiten.wachtOp, sinds: feiten.sinds },
      noemenUiterlijk: computeNoemenUiterlijk(getPlainDate(feiten.sinds), kalender),
      verantwoordelijk: feiten.verantwoordelijkId === tx.actor.organisatieId,
      volgendeOp: feiten.zicht?.volgendeOp ?? null,
      gemis: [...listGemis(feitenOf(feiten), tx.today, kalender)],
    }));
    return accept({
      value,
      getoond: {
        gezin: null,
        gezinnen: rows.map(({ feiten }) => feiten.gezinId),
        personen: rows.map(({ feiten }) => feiten.persoonId),
      },
    });
  });
}

const tekort = { gezin: null, resource: 'tekortmelding' } as const;
const niemand = { gezin: null, personen: [] } as const;

function tekortView({ kinderen, ...row }: Tekortrij, organisatie: string | null) {
  const aantal = tekortaantal(kinderen);
  return { ...row, kinderen: aantal === 'minderDanTien' ? null : aantal, organisatie: organisatie ?? '' };
}

/** What a statement of shortage to the NZa would say today, per region: nobody's name, no small number. */
export function readTekort(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, tekort, async (tx) =>
    accept({
      value: (await listTekort(tx)).map((row) => tekortView(row, aanvraag.actor.organisatie)),
      getoond: niemand,
    }),
  );
}

/** Somebody sent the statement: from then the step of each of those children is done. */
export function meldTekort(
  gate: Gate,
  aanvraag: Write,
  regio: Id,
): Promise<Outcome<Written, NotFound | GateRefusal>> {
  return gate.write(aanvraag, tekort, async (tx): Werk<Written, NotFound> => {
    const row = (await listTekort(tx)).find(({ regioId }) => regioId === regio);
    if (!row) return refuse({ kind: 'nietGevonden' });
    return accept({ value: { id: await insertTekortmelding(tx, row), versie: 1 }, getoond: niemand });
  });
}

/** For the family: who looks after you now, and when he saw you. */
export function readWieLetOp(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'wieletop' }, async (tx) => {
    const rows = await listWieLetOp(tx, gezin);
    const personen = [...new Set(rows.map(({ persoonId }) => persoonId))];
    const value = personen.map((persoonId) => ({
      persoonId,
      wie: rows.flatMap(({ persoonId: over, naam, gezienOp }) =>
        over === persoonId && naam !== null ? [{ naam, gezienOp }] : [],
      ),
    }));
    // That nobody of his waits is said about the reader himself.
    const zelf = tx.actor.persoonId === null ? [] : [tx.actor.persoonId];
    return accept({ value, getoond: { gezin, personen: [...zelf, ...personen] } });
  });
}
