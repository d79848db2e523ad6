import { Search } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { KennenWij } from './KennenWij.tsx';
import { ZoekBekenden } from './ZoekBekenden.tsx';
import type { GenoemdPersoon, Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

/** The people as they were told, each with the question whether they are known. */
export function MeldingOverWie({ melding }: { melding: Melding }) {
  const z = useZinnen(rooms).melding;
  const [zoekt, setZoekt] = useState<number | undefined>();
  const magZoeken = melding.acties.includes('zoekBekenden');
  const kanZoeken = magZoeken && melding.personen.some(({ naam }) => naam?.trim());
  const gekozen = zoekt === undefined ? undefined : melding.personen[zoekt];
  return (
    <Card title={z.over.titel} aside={z.over.uitleg}>
      <List>
        {melding.personen.map((persoon, index) => (
          <ListRow
            key={index}
            title={<Naam persoon={persoon} />}
            text={<Feiten persoon={persoon} />}
            aside={
              magZoeken ? (
                <Button
                  icon={<Search size={18} />}
                  aria-label={`${z.zoek.start}: ${persoon.naam ?? z.over.rol[persoon.rol]}`}
                  aria-expanded={zoekt === index}
                  onClick={() => setZoekt(zoekt === index ? undefined : index)}
                >
                  {z.zoek.start}
                </Button>
              ) : undefined
            }
          />
        ))}
      </List>
      {kanZoeken && gekozen === undefined && melding.gezin === null ? <KennenWij melding={melding} /> : null}
      {magZoeken && gekozen !== undefined ? (
        <ZoekBekenden key={zoekt} melding={melding} persoon={gekozen} />
      ) : null}
    </Card>
  );
}

function Naam({ persoon }: { persoon: GenoemdPersoon }) {
  const z = useZinnen(rooms).melding.over;
  return persoon.naam?.trim() ? <span lang="nl">{persoon.naam}</span> : z.zonderNaam;
}

function Feiten({ persoon }: { persoon: GenoemdPersoon }) {
  const z = useZinnen(rooms).melding.over;
  const verteld = [persoon.leeftijdOfGeboorte, persoon.bereikbaarOp].filter((text) => text?.trim());
  return (
    <>
      {z.rol[persoon.rol]}
      {verteld.map((text) => (
        <span key={text} lang="nl">{` · ${text ?? ''}`}</span>
      ))}
    </>
  );
}
