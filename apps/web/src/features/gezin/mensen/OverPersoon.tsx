import { lazy, Suspense, useState } from 'react';
import { capitalise } from '@rondom/taal';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useZinnen } from '../../../platform/taal.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { useLidWoorden } from '../lid-woorden.ts';
import { EindeForm } from './EindeForm.tsx';
import { GezagBlok } from './GezagBlok.tsx';
import { GezagForm } from './GezagForm.tsx';
import type { Deel } from './over-persoon.ts';
import { RelatieForm } from './RelatieForm.tsx';
import { RelatiesBlok } from './RelatiesBlok.tsx';
import { CommunicatieBlok } from './CommunicatieBlok.tsx';
import { PortaalBlok } from '../../portaaltoegang/PortaalBlok.tsx';
import { WoordenBlok } from './WoordenBlok.tsx';
import { VeiligBereikbaarBlok } from './VeiligBereikbaarBlok.tsx';
import { VeiligBereikbaarForm } from './VeiligBereikbaarForm.tsx';
import { VerhuisForm } from './VerhuisForm.tsx';
import { WoonBlok } from './WoonBlok.tsx';
import './mensen.css';

const rooms = { overpersoon };
const CommunicatieForm = lazy(() => import('./CommunicatieForm.tsx'));
const SchrijfOpVoor = lazy(() => import('./SchrijfOpVoor.tsx'));
const GeefToegangForm = lazy(() => import('../../portaaltoegang/GeefToegangForm.tsx'));
const NeemTerugForm = lazy(() => import('../../portaaltoegang/NeemTerugForm.tsx'));
const Uitnodiging = lazy(() =>
  import('../../portaaltoegang/Uitnodiging.tsx').then((module) => ({ default: module.Uitnodiging })),
);

interface OverPersoonProps {
  lid: Lid;
  blik: Blik;
  onClose: () => void;
}

/** One person: how to reach him safely comes first, then gezag, who is who, and where he lives. */
export function OverPersoon(props: OverPersoonProps) {
  // What is not asked for every day comes when somebody goes there.
  return (
    <Suspense>
      <Delen {...props} />
    </Suspense>
  );
}

function Delen({ lid, blik, onClose }: OverPersoonProps) {
  const [deel, setDeel] = useState<Deel>({ wat: 'alles' });
  const back = () => setDeel({ wat: 'alles' });
  switch (deel.wat) {
    case 'alles':
      return <Alles lid={lid} blik={blik} onClose={onClose} open={setDeel} />;
    case 'bereikbaar':
      return <VeiligBereikbaarForm lid={lid} blik={blik} nu={deel.nu} onClose={back} />;
    case 'communicatie':
      return <CommunicatieForm lid={lid} blik={blik} nu={deel.nu} onClose={back} />;
    case 'schrijfOp':
      return <SchrijfOpVoor lid={lid} blik={blik} onClose={back} />;
    case 'geefToegang':
      return <GeefToegangForm lid={lid} blik={blik} onClose={back} />;
    case 'neemTerug':
      return <NeemTerugForm lid={lid} blik={blik} onClose={back} />;
    case 'uitnodiging':
      return (
        <Uitnodiging gezinId={blik.gezin.id} persoonId={lid.id} naam={blik.roep(lid.id)} onClose={back} />
      );
    case 'gezag':
      return <GezagForm lid={lid} blik={blik} onClose={back} />;
    case 'relatie':
      return <RelatieForm lid={lid} blik={blik} onClose={back} />;
    case 'einde':
      return <EindeForm relatie={deel.relatie} zin={deel.zin} blik={blik} onClose={back} />;
    case 'verhuis':
      return <VerhuisForm blik={blik} persoonId={lid.id} onClose={back} />;
  }
}

function Alles({ lid, blik, onClose, open }: OverPersoonProps & { open: (deel: Deel) => void }) {
  const z = useZinnen(rooms).overpersoon;
  const { leeftijd } = useLidWoorden(lid, blik);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={z.titel(blik.roep(lid.id))}
      lead={
        <>
          <span lang="nl">{blik.voluit(lid)}</span> · {capitalise(leeftijd)}
        </>
      }
    >
      <div className="over">
        <VeiligBereikbaarBlok lid={lid} blik={blik} open={open} />
        <CommunicatieBlok lid={lid} blik={blik} open={open} />
        <PortaalBlok lid={lid} blik={blik} open={open} />
        <WoordenBlok lid={lid} blik={blik} open={open} />
        <GezagBlok lid={lid} blik={blik} open={open} />
        <RelatiesBlok lid={lid} blik={blik} open={open} />
        <WoonBlok lid={lid} blik={blik} open={open} />
      </div>
    </Sheet>
  );
}
