import { Link2 } from 'lucide-react';
import { formatOnvolledigeDatum } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { AlMensen } from './AlMensen.tsx';
import type { Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';
import { useKoppelGezin } from './use-koppel-gezin.ts';

const FAULTS = { refusals };

export interface Bekende {
  persoonId: string;
  voornamen: string;
  roepnaam: string | null;
  voorvoegsel: string | null;
  geslachtsnaam: string;
  geboortedatum: string | null;
  gezin: { id: string; naam: string; vastGezicht: { naam: string } | null } | null;
}

interface BekendenProps {
  melding: Melding;
  bekenden: readonly Bekende[];
}

/** Who was found: name, birth, family, and that people are there. Nothing of what is written about them. */
export function Bekenden({ melding, bekenden }: BekendenProps) {
  const z = useZinnen(rooms).melding.zoek;
  const koppel = useKoppelGezin(melding);
  const faults = useFaults(koppel.error, FAULTS);
  if (bekenden.length === 0) return <p className="melding-zoek__geen">{z.geen}</p>;
  const knop = (gezin: NonNullable<Bekende['gezin']>) => {
    if (!melding.acties.includes('koppelGezin')) return undefined;
    if (melding.gezin?.id === gezin.id) return <span>{z.nu}</span>;
    return (
      <Button
        variant="primary"
        icon={<Link2 size={18} />}
        busy={koppel.isPending}
        onClick={() => koppel.mutate({ gezinId: gezin.id })}
      >
        {z.koppel(gezin.naam)}
      </Button>
    );
  };
  return (
    <>
      <p className="melding-zoek__aantal">{z.gevonden(bekenden.length)}</p>
      <ErrorSummary faults={faults} />
      <List>
        {bekenden.map((bekende) => (
          <ListRow
            key={`${bekende.persoonId}-${bekende.gezin?.id ?? ''}`}
            title={<Wie bekende={bekende} />}
            text={
              bekende.gezin === null ? (
                z.geenGezin
              ) : (
                <AlMensen vastGezicht={bekende.gezin.vastGezicht} team={null} />
              )
            }
            aside={bekende.gezin === null ? undefined : knop(bekende.gezin)}
          />
        ))}
      </List>
    </>
  );
}

function Wie({ bekende }: { bekende: Bekende }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms).melding.zoek;
  const naam = [bekende.roepnaam ?? bekende.voornamen, bekende.voorvoegsel, bekende.geslachtsnaam];
  return (
    <>
      <span lang="nl">{naam.filter(Boolean).join(' ')}</span>
      {bekende.geboortedatum === null
        ? null
        : `, ${z.geboren(formatOnvolledigeDatum(taal, bekende.geboortedatum))}`}
    </>
  );
}
