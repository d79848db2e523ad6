import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import { usePhone } from '../gezin/use-phone.ts';

interface InklapbaarProps {
  titel: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A card of the region's picture. On a phone its title stands there alone, until it is pressed: the page is short first. */
export function Inklapbaar({ titel, aside, children }: InklapbaarProps) {
  const phone = usePhone();
  if (!phone)
    return (
      <Card title={titel} aside={aside}>
        {children}
      </Card>
    );
  return (
    <Card>
      <details className="dilemma__klaar">
        <summary>
          <h2>{titel}</h2>
        </summary>
        {children}
        {aside}
      </details>
    </Card>
  );
}
