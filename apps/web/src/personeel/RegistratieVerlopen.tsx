import { menu } from '@rondom/taal/schermen/menu';
import { useSessie } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { Banner } from '../ui/Banner.tsx';

const rooms = { menu };

/** Why a worker suddenly sees no family: his registration has ended, and whom to ask. */
export function RegistratieVerlopen() {
  const z = useZinnen(rooms).menu;
  const op = useSessie().data?.registratieVerlopenOp ?? null;
  if (op === null) return null;
  return (
    <Banner tone="amber" title={z.registratieVerlopen(op)}>
      <p>{z.registratieVraag}</p>
    </Banner>
  );
}
