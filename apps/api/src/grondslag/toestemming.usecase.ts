import {
  decideAntwoord,
  decideVraagToestemming,
  findDeelregel,
  findToestemmers,
  stemmenVan,
  type Antwoord,
  type AntwoordRefusal,
  type ToestemmingRefusal,
} from '@rondom/domain/grondslag';
import { persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk, Toegang } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findOrganisatiesoort, findOver, getGever } from './feiten.store.ts';
import {
  insertToestemming,
  listDelingen,
  listToestemmingen,
  lockToestemming,
  saveAntwoord,
} from './grondslag.store.ts';
import type { NieuweToestemming } from './opdracht.ts';
import { toestemmingenView, type ToestemmingenView } from './grondslag.view.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };

/** Who said yes to what, and what was shared, for who works with the family. */
export function readToestemmingen(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
): Promise<Outcome<ToestemmingenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'toestemming' }, async (tx, { relaties }) => {
    const toestemmingen = await listToestemmingen(tx, gezin);
    const delingen = await listDelingen(tx, gezin);
    const personen = [
      ...toestemmingen.flatMap(({ geverId, overId }) => [geverId, overId]),
      ...delingen.map(({ overId }) => overId),
    ];
    const value = toestemmingenView(toestemmingen, delingen, tx.today, mayWrite(relaties));
    return accept({ value, getoond: { gezin, personen } });
  });
}

/** Asks somebody in the own portal, or writes down what was said in a talk. */
export function vraagToestemming(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  nieuw: NieuweToestemming,
): Promise<Outcome<Written, GateRefusal | NotFound | ToestemmingRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'toestemming' },
    async (tx): Werk<Written, NotFound | ToestemmingRefusal> => {
      const feiten = await findFeiten(tx, gezin, nieuw);
      if (!feiten) return refuse({ kind: 'nietGevonden' as const });
      const vraag = {
        ...nieuw,
        gever: persoonId(nieuw.geverId),
        over: persoonId(nieuw.overId),
        totEnMet: getPlainDate(nieuw.totEnMet),
        aanwezig: nieuw.aanwezigIds.map(persoonId),
      };
      const decided = decideVraagToestemming(vraag, feiten);
      if (!decided.ok) return decided;
      const id = await insertToestemming(tx, gezin, nieuw, decided.value.stand);
      if (nieuw.conceptOnderwerp !== undefined)
        await endConcept(tx, { soort: 'toestemming', onderwerp: nieuw.conceptOnderwerp });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({
        value: { id, versie: 1 },
        getoond: { gezin, personen: [nieuw.geverId, nieuw.overId] },
      });
    },
  );
}

async function findFeiten(tx: Tx, gezin: Id, nieuw: NieuweToestemming) {
  const over = await findOver(tx, gezin, nieuw.overId);
  const van = await findOrganisatiesoort(tx, tx.actor.organisatieId);
  const naar = await findOrganisatiesoort(tx, nieuw.ontvangerId);
  if (!over || !van || !naar) return undefined;
  const { gevaar, heeftPortaal } = await getGever(tx, gezin, nieuw.geverId);
  const persoon = { id: persoonId(nieuw.overId), geboorte: over.geboorte };
  return {
    dag: tx.today,
    stemmen: stemmenVan(persoon.id, findToestemmers(persoon, over.gezag, tx.today)),
    gevaarVoorGever: gevaar,
    heeftPortaal,
    wetGeeftGrond: nieuw.soorten.some((gegevens) => {
      const regel = findDeelregel({ van, naar, gegevens, situatie: nieuw.situatie, gevraagd: true });
      return regel !== undefined && ['verplicht', 'mag'].includes(regel.antwoord);
    }),
  };
}

type AnswerRefusal = NotFound | AntwoordRefusal | VersieVerouderd | { readonly kind: 'eindeVoorbij' };

/** Answers, within one transaction; whose answer it may be is decided by who calls and by the policies. */
export async function antwoordOp(
  tx: Tx,
  id: Id,
  antwoord: Antwoord,
  versie: number,
  mayAnswer: (gever: Id, gezin: Id) => boolean,
): Werk<Written, AnswerRefusal> {
  const row = await lockToestemming(tx, id);
  if (!row || !mayAnswer(row.gever, row.gezin)) return refuse({ kind: 'nietGevonden' as const });
  const next = matchVersion(row.versie, versie);
  if (!next.ok) return next;
  const decided = decideAntwoord(
    { stand: row.stand, totEnMet: getPlainDate(row.totEnMet) },
    antwoord,
    tx.today,
  );
  if (!decided.ok) return decided;
  await saveAntwoord(tx, id, antwoord, decided.value, next.value);
  await tx.notify({ soort: 'gezin', id: row.gezin });
  return accept({
    value: { id, versie: next.value },
    getoond: { gezin: row.gezin, personen: [row.gever, row.over] },
  });
}

/** The giver told a worker that it is withdrawn: sharing stops at once. */
export function trekToestemmingIn(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  id: Id,
  versie: number,
): Promise<Outcome<Written, GateRefusal | AnswerRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'toestemming' }, (tx) =>
    antwoordOp(tx, id, 'trekin', versie, (_gever, van) => van === gezin),
  );
}
