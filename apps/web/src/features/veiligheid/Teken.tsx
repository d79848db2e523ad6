import type { Stemvorm } from './stemvorm.ts';

const paden: Readonly<Record<Stemvorm, string>> = {
  rond: 'M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22z',
  ruit: 'M12 0l12 12l-12 12l-12-12z',
  driehoek: 'M12 0l12 23h-24z',
  vierkant: 'M2 2h20v20h-20z',
};

/** The sign of one voice; hollow: what it said before. */
export function Teken({ vorm, hol = false, cijfer }: { vorm: Stemvorm; hol?: boolean; cijfer?: number }) {
  return (
    <svg className="teken" data-vorm={vorm} data-hol={hol} viewBox="-1 -1 26 26" width={26} height={26}>
      <path d={paden[vorm]} />
      {cijfer === undefined ? null : (
        <text x={12} y={vorm === 'driehoek' ? 20 : 17} textAnchor="middle">
          {cijfer}
        </text>
      )}
    </svg>
  );
}
