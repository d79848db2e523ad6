import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import {
  decideBegonnen,
  decideNoemHelper,
  type BegonnenRefusal,
  type Contactwijze,
  type HelperRefusal,
} from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx, VersieVerouderd } from '../platform/database/index.ts';
import { loadAt, type Wachtadres } from './einde.usecase.ts';
import { saveToestand } from './wacht.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type NotHere = { readonly kind: 'viaEersteContact' };
interface Changed {
  readonly id: Id;
  readonly versie: number;
}

/** Who of those that take part in this family now is to help, with his organisation. */
async function findDeelnemer(tx: Tx, gezin: Id, gebruiker: Id) {
  const [row] = await tx.query<{ organisatie: Id | null }>(
    'wachtlijst.deelnemer',
    `select u.organisatie_id::text as organisatie from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     where b.gezin_id = $1 and b.gebruiker_id = $2 and b.soort in ('vastgezicht', 'uitvoerder', 'vervanger', 'onderzoeker') and b.periode @> platform.vandaag() limit 1`,
    [gezin, gebruiker],
  );
  return row && { medewerker: medewerkerId(gebruiker), organisatie: organisatieId(row.organisatie ?? '') };
}

/** Names who will help this child: of those who take part and may write that help began. */
export function nameHelper(
  gate: Gate,
  aanvraag: Write,
  adres: Wachtadres,
  gebruiker: Id,
): Promise<Outcome<Changed, HelperRefusal | NotFound | VersieVerouderd | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: adres.gezin, resource: 'wacht' },
    async (tx): Werk<Changed, HelperRefusal | NotFound | VersieVerouderd> => {
      const found = await loadAt(tx, adres);
      if (!found.ok) return found;
      const { json, wacht } = found.value;
      const decided = decideNoemHelper(wacht, await findDeelnemer(tx, adres.gezin, gebruiker), tx.today);
      if (!decided.ok) return decided;
      await tx.query(
        'wachtlijst.noem',
        'update rondom.wacht set hulpverlener_id = $2, hulpverlener_op = $3, versie = versie + 1 where id = $1',
        [json.id, gebruiker, tx.today],
      );
      await tx.notify({ soort: 'gezin', id: adres.gezin });
      return accept({
        value: { id: json.id, versie: json.versie + 1 },
        getoond: { gezin: adres.gezin, personen: [json.kind.id] },
      });
    },
  );
}

type BeginRefusal = BegonnenRefusal | NotFound | NotHere | VersieVerouderd;

/**
 * The named helper says that help began: the first real contact with the child, its arrival in the place, the first talk
 * of the inquiry. Of a jeugdbeschermer it follows from the first contacts of the measure, and is written there.
 */
export function recordBegin(
  gate: Gate,
  aanvraag: Write,
  adres: Wachtadres,
  begin: { readonly op: PlainDate; readonly wijze: Contactwijze },
): Promise<Outcome<Changed, BeginRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: adres.gezin, resource: 'wachtbegonnen' },
    async (tx): Werk<Changed, BeginRefusal> => {
      const found = await loadAt(tx, adres);
      if (!found.ok) return found;
      const { json, wacht } = found.value;
      if (wacht.soort === 'vastejeugdbeschermer' && wacht.heropendVan === undefined)
        return refuse({ kind: 'viaEersteContact' });
      const door = medewerkerId(aanvraag.actor.gebruikerId);
      const decided = decideBegonnen(wacht, { ...begin, door }, tx.today);
      if (!decided.ok) return decided;
      await saveToestand(tx, found.value, { ...wacht, begonnen: decided.value.begonnen });
      if (json.besluitId !== null) await saveUitvoering(tx, json.besluitId, begin.op);
      return accept({
        value: { id: json.id, versie: json.versie + 1 },
        getoond: { gezin: adres.gezin, personen: [json.kind.id] },
      });
    },
  );
}

/** What was decided is carried out: a machtiging does not lapse after that. */
async function saveUitvoering(tx: Tx, besluit: Id, op: PlainDate): Promise<void> {
  await tx.query(
    'besluit.uitgevoerd',
    'update rondom.besluit set uitgevoerd_op = $2, versie = versie + 1 where id = $1 and uitgevoerd_op is null',
    [besluit, op],
  );
  await tx.query(
    'besluit.vervalt-niet',
    `update rondom.termijn t set gestopt_op = $2, versie = t.versie + 1 from rondom.besluit b
     where b.id = $1 and t.gezin_id = b.gezin_id and t.persoon_id = b.persoon_id and t.vanaf = b.besloten_op
       and t.soort = 'machtigingnietuitgevoerd' and t.gestopt_op is null`,
    [besluit, op],
  );
}
