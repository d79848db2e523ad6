import { Eye, EyeOff } from 'lucide-react';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from '../gezin/blik.ts';
import { PadDeel } from './PadDeel.tsx';
import type { Zicht } from './use-zicht.ts';
import { WieHoorde } from './WieHoorde.tsx';
import { ZichtActies } from './ZichtActies.tsx';

const rooms = { zicht: zinnen };

/** One child that waits: what is missing first, then who watches, what was last seen and how, and what follows. */
export function KindZicht({ zicht, blik }: { zicht: Zicht; blik: Blik }) {
  const z = useZinnen(rooms).zicht;
  const { wachter, gemis, laatste, verantwoordelijk } = zicht;
  const gezien = wachter !== null && !gemis.some(({ reden }) => reden === 'zonderOog');
  return (
    <li className="zicht__kind">
      <h3 className="zicht__naam">
        {gezien ? <Eye size={18} /> : <EyeOff size={18} />}
        <span lang="nl">{blik.roep(zicht.persoonId)}</span>
      </h3>
      {gemis.map(({ reden, sinds }) => (
        <p key={reden} className="zicht__gemis">
          <strong>{z.gemis[reden](sinds)}</strong>
        </p>
      ))}
      <p>
        {wachter === null
          ? z.niemand
          : `${z.letOp(wachter.naam, wachter.organisatie)}, ${z.ritme(wachter.ritme)}.`}
      </p>
      {wachter === null && gemis.length === 0 ? <p>{z.noemen(zicht.noemenUiterlijk)}</p> : null}
      <p className="zicht__veilig" data-veilig={zicht.veilig}>
        <strong>{z.veilig[zicht.veilig]}</strong>
        {laatste === null
          ? ` · ${z.nogNooit}`
          : ` · ${z.laatst(laatste.op, laatste.door)} · ${laatste.bronnen.map((bron) => z.bron[bron]).join(', ')}`}
      </p>
      {wachter === null ? null : <p>{z.volgende(wachter.volgendeOp)}</p>}
      <Urgentie zicht={zicht} />
      <p className="gedempt">
        {verantwoordelijk === null ? null : z.verantwoordelijk(verantwoordelijk)}
        {zicht.zonderWerker ? ` ${z.zonderWerker}` : null}
      </p>
      <ZichtActies zicht={zicht} gezinId={blik.gezin.id} kind={blik.roep(zicht.persoonId)} />
      <WieHoorde stappen={zicht.stappen} />
      <PadDeel zicht={zicht} gezinId={blik.gezin.id} />
    </li>
  );
}

function Urgentie({ zicht: { urgentie } }: { zicht: Zicht }) {
  const z = useZinnen(rooms).zicht.urgentie;
  if (urgentie === null) return null;
  const { herzienTeLaat, herzienOp, door, op } = urgentie;
  return (
    <p>
      {z.titel} <strong>{z.zin(z.keuze[urgentie.urgentie], door, op)}</strong>
      {'. '}
      {herzienTeLaat ? (
        <strong className="te-laat">{z.herzienTeLaat(herzienOp)}</strong>
      ) : (
        z.herzien(herzienOp)
      )}
      {'.'}
    </p>
  );
}
