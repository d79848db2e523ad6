import { grondslag } from '@rondom/taal/schermen/grondslag';
import { portaal } from '@rondom/taal/schermen/portaal';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Blik } from '../gezin/blik.ts';
import { Deelantwoord } from './Deelantwoord.tsx';
import { begin, type Deelkeuze } from './deelkeuze.ts';
import { useOrganisaties, type Organisatiesoort, type Toestemmingen } from './use-grondslag.ts';

const rooms = { grondslag, portaal };

const codesOf = <K extends string>(labels: Readonly<Record<K, string>>): { value: K; label: string }[] =>
  (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));

/** May I share this? The answer stands beside the question, and changes with it. */
export function Deelwijzer({ blik, mag }: { blik: Blik; mag: Toestemmingen['acties'] }) {
  const { grondslag: z, portaal: p } = useZinnen(rooms);
  const [keuze, setKeuze] = useState(begin);
  const organisaties = useOrganisaties(keuze.soort === '' ? undefined : keuze.soort);
  const change = (next: Partial<Deelkeuze>) => setKeuze((was) => ({ ...was, ...next }));
  const gekozen = organisaties.data?.find(({ id }) => id === keuze.naar);
  return (
    <Card title={z.wijzer} icon={<Scale size={22} />} className="deelwijzer">
      <div className="deelwijzer__vragen">
        <Select
          id="deel-over"
          label={z.over}
          placeholder={z.kies}
          options={blik.gezin.leden.map(({ id }) => ({ value: id, label: blik.roep(id) }))}
          value={keuze.over}
          onChange={(event) => change({ over: event.target.value })}
        />
        <Select
          id="deel-soort"
          label={z.soort}
          placeholder={z.kies}
          options={codesOf(p.organisatiesoort)}
          value={keuze.soort}
          onChange={(event) => change({ soort: event.target.value as Organisatiesoort | '', naar: '' })}
        />
        {keuze.soort === '' ? null : (
          <Select
            id="deel-naar"
            label={z.organisatie}
            hint={organisaties.data?.length === 0 ? z.geenOrganisatie : undefined}
            placeholder={z.kies}
            options={(organisaties.data ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
            value={keuze.naar}
            onChange={(event) => change({ naar: event.target.value })}
          />
        )}
        <Select
          id="deel-situatie"
          label={z.situatie}
          options={codesOf(z.situaties)}
          value={keuze.situatie}
          onChange={(event) => change({ situatie: event.target.value as Deelkeuze['situatie'] })}
        />
        <Select
          id="deel-gegevens"
          label={z.gegevens}
          options={codesOf(z.soorten)}
          value={keuze.gegevens}
          onChange={(event) => change({ gegevens: event.target.value as Deelkeuze['gegevens'] })}
        />
        <RadioChips
          legend={z.gevraagd}
          options={[
            { value: 'nee', label: z.gevraagdNee },
            { value: 'ja', label: z.gevraagdJa },
          ]}
          value={keuze.gevraagd ? 'ja' : 'nee'}
          onValueChange={(value) => change({ gevraagd: value === 'ja' })}
        />
      </div>
      <div className="deelwijzer__antwoord" aria-live="polite">
        {keuze.over === '' || gekozen === undefined ? (
          <p className="zacht">{z.kiesEerst}</p>
        ) : (
          <Deelantwoord blik={blik} keuze={keuze} ontvanger={gekozen.naam} mag={mag} />
        )}
      </div>
    </Card>
  );
}
