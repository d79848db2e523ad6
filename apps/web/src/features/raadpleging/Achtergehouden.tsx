import { vrijgave } from '@rondom/taal/schermen/vrijgave';
import { EyeOff } from 'lucide-react';
import { dayOf } from '@rondom/taal';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast-store.ts';
import {
  achtergehoudenPerPersoon,
  achtergehoudenVan,
  vrijgavenVan,
  type Achtergehoudengroep,
} from './achtergehouden.ts';
import type { Kijkgroep } from './kijkgroepen.ts';
import type { Kijkregel } from './use-raadplegingen.ts';
import { useNeemTerug } from './use-vrijgave.ts';
import { VrijgaveSheet } from './VrijgaveSheet.tsx';

const rooms = { vrijgave };

interface AchtergehoudenProps {
  gezinId: string;
  groep: Kijkgroep;
  /** Who looked, by name. */
  kijker: string;
}

/** From whom of the family these lines are kept back and why, with the way to release them; to whom they were. */
export function Achtergehouden({ gezinId, groep, kijker }: AchtergehoudenProps) {
  const z = useZinnen(rooms).vrijgave;
  const [bij, setBij] = useState<Achtergehoudengroep>();
  const neemTerug = useNeemTerug(gezinId);
  const dicht = achtergehoudenVan(groep.alle);
  const vrij = vrijgavenVan(groep.alle);
  if (dicht.length + vrij.length === 0) return null;
  const naam = (een: { naam: string | null }) => een.naam ?? z.iemand;
  return (
    <div className="kijkvrij">
      {dicht.map((een) => (
        <details key={`${een.persoonId} ${een.reden}`}>
          {/* What the closed eye says stands once above the lines. */}
          <summary aria-label={z.nietVoor(naam(een))}>
            <EyeOff className="kijkvrij__oog" size={16} aria-hidden /> <span lang="nl">{naam(een)}</span>
          </summary>
          <p>{z.reden[een.reden]}</p>
          {een.acties.includes('geefvrij') ? (
            <Button variant="quiet" onClick={() => setBij(een)}>
              {z.geef(naam(een))}
            </Button>
          ) : (
            <p>{z.elders(kijker, groep.regel.organisatie === kijker ? null : groep.regel.organisatie)}</p>
          )}
        </details>
      ))}
      {vrij.map((een) => (
        <p key={een.id}>
          {z.vrij(naam(een), een.door, een.op)} {een.gezien ? z.gezien(naam(een)) : null}
          {een.acties.includes('neemterug') ? (
            <Button
              variant="plain"
              busy={neemTerug.isPending}
              onClick={() => neemTerug.mutate(een, { onSuccess: () => toast(z.teruggenomen) })}
            >
              {z.neemTerug(naam(een))}
            </Button>
          ) : null}
        </p>
      ))}
      {bij === undefined ? null : (
        <VrijgaveSheet
          gezinId={gezinId}
          groep={bij}
          wie={naam(bij)}
          regels={z.sheet.regels(bij.regelIds.length, kijker, dayOf(groep.van))}
          onClose={() => setBij(undefined)}
        />
      )}
    </div>
  );
}

/** Once above the lines: for whom some of them are not yet to be seen. */
export function NietVoor({ regels }: { regels: readonly Kijkregel[] }) {
  const z = useZinnen(rooms).vrijgave;
  const mensen = achtergehoudenPerPersoon(regels);
  if (mensen.length === 0) return null;
  return (
    <ul className="kijkvrij__uitleg" role="list">
      {mensen.map(({ persoonId, naam, aantal }) => (
        <li key={persoonId}>
          <EyeOff className="kijkvrij__oog" size={16} aria-hidden />
          {z.dicht(naam ?? z.iemand, aantal)}
        </li>
      ))}
    </ul>
  );
}
