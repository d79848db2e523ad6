import type { Levensgebied } from '@rondom/domain/expertvraag';
import { persoonId } from '@rondom/domain/gezin';
import type { PlainDate } from '@rondom/domain/kern';
import { maatregelId } from '@rondom/domain/maatregel';
import { medewerkerId, organisatieId, type Organisatiesoort } from '@rondom/domain/regio';
import type { Gezichtsrol, Meterdeelname, Vraagronde } from '@rondom/domain/rustingezichten';
import type { Id } from '../platform/actor.ts';

export interface DeelnameRow {
  readonly rol: Gezichtsrol;
  readonly medewerker: Id | null;
  readonly organisatie: Id | null;
  readonly organisatiesoort: Organisatiesoort | null;
  readonly maatregel: Id | null;
  readonly vanaf: string;
  readonly tot: string | null;
}

export interface RondeRow {
  readonly organisatie: Id;
  readonly intake: boolean;
  readonly uitzondering: boolean;
  readonly persoon: Id | null;
  readonly vragen: readonly Levensgebied[];
  readonly vanaf: string;
  readonly tot: string | null;
}

/** Columns of `rondom.betrokkenheid b` with its worker `u` and organisation `o`, as the meter reads them. */
export const deelnamekolommen = `b.soort as rol, b.gebruiker_id::text as medewerker, coalesce(b.organisatie_id, u.organisatie_id)::text as organisatie,
  o.soort as organisatiesoort, b.maatregel_id::text as maatregel, lower(b.periode)::text as vanaf, upper(b.periode)::text as tot`;
export const deelnamebron = `rondom.betrokkenheid b left join rondom.gebruiker u on u.id = b.gebruiker_id
  left join rondom.organisatie o on o.id = coalesce(b.organisatie_id, u.organisatie_id)`;
/** And of `rondom.onderzoek z`. */
export const rondekolommen = `z.organisatie_id::text as organisatie, z.soort = 'intake' as intake, z.uitzondering is not null as uitzondering,
  z.persoon_id::text as persoon, z.vragen, z.sinds::text as vanaf, z.klaar_op::text as tot`;

const dag = (text: string): PlainDate => text as PlainDate;

export const deelnameOf = (row: DeelnameRow): Meterdeelname => ({
  rol: row.rol,
  medewerker: row.medewerker === null ? undefined : medewerkerId(row.medewerker),
  organisatie: row.organisatie === null ? undefined : organisatieId(row.organisatie),
  organisatiesoort: row.organisatiesoort ?? undefined,
  maatregel: row.maatregel === null ? undefined : maatregelId(row.maatregel),
  vanaf: dag(row.vanaf),
  tot: row.tot === null ? undefined : dag(row.tot),
});

export const rondeOf = (row: RondeRow): Vraagronde => ({
  organisatie: organisatieId(row.organisatie),
  isIntake: row.intake,
  isUitzondering: row.uitzondering,
  persoon: row.persoon === null ? undefined : persoonId(row.persoon),
  vragen: row.vragen,
  vanaf: dag(row.vanaf),
  tot: row.tot === null ? undefined : dag(row.tot),
});
