import { formatDate, monthsBetween } from '@rondom/taal';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../../platform/taal.tsx';
import { betrokkeneNaam, rolVan } from '../betrokkene-naam.ts';
import type { Blik } from '../blik.ts';
import { codeZin } from '../code-zin.ts';
import type { Betrokkene } from '../contract.ts';
import { dayBefore } from '../dagen.ts';
import type { Deelnemer, Ring } from './plaats.ts';

const rooms = { omhetgezin };

const NAAM = 24;
const REGEL = 29;
const NETWERK = 'netwerk';

/** What does not fit in the picture is cut; in the list it stands whole. */
const kort = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** Who takes part as the picture needs it: where each stands, the name, and the two lines under it. */
export function useDeelnemers(betrokkenen: readonly Betrokkene[], blik: Blik): Deelnemer[] {
  const z = useZinnen(rooms).omhetgezin;
  return betrokkenen.map((betrokkene) => {
    const naam = betrokkeneNaam(betrokkene, blik);
    return {
      id: betrokkene.id,
      ring: ringVan(betrokkene),
      groep: betrokkene.organisatie ?? NETWERK,
      tijdelijk: betrokkene.tot !== null,
      naam: kort(naam, NAAM),
      regels: [wat(betrokkene, naam), wanneer(betrokkene)].flatMap((regel) =>
        regel === undefined ? [] : [kort(regel, REGEL)],
      ),
    };
  });

  function wat(
    { soort, uitvoerdersoort, vanaf, organisatie, omschrijving }: Betrokkene,
    naam: string,
  ): string {
    if (isGezicht(soort)) {
      const months = monthsBetween(vanaf, blik.vandaag);
      const rol = codeZin(z.wieDoetMee.rol, soort);
      return months > 0 ? z.kring.al(rol, z.wieDoetMee.maanden(months)) : rol;
    }
    if (organisatie !== null && organisatie !== naam) return organisatie;
    if (uitvoerdersoort !== null) return codeZin(z.wieDoetMee.uitvoerder, uitvoerdersoort);
    return omschrijving ?? rolVan(z.wieDoetMee, soort, organisatie);
  }

  function wanneer({ vanaf, tot }: Betrokkene): string | undefined {
    if (vanaf > blik.vandaag) return z.kring.vanaf(formatDate(blik.taal, vanaf, 'kort'));
    return tot === null ? undefined : z.kring.tot(formatDate(blik.taal, dayBefore(tot), 'kort'));
  }
}

/** The face, or one of the two who are it together. */
const isGezicht = (soort: string): boolean => soort === 'vastgezicht' || soort === 'duogezicht';

function ringVan({ soort, organisatie }: Betrokkene): Ring {
  if (isGezicht(soort)) return 'dicht';
  return organisatie === null ? 'midden' : 'buiten';
}
