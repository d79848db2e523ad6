/** What the rules about rows are made of. `t` is a row, `s` the actor, `g` the family. */
import type { Actie, Relatie } from '../../../apps/api/src/platform/access/index.ts';

export interface Regel {
  /** This cell of the table, through a relation with the family: any, or those said. */
  readonly cel?: readonly [resource: string, actie: Actie];
  readonly via?: (relatie: Relatie) => boolean;
  /** The cell of who has no relation: what the role may for everybody. */
  readonly mag?: true;
  /** Instead of a cell: somebody of the family with a portal that is open to him, or anybody at all. */
  readonly voor?: 'portaal' | 'ieder';
  /** Of which rows; all rows of the family when not said. */
  readonly waar?: string;
}

export interface Tabel {
  /** Which rows are of the family. */
  readonly van: string;
  readonly lees: readonly Regel[];
  readonly maak?: readonly Regel[];
  readonly wijzig?: readonly Regel[];
  /** The row that is tried to be written once more. */
  readonly voorbeeld?: string;
  /** Whether its history is read like the row itself. */
  readonly historie?: true;
}

export const vandaag = "'2027-01-12'::date";
const gezag = (
  kind: string,
  geborenNa: string,
) => `exists (select 1 from rondom.gezag z join rondom.persoon k on k.id = z.kind_persoon_id
  where z.kind_persoon_id = ${kind} and z.houder_persoon_id = s.persoon_id and z.bron <> 'verteld' and z.periode @> ${vandaag} and k.geboortedatum > '${geborenNa}')`;
/** Oneself, and a child under twelve over whom a source gives gezag. */
export const leest = (persoon: string) => `(${persoon} = s.persoon_id or ${gezag(persoon, '2015-01-12')})`;
/** Oneself, and a minor child over whom a source gives gezag. */
export const metGezag = (persoon: string) => `(${persoon} = s.persoon_id or ${gezag(persoon, '2009-01-12')})`;
const ouder = (van: string, naar: string) =>
  `exists (select 1 from rondom.relatie r where r.soort = 'ouder' and r.van_persoon_id = ${van} and r.naar_persoon_id = ${naar})`;
/** Somebody of the family knows of: self, whom a relation names, brothers and sisters, grandparents, the other parent. */
export const kent = (x: string) => `(${x} = s.persoon_id
  or exists (select 1 from rondom.relatie r where (r.van_persoon_id = ${x} and r.naar_persoon_id = s.persoon_id) or (r.naar_persoon_id = ${x} and r.van_persoon_id = s.persoon_id))
  or exists (select 1 from proef.lid o where o.gezin_id = g and ${ouder('o.persoon_id', 's.persoon_id')} and (${ouder('o.persoon_id', x)} or ${ouder(x, 'o.persoon_id')}))
  or exists (select 1 from proef.lid k where k.gezin_id = g and ${ouder('s.persoon_id', 'k.persoon_id')} and ${ouder(x, 'k.persoon_id')})
  or exists (select 1 from rondom.woord_lezer wl join rondom.woord w on w.id = wl.woord_id where w.gezin_id = g and w.persoon_id = ${x} and wl.persoon_id = s.persoon_id and not wl.wacht_op_vastgezicht))`;

export const alles = (resource: string): Regel[] => [{ cel: [resource, 'lees'] }];
export const schrijf = (resource: string): Regel[] => [{ cel: [resource, 'schrijf'] }];
export const vanGezin = 't.gezin_id = g';
export const lid = (persoon: string) =>
  `${persoon} in (select l.persoon_id from proef.lid l where l.gezin_id = g)`;

/** The shape of most tables of a family: one resource opens it, and writes it. */
export const gewoon = (resource: string, portaal?: string): Tabel => ({
  van: vanGezin,
  lees: [...alles(resource), ...(portaal === undefined ? [] : [{ voor: 'portaal' as const, waar: portaal }])],
  maak: schrijf(resource),
  wijzig: schrijf(resource),
  historie: true,
});

const heelPlan = (relatie: Relatie): boolean => relatie === 'vastgezicht' || relatie === 'vervanger';
/** Parts of lines: who answers for the family reads all of them, everybody else those that name him. */
export const plan = (tekst: (genoemd: string) => string, portaal = true): Tabel => ({
  van: vanGezin,
  lees: [
    { cel: ['plan', 'lees'], via: heelPlan },
    {
      cel: ['plan', 'lees'],
      via: (relatie) => !heelPlan(relatie),
      waar: tekst('l.gebruiker_id = s.gebruiker_id'),
    },
    ...(portaal ? [{ voor: 'portaal' as const, waar: tekst('l.persoon_id = s.persoon_id') }] : []),
  ],
});
export const lezer = (tekst: string) => (wie: string) =>
  `exists (select 1 from rondom.plantekst_lezer l join rondom.plantekst x on x.id = l.plantekst_id where ${wie} and ${tekst})`;

export const mijnNotitie = (id: string) =>
  `exists (select 1 from rondom.contactnotitie_persoon x where x.contactnotitie_id = ${id} and x.lezer and x.persoon_id = s.persoon_id)`;
export const mijnAfspraak = (id: string) =>
  `exists (select 1 from rondom.afspraak_persoon x where x.afspraak_id = ${id} and ${leest('x.persoon_id')})`;
export const gekozen = (
  woord: string,
) => `exists (select 1 from rondom.woord w where w.id = ${woord} and (w.persoon_id = s.persoon_id
  or exists (select 1 from rondom.woord_lezer l where l.woord_id = w.id and (l.gebruiker_id = s.gebruiker_id or l.persoon_id = s.persoon_id))))`;
export const helpers = "t.soort in ('vastgezicht', 'duogezicht', 'uitvoerder', 'vervanger')";

/** Who leads a team of an instelling names workers: of the network he reads nothing. */
export const zonderNetwerk = (waar: string) => `(s.rol <> 'giteamleider' or ${waar})`;
/** Stands in some family as child, parent or partner. */
export const kringlid = (persoon: string) =>
  `exists (select 1 from rondom.gezinslid l where l.persoon_id = ${persoon} and l.rol in ('kind', 'ouder', 'partner'))`;
/** Reads the history of the network too. */
export const nietLeidingGi = "s.rol <> 'giteamleider'";
