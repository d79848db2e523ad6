import { formatDate } from '@rondom/taal';
import { werklast } from '@rondom/taal/schermen/werklast';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Stand } from './Stand.tsx';
import type { Week } from './use-werklast.ts';

const rooms = { werklast };
const HELE_WEEK = 5;

/** The coming weeks as they will be, with who is away and who stands in. */
export function Weken({ weken, naam }: { weken: readonly Week[]; naam?: string }) {
  const z = useZinnen(rooms).werklast;
  const { taal } = useTaal();
  return (
    <table className="werklast__tabel">
      <caption className="unseen">{naam === undefined ? z.weken : `${z.weken}: ${naam}`}</caption>
      <thead>
        <tr>
          <th scope="col">{z.week}</th>
          <th scope="col">{z.kopVraagt}</th>
          <th scope="col">{z.kopHeeft}</th>
          <th scope="col">{z.kopRuimte}</th>
          <th scope="col">{z.kopBijzonder}</th>
        </tr>
      </thead>
      <tbody>
        {weken.map(({ maandag, gevraagd, beschikbaar, dagenWeg, dagenVervangt }) => (
          <tr key={maandag}>
            <th scope="row">{formatDate(taal, maandag, 'kort')}</th>
            <td data-label={z.kopVraagt}>{z.uur(gevraagd)}</td>
            <td data-label={z.kopHeeft}>{beschikbaar === null ? '–' : z.uur(beschikbaar)}</td>
            <td data-label={z.kopRuimte}>
              {dagenWeg === HELE_WEEK ? '–' : <Stand gevraagd={gevraagd} beschikbaar={beschikbaar} />}
            </td>
            <td data-label={z.kopBijzonder}>
              {[
                ...(dagenWeg === 0 ? [] : [z.wegDagen(dagenWeg)]),
                ...(dagenVervangt === 0 ? [] : [z.vervangDagen(dagenVervangt)]),
              ].join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
