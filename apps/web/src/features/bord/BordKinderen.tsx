import { getRouteApi } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { BordTabel } from './BordTabel.tsx';
import type { Bord } from './bord-query.ts';
import { tel } from './bord-telling.ts';
import { rooms } from './bord-zinnen.ts';

const ALLE = '';
const route = getRouteApi('/wachten');

/** All children, or those of one region: the chosen region stands in the address and survives a look at one child. */
export function BordKinderen({ bord }: { bord: Bord }) {
  const z = useZinnen(rooms).bord;
  const { regio = ALLE } = route.useSearch();
  const navigate = route.useNavigate();
  const regios = tel(bord.rijen, (rij) => rij.regio);
  const options = [{ waarde: ALLE, aantal: bord.aantal }, ...regios].map(({ waarde, aantal }) => ({
    value: waarde,
    label: `${waarde === ALLE ? z.alleRegios : waarde} ${aantal}`,
  }));
  const rijen = bord.rijen.filter((rij) => regio === ALLE || rij.regio === regio);
  const kies = (value: string) =>
    void navigate({ search: value === ALLE ? {} : { regio: value }, replace: true, resetScroll: false });
  return (
    <Card className="bord-kinderen">
      <div className="bord-kinderen__kop">
        <h2 className="unseen">{z.alle}</h2>
        <RadioChips
          legend={<span className="unseen">{z.filter}</span>}
          options={options}
          value={regio}
          onValueChange={kies}
        />
      </div>
      {regio === ALLE || bord.belofte === null ? null : (
        <p className="bord-kinderen__geheel">{z.belofte.geheel}</p>
      )}
      {rijen.length === 0 && bord.aantal > 0 ? (
        <p className="bord-kinderen__geen">{z.leegRegio}</p>
      ) : rijen.length === 0 ? (
        <EmptyState title={z.leeg.titel} text={z.leeg.tekst} />
      ) : (
        <BordTabel rijen={rijen} vandaag={bord.vandaag} />
      )}
    </Card>
  );
}
