import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { MonitorSmartphone } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Blok, type BlokProps } from '../gezin/mensen/Blok.tsx';
import { usePortaalstanden } from './use-portaaltoegang.ts';

const rooms = { portaaltoegang };

/** Whether this person reads in an own portal; for the vast gezicht the way to open and close it. */
export function PortaalBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms).portaaltoegang;
  const may = blik.acties.includes('geefPortaaltoegang');
  const query = usePortaalstanden(blik.gezin.id, may);
  if (!may || lid.overledenOp !== null || lid.uitgerekendeDatum !== null) return null;
  return (
    <Blok title={z.titel} icon={<MonitorSmartphone size={18} />}>
      <Vlak query={query} laden={<Skeleton count={1} />}>
        {(standen) => {
          const stand = standen.find(({ persoonId }) => persoonId === lid.id);
          if (!stand?.als || stand.sinds === null)
            return (
              <>
                <p>{z.nee}</p>
                <Button onClick={() => open({ wat: 'geefToegang' })}>{z.geef}</Button>
              </>
            );
          return (
            <>
              {stand.opnieuw ? <Banner tone="amber">{z.opnieuw}</Banner> : null}
              <p>{z.ja(stand.sinds, z.als[stand.als])}</p>
              {stand.account === 'uitgenodigd' ? <p className="over__klein">{z.uitgenodigd}</p> : null}
              <div className="toegang__knoppen">
                {stand.account === 'uitgenodigd' ? (
                  <Button onClick={() => open({ wat: 'uitnodiging' })}>{z.code}</Button>
                ) : null}
                <Button onClick={() => open({ wat: 'geefToegang' })}>{z.herzie}</Button>
                <Button variant="plain" onClick={() => open({ wat: 'neemTerug' })}>
                  {z.neemTerug}
                </Button>
              </div>
            </>
          );
        }}
      </Vlak>
    </Blok>
  );
}
