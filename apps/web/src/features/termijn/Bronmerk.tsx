import { termijn } from '@rondom/taal/schermen/termijn';
import { useId, useRef } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import './bronmerk.css';

const rooms = { termijn };
export type Bronstatus = keyof (typeof termijn)['nl']['statusKort'];

/**
 * Beside the date of a clock: how far the text behind it was checked, in few words; the sentence on hover or press.
 * Without a status there is no clock behind the date, so nothing is said.
 */
export function Bronmerk({ status }: { status: Bronstatus | null | undefined }) {
  const z = useZinnen(rooms).termijn;
  const id = useId();
  const zin = useRef<HTMLSpanElement>(null);
  if (status == null) return null;
  const toon = (open: boolean) => (open ? zin.current?.showPopover() : zin.current?.hidePopover());
  return (
    <span
      className="bronmerk"
      data-status={status}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && toon(true)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && toon(false)}
    >
      <button type="button" className="bronmerk__woorden" popoverTarget={id} popoverTargetAction="show">
        {z.statusKort[status]}
      </button>
      <span ref={zin} id={id} popover="auto" role="tooltip" className="bronmerk__zin">
        {z.bronstatus[status]}
      </span>
    </span>
  );
}
