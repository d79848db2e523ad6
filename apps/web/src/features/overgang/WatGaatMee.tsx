import { overgang as weigeringen } from '@rondom/taal/refusals/overgang';
import { portaalovergang } from '@rondom/taal/schermen/portaalovergang';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import {
  useKies,
  type EigenOntvanger,
  type EigenOvergang,
  type Keuze,
  type Stukkeuze,
} from './use-eigen-overgang.ts';

const rooms = { portaalovergang };
const KEUZES: readonly Keuze['keuze'][] = ['gaatmee', 'blijfthier', 'eerstpraten'];
const faultOptions = { refusals: { weigeringen } };

/** Per receiver and per piece: goes along, stays here, or talk first. Nothing is chosen for the young person. */
export function WatGaatMee({ mijn }: { mijn: EigenOvergang }) {
  const z = useZinnen(rooms).portaalovergang;
  const kies = useKies();
  const faults = useFaults(kies.error, faultOptions);
  return (
    <Card title={z.meegaan} tone="plum">
      <p>{z.meegaanTekst}</p>
      <p className="zacht">{z.nietsVan}</p>
      <ErrorSummary faults={faults} />
      {mijn.ontvangers.length === 0 ? <EmptyState title={z.geenOntvanger} /> : null}
      {mijn.ontvangers.map((ontvanger) => (
        <Ontvanger
          key={ontvanger.id}
          ontvanger={ontvanger}
          onKies={(stuk, keuze) => {
            if (!kies.isPending)
              kies.mutate({ ontvangerId: ontvanger.id, stuk, keuze }, { onSuccess: () => toast(z.bewaard) });
          }}
        />
      ))}
    </Card>
  );
}

interface OntvangerProps {
  ontvanger: EigenOntvanger;
  onKies: (stuk: Stukkeuze['stuk'], keuze: Keuze['keuze']) => void;
}

function Ontvanger({ ontvanger: { id, naam, organisatie, vanaf, keuzes }, onKies }: OntvangerProps) {
  const z = useZinnen(rooms).portaalovergang;
  const roepnaam = naam.split(' ')[0] ?? naam;
  return (
    <div className="overgang__keuzes">
      <h3>{z.ontvanger(naam, organisatie)}</h3>
      <p>{z.leest(roepnaam, vanaf)}</p>
      {keuzes.map(({ stuk, keuze, geopend }) => (
        <RadioChips
          key={stuk}
          id={`overgang-${id}-${stuk}`}
          legend={z.stuk[stuk]}
          tone="plum"
          hint={geopend ? z.gelezen(roepnaam) : undefined}
          options={KEUZES.map((value) => ({
            ...{ value, label: z.keuze[value] },
            disabled: geopend && value !== 'gaatmee',
          }))}
          value={keuze ?? undefined}
          onValueChange={(gekozen) => onKies(stuk, gekozen)}
        />
      ))}
    </div>
  );
}
