import { useEffect, useState, type ReactNode } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import './faces.css';

interface SkeletonProps {
  /** How many lines or rows the full face is likely to have. */
  count?: number;
  shape?: 'text' | 'rows';
}

/** Grey bars in the shape of what comes. */
export function Skeleton({ count = 3, shape = 'text' }: SkeletonProps) {
  return (
    <div className={`skeleton skeleton--${shape}`} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="skeleton__bar" />
      ))}
    </div>
  );
}

/** Shows its children after 300 ms: a fast answer must not flicker. */
export function AfterAWhile({ children }: { children: ReactNode }) {
  const z = useZinnen();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return <div className="skeleton__waiting" aria-busy="true" />;
  return (
    <div aria-busy="true">
      <span className="unseen" role="status">
        {z.algemeen.toestand.laden}
      </span>
      {children}
    </div>
  );
}
