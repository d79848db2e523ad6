import { grondslag as weigeringen } from '@rondom/taal/refusals/grondslag';
import { grondslag } from '@rondom/taal/schermen/grondslag';
import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Deelkeuze } from './deelkeuze.ts';
import { ToestemmingSheet } from './ToestemmingSheet.tsx';
import { useDeel, useDeeladviezen, type Deeladvies, type Let, type Toestemmingen } from './use-grondslag.ts';

const rooms = { grondslag };
const faultOptions = { refusals: { weigeringen } };
const MAG: readonly Deeladvies['antwoord'][] = ['verplicht', 'mag', 'toestemmingis'];

interface DeelantwoordProps {
  blik: Blik;
  keuze: Deelkeuze;
  ontvanger: string;
  mag: Toestemmingen['acties'];
}

/** The answer, its article and what goes with it; then the one thing to do. */
export function Deelantwoord({ blik, keuze, ontvanger, mag }: DeelantwoordProps) {
  const query = useDeeladviezen(blik.gezin.id, keuze.naar, keuze.over);
  return (
    <Vlak query={query} laden={<Skeleton count={3} />}>
      {({ adviezen, let: let_ }) => {
        const advies = adviezen.find(
          (een) =>
            een.situatie === keuze.situatie &&
            een.gegevens === keuze.gegevens &&
            een.gevraagd === keuze.gevraagd,
        );
        if (advies === undefined) return null;
        return (
          <>
            <Uitspraak blik={blik} advies={advies} waarschuwingen={let_} />
            <Daad key={`${keuze.naar}.${keuze.over}`} {...{ blik, keuze, ontvanger, advies, mag }} />
          </>
        );
      }}
    </Vlak>
  );
}

interface UitspraakProps {
  blik: Blik;
  advies: Deeladvies;
  waarschuwingen: readonly Let[];
}

function Uitspraak({ blik, advies, waarschuwingen }: UitspraakProps) {
  const z = useZinnen(rooms).grondslag;
  const kan = MAG.includes(advies.antwoord) || advies.antwoord === 'zondernamen';
  const Icon = kan ? CircleCheck : advies.antwoord === 'zoekuit' ? CircleX : CircleHelp;
  return (
    <>
      <p className="deelwijzer__uitspraak" data-antwoord={advies.antwoord}>
        <Icon size={26} aria-hidden />
        {z.antwoord[advies.antwoord]}
      </p>
      {advies.antwoord === 'zoekuit' ? <p>{z.zoekuit}</p> : null}
      {advies.antwoord === 'toestemming' ? <p>{z.ontbreekt(blik.roepAllen(advies.ontbreekt))}</p> : null}
      <ul className="deelwijzer__voorwaarden">
        {waarschuwingen.map((code) => (
          <li key={code} className="deelwijzer__let">
            {z.let[code]}
          </li>
        ))}
        {advies.voorwaarden.map((code) => (
          <li key={code}>{z.voorwaarden[code]}</li>
        ))}
      </ul>
      {advies.artikel === null || advies.stand === null ? null : (
        <p className="zacht">
          {z.bron} {advies.artikel}, {z.stand[advies.stand]}.
        </p>
      )}
    </>
  );
}

function Daad({ blik, keuze, ontvanger, advies, mag }: DeelantwoordProps & { advies: Deeladvies }) {
  const z = useZinnen(rooms).grondslag;
  const [open, setOpen] = useState(false);
  const deel = useDeel(blik.gezin.id);
  const faults = useFaults(deel.error, faultOptions);
  const { over: overId, naar: naarId, situatie, gegevens, gevraagd } = keuze;
  if (MAG.includes(advies.antwoord) && mag.includes('deel'))
    return (
      <>
        <ErrorSummary faults={faults} />
        <Button
          className="noprint"
          variant="primary"
          busy={deel.isPending}
          onClick={() => {
            if (deel.isPending) return;
            deel.mutate(
              { overId, naarId, situatie, gegevens, gevraagd },
              { onSuccess: () => toast(z.gedeeld) },
            );
          }}
        >
          {z.deel}
        </Button>
      </>
    );
  if (advies.antwoord !== 'toestemming' || !mag.includes('vraag')) return null;
  return (
    <>
      <Button className="noprint" variant="primary" onClick={() => setOpen(true)}>
        {z.vraag}
      </Button>
      {open ? (
        <ToestemmingSheet
          {...{ blik, keuze, ontvanger }}
          gevers={advies.ontbreekt}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
