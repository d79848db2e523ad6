import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BesluitSheet } from './BesluitSheet.tsx';
import { RegisterRij } from './RegisterRij.tsx';
import { useRegister, type Register, type RegisterWeg } from './use-register.ts';
import { zoekWegen } from './zoek-wegen.ts';
import './andereweg.css';

const rooms = { andereweg };

/** Andere wegen: what waits for a decision, what was learned, and which kind of obstacle comes back. */
export function RegisterPage() {
  const z = useZinnen(rooms).andereweg.register;
  const query = useRegister();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton shape="rows" count={4} />}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ wegen }) => wegen.length === 0 }}
      >
        {(register) => <Wegen register={register} />}
      </Vlak>
    </>
  );
}

function Wegen({ register: { wegen, hindernissen } }: { register: Register }) {
  const all = useZinnen(rooms).andereweg;
  const z = all.register;
  const [vraag, setVraag] = useState('');
  const [beslist, setBeslist] = useState<RegisterWeg>();
  const open = wegen.filter(({ acties }) => acties.includes('besluit'));
  const gevonden = zoekWegen(
    wegen.filter(({ acties }) => !acties.includes('besluit')),
    vraag,
  );
  return (
    <div className="register">
      {open.length === 0 ? null : (
        <Card title={z.beslis(open.length)} tone="amber">
          <List>
            {open.map((weg) => (
              <RegisterRij key={weg.id} weg={weg} onBeslis={() => setBeslist(weg)} />
            ))}
          </List>
        </Card>
      )}
      {hindernissen.length === 0 ? null : (
        <Card title={z.telling}>
          <ul className="register__telling" role="list">
            {hindernissen.map(({ hindernis, aantal }) => (
              <li key={hindernis}>
                <span className="register__getal">{aantal}</span> {all.hindernissen[hindernis]}
              </li>
            ))}
          </ul>
          <p className="weg__klein">{z.telUitleg}</p>
        </Card>
      )}
      <Card title={z.alle(gevonden.length)}>
        <div className="register__zoek noprint">
          <TextField
            id="register-zoek"
            type="search"
            label={z.zoek}
            value={vraag}
            onChange={(event) => setVraag(event.target.value)}
          />
        </div>
        {gevonden.length === 0 ? <EmptyState title={z.geenTreffer} /> : null}
        <List>
          {gevonden.map((weg) => (
            <RegisterRij key={weg.id} weg={weg} />
          ))}
        </List>
      </Card>
      {beslist === undefined ? null : <BesluitSheet weg={beslist} onClose={() => setBeslist(undefined)} />}
    </div>
  );
}
