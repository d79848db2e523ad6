import { gelijkenis, maakWeger, naamwoorden, type Trefreden, type Zoekvraag } from '@rondom/domain/zoeken';
import { namenVan, type AndereNaam } from './opdracht.ts';
import type { BredeTreffer, EigenGezin, EigenPersoon } from './zoeken.store.ts';

export const meesteTreffers = 20;

interface Gevonden {
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
  readonly namen: readonly AndereNaam[];
}

/** The best hits with why, best first; whoever is somebody else falls away. */
export function rangschik<T extends Gevonden>(
  vraag: Zoekvraag,
  gevonden: readonly T[],
): (T & { readonly redenen: readonly Trefreden[] })[] {
  const weeg = maakWeger(vraag);
  return gevonden
    .flatMap((kandidaat) => {
      const weging = weeg({ ...kandidaat, namen: namenVan(kandidaat) });
      return weging ? [{ kandidaat, weging }] : [];
    })
    .sort((a, b) => b.weging.punten - a.weging.punten)
    .slice(0, meesteTreffers)
    .map(({ kandidaat, weging }) => ({ ...kandidaat, redenen: weging.redenen }));
}

type Gerangschikt<T> = T & { readonly redenen: readonly Trefreden[] };

export function eigenView(hit: Gerangschikt<EigenPersoon>) {
  const { persoonId, voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, rol, redenen } = hit;
  return {
    ...{ persoonId, voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, rol },
    redenen: [...redenen],
    gezin: { id: hit.gezinId, naam: hit.gezinsnaam, geslotenOp: hit.geslotenOp },
  };
}

/** That somebody is known and whom to ask: no family, no id, one given name. */
export function breedView(hit: Gerangschikt<BredeTreffer>) {
  const { roepnaam, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, vastGezicht, heeftVastGezicht } =
    hit;
  return {
    roepnaam: roepnaam ?? voornamen.split(' ')[0] ?? '',
    ...{ voorvoegsel, geslachtsnaam, geboortedatum, vastGezicht, heeftVastGezicht },
    redenen: [...hit.redenen],
  };
}

/** Families whose name holds every word that was typed. */
export function zoekGezinnen(vraag: Zoekvraag, gezinnen: readonly EigenGezin[]): EigenGezin[] {
  if (vraag.woorden.length === 0) return [];
  return gezinnen
    .filter(({ naam }) => {
      const woorden = naamwoorden(naam);
      return vraag.woorden.every((woord) =>
        woorden.some((ander) => ander.startsWith(woord) || gelijkenis(woord, ander) > 0.79),
      );
    })
    .slice(0, meesteTreffers);
}
