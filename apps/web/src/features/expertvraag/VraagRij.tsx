import { capitalise } from '@rondom/taal';
import { expertwacht } from '@rondom/taal/schermen/expertwacht';
import { useZinnen } from '../../platform/taal.tsx';
import { ListRow } from '../../ui/List.tsx';
import { dayBefore } from '../gezin/dagen.ts';
import type { Expertwacht } from './use-expertwachten.ts';

const rooms = { expertwacht };

/** One question as it was asked: since when, until when, in which region. */
export function VraagRij({ vraag }: { vraag: Expertwacht }) {
  const z = useZinnen(rooms).expertwacht;
  const tot = vraag.tot === null ? z.zonderEinde : z.tot(dayBefore(vraag.tot));
  const feiten = [z.sinds(vraag.sinds), tot, ...(vraag.regio === null ? [] : [vraag.regio])];
  return (
    <ListRow
      title={vraag.vraag === null ? z.zonderVraag : <span lang="nl">{vraag.vraag}</span>}
      text={capitalise(feiten.join(' · '))}
    />
  );
}
