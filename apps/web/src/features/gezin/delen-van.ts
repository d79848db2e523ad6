import type { Overzicht } from './contract.ts';
import { groeitOp } from './leeftijd.ts';
import { ziet } from './onderdelen.ts';
import { tijdlijnVan } from './tijdlijn.ts';

/** A part of the family page with an address of its own. */
export type Gezinsdeel =
  'overzicht' | 'tijdlijn' | 'mensen' | 'besluiten' | 'wieDoetWat' | 'overgang' | 'delen' | 'wieKeekMee';

export interface DeelMetAantal {
  readonly deel: Gezinsdeel;
  /** How many things stand there; undefined where that would have to be read first. */
  readonly aantal: number | undefined;
}

/** Who works with the family, and so may have to share outside. */
const deelt: readonly Overzicht['relatie'][] = ['vastgezicht', 'uitvoerder', 'vervanger'];

/** The parts this reader has, in the order of the page: a part he may not see is not there, not even empty. */
export function delenVan(
  { gezin, relatie, acties }: Pick<Overzicht, 'gezin' | 'relatie' | 'acties'>,
  vandaag: string,
): DeelMetAantal[] {
  const besluiten = gezin.maatregelen.length;
  const delen: (DeelMetAantal & { er: boolean })[] = [
    { deel: 'overzicht', aantal: undefined, er: true },
    { deel: 'tijdlijn', aantal: tijdlijnVan(gezin, vandaag).length, er: ziet(relatie, 'tijdlijn') },
    { deel: 'mensen', aantal: gezin.leden.length, er: ziet(relatie, 'leden') },
    {
      deel: 'besluiten',
      aantal: besluiten,
      er: ziet(relatie, 'maatregelen') && (besluiten > 0 || acties.includes('legMaatregelVast')),
    },
    { deel: 'wieDoetWat', aantal: undefined, er: acties.includes('leesWieDoetWat') },
    {
      deel: 'overgang',
      aantal: undefined,
      er: acties.includes('leesOvergang') && groeitOp(gezin.leden, vandaag),
    },
    { deel: 'delen', aantal: undefined, er: deelt.includes(relatie) },
    { deel: 'wieKeekMee', aantal: undefined, er: acties.includes('leesWieKeekMee') },
  ];
  return delen.filter(({ er }) => er).map(({ deel, aantal }) => ({ deel, aantal }));
}
