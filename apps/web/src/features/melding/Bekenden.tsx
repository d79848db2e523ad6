import { Link2 } from 'lucide-react';
import { formatOnvolledigeDatum } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { AlMensen } from './AlMensen.tsx';
import type { BekendGezin, Bekende, Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';
import { perGezin } from './per-gezin.ts';
import { useKoppelGezin } from './use-koppel-gezin.ts';

const FAULTS = { refusals };

interface BekendenProps {
  melding: Melding;
  bekenden: readonly Bekende[];
}

/** Who was found, family by family: name, birth, and that people are there. Nothing of what is written about them. */
export function Bekenden({ melding, bekenden }: BekendenProps) {
  const z = useZinnen(rooms).melding.zoek;
  const koppel = useKoppelGezin(melding);
  const faults = useFaults(koppel.error, FAULTS);
  if (bekenden.length === 0) return <p className="melding-zoek__geen">{z.geen}</p>;
  const knop = (gezin: BekendGezin) => {
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
        {perGezin(bekenden).map(({ gezin, personen }) => (
          <ListRow
            key={gezin?.id ?? 'geen'}
            title={personen.map((bekende) => (
              <Wie key={bekende.persoonId} bekende={bekende} />
            ))}
            text={gezin === null ? z.geenGezin : <AlMensen vastGezicht={gezin.vastGezicht} team={null} />}
            aside={gezin === null ? undefined : knop(gezin)}
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
    <span className="melding-zoek__wie">
      <span lang="nl">{naam.filter(Boolean).join(' ')}</span>
      {bekende.geboortedatum === null ? null : (
        <span className="melding-zoek__geboren">
          {', '}
          {z.geboren(formatOnvolledigeDatum(taal, bekende.geboortedatum))}
        </span>
      )}
    </span>
  );
}
