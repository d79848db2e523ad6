import { formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList, type Fact } from '../../ui/DefinitionList.tsx';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

/** What the first look found, whom it went to, and what the reporter hears. */
export function BlikUitkomst({ melding }: { melding: Melding }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms);
  const { klaarKaart, blik } = z.melding;
  const { terugmelding, veiligheid, vervolg, reden } = melding;
  const zin =
    terugmelding.code === 'stappen'
      ? z.terugmelding.stappen[terugmelding.vervolg ?? 'veiligThuis']
      : z.terugmelding.stand[terugmelding.code];
  const facts: (Fact | undefined)[] = [
    veiligheid === null ? undefined : { term: klaarKaart.veiligheid, value: blik.veiligheden[veiligheid] },
    vervolg === null ? undefined : { term: klaarKaart.vervolg, value: blik.vervolgen[vervolg] },
    reden === null ? undefined : { term: klaarKaart.reden, value: <span lang="nl">{reden}</span> },
    { term: klaarKaart.melder, value: zin },
  ];
  const klaar = melding.status === 'afgerond';
  return (
    <Card
      title={klaar ? klaarKaart.titel : klaarKaart.open}
      aside={melding.beoordeeldOp === null ? undefined : formatDate(taal, melding.beoordeeldOp)}
    >
      {vervolg === 'overdracht' ? <Doorgegeven melding={melding} /> : null}
      <DefinitionList facts={facts.filter((fact) => fact !== undefined)} />
    </Card>
  );
}

function Doorgegeven({ melding }: { melding: Melding }) {
  const z = useZinnen(rooms).melding.klaarKaart;
  const wie = melding.gezin?.vastGezicht?.naam ?? melding.gezin?.team;
  const verteld = melding.vertellen.filter((ouder) => ouder.verteld).map(({ voornaam }) => voornaam);
  return (
    <>
      <p className="melding-door">{wie == null ? z.doorgegevenAan : z.doorgegeven(wie)}</p>
      {verteld.length === 0 ? null : <p className="melding-door">{z.verteld(verteld)}</p>}
    </>
  );
}
