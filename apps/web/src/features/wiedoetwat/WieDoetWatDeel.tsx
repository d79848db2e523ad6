import { Link } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Dilemmas, useDilemmaBij } from '../dilemma/Dilemmas.tsx';
import { DeelKop } from '../gezin/DeelKop.tsx';
import { useOpenGezin } from '../gezin/gezin-context.ts';
import { PerPersoon } from './PerPersoon.tsx';
import { Eerder } from './Eerder.tsx';
import { EindeSheet } from './EindeSheet.tsx';
import { PerVraag, type Handdaad } from './PerVraag.tsx';
import { useWieDoetWat, type WieDoetWat } from './use-wiedoetwat.ts';
import { VulAanSheet } from './VulAanSheet.tsx';
import { WijzigSheet } from './WijzigSheet.tsx';
import { ZonderTaak } from './ZonderTaak.tsx';
import './wiedoetwat.css';

const rooms = { wiedoetwat };

/** Who decides, does, advises and is told: per question, or per person. */
export function WieDoetWatDeel() {
  const z = useZinnen(rooms).wiedoetwat;
  const { blik } = useOpenGezin();
  const query = useWieDoetWat(blik.gezin.id);
  return (
    <div className="gezin__breed wiedoetwat">
      <DeelKop gezinId={blik.gezin.id} deel="wieDoetWat" />
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ rijen }) => rijen.length === 0 }}
        laden={
          <Card>
            <Skeleton shape="rows" count={6} />
          </Card>
        }
      >
        {(gelezen) => <Inhoud gezinId={blik.gezin.id} gelezen={gelezen} />}
      </Vlak>
    </div>
  );
}

function Inhoud({ gezinId, gelezen }: { gezinId: string; gelezen: WieDoetWat }) {
  const z = useZinnen(rooms).wiedoetwat;
  const [blik, setBlik] = useState<'vraag' | 'persoon'>('vraag');
  const [open, setOpen] = useState(false);
  const [daad, setDaad] = useState<Handdaad>();
  const leeg = gelezen.rijen.filter((rij) => rij.leeg).length;
  const bij = useDilemmaBij(gezinId);
  const magAanvullen = gelezen.acties.includes('vulAan');
  return (
    <>
      <Card
        title={z.aantalLeeg(leeg)}
        tone={leeg > 0 ? 'amber' : 'plain'}
        aside={
          magAanvullen ? (
            <Button icon={<Plus size={18} />} onClick={() => setOpen(true)}>
              {z.vulAan}
            </Button>
          ) : undefined
        }
      >
        <p className="zacht">{z.uitleg}</p>
      </Card>
      <Tabs
        label={z.weergave}
        selected={blik}
        onSelect={setBlik}
        tabs={[
          {
            key: 'vraag',
            label: z.perVraag,
            panel: (
              <PerVraag
                rijen={gelezen.rijen}
                onHand={magAanvullen ? setDaad : undefined}
                onDilemma={bij.maakVoor}
              />
            ),
          },
          { key: 'persoon', label: z.perPersoon, panel: <PerPersoon rijen={gelezen.rijen} /> },
        ]}
      />
      <Eerder gezinId={gezinId} eerder={gelezen.eerder} />
      <ZonderTaak wie={gelezen.zonderTaak} />
      <Afdrukken gezinId={gezinId} gelezen={gelezen} />
      <Dilemmas gezinId={gezinId} bij={bij} />
      {open ? <VulAanSheet gezinId={gezinId} gelezen={gelezen} onClose={() => setOpen(false)} /> : null}
      {daad?.doe === 'einde' ? (
        <EindeSheet gezinId={gezinId} daad={daad} onClose={() => setDaad(undefined)} />
      ) : null}
      {daad?.doe === 'wijzig' ? (
        <WijzigSheet gezinId={gezinId} daad={daad} gelezen={gelezen} onClose={() => setDaad(undefined)} />
      ) : null}
    </>
  );
}

/** One page in plain words for each of the family who has an own plan. */
function Afdrukken({ gezinId, gelezen }: { gezinId: string; gelezen: WieDoetWat }) {
  const z = useZinnen(rooms).wiedoetwat;
  const { blik } = useOpenGezin();
  const lezers = gelezen.leden.filter(({ leest }) => leest);
  if (!blik.acties.includes('maakAfdruk') || lezers.length === 0) return null;
  return (
    <ul className="wiedoetwat__afdrukken noprint">
      {lezers.map(({ id, roepnaam }) => (
        <li key={id}>
          <Link
            className="button"
            data-variant="plain"
            to="/gezinnen/$gezinId/afdruk/$persoonId/wie-doet-wat"
            params={{ gezinId, persoonId: id }}
          >
            <Printer size={18} />
            {z.drukAfVoor(roepnaam ?? '')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
