import { PenLine } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { Card } from '../../ui/Card.tsx';
import { magSchrijven } from './namen.ts';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

/** The way to say something, and back to what was said. */
export function WoordenKaart({ portaal }: { portaal: Portaal }) {
  const { z, eigen, noem } = useWoordenVan(portaal);
  const aantal = portaal.woorden.length;
  const anderen = portaal.woordenVanAnderen.map(({ persoonId, roepnaam }) =>
    noem({ id: persoonId, roepnaam }),
  );
  const namen = [...new Set(anderen)].filter(Boolean);
  const schrijft = magSchrijven(portaal);
  if (!schrijft && namen.length === 0) return null;
  const lees = aantal > 0 ? eigen.mijnWoorden(aantal) : z.leesVan(namen);
  return (
    <Card title={schrijft ? eigen.woordenTitel : z.nav.woorden} tone="plum" className="stapel">
      {schrijft ? (
        <>
          <p>{eigen.woordenTekst}</p>
          <Go to="/mijn/woorden/schrijf" className="button button--wide" data-variant="plum">
            <PenLine size={20} />
            {z.schrijf}
          </Go>
        </>
      ) : null}
      {aantal === 0 && namen.length === 0 ? null : (
        <Go to="/mijn/woorden" className="button button--wide button--omlijnd">
          {lees}
        </Go>
      )}
    </Card>
  );
}
