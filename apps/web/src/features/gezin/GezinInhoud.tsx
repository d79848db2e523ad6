import { Outlet, useMatchRoute } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useBlik, type Blik } from './blik.ts';
import type { Overzicht } from './contract.ts';
import { GezinKop, SCHRIJF_OP } from './GezinKop.tsx';
import { deelpaden } from './deelpaden.ts';
import { GezinContext } from './gezin-context.ts';
import type { Blad } from './gezin-delen.ts';
import { LetOp } from './LetOp.tsx';
import { useSneltoets } from '../tijdlijn/use-sneltoets.ts';
import { usePhone } from './use-phone.ts';
import { WordVastGezicht } from './WordVastGezicht.tsx';

const BrpSheet = lazy(() => import('../brp/BrpSheet.tsx').then((module) => ({ default: module.BrpSheet })));
const PersoonSheet = lazy(() =>
  import('./PersoonSheet.tsx').then((module) => ({ default: module.PersoonSheet })),
);
const ContactnotitieSheet = lazy(() =>
  import('../tijdlijn/ContactnotitieSheet.tsx').then((module) => ({ default: module.ContactnotitieSheet })),
);
const TermijnUitleg = lazy(() =>
  import('../termijn/TermijnUitleg.tsx').then((module) => ({ default: module.TermijnUitleg })),
);

const OverPersoon = lazy(() =>
  import('./mensen/OverPersoon.tsx').then((module) => ({ default: module.OverPersoon })),
);
const Thuis = lazy(() => import('./mensen/Thuis.tsx').then((module) => ({ default: module.Thuis })));
const StandenSheet = lazy(() =>
  import('../veiligheid/stand/StandenSheet.tsx').then((module) => ({ default: module.StandenSheet })),
);
const VerblijfSheet = lazy(() =>
  import('../veiligheid/verblijf/VerblijfSheet.tsx').then((module) => ({ default: module.VerblijfSheet })),
);
const DrukAfSheet = lazy(() =>
  import('./afdruk/DrukAfSheet.tsx').then((module) => ({ default: module.DrukAfSheet })),
);
const HuishoudenForm = lazy(() =>
  import('./mensen/HuishoudenForm.tsx').then((module) => ({ default: module.HuishoudenForm })),
);

/** The family page: safety first, then the part that is open, and the sheet that stands beside it. */
export function GezinInhoud({ overzicht }: { overzicht: Overzicht }) {
  const blik = useBlik(overzicht);
  // On a phone the child's words come first, also before danger: the overview places it itself.
  const phone = usePhone();
  const onOverview = useMatchRoute()({ to: deelpaden.overzicht }) !== false;
  const [blad, setBlad] = useState<Blad>();
  const close = useCallback(() => setBlad(undefined), []);
  const writes = blik.acties.includes('schrijfContactnotitie');
  const write = useCallback(() => {
    // By key or by hand: afterwards the focus is on the button.
    document.getElementById(SCHRIJF_OP)?.focus();
    setBlad({ wat: 'notitie' });
  }, []);
  useSneltoets('n', writes ? write : undefined);
  const open = useMemo(() => ({ blik, open: setBlad }), [blik]);
  return (
    <div className="gezin">
      <GezinKop overzicht={overzicht} blik={blik} open={setBlad} onSchrijf={writes ? write : undefined} />
      {phone && onOverview ? null : <LetOp blik={blik} open={setBlad} />}
      {blik.acties.includes('wordVastGezicht') ? (
        <div>
          <WordVastGezicht gezinId={blik.gezin.id} naam={blik.gezin.naam} />
        </div>
      ) : null}
      <GezinContext value={open}>
        <Outlet />
      </GezinContext>
      <Suspense>{blad === undefined ? null : <Bladen blad={blad} blik={blik} onClose={close} />}</Suspense>
    </div>
  );
}

function Bladen({ blad, blik, onClose }: { blad: Blad; blik: Blik; onClose: () => void }) {
  const gezinId = blik.gezin.id;
  switch (blad.wat) {
    case 'termijn':
      return (
        <TermijnUitleg
          gezinId={gezinId}
          termijnId={blad.termijnId}
          termijnen={blik.gezin.termijnen}
          onClose={onClose}
        />
      );
    case 'notitie':
      return (
        <ContactnotitieSheet
          gezinId={gezinId}
          naam={blik.gezin.naam}
          leden={blik.gezin.leden}
          onClose={onClose}
        />
      );
    case 'afdruk':
      return <DrukAfSheet blik={blik} onClose={onClose} />;
    case 'persoon':
      return <PersoonSheet gezinId={gezinId} onClose={onClose} />;
    case 'brp':
      return <BrpSheet gezinId={gezinId} onClose={onClose} />;
    case 'verblijf':
      return <VerblijfSheet blik={blik} onClose={onClose} />;
    case 'standen':
      return <StandenSheet blik={blik} onClose={onClose} />;
    case 'huishouden':
      return <HuishoudenForm blik={blik} onClose={onClose} />;
    case 'overPersoon': {
      const lid = blik.lid(blad.persoonId);
      return lid === undefined ? null : <OverPersoon lid={lid} blik={blik} onClose={onClose} />;
    }
    case 'thuis': {
      const thuis = blik.gezin.huishoudens.find(({ id }) => id === blad.huishoudenId);
      return thuis === undefined ? null : <Thuis thuis={thuis} blik={blik} onClose={onClose} />;
    }
  }
}
