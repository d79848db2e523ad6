import { daysBetween, type PlainDate } from '@rondom/domain/kern';
import { daysLate, type Rekenkader } from '@rondom/domain/termijn';
import { klokVanWacht } from '@rondom/domain/wachtlijst';
import type { BordRow } from './bord.store.ts';

/** One row of the board, as it was on a day. */
export function rijView(rij: BordRow, dag: PlainDate) {
  return {
    nummer: `K-${String(rij.nummer)}`,
    band: rij.band,
    regio: rij.regio,
    wachtOp: rij.wacht_op,
    sinds: rij.sinds,
    uiterlijk: rij.uiterlijk as PlainDate,
    dagenTeLaat: daysLate(rij.uiterlijk as PlainDate, (rij.klok_gestopt_op as PlainDate | null) ?? dag),
    ketendagen: rij.ketendagen,
    heropend: rij.heropend,
    klokGestoptOp: rij.klok_gestopt_op,
    begonnenOp: rij.begonnen_op,
    dagenSindsBegin: rij.begonnen_op === null ? null : daysBetween(rij.begonnen_op as PlainDate, dag),
    status: statusOf(rij),
    neeGezegd: rij.bevestigd_nee > 0,
    beeindigdOp: rij.beeindigd_op,
    veilig: rij.veilig,
    oog: oogView(rij, dag),
    urgentie: rij.urgentie,
    urgentieHerzienOp: rij.urgentie_herzien_op,
    stap: rij.stap,
    stapWie: rij.stap_wie,
    stapOp: rij.stap_op,
    reden: rij.reden,
    redenOp: rij.reden_op,
    vraag:
      rij.vraag_trede === null || rij.vraag_uiterlijk === null
        ? null
        : { trede: rij.vraag_trede, uiterlijk: rij.vraag_uiterlijk },
    andereWeg: rij.andere_weg,
  };
}

/** A row on its own page, with how far the text behind its date was checked. A wait without a clock has no such text. */
export function padrijView(rij: BordRow, dag: PlainDate, { register }: Rekenkader) {
  const soort = rij.uiterlijk === rij.sinds ? undefined : klokVanWacht(rij.wacht_op);
  const versie = soort && register.findVersie(soort, rij.sinds as PlainDate);
  return { ...rijView(rij, dag), bronstatus: versie?.bronstatus ?? null };
}

/** Who keeps sight of safety: the kind of organisation, never who; null where nobody was named. */
function oogView(rij: BordRow, dag: PlainDate) {
  if (rij.oog === null) return null;
  const gemist = rij.volgende_check !== null && rij.volgende_check < dag;
  return {
    bij: rij.oog,
    laatsteOp: rij.laatste_check,
    volgendeOp: rij.volgende_check,
    gemistSinds: gemist ? rij.volgende_check : null,
    zonderSinds: rij.zonder_oog_sinds,
  };
}

function statusOf(rij: BordRow) {
  if (rij.beeindigd_als === 'geholpen') return 'geholpen' as const;
  if (rij.beeindigd_als === 'zonderhulp') return 'geeindigdZonderHulp' as const;
  return rij.begonnen_op === null ? ('opBord' as const) : ('begonnenNietBevestigd' as const);
}
