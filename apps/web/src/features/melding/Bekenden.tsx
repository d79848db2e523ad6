import { Link2 } from 'lucide-react';
import { formatOnvolledigeDatum } from '@rondom/taal';
import { zoeken } from '@rondom/taal/schermen/zoeken';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { useRedenen } from '../zoeken/use-redenen.ts';
import { AlMensen } from './AlMensen.tsx';
import type { BekendGezin, Bekende, Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';
import { perGezin } from './per-gezin.ts';
import { useKoppelGezin } from './use-koppel-gezin.ts';

const FAULTS = { refusals };
const zoekrooms = { zoeken };

interface BekendenProps {
  melding: Melding;
  bekenden: readonly Bekende[];
  /** What is said when nobody was found; by hand one may search wider. */
  geen?: string;
}

/** Who was found, family by family: name, birth, and that people are there. Nothing of what is written about them. */
export function Bekenden({ melding, bekenden, geen }: BekendenProps) {
  const z = useZinnen(rooms).melding.zoek;
  const koppel = useKoppelGezin(melding);
  const faults = useFaults(koppel.error, FAULTS);
  if (bekenden.length === 0) return <p className="melding-zoek__geen">{geen ?? z.geen}</p>;
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
            text={gezin === null ? z.geenGezin : <Omheen gezin={gezin} />}
            aside={gezin === null ? undefined : knop(gezin)}
          />
        ))}
      </List>
    </>
  );
}

/** Who is around a family that was found, and whether it is closed. */
function Omheen({ gezin }: { gezin: BekendGezin }) {
  const z = useZinnen(zoekrooms).zoeken;
  return (
    <>
      <AlMensen vastGezicht={gezin.vastGezicht} team={null} />
      {gezin.geslotenOp === null ? null : ` ${z.gezin(gezin.naam)}, ${z.gesloten(gezin.geslotenOp)}.`}
    </>
  );
}

function Wie({ bekende }: { bekende: Bekende }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms).melding.zoek;
  const waarom = useRedenen()(bekende.redenen, true);
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
      {waarom === '' ? null : <span className="melding-zoek__waarom">{waarom}</span>}
    </span>
  );
}
