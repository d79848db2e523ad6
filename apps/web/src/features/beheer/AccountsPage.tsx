import { beheer } from '@rondom/taal/schermen/beheer';
import { rollen } from '@rondom/taal/schermen/rollen';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { AccountRij } from './AccountRij.tsx';
import { useAccounts, type Account } from './use-beheer.ts';
import './beheer.css';

const rooms = { beheer, rollen };

/** Home of who keeps the system: the accounts of workers. */
export function AccountsPage() {
  const z = useZinnen(rooms).beheer;
  const query = useAccounts();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.leeg }}
        laden={
          <Card>
            <Skeleton shape="rows" count={8} />
          </Card>
        }
      >
        {(accounts) => <Accounts accounts={accounts} />}
      </Vlak>
    </>
  );
}

function Accounts({ accounts }: { accounts: readonly Account[] }) {
  const words = useZinnen(rooms);
  const z = words.beheer;
  const [zoek, setZoek] = useState('');
  const found = accounts.filter(({ naam, rol, organisatie }) =>
    `${naam} ${words.rollen[rol]} ${organisatie ?? ''}`.toLowerCase().includes(zoek.trim().toLowerCase()),
  );
  return (
    <div className="beheer">
      <TextField
        label={z.zoek}
        type="search"
        value={zoek}
        onChange={(event) => setZoek(event.target.value)}
      />
      <Card>
        <p className="beheer__aantal" role="status">
          {z.gevonden(found.length)}
        </p>
        {found.length === 0 ? <EmptyState title={z.nietsGevonden} /> : null}
        <List>
          {found.map((account) => (
            <AccountRij key={account.id} account={account} />
          ))}
        </List>
      </Card>
    </div>
  );
}
