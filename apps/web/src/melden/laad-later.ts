const TRY_AGAIN_MS = 2000;

/** Loads a part of the form; without a connection it waits and tries again, so that nobody sees an empty page. */
function untilLoaded<M>(load: () => Promise<M>): () => Promise<M> {
  const attempt = (): Promise<M> =>
    load().catch(() => new Promise<void>((done) => setTimeout(done, TRY_AGAIN_MS)).then(attempt));
  return attempt;
}

export const laadVragen = untilLoaded(() =>
  import('./Vragen.tsx').then(({ Vragen }) => ({ default: Vragen })),
);

export const laadStandPage = untilLoaded(() =>
  import('./StandPage.tsx').then(({ StandPage }) => ({ default: StandPage })),
);
