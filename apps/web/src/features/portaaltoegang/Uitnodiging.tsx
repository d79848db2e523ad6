import { dayOf } from '@rondom/taal';
import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useMaakUitnodiging, useUitnodiging } from './use-portaaltoegang.ts';
import './portaaltoegang.css';

const rooms = { portaaltoegang };

interface UitnodigingProps {
  gezinId: string;
  persoonId: string;
  naam: string;
  onClose: () => void;
}

/** The code, to hand over by hand; in the demo the way to look along at once. */
export function Uitnodiging({ gezinId, persoonId, naam, onClose }: UitnodigingProps) {
  const z = useZinnen(rooms).portaaltoegang.klaar;
  const query = useUitnodiging(gezinId, persoonId);
  const maak = useMaakUitnodiging(gezinId, persoonId);
  return (
    <Sheet isOpen onClose={onClose} title={z.titel(naam)}>
      <div className="form">
        <Vlak query={query} laden={<Skeleton count={2} />}>
          {({ code, tot, demo }) => (
            <>
              {demo === null ? null : (
                <LinkButton variant="primary" href={`/aanmelden?als=${encodeURIComponent(demo)}`}>
                  {z.demo(naam)}
                </LinkButton>
              )}
              {code === null || tot === null ? null : (
                <>
                  <p>{z.code}</p>
                  <p className="toegang__code">{code}</p>
                  <p className="over__klein">{z.geldig(dayOf(tot))}</p>
                </>
              )}
              {code === null && demo === null ? <p>{z.open}</p> : null}
              {code === null ? null : (
                <Button variant="plain" busy={maak.isPending} onClick={() => maak.mutate(undefined)}>
                  {z.nieuw}
                </Button>
              )}
            </>
          )}
        </Vlak>
        <div className="form__actions">
          <Button onClick={onClose}>{z.sluit}</Button>
        </div>
      </div>
    </Sheet>
  );
}
