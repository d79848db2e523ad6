import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { Moon, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Loket } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken };

/** Organisations one rings when it is no person one looks for; as they stand in *Wie is waarvan*. */
export function Loketten({ loketten }: { loketten: readonly Loket[] }) {
  const z = useZinnen(rooms).wiekanmeedenken.loket;
  const naamVan = (taak: string): string => (taak in z.taak ? z.taak[taak as keyof typeof z.taak] : '');
  return (
    <Card title={z.titel}>
      {loketten.length === 0 ? (
        <EmptyState title={z.leeg} text={z.leegTekst} />
      ) : (
        <>
          <p className="zacht">{z.uitleg}</p>
          <ul className="loketten">
            {loketten.map(({ id, taak, naam, gemeente, telefoon, buitenKantoor }) => (
              <li key={id} className="loket">
                <h3>{naamVan(taak)}</h3>
                <p className="loket__naam" lang="nl">
                  {naam}
                  {gemeente === null ? null : <span className="zacht"> · {gemeente}</span>}
                </p>
                {telefoon === null && buitenKantoor === null ? <p className="zacht">{z.geen}</p> : null}
                <Nummer icoon={<Phone size={16} />} label={z.kantoor} nummer={telefoon} />
                <Nummer icoon={<Moon size={16} />} label={z.buiten} nummer={buitenKantoor} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Nummer({ icoon, label, nummer }: { icoon: ReactNode; label: string; nummer: string | null }) {
  if (nummer === null) return null;
  return (
    <p className="loket__nummer">
      {icoon}
      <span>{label}</span>
      <a href={`tel:${nummer.replace(/[^+\d]/g, '')}`}>{nummer}</a>
    </p>
  );
}
