import { portaalkijk } from '@rondom/taal/schermen/portaalkijk';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import type { Kijkdag, Kijker } from './kijkregels.ts';
import { KijkerRij, useKijkernaam } from './KijkerRij.tsx';
import { KijkVragen } from './KijkVragen.tsx';
import { vastGezichtVan } from './namen.ts';
import type { Kijkvraag } from './use-kijkvraag.ts';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

const rooms = { portaalkijk };

interface KijkdagKaartProps {
  dag: Kijkdag;
  portaal: Portaal;
  namen: ReadonlyMap<string, string>;
  vragen: readonly Kijkvraag[];
}

/** One day: who looked, each with what was asked about it; lists in one quiet line. */
export function KijkdagKaart({ dag: { dag, kijkers, lijsten }, portaal, namen, vragen }: KijkdagKaartProps) {
  const z = useZinnen(rooms).portaalkijk;
  const { toon } = useWoordenVan(portaal);
  const vandaag = useSessie().data?.vandaag ?? '';
  const wie = useKijkernaam();
  const vast = vastGezichtVan(portaal);
  const noem = (kijker: Kijker): string => kijker.medewerker ?? wie(kijker);
  const lezers = (kijker: Kijker): string[] => {
    const wieLeest = kijker.vraagAan.map((een) =>
      een === 'kijker' ? noem(kijker) : (portaal.vastGezicht?.naam ?? ''),
    );
    return [...new Set(wieLeest)].filter(Boolean);
  };
  return (
    <Card title={z.dag(dag, vandaag)} className="kijkdag">
      {kijkers.length === 0 ? null : (
        <List>
          {kijkers.map((kijker) => (
            <KijkerRij key={kijker.sleutel} kijker={kijker} toon={toon} namen={namen}>
              <KijkVragen
                regelId={kijker.regels[0] ?? null}
                geweigerd={kijker.geweigerd}
                toon={toon}
                vragen={vragen.filter(({ regelId }) => regelId !== null && kijker.regels.includes(regelId))}
                lezers={lezers(kijker)}
                over={noem(kijker)}
                vast={vast}
              />
            </KijkerRij>
          ))}
        </List>
      )}
      {lijsten.length === 0 ? null : (
        <p className="kijkdag__lijst">{z.lijst([...new Set(lijsten.map(noem))])}</p>
      )}
    </Card>
  );
}
