import { useEffect, useRef } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { hasNavigated } from '../../platform/navigation.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { DeelTerug } from './DeelTerug.tsx';
import type { Gezinsdeel } from './delen-van.ts';
import { usePhone } from './use-phone.ts';

const rooms = { gezin: zinnen };

/** Which part of the family this is. On a phone the list that led here is gone, so the title takes the focus. */
export function DeelKop({ gezinId, deel }: { gezinId: string; deel: Gezinsdeel }) {
  const z = useZinnen(rooms).gezin;
  const phone = usePhone();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (phone && hasNavigated()) kop.current?.focus({ preventScroll: true });
  }, [phone]);
  return (
    <>
      <DeelTerug gezinId={gezinId} />
      <h2 ref={kop} tabIndex={-1} className={phone ? 'deelkop' : 'unseen'}>
        {z.deel[deel]}
      </h2>
    </>
  );
}
