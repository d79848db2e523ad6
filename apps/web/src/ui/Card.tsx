import { useId, type ReactNode } from 'react';
import { SectionHeading } from './SectionHeading.tsx';
import './card.css';

export interface CardProps {
  title?: ReactNode;
  /** Beside the title: a date, a link, a count. */
  aside?: ReactNode;
  icon?: ReactNode;
  /** Plum is the voice of child and family only; amber needs somebody; red is nobody at all. */
  tone?: 'plain' | 'plum' | 'brand' | 'amber' | 'red' | 'sunken';
  level?: 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
}

export function Card({
  title,
  aside,
  icon,
  tone = 'plain',
  level = 2,
  id,
  className = '',
  children,
}: CardProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      className={`card ${className}`}
      data-tone={tone}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title === undefined ? null : (
        <SectionHeading id={titleId} level={level} icon={icon} aside={aside}>
          {title}
        </SectionHeading>
      )}
      {children}
    </section>
  );
}
