import {
  antwoordUiterlijk,
  decideVraag,
  eersteWerkdagNa,
  weetVastGezicht,
  type ExpertvraagRefusal,
  type Vrager,
  type VraagGesloten,
} from '@rondom/domain/expertvraag';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Portaalsoort } from '@rondom/domain/portaal';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx, VersieVerouderd } from '../platform/database/index.ts';
import { findPortaallezer } from '../portaal/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { findVoorBuiten, type BlijftBinnen } from '../veiligheid/index.ts';
import { insertExpertvraag, listEigenExpertvragen } from './expertvraag.store.ts';
import { terug, type Written } from './expertvraag.usecase.ts';
import { eigenExpertvraagView, type EigenExpertvraagView } from './expertvraag.view.ts';
import { findRegioVan, listAfspraken } from './ladder.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Closed = { readonly kind: 'geenToegang' };
const doel = { gezin: null, resource: 'eigenexpertvraag', bereik: 'mijn' } as const;

export interface EigenExpertvragenView {
  readonly vragen: readonly EigenExpertvraagView[];
  /** When an answer would be due of a question put today; null where nobody can be asked. */
  readonly uiterlijk: string | null;
  readonly vastGezicht: string | null;
  readonly acties: readonly 'vraag'[];
}

/** My own questions to the experts, and nobody else's. */
export function readEigenExpertvragen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<EigenExpertvragenView, GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx): Werk<EigenExpertvragenView, Closed> => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id: ik } = lezer.value;
    const vragen: EigenExpertvraagView[] = [];
    for (const row of await listEigenExpertvragen(tx, gezin, ik))
      vragen.push(await eigenExpertvraagView(tx, row));
    const uiterlijk = await findUiterlijk(tx, gezin);
    const value = {
      vragen,
      uiterlijk: uiterlijk ?? null,
      vastGezicht: await findVastGezicht(tx, gezin),
      acties: uiterlijk === undefined ? [] : (['vraag'] as const),
    };
    return accept({ value, getoond: { gezin, personen: [ik] } });
  });
}

async function findUiterlijk(tx: Tx, gezin: Id) {
  const regio = await findRegioVan(tx, gezin);
  if (regio === undefined) return undefined;
  const { kalender } = await rekenkader(tx);
  return antwoordUiterlijk(await listAfspraken(tx, regio), 'regionaal', tx.today, kalender);
}

async function findVastGezicht(tx: Tx, gezin: Id): Promise<string | null> {
  const [row] = await tx.query<{ naam: string }>(
    'expertvraag.vastgezicht',
    `select u.naam from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     where b.gezin_id = $1 and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()`,
    [gezin],
  );
  return row?.naam ?? null;
}

const vragerOf = (als: Portaalsoort): Exclude<Vrager, 'werker'> | undefined =>
  als === 'ouder' || als === 'jeugdige' || als === 'vertegenwoordiger' ? als : undefined;

type VraagRefusal = NotFound | Closed | ExpertvraagRefusal | BlijftBinnen;

/**
 * A parent or a young person asks the regional team. The team reads the words and no name; nobody else of the family
 * hears of it. The vast gezicht does, unless who asks wants it otherwise.
 */
export function vraagZelf(
  gate: Gate,
  aanvraag: Write,
  nieuw: { readonly vraag: string; readonly vertel: boolean },
): Promise<Outcome<Written, VraagRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, VraagRefusal> => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id: ik, geboorte } = lezer.value;
    const als = vragerOf(lezer.value.als);
    if (als === undefined) return refuse({ kind: 'nietGevonden' as const });
    const regio = await findRegioVan(tx, gezin);
    const trede = 'regionaal' as const;
    const decided = decideVraag(
      { vraag: nieuw.vraag, als, trede, regioBekend: regio !== undefined, vragerGeboren: geboorte },
      tx.today,
    );
    if (!decided.ok) return decided;
    if (regio === undefined) return refuse({ kind: 'geenRegio' as const });
    const geheim = await findVoorBuiten(tx, gezin, nieuw.vraag);
    if (geheim !== undefined) return refuse(geheim);
    const { kalender } = await rekenkader(tx);
    const uiterlijk = antwoordUiterlijk(await listAfspraken(tx, regio), trede, tx.today, kalender);
    const id = await insertExpertvraag(tx, {
      ...{ gezin, regio, functie: 'advies', trede, vraag: nieuw.vraag, als, uiterlijk, wachtId: null },
      vertel: weetVastGezicht({ als, vertel: nieuw.vertel }, false),
      persoonId: als === 'jeugdige' ? ik : null,
    });
    await tx.query('expertvraag.meld', 'select rondom.meld_expertvraag($1, $2)', [
      id,
      eersteWerkdagNa(tx.today, kalender),
    ]);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [ik] } });
  });
}

/** I do not want to ask it any more. */
export function neemZelfTerug(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  versie: number,
): Promise<Outcome<Written, NotFound | VraagGesloten | VersieVerouderd | GateRefusal>> {
  return gate.write(
    aanvraag,
    doel,
    async (tx): Werk<Written, NotFound | Closed | VraagGesloten | VersieVerouderd> => {
      const lezer = await findPortaallezer(tx);
      if (!lezer.ok) return lezer;
      return terug(tx, lezer.value.gezin, id, versie);
    },
  );
}
