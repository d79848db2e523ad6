import { sleutelVan, type Gekekengezin, type Kijkbron, type Leesregel, type Lezer } from './kijkbron.ts';

/** Everything one reader did with one family on one day. Writing is work, not looking, and stands apart. */
export interface Bezoek {
  readonly sleutel: string;
  readonly lezer: Lezer;
  readonly gezin: string;
  readonly over: Gekekengezin;
  readonly regels: readonly Leesregel[];
}

/** A reader's searching outside his own families, and everything else that is not one family. */
export interface Lezersdag {
  readonly lezer: Lezer;
  readonly bezoeken: readonly Bezoek[];
  readonly zoekregels: readonly Leesregel[];
}

const isKijken = ({ handeling }: Leesregel): boolean => handeling !== 'schrijf';

/** Searches that reach outside one's own families. With a melding the search is the work itself. */
const isBreedZoeken = ({ handeling, soort, grond }: Leesregel): boolean =>
  (handeling === 'zoek' || handeling === 'bevraag') && soort !== 'zoeken' && grond !== 'melding';

/** The day by reader. A reader who is no worker (a parent, the system) is not judged here. */
export function maakLezersdagen(bron: Kijkbron): readonly Lezersdag[] {
  const perLezer = new Map<string, Leesregel[]>();
  for (const regel of bron.regels)
    if (isKijken(regel)) {
      const bekend = perLezer.get(regel.lezer);
      if (bekend) bekend.push(regel);
      else perLezer.set(regel.lezer, [regel]);
    }
  return [...perLezer].flatMap(([id, regels]) => {
    const lezer = bron.lezers.get(id);
    return lezer === undefined
      ? []
      : [
          {
            lezer,
            bezoeken: bezoekenVan(lezer, regels, bron),
            zoekregels: regels.filter(isBreedZoeken),
          },
        ];
  });
}

const niemand: Gekekengezin = { personen: [], adressleutels: [], postcodesleutels: [] };

function bezoekenVan(lezer: Lezer, regels: readonly Leesregel[], bron: Kijkbron): readonly Bezoek[] {
  const perGezin = new Map<string, Leesregel[]>();
  for (const regel of regels)
    if (regel.gezin !== null) {
      const bekend = perGezin.get(regel.gezin);
      if (bekend) bekend.push(regel);
      else perGezin.set(regel.gezin, [regel]);
    }
  return [...perGezin].map(([gezin, eigen]) => ({
    sleutel: sleutelVan(lezer.id, gezin),
    lezer,
    gezin,
    over: bron.gezinnen.get(gezin) ?? niemand,
    regels: eigen,
  }));
}
