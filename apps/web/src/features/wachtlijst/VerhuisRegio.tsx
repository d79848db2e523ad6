import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { KeuzeSheet } from './KeuzeSheet.tsx';
import { useRegios, useVerhuis } from './wachtloop-schrijven.ts';
import './wacht-acties.css';

const rooms = { wachtloop };

/** The family moved to another region; what its children wait for moves along. */
export function VerhuisRegio({ gezinId }: { gezinId: string }) {
  const { verhuis: z } = useZinnen(rooms).wachtloop;
  const [open, setOpen] = useState(false);
  return (
    <div className="wacht-acties">
      <Button variant="plain" onClick={() => setOpen(true)}>
        {z.knop}
      </Button>
      {open ? <VerhuisSheet gezinId={gezinId} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function VerhuisSheet({ gezinId, onClose }: { gezinId: string; onClose: () => void }) {
  const { verhuis: z } = useZinnen(rooms).wachtloop;
  const regios = useRegios();
  const verhuis = useVerhuis(gezinId);
  return (
    <KeuzeSheet
      title={z.titel}
      lead={z.over}
      bewaar={z.bewaar}
      klaar={z.klaar}
      velden={{
        woontInRegioAl: 'regioId',
        regioOnbekend: 'regioId',
        verhuisInToekomst: 'vanaf',
        verhuisVoorVorige: 'vanaf',
      }}
      vragen={() => [
        {
          veld: 'regioId',
          legend: z.regio,
          options: (regios.data ?? []).map(({ id, naam }) => ({ value: id, label: naam })),
        },
      ]}
      dagen={() => [{ veld: 'vanaf', label: z.vanaf }]}
      error={verhuis.error ?? regios.error}
      onBewaar={({ regioId = '', vanaf = '' }) => verhuis.mutateAsync({ regioId, vanaf })}
      onClose={onClose}
    />
  );
}
