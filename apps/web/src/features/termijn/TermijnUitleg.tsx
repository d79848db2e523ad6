import { Printer } from 'lucide-react';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { KlokActies } from './KlokActies.tsx';
import { KlokUitleg } from './KlokUitleg.tsx';
import { RedenSheet } from './RedenSheet.tsx';
import { tweedeLezing, type Termijnrij } from './lezingen.ts';
import { useTermijn } from './use-termijn.ts';
import './termijn.css';

const rooms = { termijn };

interface TermijnUitlegProps {
  gezinId: string;
  termijnId: string;
  /** The clocks of the family: with them both readings of a plan clock stand side by side. */
  termijnen?: readonly Termijnrij[];
  onClose: () => void;
}

/** Why this day: the explained clock, in a sheet beside what is being read. */
export function TermijnUitleg({ gezinId, termijnId, termijnen = [], onClose }: TermijnUitlegProps) {
  const z = useZinnen(rooms);
  const andere = tweedeLezing(termijnen, termijnId);
  return (
    <Sheet isOpen onClose={onClose} title={z.termijn.uitleg} lead={andere && z.termijn.tweeLezingen}>
      <div className={andere === undefined ? 'klokken' : 'klokken klokken--twee'}>
        <Lezing gezinId={gezinId} termijnId={termijnId} />
        {andere === undefined ? null : <Lezing gezinId={gezinId} termijnId={andere} />}
      </div>
      <p className="klok__print">
        <Button icon={<Printer size={18} />} onClick={() => window.print()}>
          {z.termijn.drukAf}
        </Button>
      </p>
    </Sheet>
  );
}

function Lezing({ gezinId, termijnId }: { gezinId: string; termijnId: string }) {
  const z = useZinnen(rooms).termijn;
  const query = useTermijn(gezinId, termijnId);
  const vandaag = useSessie().data?.vandaag;
  const [reden, setReden] = useState(false);
  return (
    <Vlak query={query} laden={<Skeleton count={9} />}>
      {(klok) => (
        <div className="klok__lezing">
          <KlokUitleg klok={klok} vandaag={vandaag} />
          {klok.acties.includes('noemReden') ? (
            <Button onClick={() => setReden(true)}>{z.noemReden.knop}</Button>
          ) : null}
          <KlokActies gezinId={gezinId} klok={klok} />
          {reden ? (
            <RedenSheet
              gezinId={gezinId}
              klok={klok}
              over={codeZin(z.soort, klok.soort)}
              onClose={() => setReden(false)}
            />
          ) : null}
        </div>
      )}
    </Vlak>
  );
}
