import { Link } from '@tanstack/react-router';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useMijnGezinnen } from '../gezin/use-gezin.ts';

const rooms = { wieiswaarvan, gezin: gezinZinnen };

/** From the general answer to the answer for a family one works with. Families are read only when somebody asks. */
export function BijGezin() {
  const z = useZinnen(rooms).wieiswaarvan;
  const rol = useSessie().data?.rol;
  const [open, setOpen] = useState(false);
  if (rol !== 'lokaalteam' && rol !== 'jeugdbeschermer') return null;
  return (
    <Card title={z.bijGezin} className="noprint">
      <p>{z.bijGezinTekst}</p>
      {open ? <Gezinnen /> : <Button onClick={() => setOpen(true)}>{z.naarGezin}</Button>}
    </Card>
  );
}

function Gezinnen() {
  const z = useZinnen(rooms).gezin;
  const query = useMijnGezinnen();
  return (
    <Vlak query={query} laden={<Skeleton shape="rows" count={4} />}>
      {(gezinnen) => (
        <ul className="waarvan__gezinnen">
          {gezinnen
            .filter(({ geslotenOp }) => geslotenOp === null)
            .map(({ id, naam }) => (
              <li key={id}>
                <Link to="/gezinnen/$gezinId/wie-doet-wat" params={{ gezinId: id }}>
                  {z.titel(naam)}
                </Link>
              </li>
            ))}
        </ul>
      )}
    </Vlak>
  );
}
