import { Check } from 'lucide-react';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import type { Contactpersoon } from './nog-te-spreken.ts';
import './maatregel.css';

const rooms = { maatregel };

interface ContactKeuzeProps {
  id: string;
  personen: readonly Contactpersoon[];
  naam: (persoonId: string) => string;
  met: readonly string[];
  error: string | undefined;
  onChange: (met: string[]) => void;
}

/** Who was spoken to stands ticked off with the day; who is missing can be chosen. */
export function ContactKeuze({ id, personen, naam, met, error, onChange }: ContactKeuzeProps) {
  const { contact: z } = useZinnen(rooms).maatregel;
  const spoken = personen.filter(({ gesprokenOp }) => gesprokenOp !== undefined);
  const missing = personen.filter(({ gesprokenOp }) => gesprokenOp === undefined);
  return (
    <>
      {spoken.length === 0 ? null : (
        <ul className="gesproken" role="list">
          {spoken.map((persoon) => (
            <li key={persoon.id}>
              <Check size={18} />
              <span>
                <strong lang="nl">{naam(persoon.id)}</strong>, {z.gesproken(persoon.gesprokenOp ?? '')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {missing.length === 0 ? null : (
        <CheckChips
          id={id}
          layout="rows"
          legend={z.met}
          error={error}
          options={missing.map((persoon) => ({
            value: persoon.id,
            label: naam(persoon.id),
            hint: z.nogNiet,
          }))}
          values={met}
          onValuesChange={onChange}
        />
      )}
    </>
  );
}
