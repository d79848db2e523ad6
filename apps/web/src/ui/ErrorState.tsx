import { CircleAlert, RotateCcw } from 'lucide-react';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from './Button.tsx';
import './faces.css';

export interface ErrorStateProps {
  /** What happened, in one sentence. */
  title: string;
  /** What is kept. */
  kept?: string;
  onRetry?: (() => void) | undefined;
}

/** What happened, what is kept, and the way on. */
export function ErrorState({ title, kept, onRetry }: ErrorStateProps) {
  const z = useZinnen();
  return (
    <div className="face face--failed" role="alert">
      <p className="face__title">
        <CircleAlert size={20} />
        {title}
      </p>
      {kept === undefined ? null : <p className="face__text">{kept}</p>}
      {onRetry ? (
        <Button icon={<RotateCcw size={18} />} onClick={onRetry}>
          {z.algemeen.knop.probeerOpnieuw}
        </Button>
      ) : null}
    </div>
  );
}
