import { Check, Printer } from 'lucide-react';
import { goTo } from '../platform/small-router.tsx';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import type { Bewijs } from './use-bericht.ts';
import { rooms } from './zinnen.ts';

interface KlaarProps {
  bewijs: Bewijs;
  opnieuw: () => void;
}

/** The receipt: on screen and on paper, and kept nowhere. */
export function Klaar({ bewijs, opnieuw }: KlaarProps) {
  const z = useZinnen(rooms).melden;
  return (
    <div className="form">
      <PageHeading lead={z.klaar.dank}>{z.klaar.titel}</PageHeading>
      <Card tone="brand">
        <dl className="melden__bewijs">
          <div>
            <dt>{z.klaar.nummer}</dt>
            <dd>{bewijs.nummer}</dd>
          </div>
          <div>
            <dt>{z.klaar.code}</dt>
            <dd>{bewijs.code}</dd>
          </div>
        </dl>
        <p>{z.klaar.bewaar}</p>
      </Card>
      <div className="form__actions">
        <Button variant="primary" icon={<Printer size={20} />} onClick={() => window.print()}>
          {z.klaar.drukAf}
        </Button>
        <Button variant="plain" onClick={() => goTo('/melden/stand', { replace: true })}>
          {z.begin.stand}
        </Button>
        <Button variant="plain" onClick={opnieuw}>
          {z.klaar.nogEen}
        </Button>
      </div>
      <p className="melden__gewist">
        <Check size={20} />
        {z.klaar.gewist}
      </p>
    </div>
  );
}
