import { NotebookPen } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { SectionNav } from '../../ui/SectionNav.tsx';
import type { Blik } from './blik.ts';
import { Onderschrift } from './Onderschrift.tsx';

const rooms = { gezin: zinnen, raadpleging };

/** Title, the sentence under it, the main act, and the parts that have an address of their own. */
export function GezinKop({ blik, onSchrijf }: { blik: Blik; onSchrijf: (() => void) | undefined }) {
  const z = useZinnen(rooms);
  const { gezin, acties } = blik;
  const titel = z.gezin.titel(gezin.naam);
  return (
    <>
      <PageHeading
        tab={titel}
        lead={<Onderschrift blik={blik} />}
        actions={
          onSchrijf === undefined ? undefined : (
            <div className="gezin__schrijf">
              <Button variant="primary" icon={<NotebookPen size={18} />} shortcut="N" onClick={onSchrijf}>
                {z.algemeen.knop.schrijfOp}
              </Button>
            </div>
          )
        }
      >
        <Titel>{titel}</Titel>
      </PageHeading>
      {acties.includes('leesWieKeekMee') ? (
        <div className="gezin__delen">
          <SectionNav label={z.gezin.onderdelen}>
            <Link to="/gezinnen/$gezinId" params={{ gezinId: gezin.id }} activeOptions={{ exact: true }}>
              {z.gezin.overzicht}
            </Link>
            <Link to="/gezinnen/$gezinId/wie-keek-mee" params={{ gezinId: gezin.id }}>
              {z.raadpleging.titel}
            </Link>
          </SectionNav>
        </div>
      ) : null}
    </>
  );
}

/** Two surnames break at their dash and nowhere else, as long as each fits. */
function Titel({ children }: { children: string }) {
  const parts = children.split(' – ');
  return parts.map((part, index) => (
    <span key={part}>
      <span className="gezin__naamdeel">{index < parts.length - 1 ? `${part} –` : part}</span>{' '}
    </span>
  ));
}
