import { CircleDot, List as ListIcon, UserPlus } from 'lucide-react';
import { doetmee } from '@rondom/taal/schermen/doetmee';
import { gezicht } from '@rondom/taal/schermen/gezicht';
import { lieverniet } from '@rondom/taal/schermen/lieverniet';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { wisseling } from '@rondom/taal/schermen/wisseling';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { betrokkeneNaam } from './betrokkene-naam.ts';
import { BetrokkeneRij } from './BetrokkeneRij.tsx';
import type { Blik } from './blik.ts';
import { DoetMeeBlad, type Meeblad } from './doetmee/DoetMeeBlad.tsx';
import { kanStoppen } from './doetmee/doetmee-inhoud.ts';
import { Eerder } from './Eerder.tsx';
import { RustRegel } from './RustRegel.tsx';
import { usePhone } from './use-phone.ts';
import './wie-doet-mee.css';

const WisselSheet = lazy(() =>
  import('../betrokkenheid/WisselSheet.tsx').then((module) => ({ default: module.WisselSheet })),
);
const LieverNietSheet = lazy(() =>
  import('../betrokkenheid/LieverNietSheet.tsx').then((module) => ({ default: module.LieverNietSheet })),
);
const LieverNietRegels = lazy(() =>
  import('../betrokkenheid/LieverNietRegels.tsx').then((module) => ({ default: module.LieverNietRegels })),
);
const rooms = { doetmee, gezicht, lieverniet, omhetgezin, wisseling };

const Kring = lazy(() => import('./kring/Kring.tsx').then((module) => ({ default: module.Kring })));

/** Who takes part: a picture and its list, the vast gezicht closest; on a phone the list alone. */
export function WieDoetMee({ blik }: { blik: Blik }) {
  const words = useZinnen(rooms);
  const z = words.omhetgezin.wieDoetMee;
  const phone = usePhone();
  const [asList, setAsList] = useState(false);
  const [open, setOpen] = useState<'wisselt' | 'liever'>();
  const sluit = () => setOpen(undefined);
  const [blad, setBlad] = useState<Meeblad>();
  const decides = blik.acties.includes('voegBetrokkeneToe');
  const { betrokkenen } = blik.gezin;
  const now = betrokkenen.filter(({ nu, vanaf }) => nu || vanaf > blik.vandaag);
  const before = betrokkenen.filter(({ nu, vanaf }) => !nu && vanaf <= blik.vandaag);
  const picture = !phone && !asList && now.length > 0;
  return (
    <Card
      id="wie-doet-mee"
      className="doetmee"
      title={z.titel}
      aside={
        phone || now.length === 0 ? undefined : (
          <Button
            variant="plain"
            className="doetmee__wissel"
            icon={asList ? <CircleDot size={16} /> : <ListIcon size={16} />}
            onClick={() => setAsList(!asList)}
          >
            {asList ? words.omhetgezin.kring.alsBeeld : words.omhetgezin.kring.alsLijst}
          </Button>
        )
      }
    >
      {now.length === 0 ? <EmptyState title={z.leeg} /> : null}
      {picture ? (
        <Suspense fallback={<div className="kring-plaats" />}>
          <Kring betrokkenen={now} blik={blik} />
        </Suspense>
      ) : (
        <List label={z.titel}>
          {now.map((betrokkene) => (
            <BetrokkeneRij
              key={betrokkene.id}
              betrokkene={betrokkene}
              blik={blik}
              onStop={
                decides && kanStoppen(betrokkene, blik.vandaag)
                  ? (naam) => setBlad({ wat: 'stop', id: betrokkene.id, naam })
                  : undefined
              }
            />
          ))}
        </List>
      )}
      <RustRegel blik={blik} />
      {decides ? (
        <div className="doetmee__erbij">
          <Button icon={<UserPlus size={18} />} onClick={() => setBlad({ wat: 'erbij' })}>
            {words.doetmee.knop}
          </Button>
          <Button variant="plain" onClick={() => setOpen('wisselt')}>
            {words.wisseling.knop}
          </Button>
          <DuoKnop now={now} blik={blik} onBlad={setBlad} />
          <Button variant="plain" onClick={() => setOpen('liever')}>
            {words.lieverniet.knop}
          </Button>
        </div>
      ) : null}
      <Eerder before={before} blik={blik} />
      <Suspense>
        {decides ? <LieverNietRegels blik={blik} /> : null}
        {open === 'wisselt' ? <WisselSheet blik={blik} onClose={sluit} /> : null}
        {open === 'liever' ? <LieverNietSheet blik={blik} onClose={sluit} /> : null}
      </Suspense>
      {blad === undefined ? null : <DoetMeeBlad blad={blad} blik={blik} onClose={() => setBlad(undefined)} />}
    </Card>
  );
}

interface DuoKnopProps {
  now: Blik['gezin']['betrokkenen'];
  blik: Blik;
  onBlad: (blad: Meeblad) => void;
}

/** One face becomes two, or two become one again. */
function DuoKnop({ now, blik, onBlad }: DuoKnopProps) {
  const z = useZinnen(rooms).gezicht;
  const duo = now.find(({ soort }) => soort === 'duogezicht');
  if (duo === undefined)
    return (
      <Button variant="plain" onClick={() => onBlad({ wat: 'duo' })}>
        {z.duo}
      </Button>
    );
  if (!kanStoppen(duo, blik.vandaag)) return null;
  return (
    <Button
      variant="plain"
      onClick={() => onBlad({ wat: 'stop', id: duo.id, naam: betrokkeneNaam(duo, blik) })}
    >
      {z.duoStop}
    </Button>
  );
}
