import { lazy, Suspense, useCallback, useState } from 'react';
import { useBlik, type Blik } from './blik.ts';
import type { Overzicht } from './contract.ts';
import { GezinKop } from './GezinKop.tsx';
import { GezinDelen } from './GezinDelen.tsx';
import { GezinOpTelefoon } from './GezinOpTelefoon.tsx';
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
const HuishoudenForm = lazy(() =>
  import('./mensen/HuishoudenForm.tsx').then((module) => ({ default: module.HuishoudenForm })),
);

/** The family page: safety first, then the child's words, who takes part and the next date. */
export function GezinInhoud({ overzicht }: { overzicht: Overzicht }) {
  const blik = useBlik(overzicht);
  const phone = usePhone();
  const [blad, setBlad] = useState<Blad>();
  const close = useCallback(() => setBlad(undefined), []);
  const writes = blik.acties.includes('schrijfContactnotitie');
  const write = useCallback(() => setBlad({ wat: 'notitie' }), []);
  useSneltoets('n', writes ? write : undefined);
  const Delen = phone ? GezinOpTelefoon : GezinDelen;
  return (
    <div className="gezin">
      <GezinKop blik={blik} onSchrijf={writes ? write : undefined} />
      <LetOp blik={blik} />
      {blik.acties.includes('wordVastGezicht') ? (
        <div>
          <WordVastGezicht gezinId={blik.gezin.id} naam={blik.gezin.naam} />
        </div>
      ) : null}
      <Delen blik={blik} open={setBlad} />
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
      return <ContactnotitieSheet gezinId={gezinId} leden={blik.gezin.leden} onClose={onClose} />;
    case 'persoon':
      return <PersoonSheet gezinId={gezinId} onClose={onClose} />;
    case 'brp':
      return <BrpSheet gezinId={gezinId} onClose={onClose} />;
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
