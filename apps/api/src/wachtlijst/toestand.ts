import { gezagVan, persoonId, type Geboorte } from '@rondom/domain/gezin';
import { findOnvolledigeDatum, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Maatregelsoort } from '@rondom/domain/maatregel';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import {
  wachtId,
  type Antwoord,
  type Bevestiging,
  type Contactwijze,
  type EindeReden,
  type Stem,
  type Stemfeiten,
  type Wacht,
  type Wachtsoort,
  type Weg,
} from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface BevestigingJson {
  readonly stemSoort: Stem['soort'];
  readonly stemPersoonId: Id | null;
  readonly stemGebruikerId: Id | null;
  readonly antwoord: Antwoord;
  readonly weg: Weg['soort'];
  readonly op: string;
  readonly door: Id;
  readonly professional: Omit<Extract<Stem, { soort: 'professional' }>, 'soort' | 'medewerker'> | null;
}

export interface ToestandJson {
  readonly id: Id;
  readonly gezinId: Id;
  readonly soort: Wachtsoort;
  readonly maatregelId: Id | null;
  readonly termijnId: Id | null;
  readonly regioId: Id;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly begonnenOp: string | null;
  readonly begonnenDoor: Id | null;
  readonly versie: number;
  readonly beeindigdOp: string | null;
  readonly beeindigdAls: 'geholpen' | 'zonderhulp' | null;
  readonly zonderhulpReden: EindeReden | null;
  readonly beeindigdGezetOp: string | null;
  readonly heropendVan: Id | null;
  readonly heropend: boolean;
  readonly besluitId: Id | null;
  readonly maatregelsoort: Maatregelsoort | null;
  readonly beschikkingOp: string | null;
  readonly kind: {
    readonly id: Id;
    readonly geboortedatum: string | null;
    readonly uitgerekendeDatum: string | null;
  };
  readonly gezag: readonly { readonly houderId: Id | null }[];
  readonly hulpverlener: {
    readonly gebruikerId: Id;
    readonly organisatieId: Id;
    readonly benoemdOp: string;
  } | null;
  readonly contacten: readonly {
    readonly met: Id;
    readonly op: string;
    readonly wijze: Contactwijze;
    readonly door: Id;
  }[];
  readonly bevestigingen: readonly BevestigingJson[];
  readonly ouders: readonly Id[];
  readonly pleegouders: readonly Id[];
  readonly verzorgers: readonly Id[];
  readonly gevaren: readonly Id[];
  readonly gevaarOnbekend: boolean;
  readonly vastGezichtId: Id | null;
}

export interface Toestand {
  readonly json: ToestandJson;
  readonly wacht: Wacht;
  readonly feiten: Stemfeiten;
}

/** One wait with everything its decisions rest on; undefined when the actor may not see it. */
export async function findToestand(tx: Tx, id: Id): Promise<Toestand | undefined> {
  const [row] = await tx.query<{ toestand: ToestandJson | null }>(
    'wachtlijst.toestand',
    'select rondom.wacht_toestand($1) as toestand',
    [id],
  );
  return row?.toestand ? toestandOf(row.toestand, tx.today) : undefined;
}

/** The same, held until the transaction ends: two who write at once are one after the other. */
export async function lockToestand(tx: Tx, id: Id): Promise<Toestand | undefined> {
  await tx.query('wachtlijst.houd', 'select id from rondom.wacht where id = $1 for update', [id]);
  return findToestand(tx, id);
}

export function toestandOf(json: ToestandJson, today: PlainDate): Toestand {
  const { kind } = json;
  const geboorte = geboorteOf(kind.geboortedatum, kind.uitgerekendeDatum);
  const wacht: Wacht = {
    id: wachtId(json.id),
    soort: json.soort,
    kind: { id: persoonId(kind.id), geboorte },
    sinds: getPlainDate(json.sinds),
    uiterlijk: getPlainDate(json.uiterlijk),
    // What was spoken before it opened again does not count for a wait that did.
    beschikkingsdatum:
      json.beschikkingOp === null || json.heropendVan !== null ? undefined : getPlainDate(json.beschikkingOp),
    maatregelsoort: json.maatregelsoort ?? undefined,
    heropendVan: json.heropendVan === null ? undefined : wachtId(json.heropendVan),
    ouders: json.ouders.map(persoonId),
    gezag: gezagVan({ id: persoonId(kind.id), geboorte }, gezagsgegevens(json, today), today),
    hulpverlener:
      json.hulpverlener === null
        ? undefined
        : {
            medewerker: medewerkerId(json.hulpverlener.gebruikerId),
            organisatie: organisatieId(json.hulpverlener.organisatieId),
            benoemdOp: getPlainDate(json.hulpverlener.benoemdOp),
          },
    contacten: json.contacten.map(({ met, op, wijze, door }) => ({
      met: persoonId(met),
      op: getPlainDate(op),
      wijze,
      door: medewerkerId(door),
    })),
    begonnen:
      json.begonnenOp === null
        ? undefined
        : { op: getPlainDate(json.begonnenOp), door: medewerkerId(json.begonnenDoor ?? '') },
    bevestigingen: json.bevestigingen.map(bevestigingOf),
    einde:
      json.beeindigdAls === 'zonderhulp' && json.beeindigdOp !== null
        ? { reden: json.zonderhulpReden ?? 'vervallen', op: getPlainDate(json.beeindigdOp) }
        : undefined,
  };
  const ids = (list: readonly Id[]) => list.map(persoonId);
  const feiten: Stemfeiten = {
    ouders: ids(json.ouders),
    pleegouders: ids(json.pleegouders),
    verzorgers: ids(json.verzorgers),
    onveiligMet: json.gevaarOnbekend ? 'nietBekend' : ids(json.gevaren),
    vastGezicht: json.vastGezichtId === null ? undefined : medewerkerId(json.vastGezichtId),
  };
  return { json, wacht, feiten };
}

/** Rows of gezag were written from one source at a time: together they are one statement about this child. */
function gezagsgegevens(json: ToestandJson, today: PlainDate): Parameters<typeof gezagVan>[1] {
  if (json.gezag.length === 0) return [];
  const houders = json.gezag.map(({ houderId }) =>
    houderId === null
      ? ({ soort: 'derdeNietGenoemd' } as const)
      : ({ soort: 'ouder', persoon: persoonId(houderId) } as const),
  );
  return [{ kind: persoonId(json.kind.id), bron: 'gezagsregister', houders, vanaf: today }];
}

export function geboorteOf(geboortedatum: string | null, uitgerekendeDatum: string | null): Geboorte {
  const datum = geboortedatum === null ? undefined : findOnvolledigeDatum(geboortedatum);
  if (datum !== undefined) return { soort: 'geboren', datum };
  return uitgerekendeDatum === null
    ? { soort: 'geboren', datum: '0000' as Extract<Geboorte, { soort: 'geboren' }>['datum'] }
    : { soort: 'ongeboren', uitgerekendeDatum: getPlainDate(uitgerekendeDatum) };
}

function bevestigingOf(json: BevestigingJson): Bevestiging {
  const stem: Stem =
    json.stemSoort === 'professional' && json.professional !== null
      ? { ...json.professional, soort: 'professional', medewerker: medewerkerId(json.stemGebruikerId ?? '') }
      : { soort: json.stemSoort as 'ouder', persoon: persoonId(json.stemPersoonId ?? '') };
  const wegen = {
    portaal: { soort: 'portaal', account: persoonId(json.stemPersoonId ?? '') },
    // The words stay sealed: that there were words was checked when they were written.
    genoteerd: { soort: 'genoteerd', door: medewerkerId(json.door), woorden: '…' },
    medewerker: { soort: 'medewerker', door: medewerkerId(json.door) },
  } as const;
  return { stem, weg: wegen[json.weg], antwoord: json.antwoord, op: getPlainDate(json.op) };
}
