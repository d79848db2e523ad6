import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './banner.css';

export type BannerTone = 'plain' | 'brand' | 'amber' | 'red';

const SIGNS = { plain: Info, brand: Info, amber: TriangleAlert, red: CircleAlert } as const;

interface BannerProps {
  tone?: BannerTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** One thing about this whole page that has to be known before reading on. */
export function Banner({ tone = 'plain', title, children, action }: BannerProps) {
  const Sign = SIGNS[tone];
  return (
    <div className="banner" data-tone={tone}>
      <Sign size={20} />
      <div className="banner__body">
        {title === undefined ? null : <p className="banner__title">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
