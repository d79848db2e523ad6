import { drempelPublicatie, drempelScherm, schermAf, somVanGetoond, type Getal } from '../bord/index.ts';
import type { PlainDate } from '../kern/index.ts';
import { hulpsoorten, type Hulpsoort } from './soorten.ts';
import { versheidVan, vrijNu } from './versheid.ts';

export interface Regioaanbod {
  readonly hulpsoort: Hulpsoort;
  readonly regioIds: readonly string[];
  readonly plekken: number;
  readonly vrij: number;
  readonly bijgewerktOp: PlainDate;
}

/** Children who wait in one region for one kind; of some nobody said yet which kind. */
export interface Regiovraag {
  readonly regioId: string;
  readonly hulpsoort: Hulpsoort | null;
  readonly aantal: number;
}

export interface Plekcel {
  readonly hulpsoort: Hulpsoort | null;
  readonly vrij: number;
  readonly plekken: number;
  /** Offers nobody confirmed for too long: their places are not counted as free. */
  readonly vervallen: number;
  readonly wachtend: Getal;
  /** More children wait than there are free places, even at the lowest they can be. */
  readonly tekort: boolean;
}

export interface Plekregio {
  readonly regioId: string;
  readonly naam: string;
  readonly eigen: boolean;
}

const laagst = (getal: Getal): number => (getal.soort === 'precies' ? getal.aantal : getal.van);

/**
 * Where there is place, by kind and region, beside how many children wait for it. A place that serves more regions is
 * counted in each. Children of other regions, and all of them on paper, are guarded as on the board.
 * @source Afspraak van Rondom: wie de rijen mag openen ziet precieze aantallen; uitgevoerde aantallen zijn tien of meer
 */
export function plekbeeld(
  regios: readonly Plekregio[],
  aanbod: readonly Regioaanbod[],
  vragen: readonly Regiovraag[],
  { vandaag, publicatie }: { readonly vandaag: PlainDate; readonly publicatie: boolean },
): readonly { readonly regio: Plekregio; readonly cellen: readonly Plekcel[]; readonly wachtend: Getal }[] {
  return regios.map((regio) => {
    const drempel = publicatie ? drempelPublicatie : regio.eigen ? 1 : drempelScherm;
    const cellen = [...hulpsoorten, null].map((hulpsoort): Plekcel => {
      const hier = aanbod.filter(
        (een) => een.hulpsoort === hulpsoort && een.regioIds.includes(regio.regioId),
      );
      const aantal = vragen
        .filter((een) => een.regioId === regio.regioId && een.hulpsoort === hulpsoort)
        .reduce((som, een) => som + een.aantal, 0);
      const vrij = hier.reduce((som, een) => som + vrijNu(een, vandaag), 0);
      const wachtend = schermAf(aantal, drempel);
      return {
        hulpsoort,
        vrij,
        plekken: hier.reduce((som, een) => som + een.plekken, 0),
        vervallen: hier.filter((een) => versheidVan(een.bijgewerktOp, vandaag) === 'vervallen').length,
        wachtend,
        tekort: hulpsoort !== null && laagst(wachtend) > vrij,
      };
    });
    return { regio, cellen, wachtend: somVanGetoond(cellen.map((cel) => cel.wachtend)) };
  });
}
