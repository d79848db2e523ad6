import { createRefusalZin } from '@rondom/taal';
import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { platform } from '@rondom/taal/refusals/platform';
import { termijn as weigeringen } from '@rondom/taal/refusals/termijn';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { Refused } from '../../platform/problem.ts';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { useProef, type Klok, type Proef } from './use-klokloop.ts';

const rooms = { klokloop };
const zinVan = createRefusalZin({ platform, vanMaatregel, weigeringen });

/** Both dates side by side: the one that holds, and the one that would after Bevestig; or why it cannot. */
export function TweeDagen({ klok, proef }: { klok: Klok; proef: Proef | undefined }) {
  const z = useZinnen(rooms).klokloop;
  const { taal } = useTaal();
  const { data, error } = useProef(klok, proef);
  if (proef === undefined) return null;
  if (error instanceof Refused) {
    const [refusal] = error.problem.refusals;
    return <p className="klok__proef">{refusal === undefined ? null : zinVan(taal, refusal)}</p>;
  }
  if (data === undefined) return null;
  return (
    <div className="klok__proef" role="status">
      <DefinitionList
        facts={[
          { term: z.nu, value: z.laatsteDag(data.nu) },
          {
            term: z.dan,
            value: (
              <strong>{data.dan === null ? z.dagenOver(data.over ?? 0) : z.laatsteDag(data.dan)}</strong>
            ),
          },
        ]}
      />
    </div>
  );
}
