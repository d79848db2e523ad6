import type { RedenTeLaat, Termijnsoort } from '@rondom/domain/termijn';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** A running clock of one of the reader's families, with whom it is about and who answers for it. */
export interface AgendaRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly gezin: string;
  readonly soort: Termijnsoort;
  readonly maatregelId: Id | null;
  readonly persoonId: Id | null;
  readonly persoon: string | null;
  readonly vastGezicht: string | null;
  readonly vanaf: PlainDate;
  readonly uiterlijk: PlainDate;
  /** The last change of the rules it was counted with. */
  readonly kader: number;
  readonly redenTeLaat: RedenTeLaat | null;
  readonly stilSinds: PlainDate | null;
  readonly magSchrijven: boolean;
  readonly versie: number;
}

/** All running clocks the reader may see in families of which it takes part or that it leads; the policies choose. */
export function listAgenda(tx: Tx): Promise<AgendaRow[]> {
  return tx.query<AgendaRow>(
    'termijn.agenda',
    `select t.id::text, t.gezin_id::text as "gezinId", g.naam as gezin, t.soort, t.maatregel_id::text as "maatregelId", t.persoon_id::text as "persoonId",
       coalesce(nullif(p.roepnaam, ''), split_part(p.voornamen, ' ', 1)) as persoon, vast.naam as "vastGezicht", t.vanaf, t.uiterlijk, t.kader,
       t.reden_te_laat as "redenTeLaat", t.stil_sinds as "stilSinds", t.gezin_id = any((select platform.mijn_gezinnen('termijn', 'schrijf'))::bigint[]) as "magSchrijven", t.versie
     from rondom.termijn t join rondom.gezin g on g.id = t.gezin_id and g.gesloten_op is null
     left join rondom.persoon p on p.id = t.persoon_id
     left join lateral (select u.naam from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
       where b.gezin_id = t.gezin_id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()) vast on true
     where t.gestopt_op is null
       and t.gezin_id in (select r.gezin_id from platform.mijn_relaties() r where r.relatie in ('vastgezicht', 'uitvoerder', 'vervanger', 'teamleider'))
     order by t.uiterlijk, t.id`,
    [],
  );
}
