import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import type { Taal } from '@rondom/taal';
import { listenToChanges } from './live.ts';
import { createQueryClient } from './query-client.ts';
import { TaalProvider } from './taal.tsx';

interface PlatformProps {
  /** Language when nothing was chosen before. */
  begin?: Taal;
  /** Listen to what changes elsewhere. The start page and the public form have no session to listen with. */
  live?: boolean;
  children: ReactNode;
}

/** What every entry needs around its pages. */
export function Platform({ begin, live = false, children }: PlatformProps) {
  const [client] = useState(createQueryClient);
  useEffect(() => (live ? listenToChanges(client) : undefined), [client, live]);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <TaalProvider {...(begin === undefined ? {} : { begin })}>{children}</TaalProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
