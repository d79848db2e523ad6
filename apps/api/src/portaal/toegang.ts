import { persoonId, type Geboorte, type PersoonId } from '@rondom/domain/gezin';
import { getPlainDate, refuse, type Outcome, accept, type PlainDate } from '@rondom/domain/kern';
import { hasPortaaltoegang, type Portaalsoort, type StandTegen } from '@rondom/domain/portaal';
import { gezinId } from '@rondom/domain/gezin';
import type { Id, Rol } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { geboorteOf } from '../tijdlijn/index.ts';

/** The account's role, by what the portal was opened as. */
export const portaalrol = {
  ouder: 'ouder',
  jeugdige: 'jeugdige',
  pleegouder: 'pleegouder',
  vertegenwoordiger: 'vertegenwoordiger',
  netwerk: 'netwerklid',
} as const satisfies Record<Portaalsoort, Rol>;

/** Somebody of the family in the portal, with what decides and is never shown. */
export interface Portaallezer {
  readonly id: PersoonId;
  readonly gezin: Id;
  readonly als: Portaalsoort;
  readonly geboorte: Geboorte;
  readonly leestVoor: readonly PersoonId[];
  readonly plaatsGeheim: boolean;
  /** Whose whereabouts are secret from this reader. */
  readonly geheimePersonen: readonly PersoonId[];
  /** From whom danger comes for this person. */
  readonly gevaarVoorMij: readonly StandTegen[];
  /** For whom this person is the danger now: nothing goes from him to them, and he is not told that. */
  readonly bedreigd: readonly PersoonId[];
  /** Days on which this person was the danger. */
  readonly gevaarVanMij: readonly { readonly sinds: PlainDate; readonly tot: PlainDate | undefined }[];
}

interface ToegangRow {
  readonly gezin: Id;
  readonly als: Portaalsoort;
  readonly vanaf: string;
  readonly tot: string | null;
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  readonly geheim: readonly Id[];
  readonly feiten: {
    readonly leestVoor: readonly Id[];
    readonly plaatsGeheim: boolean;
    readonly gevaarVoorMij: readonly { readonly persoon: Id; readonly sinds: string }[];
    readonly gevaarVanMij: readonly { readonly sinds: string; readonly tot: string | null }[];
    readonly bedreigd: readonly Id[];
  };
}

/** Who reads, in the family that gave access; without access given there is nothing here. */
export async function findPortaallezer(
  tx: Tx,
): Promise<Outcome<Portaallezer, { readonly kind: 'geenToegang' }>> {
  const [row] = await tx.query<ToegangRow>(
    'portaal.toegang',
    `select t.gezin_id::text as gezin, t.als, lower(t.periode)::text as vanaf, upper(t.periode)::text as tot,
       p.geboortedatum, p.uitgerekende_datum::text as "uitgerekendeDatum", rondom.portaal_feiten(t.gezin_id) as feiten, rondom.geheim_voor_mij(t.gezin_id)::text[] as geheim
     from rondom.portaaltoegang t join rondom.persoon p on p.id = t.persoon_id
     where t.persoon_id = $1 and t.periode @> platform.vandaag() order by t.id limit 1`,
    [tx.actor.persoonId],
  );
  if (!row) return refuse({ kind: 'geenToegang' as const });
  const lezer = lezerOf(tx, row);
  const toegang = {
    persoon: lezer.id,
    gezin: gezinId(row.gezin),
    vanaf: getPlainDate(row.vanaf),
    tot: row.tot === null ? undefined : getPlainDate(row.tot),
  };
  return hasPortaaltoegang(lezer, toegang.gezin, [toegang], tx.today)
    ? accept(lezer)
    : refuse({ kind: 'geenToegang' as const });
}

const lezerOf = (tx: Tx, row: ToegangRow): Portaallezer => ({
  id: persoonId(tx.actor.persoonId ?? ''),
  gezin: row.gezin,
  als: row.als,
  geboorte: geboorteOf(row),
  leestVoor: row.feiten.leestVoor.map(persoonId),
  plaatsGeheim: row.feiten.plaatsGeheim || row.geheim.length > 0,
  geheimePersonen: row.geheim.map(persoonId),
  gevaarVoorMij: row.feiten.gevaarVoorMij.map(({ persoon, sinds }) => ({
    persoon: persoonId(persoon),
    sinds: getPlainDate(sinds),
  })),
  bedreigd: row.feiten.bedreigd.map(persoonId),
  gevaarVanMij: row.feiten.gevaarVanMij.map(({ sinds, tot }) => ({
    sinds: getPlainDate(sinds),
    tot: tot === null ? undefined : getPlainDate(tot),
  })),
});
