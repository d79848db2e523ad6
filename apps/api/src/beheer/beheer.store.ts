import type { Accountreden, ZetRegistratie } from '@rondom/domain/account';
import type { Id, Rol } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface AccountRow {
  readonly id: Id;
  readonly naam: string;
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly actief: boolean;
  readonly reden: Accountreden | null;
  readonly sinds: Date | null;
  readonly registratie: {
    readonly soort: 'skj' | 'big';
    readonly nummer: string;
    readonly geldigTot: string;
  } | null;
}

/** The accounts of everybody who works. Who of a family has one is known to nobody but its vast gezicht. */
export function listAccounts(tx: Tx): Promise<AccountRow[]> {
  return tx.query<AccountRow>(
    'beheer.accounts',
    `select g.id::text, g.naam, g.rol, o.naam as organisatie, g.actief, b.reden, b.op as sinds,
       case when g.registratie_soort is not null then json_build_object('soort', g.registratie_soort, 'nummer', g.registratienummer,
         'geldigTot', g.registratie_geldig_tot) end as registratie
     from rondom.gebruiker g left join rondom.organisatie o on o.id = g.organisatie_id
     left join lateral (select b.reden, b.op from rondom.accountbesluit b where b.gebruiker_id = g.id order by b.op desc, b.id desc limit 1) b on true
     where g.soort = 'medewerker' order by g.naam, g.id`,
  );
}

/** Writes the decision; the sessions of a closed account end in the same transaction. */
export async function saveAccount(
  tx: Tx,
  id: Id,
  { actief, reden }: { readonly actief: boolean; readonly reden: Accountreden },
): Promise<void> {
  await tx.query('beheer.zet', 'select rondom.zet_account($1, $2, $3)', [id, actief, reden]);
}

/** Writes what the register says about a worker. */
export async function saveRegistratie(
  tx: Tx,
  id: Id,
  { soort, nummer, geldigTot }: ZetRegistratie,
): Promise<void> {
  await tx.query('beheer.registratie', 'select rondom.zet_registratie($1, $2, $3, $4)', [
    id,
    soort,
    nummer,
    geldigTot,
  ]);
}

export interface OrganisatieRow {
  readonly id: Id;
  readonly naam: string;
  readonly soort: string;
  readonly gemeente: string | null;
  readonly accounts: number;
}

export function listOrganisaties(tx: Tx): Promise<OrganisatieRow[]> {
  return tx.query<OrganisatieRow>(
    'beheer.organisaties',
    `select o.id::text, o.naam, o.soort, m.naam as gemeente,
       (select count(*)::int from rondom.gebruiker g where g.organisatie_id = o.id and g.actief and g.soort = 'medewerker') as accounts
     from rondom.organisatie o left join rondom.gemeente m on m.code = o.gemeente_code order by o.naam, o.id`,
  );
}

export interface RegioRow {
  readonly soort: string;
  readonly naam: string;
  readonly gemeenten: readonly string[];
}

export function listRegios(tx: Tx): Promise<RegioRow[]> {
  return tx.query<RegioRow>(
    'beheer.regios',
    `select r.soort, r.naam, coalesce(array_agg(m.naam order by m.naam) filter (where m.code is not null), '{}') as gemeenten
     from rondom.regio r left join rondom.regio_gemeente k on k.regio_id = r.id left join rondom.gemeente m on m.code = k.gemeente_code
     group by r.id order by r.soort, r.naam`,
  );
}
