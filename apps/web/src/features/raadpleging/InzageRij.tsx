import { formatTime } from '@rondom/taal';
import { inzagelog } from '@rondom/taal/schermen/inzagelog';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Inzage } from './use-inzagelog.ts';

const rooms = { inzagelog, raadpleging };

const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** One act: what was opened, of which family, on which ground. */
export function InzageRij({ regel }: { regel: Inzage }) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const { handeling, soortGegevens, grond, gezin, overGezin } = regel;
  const wat =
    wordOf({ ...z.raadpleging.gegevens, ...z.inzagelog.gegevens }, soortGegevens) ?? z.inzagelog.anders;
  const reden = wordOf(z.raadpleging.grond, grond);
  return (
    <ListRow
      title={z.inzagelog.handeling[handeling](wat)}
      text={
        <>
          {gezin === null ? null : <span lang="nl">{`${z.inzagelog.gezin(gezin)} · `}</span>}
          {gezin === null && overGezin ? `${z.inzagelog.gezinDicht} · ` : null}
          {handeling === 'geweigerd' || reden === undefined ? null : z.raadpleging.grondTitel(reden)}
        </>
      }
      aside={<span className="kijken__tijd">{formatTime(taal, regel.op)}</span>}
    />
  );
}
