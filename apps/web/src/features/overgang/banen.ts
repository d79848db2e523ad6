import type { Baan } from './Lijn.tsx';
import type { Jongere } from './use-overgang.ts';

interface Woorden {
  eindigt: Record<Jongere['eindigt'][number]['soort'], string>;
  stopt: (dag: string) => string;
  hulp: Record<NonNullable<Jongere['punten'][number]['hulp']>['soort'], string>;
  gaatDoorTot: (dag: string) => string;
  zolangRechter: string;
  hulpStopt: (dag: string) => string;
  mist: (mist: 'nietGekozen' | 'nietBepaald') => string;
}

/** The stretches of one young person: who stays first, then help, then what ends by itself. */
export function banenVan(
  { eindigt, punten }: Pick<Jongere, 'eindigt' | 'punten'>,
  blijft: string | null,
  z: Woorden,
): Baan[] {
  const hulp = punten.flatMap(({ id, hulp: een }): Baan[] => {
    if (een === null) return [];
    const naam = een.organisatie === null ? z.hulp[een.soort] : `${z.hulp[een.soort]}, ${een.organisatie}`;
    if (een.mist !== null) return [{ key: id, naam, zin: z.mist(een.mist), tot: een.tot, toon: 'mist' }];
    if (een.tot === null) return [{ key: id, naam, zin: z.zolangRechter, tot: null, toon: 'gaatdoor' }];
    const zin = een.gaatDoor ? z.gaatDoorTot(een.tot) : z.hulpStopt(een.tot);
    return [{ key: id, naam, zin, tot: een.tot, toon: een.gaatDoor ? 'gaatdoor' : 'eindigt' }];
  });
  return [
    ...(blijft === null
      ? []
      : [{ key: 'blijft', naam: blijft, zin: '', tot: null, toon: 'blijft' as const }]),
    ...hulp,
    ...eindigt.map(({ soort, tot }): Baan => ({
      ...{ key: soort, naam: z.eindigt[soort], zin: z.stopt(tot), tot, toon: 'eindigt' },
    })),
  ];
}

export const VRAGEN = [
  'wonen',
  'inkomen',
  'zorgverzekering',
  'schulden',
  'school',
  'huisarts',
  'iemand',
] as const;

/** The questions nothing was agreed about yet. */
export const openVragen = ({ punten }: Pick<Jongere, 'punten'>) =>
  VRAGEN.filter((vraag) => !punten.some(({ onderwerp }) => onderwerp === vraag));
