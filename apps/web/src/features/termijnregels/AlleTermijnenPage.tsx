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
import { useGevonden } from './use-gevonden.ts';
import { useRegister, type Register, type Soort } from './use-register.ts';
import { ZonderLengte } from './ZonderLengte.tsx';
import './termijnregels.css';

const rooms = { termijnregels };

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

function Lijst({ register }: { register: Register }) {
  const z = useZinnen(rooms).termijnregels;
  const [zoek, setZoek] = useState('');
  const [open, setOpen] = useState<Soort>();
  const { hoofdstukken, zonderLengte, aantal } = useGevonden(register, zoek);
  const { vandaag } = register;
  return (
    <div className="regels">
      <TextField
        label={z.zoek}
        type="search"
        value={zoek}
        onChange={(event) => setZoek(event.target.value)}
      />
      <p className="regels__aantal" role="status">
        {z.gevonden(aantal)}
      </p>
      {aantal === 0 ? <EmptyState title={z.nietsGevonden} /> : null}
      {hoofdstukken.map(({ hoofdstuk, soorten }) => (
        <Card key={hoofdstuk} title={codeZin(z.hoofdstuk, hoofdstuk)} aside={z.gevonden(soorten.length)}>
          <ul className="regels__lijst" role="list">
            {soorten.map((een) => (
              <Termijnregel key={een.soort} soort={een} vandaag={vandaag} onReken={() => setOpen(een)} />
            ))}
          </ul>
        </Card>
      ))}
      <ZonderLengte rijen={zonderLengte} />
      {open === undefined ? null : (
        <RekenUit soort={open} vandaag={vandaag} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
