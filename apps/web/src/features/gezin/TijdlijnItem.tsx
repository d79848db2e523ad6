import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { relativeDay } from '@rondom/taal';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { gezinstijdlijn } from '@rondom/taal/schermen/gezinstijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import type { Gebeurtenis } from './tijdlijn.ts';
import { useGebeurtenisTitel } from './use-gebeurtenis-titel.ts';

const NotitieTekst = lazy(() =>
  import('../tijdlijn/NotitieTekst.tsx').then((module) => ({ default: module.NotitieTekst })),
);

const rooms = { gezinstijdlijn, gezin: gezinZinnen };

/** One thing that happened. Plum is the voice of the family; the rest is neutral. */
export function TijdlijnItem({ gebeurtenis, blik }: { gebeurtenis: Gebeurtenis; blik: Blik }) {
  const z = useZinnen(rooms);
  const titel = useGebeurtenisTitel(gebeurtenis, blik);
  const [open, setOpen] = useState(false);
  const { at, wat } = gebeurtenis;
  const when = at.length > 10 ? blik.wanneer(at) : relativeDay(blik.taal, at, blik.vandaag);
  const aside =
    wat === 'notitie'
      ? gebeurtenis.notitie.schrijver
      : wat === 'melding' && gebeurtenis.melding.veiligheid !== null
        ? codeZin(z.gezin.meldingen.veiligheid, gebeurtenis.melding.veiligheid)
        : undefined;
  return (
    <li className="tijdlijn__item" data-stem={wat === 'woord' || wat === 'stem'}>
      <p className="tijdlijn__titel">
        {wat === 'notitie' ? (
          <button
            type="button"
            className="opent print-text"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {titel}
            <ChevronDown size={18} />
          </button>
        ) : (
          titel
        )}
      </p>
      <p className="tijdlijn__wanneer">
        <time dateTime={at}>{when}</time>
        {aside === undefined ? null : <span>{` · ${aside}`}</span>}
      </p>
      {wat === 'notitie' && open ? (
        <Suspense>
          <NotitieTekst gezinId={blik.gezin.id} notitieId={gebeurtenis.notitie.id} leden={blik.gezin.leden} />
        </Suspense>
      ) : null}
    </li>
  );
}
