import { CalendarOff } from 'lucide-react';
import { afwezig } from '@rondom/taal/schermen/afwezig';
import { lazy, Suspense, useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { AfwezigRij } from './AfwezigRij.tsx';
import { useAfwezigheden, useBenTerug, type Afwezigheid } from './use-afwezig.ts';
import './betrokkenheid.css';

const GeefDoorSheet = lazy(() => import('./GeefDoorSheet.tsx').then((m) => ({ default: m.GeefDoorSheet })));
const KiesSheet = lazy(() => import('./KiesSheet.tsx').then((m) => ({ default: m.KiesSheet })));
const rooms = { afwezig };

/** On the own day: who is there when I am not, and the way to hand my day over. */
export function AfwezigKaart() {
  const z = useZinnen(rooms).afwezig;
  const isTeamlid = useSessie().data?.rol === 'lokaalteam';
  return isTeamlid ? (
    <Card title={z.titel} className="afwezigkaart">
      <Inhoud />
    </Card>
  ) : null;
}

function Inhoud() {
  const z = useZinnen(rooms).afwezig;
  const query = useAfwezigheden();
  const [geeftDoor, setGeeftDoor] = useState(false);
  const [kies, setKies] = useState<{ afwezigheid: Afwezigheid; gezinId: string }>();
  const terug = useBenTerug(() => toast(z.terugKlaar));
  return (
    <>
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {({ afwezigheden, gezinnen }) =>
          gezinnen.length === 0 ? (
            <p className="afwezig__uitleg">{z.geenGezinnen}</p>
          ) : (
            <>
              {afwezigheden.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
              {afwezigheden.map((afwezigheid) => (
                <AfwezigRij
                  key={afwezigheid.id}
                  afwezigheid={afwezigheid}
                  busy={terug.isPending}
                  onTerug={() => terug.mutate(afwezigheid)}
                  onKies={(gezinId) => setKies({ afwezigheid, gezinId })}
                />
              ))}
              <div className="afwezig__knop">
                <Button icon={<CalendarOff size={18} />} onClick={() => setGeeftDoor(true)}>
                  {z.knop}
                </Button>
              </div>
            </>
          )
        }
      </Vlak>
      <Suspense>
        {geeftDoor ? <GeefDoorSheet onClose={() => setGeeftDoor(false)} /> : null}
        {kies === undefined ? null : <KiesSheet {...kies} onClose={() => setKies(undefined)} />}
      </Suspense>
    </>
  );
}
