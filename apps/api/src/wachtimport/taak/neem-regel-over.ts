import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Gebreksoort, Importregel, Regelgevolg } from '@rondom/domain/wachtimport';
import { nextWorkday } from '@rondom/domain/wachtlijst';
import type { Id } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/index.ts';
import { werkdagen } from '../../termijnregels/index.ts';
import { beginImportwacht, schrijfBij } from './begin-wacht.ts';
import type { Gemaakt, Nieuwelingen, Plek } from './kind.ts';

/** One line that comes along: about a child that is new, or about somebody known. */
export interface Overregel {
  readonly id: Id;
  readonly regel: Importregel;
  readonly bestaand:
    { readonly persoon: Id; readonly gezin: Id | null; readonly relatie: boolean } | undefined;
}

export interface Overgenomen {
  readonly gevolg: Regelgevolg;
  readonly gebrek?: Gebreksoort | undefined;
  readonly plek?: Plek;
  readonly wacht?: Id;
  readonly regio?: Id;
  readonly gemaakt: Gemaakt;
}

/** A number that somebody got since the check is not given twice. */
async function isBsnVrij(tx: Tx, { bsn }: Importregel): Promise<boolean> {
  if (bsn === undefined) return true;
  const rows = await tx.query('wachtimport.bsn', 'select 1 from rondom.persoon where bsn_hmac = $1', [
    tx.hmac('bsn', bsn),
  ]);
  return rows.length === 0;
}

/**
 * The family is somebody else's: a list opens no door. Its vast gezicht is asked to record the order; with that the wait
 * begins by itself, on the same days.
 */
async function vraagVastGezicht(
  tx: Tx,
  { persoon, gezin }: { readonly persoon: Id; readonly gezin: Id | null },
): Promise<Outcome<Id, { readonly kind: Gebreksoort }>> {
  const id = await tx.nextId('taak');
  const rows = await tx.query(
    'wachtimport.taak',
    `insert into rondom.taak (id, gezin_id, gebruiker_id, soort, persoon_id, uiterlijk)
     select $1, b.gezin_id, b.gebruiker_id, 'ginoemtmaatregel', $3, $4 from rondom.betrokkenheid b
     where b.gezin_id = $2 and b.soort = 'vastgezicht' and b.periode @> $5::date returning 1`,
    [id, gezin, persoon, nextWorkday(tx.today, await werkdagen(tx)), tx.today],
  );
  return rows.length === 0 ? refuse({ kind: 'geenVastGezicht' }) : accept(id);
}

async function vindPlek(
  tx: Tx,
  { regel, bestaand }: Overregel,
  nieuwelingen: Nieuwelingen,
  gemaakt: Gemaakt,
): Promise<Outcome<Plek, { readonly kind: Gebreksoort }>> {
  if (bestaand?.gezin) return accept({ gezin: bestaand.gezin, persoon: bestaand.persoon });
  const known = nieuwelingen.vind(regel);
  if (known !== undefined) return accept(known);
  if (!(await isBsnVrij(tx, regel))) return refuse({ kind: 'bsnVanEenAnder' });
  return accept(await nieuwelingen.plaats(tx, regel, gemaakt));
}

async function begin(
  tx: Tx,
  over: Overregel,
  organisatie: Id,
  nieuwelingen: Nieuwelingen,
): Promise<Overgenomen> {
  const { regel } = over;
  const gemaakt: Gemaakt = {};
  const plek = await vindPlek(tx, over, nieuwelingen, gemaakt);
  if (!plek.ok) return { gevolg: 'nietOvergenomen', gebrek: plek.refusals[0]?.kind, gemaakt };
  const begun = await beginImportwacht(tx, plek.value, { regel, organisatie }, gemaakt);
  if (!begun.ok) {
    nieuwelingen.vergeet(regel, gemaakt);
    return { gevolg: 'nietOvergenomen', gebrek: begun.refusals[0]?.kind, gemaakt: {} };
  }
  const { wacht, regio } = begun.value;
  await schrijfBij(tx, wacht, regel);
  return { gevolg: 'overgenomen', plek: plek.value, wacht, regio, gemaakt: { ...gemaakt, wacht } };
}

/** Takes one line over, or says why it stays behind; a line that stays behind wrote nothing. */
export async function neemRegelOver(
  tx: Tx,
  over: Overregel,
  organisatie: Id,
  nieuwelingen: Nieuwelingen,
): Promise<Overgenomen> {
  const { bestaand } = over;
  if (bestaand !== undefined && !bestaand.relatie) {
    const gevraagd = await vraagVastGezicht(tx, bestaand);
    if (!gevraagd.ok) return { gevolg: 'nietOvergenomen', gebrek: 'geenVastGezicht', gemaakt: {} };
    return { gevolg: 'gevraagd', gemaakt: { taak: gevraagd.value } };
  }
  await tx.query('wachtimport.begin-regel', 'savepoint regel');
  const gedaan = await begin(tx, over, organisatie, nieuwelingen);
  if (gedaan.gevolg === 'nietOvergenomen')
    await tx.query('wachtimport.niet-deze-regel', 'rollback to savepoint regel');
  await tx.query('wachtimport.na-regel', 'release savepoint regel');
  return gedaan;
}
