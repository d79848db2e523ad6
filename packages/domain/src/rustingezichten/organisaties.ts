import type { PlainDate } from '../kern/index.ts';
import type { OrganisatieId } from '../regio/index.ts';
import { dagenMetMeer, knip, voegSamen, type Stuk } from './dagen.ts';
import type { Meterdeelname } from './geschiedenis.ts';
import { isStapVanDeWet } from './stap-van-de-wet.ts';

/** How organisations came: one after another, or beside those who were there. */
export interface Komst {
  /** An organisation came when the one before it had gone: the family was passed on. */
  readonly naElkaar: number;
  /** An organisation came while another stayed. */
  readonly erbij: number;
  /** Days on which two or more were there. */
  readonly samenDagen: number;
}

interface Blok extends Stuk {
  readonly organisatie: OrganisatieId;
}

/** When each organisation was there; the same organisation with another worker was simply there. */
function blokkenVan(deelnames: readonly Meterdeelname[], peil: PlainDate): readonly Blok[] {
  const per = new Map<OrganisatieId, Stuk[]>();
  for (const deelname of deelnames) {
    const stuk = knip(deelname, peil);
    if (stuk === undefined || deelname.organisatie === undefined) continue;
    per.set(deelname.organisatie, [...(per.get(deelname.organisatie) ?? []), stuk]);
  }
  return [...per]
    .flatMap(([organisatie, stukken]) => voegSamen(stukken).map((stuk) => ({ organisatie, ...stuk })))
    .sort((a, b) => (a.vanaf + a.organisatie < b.vanaf + b.organisatie ? -1 : 1));
}

/**
 * Organisations in sequence against together, the steps of the law left out.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): experts are added, families are not passed on
 */
export function telKomst(deelnames: readonly Meterdeelname[], peil: PlainDate): Komst {
  const telt = deelnames.filter(
    (deelname) =>
      (deelname.rol === 'vastgezicht' || deelname.rol === 'meedenker' || deelname.rol === 'vervanger') &&
      !isStapVanDeWet(deelname),
  );
  const blokken = blokkenVan(telt, peil);
  let naElkaar = 0;
  let erbij = 0;
  blokken.forEach((blok, at) => {
    const eerder = blokken.slice(0, at);
    const laatste = eerder.at(-1);
    if (laatste === undefined) return;
    if (eerder.some(({ tot }) => blok.vanaf < tot)) erbij += 1;
    else if (laatste.organisatie !== blok.organisatie) naElkaar += 1;
  });
  const groepen = new Map<OrganisatieId, Stuk[]>();
  for (const blok of blokken) groepen.set(blok.organisatie, [...(groepen.get(blok.organisatie) ?? []), blok]);
  return { naElkaar, erbij, samenDagen: dagenMetMeer([...groepen.values()]) };
}
