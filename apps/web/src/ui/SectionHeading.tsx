import type { ReactNode } from 'react';
import './card.css';

interface SectionHeadingProps {
  level?: 2 | 3;
  id?: string;
  icon?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function SectionHeading({ level = 2, id, icon, aside, children }: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="heading">
      <Heading id={id} className="heading__title">
        {icon}
        {children}
      </Heading>
      {aside === undefined ? null : <div className="heading__aside">{aside}</div>}
    </div>
  );
}
