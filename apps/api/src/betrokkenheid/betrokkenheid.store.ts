import { gezinId, persoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import type { Betrokkenheid, Rol } from '@rondom/domain/betrokkenheid';
import { maatregelId } from '@rondom/domain/maatregel';
import { medewerkerId, organisatieId, type MedewerkerId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface Row {
  readonly gebruiker_id: Id;
  readonly naam: string;
  readonly organisatie_id: Id;
  readonly soort: Rol;
  readonly vanaf: string;
  readonly tot: string | null;
  readonly maatregel_id: Id | null;
  readonly kind_id: Id | null;
  readonly uitvoerdersoort: 'gezinsvoogdijwerker' | 'voogdijwerker' | 'jeugdreclasseringswerker' | null;
}

export interface Deelnemers {
  readonly betrokkenheden: readonly Betrokkenheid[];
  readonly namen: ReadonlyMap<MedewerkerId, string>;
}

/** The workers who take or took part, as the domain knows them: one line per child for who carries out a measure. */
export async function loadDeelnemers(tx: Tx, gezin: Id): Promise<Deelnemers> {
  const rows = await tx.query<Row>(
    'betrokkenheid.deelnemers',
    `select b.gebruiker_id::text, u.naam, u.organisatie_id::text, b.soort, lower(b.periode)::text as vanaf, upper(b.periode)::text as tot,
       b.maatregel_id::text, k.persoon_id::text as kind_id, b.uitvoerdersoort
     from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     left join rondom.maatregel_kind k on k.maatregel_id = b.maatregel_id
     where b.gezin_id = $1 and b.soort <> 'netwerk' and b.soort <> 'team' and not isempty(b.periode)`,
    [gezin],
  );
  const namen = new Map(rows.map((row) => [medewerkerId(row.gebruiker_id), row.naam]));
  return { betrokkenheden: rows.map((row) => betrokkenheidOf(gezin, row)), namen };
}

function betrokkenheidOf(gezin: Id, row: Row): Betrokkenheid {
  const deelname = {
    gezin: gezinId(gezin),
    medewerker: medewerkerId(row.gebruiker_id),
    organisatie: organisatieId(row.organisatie_id),
    vanaf: getPlainDate(row.vanaf),
    tot: row.tot === null ? undefined : getPlainDate(row.tot),
  };
  if (row.soort !== 'uitvoerder') return { ...deelname, rol: row.soort };
  return {
    ...deelname,
    rol: 'uitvoerder',
    soort: row.uitvoerdersoort ?? 'gezinsvoogdijwerker',
    maatregel: maatregelId(`${row.maatregel_id ?? ''}:${row.kind_id ?? ''}`),
    kind: persoonId(row.kind_id ?? ''),
  };
}

export interface NieuweBetrokkenheid {
  readonly soort: Rol | 'team' | 'netwerk';
  readonly gebruikerId?: Id;
  readonly organisatieId?: Id;
  readonly persoonId?: Id;
  readonly uitvoerdersoort?: string;
  readonly maatregelId?: Id;
  readonly meldingId?: Id;
  readonly omschrijving?: string;
  /** Why this one: a code, never words. */
  readonly reden?: string | undefined;
  readonly afwezigheidId?: Id;
  readonly vanaf: string;
  readonly tot?: string | undefined;
}

export async function insertBetrokkenheid(tx: Tx, gezin: Id, nieuw: NieuweBetrokkenheid): Promise<Id> {
  const id = await tx.nextId('betrokkenheid');
  await tx.query(
    'betrokkenheid.insert',
    `insert into rondom.betrokkenheid (id, gezin_id, soort, gebruiker_id, organisatie_id, persoon_id, uitvoerdersoort, maatregel_id, melding_id, omschrijving, reden, afwezigheid_id, periode)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, daterange($13, $14))`,
    [
      id,
      gezin,
      nieuw.soort,
      nieuw.gebruikerId ?? null,
      nieuw.organisatieId ?? null,
      nieuw.persoonId ?? null,
      nieuw.uitvoerdersoort ?? null,
      nieuw.maatregelId ?? null,
      nieuw.meldingId ?? null,
      nieuw.omschrijving ?? null,
      nieuw.reden ?? null,
      nieuw.afwezigheidId ?? null,
      nieuw.vanaf,
      nieuw.tot ?? null,
    ],
  );
  return id;
}

/** Ends what a team held open until somebody of it became the vast gezicht. */
export async function endTeam(tx: Tx, gezin: Id): Promise<void> {
  await tx.query(
    'betrokkenheid.end-team',
    `update rondom.betrokkenheid set periode = daterange(lower(periode), greatest($2::date, lower(periode) + 1)), versie = versie + 1
     where gezin_id = $1 and soort = 'team' and upper_inf(periode)`,
    [gezin, tx.today],
  );
}
