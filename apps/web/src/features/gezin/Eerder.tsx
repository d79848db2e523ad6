import { capitalise } from '@rondom/taal';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../platform/taal.tsx';
import { List } from '../../ui/List.tsx';
import { BetrokkeneRij } from './BetrokkeneRij.tsx';
import type { Blik } from './blik.ts';
import type { Betrokkene } from './contract.ts';

const rooms = { omhetgezin };

/** Who took part before, folded, with how many faces there were before this one. */
export function Eerder({ before, blik }: { before: readonly Betrokkene[]; blik: Blik }) {
  const { wieDoetMee, rust } = useZinnen(rooms).omhetgezin;
  if (before.length === 0) return null;
  const { gezichten, maanden } = blik.rust.eerder;
  const vast = blik.gezin.betrokkenen.find(({ soort, nu }) => soort === 'vastgezicht' && nu);
  return (
    <details className="eerder">
      <summary>{wieDoetMee.eerder(before.length)}</summary>
      {gezichten === 0 ? null : (
        <p className="eerder__zin">
          {capitalise(rust.eerder(gezichten, maanden, vast?.naam?.split(' ')[0]))}
        </p>
      )}
      <List>
        {before.map((betrokkene) => (
          <BetrokkeneRij key={betrokkene.id} betrokkene={betrokkene} blik={blik} />
        ))}
      </List>
    </details>
  );
}
