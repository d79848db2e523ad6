import { useMemo } from 'react';
import { brp } from '@rondom/taal/schermen/brp';
import { useZinnen } from '../../platform/taal.tsx';
import { volledigeNaam } from '../gezin/naam.ts';
import type { Voorgesteld, Voorstel } from './use-brp.ts';

const rooms = { brp };

/** The answer of the BRP in words: names, what is known of each, how they belong together, and gezag. */
export function useVoorstelWoorden(voorstel: Voorstel) {
  const z = useZinnen(rooms).brp;
  return useMemo(() => {
    const naam = (sleutel: string | null) => {
      const lid = voorstel.leden.find((found) => found.sleutel === sleutel);
      if (lid === undefined) return z.relatie.iemand;
      if (lid.isOnbekend) return z.onbekend;
      const { voornamen, voorvoegsel, geslachtsnaam } = lid;
      return (
        volledigeNaam({
          voornamen: voornamen ?? '',
          roepnaam: null,
          voorvoegsel,
          geslachtsnaam: geslachtsnaam ?? '.',
        }) ?? z.geenNaam
      );
    };
    const relatie = ({ soort, van, naar, vorm, einde }: Voorstel['relaties'][number]) => {
      if (soort === 'ouder') return z.relatie.ouder(naam(van), naam(naar));
      if (einde !== null) return z.relatie.voorbij(naam(van), naam(naar), einde);
      return z.relatie[vorm ?? 'onbekend'](naam(van), naam(naar));
    };
    return {
      naam,
      feiten: (lid: Voorgesteld) => feiten(lid, z).join(' · '),
      verbanden: [...new Set(voorstel.relaties.map(relatie))],
      gezag: gezag(voorstel.gezag, naam, z),
    };
  }, [voorstel, z]);
}

type Zinnen = ReturnType<typeof useZinnen<typeof rooms>>['brp'];

function feiten(lid: Voorgesteld, z: Zinnen): string[] {
  return [
    z.rol[lid.rol],
    lid.geboortedatum === null ? z.geenGeboorte : z.geboren(lid.geboortedatum),
    ...(lid.overledenOp === null ? [] : [z.overleden(lid.overledenOp)]),
    ...(lid.geheimhouding === true ? [z.geheim] : []),
    ...(lid.alInGezin !== null ? [z.alInGezin] : lid.alleenGenoemd ? [z.alleenGenoemd] : []),
  ];
}

function gezag(found: Voorstel['gezag'], naam: (sleutel: string) => string, z: Zinnen): string {
  if (found.kind === 'nietBekend') return z.gezagOnbekend;
  if (found.kind === 'meerderjarig') return z.gezagMeerderjarig;
  return z.gezag([
    ...found.houders.map(naam),
    ...found.ontbrekendeOuders.map(() => z.gezagOuder),
    ...(found.derde ? [z.gezagDerde] : []),
  ]);
}
