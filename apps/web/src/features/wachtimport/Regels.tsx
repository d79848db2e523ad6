import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Importregel } from './Importregel.tsx';
import { useRegels, type Filter, type Import } from './use-wachtimport.ts';

const rooms = { wachtimport };
const FILTERS: readonly Filter[] = ['twijfel', 'fout', 'goed', 'achter', 'alle'];

/** The report per line, what needs a person first. */
export function Regels({ lijst }: { lijst: Import }) {
  const z = useZinnen(rooms).wachtimport;
  const { twijfelOpen, fout } = lijst.tellingen;
  const [soort, setSoort] = useState<Filter>(twijfelOpen > 0 ? 'twijfel' : fout > 0 ? 'fout' : 'alle');
  const query = useRegels(lijst, soort);
  return (
    <Card>
      <RadioChips
        legend={z.filter.legend}
        name="importregels"
        options={FILTERS.map((value) => ({ value, label: z.filter[value] }))}
        value={soort}
        onValueChange={setSoort}
      />
      <Vlak query={query} laden={<Skeleton shape="rows" count={5} />}>
        {({ pages }) => {
          const regels = pages.flatMap((page) => page.regels);
          if (regels.length === 0) return <EmptyState title={z.geenRegels} />;
          return (
            <List label={z.filter[soort]}>
              {regels.map((regel) => (
                <Importregel key={regel.id} lijst={lijst} regel={regel} />
              ))}
            </List>
          );
        }}
      </Vlak>
      {query.hasNextPage ? (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {z.meer}
        </Button>
      ) : null}
    </Card>
  );
}
