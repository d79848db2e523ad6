import { ShieldCheck } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList, type Fact } from '../../ui/DefinitionList.tsx';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

/** Who reported: for Veilig Thuis only. */
export function MeldingMelder({ melder }: { melder: Melding['melder'] }) {
  const z = useZinnen(rooms).melding.melder;
  const verteld = (['functie', 'organisatie', 'bereikbaarOp'] as const).flatMap((veld): Fact[] =>
    melder[veld] === null || melder[veld] === ''
      ? []
      : [{ term: z[veld], value: <span lang="nl">{melder[veld]}</span> }],
  );
  const naam = melder.naam?.trim() ? <span lang="nl">{melder.naam}</span> : z.zonderNaam;
  return (
    <Card title={z.titel} aside={z.soort[melder.soort]}>
      <DefinitionList facts={[{ term: z.naam, value: naam }, ...verteld]} />
      <p className="melding__klein">
        <ShieldCheck size={16} />
        {z.afgeschermd}
      </p>
    </Card>
  );
}
