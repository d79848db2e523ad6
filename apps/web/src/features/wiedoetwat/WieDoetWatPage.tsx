import { Printer } from 'lucide-react';
import { wiedoetwatblad } from '@rondom/taal/schermen/wiedoetwatblad';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Terug } from '../portaal/Terug.tsx';
import { Blad } from './Blad.tsx';
import { useEigenWieDoetWat } from './use-eigen-wiedoetwat.ts';

const rooms = { wiedoetwatblad };

/** In the own portal: who decides and who does what about me and mine. */
export function WieDoetWatPage() {
  const z = useZinnen(rooms).wiedoetwatblad;
  const query = useEigenWieDoetWat();
  return (
    <>
      <Terug naar="/mijn/plan">{z.terug}</Terug>
      <PageHeading>{z.titel}</PageHeading>
      <Vlak query={query} laden={<Skeleton count={6} shape="rows" />}>
        {(blad) => (
          <>
            <Blad blad={blad} />
            <Button className="noprint" icon={<Printer size={20} />} onClick={() => window.print()}>
              {z.drukAf}
            </Button>
          </>
        )}
      </Vlak>
    </>
  );
}
