import { eersteOnbemandeDag, type Betrokkenheid } from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listAfwezigeGezichten, listTeamgezichten, type AfwezigGezichtRow } from './mijnteam.store.ts';

export interface Onbemand {
  readonly gezinId: Id;
  readonly gezin: string;
  /** Who is away, from when and until when; the end is exclusive. */
  readonly naam: string;
  readonly vanaf: PlainDate;
  readonly tot: PlainDate;
  /** The first day without anybody. */
  readonly opDag: PlainDate;
}

/** The families of the team in which a day comes without anybody: it stays here until somebody is named. */
export async function listOnbemand(tx: Tx): Promise<Onbemand[]> {
  const weg = await listAfwezigeGezichten(tx);
  const gezichten = await listTeamgezichten(tx, [...new Set(weg.map(({ gezinId: id }) => id))]);
  const betrokkenheden = gezichten.map((row): Betrokkenheid => ({
    gezin: gezinId(row.gezin),
    medewerker: medewerkerId(row.medewerker),
    organisatie: organisatieId(row.organisatie),
    rol: row.rol,
    vanaf: getPlainDate(row.vanaf),
    tot: row.tot === null ? undefined : getPlainDate(row.tot),
  }));
  const gevonden = weg.flatMap((row) => onbemandDoor(row, weg, betrokkenheden));
  // A face and a stand-in who are away together leave one family without anybody, not two.
  return [...new Map(gevonden.map((een) => [`${een.gezinId} ${een.opDag}`, een])).values()];
}

function onbemandDoor(
  row: AfwezigGezichtRow,
  weg: readonly AfwezigGezichtRow[],
  betrokkenheden: readonly Betrokkenheid[],
): Onbemand[] {
  const { gezinId: id, gezin, naam } = row;
  const vanaf = getPlainDate(row.vanaf);
  const tot = getPlainDate(row.tot);
  const afwezig = weg
    .filter((ander) => ander.gezinId === id)
    .map((ander) => ({
      medewerker: medewerkerId(ander.medewerker),
      vanaf: getPlainDate(ander.vanaf),
      tot: getPlainDate(ander.tot),
    }));
  const vanGezin = betrokkenheden.filter((b) => b.gezin === gezinId(id));
  const opDag = eersteOnbemandeDag(vanGezin, afwezig, { vanaf, tot });
  return opDag === undefined ? [] : [{ gezinId: id, gezin, naam, vanaf, tot, opDag }];
}
