import { isZelfdePersoon, type BrpGezinslid } from '@rondom/domain/brp';
import type { OnvolledigeDatum } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** A member of the family as far as needed to know him again. */
export interface BekendLid {
  readonly id: Id;
  readonly bsnHmac: Buffer | null;
  readonly voornamen: string;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
}

export function listBekendeLeden(tx: Tx, gezin: Id): Promise<BekendLid[]> {
  return tx.query<BekendLid>(
    'brp.leden',
    `select p.id::text, p.bsn_hmac as "bsnHmac", p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboortedatum
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id where l.gezin_id = $1 and l.periode @> platform.vandaag()`,
    [gezin],
  );
}

const orUndefined = (text: string | null): string | undefined =>
  text === null || text === '' ? undefined : text;

/** The member who is this person: by number; when one of the two has none, by full name and full date of birth. */
export function findBekendLid(
  tx: Tx,
  leden: readonly BekendLid[],
  wie: Pick<BrpGezinslid, 'bsn' | 'naam' | 'geslacht' | 'geboorte'>,
): BekendLid | undefined {
  const hmac = wie.bsn === undefined ? undefined : tx.hmac('bsn', wie.bsn);
  return leden.find((lid) => {
    if (hmac !== undefined && lid.bsnHmac !== null) return lid.bsnHmac.equals(hmac);
    const naam = {
      voornamen: orUndefined(lid.voornamen),
      voorvoegsel: orUndefined(lid.voorvoegsel),
      geslachtsnaam: orUndefined(lid.geslachtsnaam),
    };
    const geboorte = (lid.geboortedatum ?? undefined) as OnvolledigeDatum | undefined;
    return isZelfdePersoon({ bsn: undefined, naam, geslacht: 'onbekend', geboorte }, wie);
  });
}

/** The id under which a number is known anywhere: a person exists once, also across families. */
export async function findPersoonBijBsn(tx: Tx, bsn: string): Promise<Id | undefined> {
  const [row] = await tx.query<{ id: Id | null }>(
    'brp.persoon-bij-bsn',
    'select rondom.vind_persoon_bij_bsn($1)::text as id',
    [tx.hmac('bsn', bsn)],
  );
  return row?.id ?? undefined;
}

/** Gives a member who was told of without number the number the register knows him by. */
export async function setBsn(tx: Tx, persoon: Id, bsn: string): Promise<void> {
  const plek = { tabel: 'persoon', kolom: 'bsn', rij: persoon };
  const sealed = await tx.seal({ soort: 'persoon', id: persoon }, plek, bsn);
  await tx.query(
    'brp.set-bsn',
    'update rondom.persoon set bsn_hmac = $2, bsn_versleuteld = $3, versie = versie + 1 where id = $1 and bsn_hmac is null',
    [persoon, tx.hmac('bsn', bsn), sealed],
  );
}
