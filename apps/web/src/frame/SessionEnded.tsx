import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { aanmeldAdres, useSessie } from '../platform/sessie.ts';
import { isNoLonger, renewRights } from '../platform/rights.ts';
import { useSessionState } from '../platform/session-watch.ts';
import { useZinnen } from '../platform/taal.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useModal } from '../ui/use-modal.ts';
import '../ui/sheet.css';
import './frame.css';

/**
 * Whether the session of this page ended: then `main` is hidden and stays as it is, and the lock stands before it. On
 * coming back what was taken away is read anew: rights may have changed meanwhile.
 */
export function useLocked(): boolean {
  const state = useSessionState();
  // A page for everybody has no session that could end.
  const hasSession = useSessie().data !== undefined;
  const isLocked = hasSession && state !== 'alive';
  const client = useQueryClient();
  const wasLocked = useRef(false);
  useEffect(() => {
    if (wasLocked.current && !isLocked)
      void client
        .resetQueries({ predicate: ({ state: { error } }) => isNoLonger(error) })
        .then(() => renewRights(client));
    wasLocked.current = isLocked;
    if (!isLocked) return;
    // The name of a family stands in the tab too.
    const title = document.title;
    document.title = 'Rondom';
    return () => {
      document.title = title;
    };
  }, [isLocked, client]);
  return isLocked;
}

interface SessionEndedProps {
  /** Stays within reach, also here: *Snel weg*. */
  leave?: ReactNode;
}

/**
 * The lock before a page whose session ended. Logging in happens in a new tab, so that what was typed is still here; a
 * tab whose browser is now somebody else can only begin again.
 */
export function SessionEnded({ leave }: SessionEndedProps) {
  const other = useSessionState() === 'other';
  const { fout } = useZinnen().kader;
  const ref = useModal(true);
  const sub = useSessie().data?.sub;
  return (
    <dialog
      ref={ref}
      className="dialog lock"
      aria-labelledby="lock"
      onCancel={(event) => event.preventDefault()}
    >
      <div className="dialog__body">
        <h1 className="sheet__title" id="lock">
          {other ? fout.iemandAnders : fout.uitgelogd}
        </h1>
        {other ? null : <p>{fout.uitgelogdTekst}</p>}
        <div className="dialog__actions">
          {leave}
          {other ? (
            <LinkButton variant="primary" href="/">
              {fout.naarBegin}
            </LinkButton>
          ) : (
            <LinkButton
              variant="primary"
              href={sub === undefined ? '/aanmelden' : aanmeldAdres(sub)}
              target="_blank"
              rel="noopener"
            >
              {fout.aanmelden}
            </LinkButton>
          )}
        </div>
      </div>
    </dialog>
  );
}
