import { informeerklok, verteldOp, type GenoemdPersoon, type Informeerstap } from '@rondom/domain/melding';
import type { PlainDate } from '@rondom/domain/kern';
import type { Rekenkader, Verloop } from '@rondom/domain/termijn';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { GezetteStap } from './informeer.store.ts';

export const informeeracties = ['verleng', 'vertel'] as const;

function klokOf(vastgelegdOp: PlainDate, stappen: readonly Informeerstap[], kader: Rekenkader): Verloop {
  const klok = informeerklok({ vastgelegdOp, stappen }, kader);
  if (!klok.ok)
    throw new Error(`a stored duty to tell is refused: ${klok.refusals.map(({ kind }) => kind).join()}`);
  return klok.value;
}

/** Per person whom the reporter named: by when he is told, and what was done with it. */
export function informeerView(
  ontvangenOp: Date,
  personen: readonly GenoemdPersoon[],
  stappen: readonly GezetteStap[],
  kader: Rekenkader,
) {
  return personen.map((_, plaats) => {
    const eigen = stappen.filter((stap) => stap.plaats === plaats);
    const { termijn } = klokOf(amsterdamDay(ontvangenOp), eigen, kader);
    const gedaan = verteldOp({ stappen: eigen }) !== undefined;
    const { soort, vanaf, ruweDatum, uiterlijk, atw, bron, bronstatus } = termijn;
    return {
      plaats,
      klok: { soort, vanaf, ruweDatum, uiterlijk, atw, bron, bronstatus, stappen: termijn.stappen },
      verteldOp: verteldOp({ stappen: eigen }) ?? null,
      verlengingen: eigen.flatMap((stap) =>
        stap.soort === 'verlengd'
          ? [{ weken: stap.weken, grond: stap.grond, woorden: stap.woorden, op: stap.op, door: stap.door }]
          : [],
      ),
      acties: gedaan ? [] : [...informeeracties],
    };
  });
}

/** For the list: how many of a melding still have to be told, and the first last day among them. */
export function nogTeVertellen(
  { id, ontvangenOp, aantalPersonen }: { id: Id; ontvangenOp: Date; aantalPersonen: number },
  alle: ReadonlyMap<Id, readonly GezetteStap[]>,
  kader: Rekenkader,
): { readonly aantal: number; readonly uiterlijk: PlainDate } | null {
  const dagen = Array.from({ length: aantalPersonen }, (_, plaats) =>
    (alle.get(id) ?? []).filter((stap) => stap.plaats === plaats),
  )
    .filter((stappen) => verteldOp({ stappen }) === undefined)
    .map((stappen) => klokOf(amsterdamDay(ontvangenOp), stappen, kader).termijn.uiterlijk)
    .sort();
  const [eerste] = dagen;
  return eerste === undefined ? null : { aantal: dagen.length, uiterlijk: eerste };
}
