import { Check } from 'lucide-react';
import { capitalise } from '@rondom/taal';
import { lazy, Suspense } from 'react';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { termijn } from '@rondom/taal/schermen/termijn';
import { wachtlijst } from '@rondom/taal/schermen/wachtlijst';
import { useZinnen } from '../../platform/taal.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import type { Wacht } from './contract.ts';
import { dagenTeLaat, klokVan, laatsteStemmen, wachtstatus } from './wachtstand.ts';

const WachtActies = lazy(() =>
  import('../wachtlijst/WachtActies.tsx').then((module) => ({ default: module.WachtActies })),
);

const WachtNa = lazy(() =>
  import('../wachtlijst/WachtNa.tsx').then((module) => ({ default: module.WachtNa })),
);
const WachtLoop = lazy(() =>
  import('../wachtlijst/WachtLoop.tsx').then((module) => ({ default: module.WachtLoop })),
);

const WegBijWacht = lazy(() =>
  import('../andereweg/WegBijWacht.tsx').then((module) => ({ default: module.WegBijWacht })),
);

const PlekBijWacht = lazy(() =>
  import('../aanbod/PlekBijWacht.tsx').then((module) => ({ default: module.PlekBijWacht })),
);

/** Who works with the family, and may look for a place or for another way. */
const zoekt: readonly Blik['relatie'][] = ['vastgezicht', 'uitvoerder', 'vervanger', 'teamleider'];

const rooms = { omhetgezin, termijn, wachtlijst };

interface WachtItemProps {
  wacht: Wacht;
  blik: Blik;
  onWaarom: (termijnId: string) => void;
}

/** One child that waits: for what, until when, how late, who says what, and what is done next. */
export function WachtItem({ wacht, blik, onWaarom }: WachtItemProps) {
  const all = useZinnen(rooms);
  const z = all.omhetgezin.wachten;
  const status = wachtstatus(wacht, blik.vandaag);
  const late = dagenTeLaat(wacht, blik.vandaag);
  const open = wacht.beeindigdOp === null;
  const what = codeZin(z.op, wacht.wachtOp);
  const clock = blik.gezin.termijnen.find(
    ({ soort, maatregelId, persoonId }) =>
      soort === klokVan(wacht.wachtOp) &&
      maatregelId === wacht.maatregelId &&
      (persoonId === null || persoonId === wacht.persoonId),
  );
  return (
    <li className="wacht" data-open={open}>
      <h3 className="wacht__naam">
        {status === 'geholpen' ? <Check size={18} /> : null}
        <span lang="nl">{blik.roep(wacht.persoonId)}</span>
      </h3>
      <p className="wacht__stand">
        {`${open ? z.wachtOp(what) : capitalise(what)} · `}
        {all.termijn.uiterlijk(wacht.uiterlijk)}
        {late === 0 ? null : (
          <>
            {' · '}
            {open ? (
              <strong className="te-laat">{all.termijn.teLaat(late)}</strong>
            ) : (
              all.termijn.teLaat(late)
            )}
          </>
        )}
        {' · '}
        {z.status[status]}
        {clock === undefined ? null : (
          <>
            {' '}
            <Bronmerk status={blik.bronstatus(clock.id)} />{' '}
            <button type="button" className="waarom" onClick={() => onWaarom(clock.id)}>
              {all.algemeen.knop.waarom}
            </button>
          </>
        )}
      </p>
      <Suspense>
        <WachtLoop wacht={wacht} />
      </Suspense>
      <Stemmen wacht={wacht} blik={blik} />
      {open ? (
        <>
          <WatNu wacht={wacht} />
          <Suspense>
            <WachtActies gezin={blik.gezin} wacht={wacht} acties={blik.acties} />
            {zoekt.includes(blik.relatie) ? (
              <>
                <PlekBijWacht gezinId={blik.gezin.id} wachtId={wacht.id} />
                <WegBijWacht gezinId={blik.gezin.id} wachtId={wacht.id} />
              </>
            ) : null}
          </Suspense>
        </>
      ) : (
        <Suspense>
          <WachtNa blik={blik} wacht={wacht} />
        </Suspense>
      )}
    </li>
  );
}

function Stemmen({ wacht, blik }: { wacht: Wacht; blik: Blik }) {
  const z = useZinnen(rooms).omhetgezin.wachten;
  return laatsteStemmen(wacht.bevestigingen).map(({ stemPersoonId, antwoord, op }) => {
    const name = stemPersoonId === null ? z.andereProfessional : blik.roep(stemPersoonId);
    return (
      <p key={`${stemPersoonId ?? ''}${op}`} className="wacht__stem">
        {antwoord === 'ja' || antwoord === 'neeNogNiet' || antwoord === 'weetNiet'
          ? z.stem[antwoord](name)
          : name}
      </p>
    );
  });
}

function WatNu({ wacht }: { wacht: Wacht }) {
  const z = useZinnen(rooms);
  const { veiligTitel, veilig, gevraagd, nu } = z.omhetgezin.wachten;
  const { stap, stapWie, stapOp, veiligOp } = wacht;
  return (
    <>
      <p data-unknown={wacht.veilig === 'nietBekend'} className="wacht__veilig">
        {veiligTitel} <strong>{codeZin(veilig, wacht.veilig)}</strong>
        {veiligOp === null ? '' : `, ${gevraagd(veiligOp)}`}
      </p>
      <p>
        {nu(codeZin(z.wachtlijst.stap, stap), codeZin(z.wachtlijst.stapWie, stapWie), stapOp ?? undefined)}
      </p>
    </>
  );
}
