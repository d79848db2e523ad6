import {
  beginOf,
  computeTermijn,
  findPlicht,
  listGevolgen,
  plichten,
  termijnsoorten,
  type Termijnsoort,
  type Termijnvraag,
  type Verloop,
} from '@rondom/domain/termijn';
import { gevolgZin, termijnUitleg, termijnZin, zinnen, type Taal } from '@rondom/taal';
import { termijnopdracht } from '@rondom/taal/schermen/termijnopdracht';

const expected = ({ termijn, toestand }: Verloop, taal: Taal) =>
  toestand === 'loopt'
    ? listGevolgen(termijn).map((verwacht) => ({ ...verwacht, zin: gevolgZin(taal, verwacht) }))
    : [];

/**
 * The contract of `--json`: these keys, in this order. `uiterlijk` is null while the clock stands still and when it
 * is void; `moment` is the instant of a clock that runs from the hour.
 */
export function asJson(verloop: Verloop, taal: Taal): string {
  const { termijn, toestand, uiterlijk = null, over } = verloop;
  const { soort, vanaf, ruweDatum, atw, bron, bronstatus, moment = null } = termijn;
  const stappen = termijn.stappen.map((stap) => ({ ...stap, zin: termijnZin(taal, stap) }));
  const left = over === undefined ? {} : { over };
  const gevolgen = expected(verloop, taal);
  return JSON.stringify(
    {
      soort,
      vanaf,
      ruweDatum,
      uiterlijk,
      moment,
      toestand,
      ...left,
      atw,
      bron,
      bronstatus,
      stappen,
      gevolgen,
    },
    null,
    2,
  );
}

/** Other readings of the same duty that begin with the same event: they stand beside it. */
function otherReadings(vraag: Termijnvraag, taal: Taal): string[] {
  const plicht = findPlicht(vraag.soort);
  const { vanaf } = beginOf(vraag);
  if (plicht === undefined) return [];
  const others = (plichten[plicht] as readonly Termijnsoort[]).filter(
    (soort) =>
      soort !== vraag.soort && termijnsoorten[soort].gebeurtenis === termijnsoorten[vraag.soort].gebeurtenis,
  );
  return others.map((soort) =>
    termijnopdracht[taal].ookGeteld(
      zinnen(taal).termijn.soort[soort],
      termijnUitleg(taal, computeTermijn({ soort, vanaf })).kop,
    ),
  );
}

export function asText(vraag: Termijnvraag, verloop: Verloop, taal: Taal): string {
  const z = zinnen(taal).termijn;
  const { kop, regels, bron, bronstatus } = termijnUitleg(taal, verloop.termijn);
  const gevolgen = expected(verloop, taal);
  return [
    z.soort[verloop.termijn.soort],
    kop,
    ...regels.map((regel) => `  ${regel}`),
    `${z.bron}: ${bron}. ${bronstatus}`,
    ...otherReadings(vraag, taal),
    ...(gevolgen.length === 0 ? [] : [`${termijnopdracht[taal].gevolgen}:`]),
    ...gevolgen.map(({ zin }) => `  ${zin}`),
  ].join('\n');
}
