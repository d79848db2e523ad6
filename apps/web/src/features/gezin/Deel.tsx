import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import { usePhone } from './use-phone.ts';

export interface DeelProps {
  title: string;
  /** How many things are in it; shown on a phone, where the part opens from a list. */
  count?: number;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the family page: a card, or on a phone a line with its count that opens. */
export function Deel({ title, count, aside, children }: DeelProps) {
  const phone = usePhone();
  if (!phone) {
    return (
      <Card title={title} aside={aside}>
        {children}
      </Card>
    );
  }
  return (
    <details className="deel">
      <summary className="deel__kop">
        <h3 className="deel__titel">{title}</h3>
        {count === undefined ? null : <span className="deel__aantal">{count}</span>}
        <ChevronDown size={20} />
      </summary>
      <div className="deel__inhoud">
        {aside === undefined ? null : <div className="deel__naast">{aside}</div>}
        {children}
      </div>
    </details>
  );
}
