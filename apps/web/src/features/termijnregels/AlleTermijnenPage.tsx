import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { RekenUit } from './RekenUit.tsx';
import { Termijnregel } from './Termijnregel.tsx';
import { useRegister, type Register, type Soort } from './use-register.ts';
import './termijnregels.css';

const rooms = { termijn, termijnregels };

/** Every clock the product knows, for everybody who works: what it rests on, and what it gives for a chosen day. */
export function AlleTermijnenPage() {
  const z = useZinnen(rooms).termijnregels;
  const query = useRegister();
  return (
    <>
      <PageHeading
        tab={z.alle}
        lead={z.alleInleiding}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.drukAf}
          </Button>
        }
      >
        {z.alle}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={9} />}>
        {(register) => <Lijst register={register} />}
      </Vlak>
    </>
  );
}

const plat = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function Lijst({ register: { soorten, vandaag } }: { register: Register }) {
  const z = useZinnen(rooms);
  const [zoek, setZoek] = useState('');
  const [open, setOpen] = useState<Soort>();
  const words = plat(zoek).split(/\s+/);
  const gevonden = soorten.filter((een) => {
    const text = plat(
      [
        codeZin(z.termijn.soort, een.soort),
        ...een.versies.flatMap(({ bron, bronstatus }) => [bron, z.termijnregels.status[bronstatus]]),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  return (
    <div className="regels">
      <TextField
        label={z.termijnregels.zoek}
        type="search"
        value={zoek}
        onChange={(event) => setZoek(event.target.value)}
      />
      <p className="regels__aantal" role="status">
        {z.termijnregels.gevonden(gevonden.length)}
      </p>
      {gevonden.length === 0 ? <EmptyState title={z.termijnregels.nietsGevonden} /> : null}
      {gevonden.length === 0 ? null : (
        <Card>
          <ul className="regels__lijst" role="list">
            {gevonden.map((een) => (
              <Termijnregel key={een.soort} soort={een} vandaag={vandaag} onReken={() => setOpen(een)} />
            ))}
          </ul>
        </Card>
      )}
      {open === undefined ? null : (
        <RekenUit soort={open} vandaag={vandaag} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
