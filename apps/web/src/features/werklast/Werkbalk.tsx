import { useId } from 'react';
import type { Fasestuk } from './fasen.ts';

interface WerkbalkProps {
  stukken: readonly Fasestuk[];
  beschikbaar: number | null;
  /** What the whole width stands for, so that bars under each other can be compared. */
  schaal: number;
  /** One more family, not there yet: drawn as hatched. */
  erbij?: number;
  /** The picture in words. */
  zin: string;
}

const HOOG = 20;

/** What families ask, phase by phase, in the ground of the time there is; the line is where that time ends. */
export function Werkbalk({ stukken, beschikbaar, schaal, erbij = 0, zin }: WerkbalkProps) {
  const arcering = useId();
  const breed = (minuten: number): number => (schaal === 0 ? 0 : (minuten / schaal) * 1000);
  const gevraagd = stukken.reduce((som, { minuten }) => som + minuten, 0);
  const begin = stukken.map((_, at) =>
    breed(stukken.slice(0, at).reduce((som, { minuten }) => som + minuten, 0)),
  );
  return (
    <svg
      className="werkbalk"
      viewBox={`0 0 1000 ${String(HOOG + 8)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={zin}
    >
      <defs>
        <pattern
          id={arcering}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="12" height="12" className="werkbalk__leeg" />
          <rect width="5" height="12" className="werkbalk__streep" />
        </pattern>
      </defs>
      {beschikbaar === null ? null : (
        <rect className="werkbalk__grond" x="0" y="4" width={breed(beschikbaar)} height={HOOG} />
      )}
      {stukken.map(({ fase, minuten }, at) => (
        <rect
          key={fase}
          className="werkbalk__stuk"
          data-fase={fase}
          x={begin[at]}
          y="4"
          width={Math.max(0, breed(minuten) - 3)}
          height={HOOG}
        />
      ))}
      {erbij === 0 ? null : (
        <rect
          className="werkbalk__erbij"
          fill={`url(#${arcering})`}
          x={breed(gevraagd)}
          y="4"
          width={breed(erbij)}
          height={HOOG}
        />
      )}
      {beschikbaar === null ? null : (
        <rect
          className="werkbalk__grens"
          x={Math.min(996, Math.max(0, breed(beschikbaar) - 2))}
          y="0"
          width="4"
          height={HOOG + 8}
        />
      )}
    </svg>
  );
}
