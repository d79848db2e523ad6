import { useId, type ReactNode } from 'react';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import type { Deel } from './over-persoon.ts';

export interface BlokProps {
  lid: Lid;
  blik: Blik;
  open: (deel: Deel) => void;
}

/** One subject on the sheet about a person. */
export function Blok({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="over__blok" aria-labelledby={id}>
      <h3 id={id} className="over__titel">
        {icon}
        {title}
      </h3>
      {children}
    </section>
  );
}
