import { huishouden as zinnen } from '@rondom/taal/schermen/huishouden';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { Blik } from '../blik.ts';
import type { Gezin } from '../contract.ts';
import { Adres } from './Adres.tsx';
import { VerhuisForm } from './VerhuisForm.tsx';
import './mensen.css';

const rooms = { huishouden: zinnen };

interface ThuisProps {
  thuis: Gezin['huishoudens'][number];
  blik: Blik;
  onClose: () => void;
}

/** One home: who live there, the address behind a press of its own, and somebody who comes to live there. */
export function Thuis({ thuis, blik, onClose }: ThuisProps) {
  const { thuis: z } = useZinnen(rooms).huishouden;
  const [moving, setMoving] = useState(false);
  if (moving) return <VerhuisForm blik={blik} huishoudenId={thuis.id} onClose={() => setMoving(false)} />;
  const names = blik.roepAllen(thuis.bewoners);
  const [only] = names;
  const who = only === undefined ? z.niemand : names.length === 1 ? z.woontHier(only) : z.wonenHier(names);
  return (
    <Sheet isOpen onClose={onClose} title={<span lang="nl">{thuis.naam}</span>}>
      <div className="over">
        <p>{who}</p>
        {blik.acties.includes('leesAdres') ? <Adres thuis={thuis} gezinId={blik.gezin.id} /> : null}
        {blik.acties.includes('maakHuishouden') ? (
          <div>
            <Button onClick={() => setMoving(true)}>{z.laatWonen}</Button>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}
