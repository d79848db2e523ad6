import { veiligheid as zinnen } from '@rondom/taal/schermen/veiligheid';
import { Gauge } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { CijferTabel } from './CijferTabel.tsx';
import { KindLijn } from './KindLijn.tsx';
import { stemnaam, stemvorm } from './stemvorm.ts';
import { Teken } from './Teken.tsx';
import { useVeiligheid, type Veiligheid } from './use-veiligheid.ts';
import './veiligheid.css';

const rooms = { veiligheid: zinnen };

const CijfersSheet = lazy(() =>
  import('./CijfersSheet.tsx').then((module) => ({ default: module.CijfersSheet })),
);

/** How safe it is for each child, by who says so. The same as a table, for who rather reads or listens. */
export function VeiligheidKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).veiligheid;
  const query = useVeiligheid(blik.gezin.id);
  const [tabel, setTabel] = useState(false);
  const [vraagt, setVraagt] = useState(false);
  const veiligheid = query.data;
  const known = veiligheid !== undefined && !isLeeg(veiligheid);
  return (
    <Card
      title={z.titel}
      aside={
        known ? (
          <Button variant="plain" className="noprint" aria-pressed={tabel} onClick={() => setTabel(!tabel)}>
            {tabel ? z.beeld : z.tabel}
          </Button>
        ) : undefined
      }
    >
      <Vlak
        query={query}
        leeg={{
          title: z.leeg,
          text: z.leegTekst,
          als: isLeeg,
        }}
        laden={<Skeleton count={3} shape="rows" />}
      >
        {({ kinderen }) =>
          tabel ? <CijferTabel kinderen={kinderen} blik={blik} /> : <Beeld kinderen={kinderen} blik={blik} />
        }
      </Vlak>
      {veiligheid !== undefined && blik.acties.includes('noteerCijfers') ? (
        <div className="veilig__vraag noprint">
          <Button icon={<Gauge size={18} />} onClick={() => setVraagt(true)}>
            {z.knop}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {vraagt && veiligheid !== undefined ? (
          <CijfersSheet blik={blik} veiligheid={veiligheid} onClose={() => setVraagt(false)} />
        ) : null}
      </Suspense>
    </Card>
  );
}

const isLeeg = ({ kinderen }: Veiligheid): boolean => kinderen.every(({ stemmen }) => stemmen.length === 0);

function Beeld({ kinderen, blik }: { kinderen: Veiligheid['kinderen']; blik: Blik }) {
  const z = useZinnen(rooms).veiligheid;
  const gevuld = kinderen.filter(({ stemmen }) => stemmen.length > 0);
  const uitleg = new Map(
    gevuld.flatMap((kind) =>
      kind.stemmen.map((stem) => {
        const vorm = stemvorm(kind, stem, blik);
        return [
          `${vorm} ${vorm === 'rond' ? '' : stemnaam(stem, blik)}`,
          { vorm, naam: stemnaam(stem, blik) },
        ] as const;
      }),
    ),
  );
  const kinderenSamen = gevuld.map(({ persoonId }) => blik.roep(persoonId)).join(', ');
  return (
    <div className="veilig">
      {gevuld.map((kind) => (
        <KindLijn key={kind.persoonId} kind={kind} blik={blik} />
      ))}
      <p className="veilig__schaal" aria-hidden="true">
        <span>{z.onveilig}</span>
        <span>{z.veilig}</span>
      </p>
      <ul className="veilig__uitleg" aria-hidden="true">
        {[...uitleg].map(([key, { vorm, naam }]) => (
          <li key={key}>
            <Teken vorm={vorm} /> {vorm === 'rond' ? kinderenSamen : naam}
          </li>
        ))}
        <li>{z.eerder}</li>
      </ul>
    </div>
  );
}
