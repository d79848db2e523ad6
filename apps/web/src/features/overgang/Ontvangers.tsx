import { overgang } from '@rondom/taal/schermen/overgang';
import { Fragment } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Jongere, Ontvanger } from './use-overgang.ts';

const rooms = { overgang };

/** Who joins from help for adults, and what the young person chose for each. */
export function Ontvangers({ jongere }: { jongere: Jongere }) {
  const z = useZinnen(rooms).overgang;
  return (
    <Card title={z.ontvangers}>
      {jongere.ontvangers.length === 0 ? (
        <EmptyState title={z.geenOntvangers} text={z.geenOntvangersTekst} />
      ) : (
        <List label={z.ontvangers}>
          {jongere.ontvangers.map((ontvanger) => (
            <Een key={ontvanger.id} ontvanger={ontvanger} />
          ))}
        </List>
      )}
      <p className="gedempt">{jongere.leest ? z.kiestZelf : z.geenAccount}</p>
    </Card>
  );
}

function Een({ ontvanger: { naam, organisatie, vanaf, keuzes } }: { ontvanger: Ontvanger }) {
  const z = useZinnen(rooms).overgang;
  return (
    <ListRow
      title={[naam, organisatie].filter(Boolean).join(', ')}
      text={z.leestVanaf(vanaf)}
      under={
        <dl className="overgang__stukken">
          {keuzes.map(({ stuk, keuze, geopend }) => (
            <Fragment key={stuk}>
              <dt>{z.stuk[stuk]}</dt>
              <dd>
                {keuze === null ? z.geenKeuze : z.keuze[keuze]} {geopend ? <Badge>{z.gelezen}</Badge> : null}
              </dd>
            </Fragment>
          ))}
        </dl>
      }
    />
  );
}
