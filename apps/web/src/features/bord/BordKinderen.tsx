import { useNavigate } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { BordMeer } from './BordMeer.tsx';
import { BordTabel } from './BordTabel.tsx';
import type { Bord, BordKeus } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

const ALLE = '';

interface BordKinderenProps {
  bord: Bord;
  keus: BordKeus;
  /** How many rows were asked. */
  toon: number;
  bezig: boolean;
}

/** All children, or those of one region: the chosen region stands in the address and survives a look at one child. */
export function BordKinderen({ bord, keus, toon, bezig }: BordKinderenProps) {
  const z = useZinnen(rooms).bord;
  const navigate = useNavigate();
  const { regio = ALLE, op } = keus;
  const regios = bord.regios
    .filter(({ naam, aantal }) => aantal > 0 || naam === regio)
    .sort((a, b) => b.aantal - a.aantal || (a.naam < b.naam ? -1 : 1));
  const alle = bord.regios.reduce((som, { aantal }) => som + aantal, 0);
  const options = [{ naam: ALLE, aantal: alle }, ...regios].map(({ naam, aantal }) => ({
    value: naam,
    label: `${naam === ALLE ? z.alleRegios : naam} ${String(aantal)}`,
  }));
  const kies = (naam: string) =>
    void navigate({
      to: '/wachten',
      search: { ...(naam === ALLE ? {} : { regio: naam }), ...(op === undefined ? {} : { op }) },
      replace: true,
      resetScroll: false,
    });
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
      {bord.regio === null ? null : <p className="bord-kinderen__geheel">{z.belofte.geheel}</p>}
      {bord.rijen.length === 0 && alle > 0 ? (
        <p className="bord-kinderen__geen">{z.leegRegio}</p>
      ) : bord.rijen.length === 0 ? (
        <EmptyState title={z.leeg.titel} text={z.leeg.tekst} />
      ) : (
        <>
          <BordTabel rijen={bord.rijen} dag={bord.dag} />
          <BordMeer bord={bord} keus={keus} toon={toon} bezig={bezig} />
        </>
      )}
    </Card>
  );
}
