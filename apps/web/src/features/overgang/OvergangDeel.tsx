import { overgang } from '@rondom/taal/schermen/overgang';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { DeelKop } from '../gezin/DeelKop.tsx';
import { useOpenGezin } from '../gezin/gezin-context.ts';
import { JongereLijn } from './JongereLijn.tsx';
import { OntvangerSheet } from './OntvangerSheet.tsx';
import { Ontvangers } from './Ontvangers.tsx';
import { Punten } from './Punten.tsx';
import { PuntSheet } from './PuntSheet.tsx';
import { useOvergang, type Jongere, type Overgang } from './use-overgang.ts';

const rooms = { overgang };

/** The part of the plan about growing up: what ends, what goes on, what was agreed, who joins. */
export function OvergangDeel() {
  const z = useZinnen(rooms).overgang;
  const { blik } = useOpenGezin();
  const query = useOvergang(blik.gezin.id);
  return (
    <div className="gezin__breed">
      <DeelKop gezinId={blik.gezin.id} deel="overgang" />
      <Vlak
        query={query}
        leeg={{ title: z.fase.nogniet, als: ({ jongeren }) => jongeren.length === 0 }}
        laden={
          <Card>
            <Skeleton shape="rows" count={6} />
          </Card>
        }
      >
        {(gelezen) =>
          gelezen.jongeren.map((jongere) => (
            <Een key={jongere.persoon.id} gezinId={blik.gezin.id} gelezen={gelezen} jongere={jongere} />
          ))
        }
      </Vlak>
    </div>
  );
}

interface EenProps {
  gezinId: string;
  gelezen: Overgang;
  jongere: Jongere;
}

function Een({ gezinId, gelezen, jongere }: EenProps) {
  const z = useZinnen(rooms).overgang;
  const [open, setOpen] = useState<'punt' | 'ontvanger' | undefined>();
  const { op, vastGezicht, acties } = gelezen;
  const naam = jongere.persoon.roepnaam ?? '';
  const { achttien } = jongere.dagen;
  const sluit = () => setOpen(undefined);
  return (
    <>
      <Card
        title={achttien > op ? z.wordt18(naam, achttien) : z.werd18(naam, achttien)}
        tone={jongere.rood ? 'red' : 'plain'}
        aside={jongere.rood ? <Badge tone="red">{z.rood}</Badge> : undefined}
      >
        <p>{z.fase[jongere.fase]}</p>
        <JongereLijn jongere={jongere} vast={vastGezicht} op={op} />
        <p className="gedempt">{z.eigenDagen}</p>
        <div className="overgang__knoppen noprint">
          {acties.includes('maakPunt') ? (
            <Button variant="primary" onClick={() => setOpen('punt')}>
              {z.maakPunt}
            </Button>
          ) : null}
          {acties.includes('noemOntvanger') ? (
            <Button onClick={() => setOpen('ontvanger')}>{z.noem}</Button>
          ) : null}
          <Button variant="plain" icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.drukAf}
          </Button>
        </div>
      </Card>
      <Punten gezinId={gezinId} jongere={jongere} mag={acties.includes('maakPunt')} />
      <Ontvangers jongere={jongere} />
      {open === 'punt' ? (
        <PuntSheet gezinId={gezinId} gelezen={gelezen} jongere={jongere} onClose={sluit} />
      ) : null}
      {open === 'ontvanger' ? (
        <OntvangerSheet gezinId={gezinId} gelezen={gelezen} jongere={jongere} onClose={sluit} />
      ) : null}
    </>
  );
}
