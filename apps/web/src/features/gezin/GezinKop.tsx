import { NotebookPen, Printer } from 'lucide-react';
import { afdruk } from '@rondom/taal/schermen/afdruk';
import { useMatchRoute } from '@tanstack/react-router';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import type { Overzicht } from './contract.ts';
import { deelpaden } from './deelpaden.ts';
import { delenVan } from './delen-van.ts';
import type { GezinDelenProps } from './gezin-delen.ts';
import { GezinNav } from './GezinNav.tsx';
import { HuizenRegel } from './HuizenRegel.tsx';
import { ziet } from './onderdelen.ts';
import { Onderschrift } from './Onderschrift.tsx';

const rooms = { gezin: zinnen, afdruk };

/** Where the focus is once a note was written. */
export const SCHRIJF_OP = 'schrijf-op';

interface GezinKopProps extends GezinDelenProps {
  overzicht: Overzicht;
  onSchrijf: (() => void) | undefined;
}

/** Title, the sentence under it, the homes, the main act, and the parts that have an address of their own. */
export function GezinKop({ overzicht, blik, open, onSchrijf }: GezinKopProps) {
  const z = useZinnen(rooms);
  const match = useMatchRoute();
  const { gezin, vandaag } = blik;
  const titel = z.gezin.titel(gezin.naam);
  const delen = delenVan(overzicht, vandaag);
  const deel = delen.find((found) => match({ to: deelpaden[found.deel] }) !== false)?.deel ?? 'overzicht';
  return (
    <>
      <PageHeading
        tab={deel === 'overzicht' ? titel : `${z.gezin.deel[deel]} · ${titel}`}
        lead={<Onderschrift blik={blik} />}
        actions={
          <>
            {ziet(blik.relatie, 'tijdlijn') ? (
              <Button
                className="gezin__druk"
                icon={<Printer size={18} />}
                onClick={() => open({ wat: 'afdruk' })}
              >
                {z.afdruk.knop}
              </Button>
            ) : null}
            {onSchrijf === undefined ? null : (
              <div className="gezin__schrijf">
                <Button
                  id={SCHRIJF_OP}
                  variant="primary"
                  icon={<NotebookPen size={18} />}
                  shortcut="N"
                  onClick={onSchrijf}
                >
                  {z.algemeen.knop.schrijfOp}
                </Button>
              </div>
            )}
          </>
        }
      >
        <Titel>{titel}</Titel>
      </PageHeading>
      <HuizenRegel blik={blik} open={open} />
      <GezinNav gezinId={gezin.id} delen={delen} />
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
