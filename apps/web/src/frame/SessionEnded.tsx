import { useSessionState } from '../platform/session-watch.ts';
import { useZinnen } from '../platform/taal.tsx';
import { Banner } from '../ui/Banner.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import './frame.css';

/**
 * The session ended while somebody was at work. Logging in happens in a new tab, so that what stands here stays
 * and its draft is still saved; a tab whose browser is now somebody else can only begin again.
 */
export function SessionEnded() {
  const { fout } = useZinnen().kader;
  const state = useSessionState();
  return (
    <div role="status" className="session-ended">
      {state === 'ended' ? (
        <Banner
          tone="amber"
          title={fout.uitgelogd}
          action={
            <LinkButton variant="plain" href="/aanmelden" target="_blank" rel="noopener">
              {fout.aanmelden}
            </LinkButton>
          }
        >
          <p>{fout.uitgelogdTekst}</p>
        </Banner>
      ) : null}
      {state === 'other' ? (
        <Banner
          tone="amber"
          title={fout.iemandAnders}
          action={
            <LinkButton variant="plain" href="/">
              {fout.naarBegin}
            </LinkButton>
          }
        />
      ) : null}
    </div>
  );
}
