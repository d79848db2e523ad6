import type { Bezoek } from '../bezoek.ts';
import type { Noodfeit } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';

/**
 * A look in an emergency, and a whole working day went by without anybody judging it.
 * @source Afspraak van Rondom: kijk bij nood wordt binnen een werkdag beoordeeld
 */
export const noodNietBeoordeeld = ({ werkdagenOnbeoordeeld }: Noodfeit): Reden | undefined =>
  werkdagenOnbeoordeeld < 1 ? undefined : { reden: 'noodNietBeoordeeld', aantal: werkdagenOnbeoordeeld };

/**
 * The reader opened the family by *kijk bij nood*, and is not the crisis service on its roster.
 * @source Afspraak van Rondom: kijk bij nood geldt zonder relatie
 */
export const kijktBijNood = ({ lezer, regels }: Bezoek): Reden | undefined =>
  lezer.rol !== 'crisisdienst' && regels.some(({ grond }) => grond === 'nood')
    ? { reden: 'kijktBijNood' }
    : undefined;
