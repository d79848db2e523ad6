import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Connect, type Plugin } from 'vite';

const here = import.meta.dirname;

/** Which page stands behind which address; the API serves the same table. First match wins. */
const ENTRIES: readonly [entry: string, addresses: RegExp][] = [
  ['start', /^\/(start)?$/],
  ['portaal', /^\/mijn(\/|$)/],
  ['melden', /^\/melden(\/|$)/],
  ['weg', /^\/weg$/],
  ['aanmelden', /^\/aanmelden\/terug$/],
  ['personeel', /^\/werk(\/|$)/],
];

/** In development, and in a look at the build, an address opens its page as the API would. */
function openEntryByAddress(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const found = ENTRIES.find(([, addresses]) => addresses.test(path));
    if (found && request.headers.accept?.includes('text/html')) request.url = `/${found[0]}.html`;
    next();
  };
  return {
    name: 'rondom-open-entry-by-address',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  };
}

const entries = ENTRIES.map(([entry]) => entry).filter((entry) =>
  existsSync(resolve(here, `src/${entry}/main.tsx`)),
);

/**
 * What every entry starts with stands in one file. Left to itself the bundler cuts it into pieces by who shares
 * them, and some twenty small files together cost a first visit more than one. The foundation is part of it: the
 * order of the layers must be the first style a page reads.
 */
const SHARED_BY_ALL =
  /apps.web.src.(ui.(foundation|layers|tokens|base|form|print|Vlak|Button|Card|PageHeading|Banner|Avatar|List)|frame.(DemoBar|leave|PortalFrame)|platform.(Platform|sessie|taal|mount|small-router)).(tsx?|css)$|packages.taal.src.(datum|tijd).ts$/;

/** What only the demo has, the guided tour and its days: in a folder of its own, which production does not serve. */
const demoOnly = (names: readonly string[]): boolean =>
  names.some((name) => /rondleiding|demo-?(dagen|keuze)/i.test(name));

export default defineConfig({
  root: here,
  appType: 'mpa',
  plugins: [react(), openEntryByAddress()],
  // The API puts the nonce of each answer here; React Aria and lazily loaded styles read it from the meta tag.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': 'http://127.0.0.1:4000', '/aanmelden': 'http://127.0.0.1:4000' } },
  build: {
    outDir: resolve(here, '../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // An inlined data: address would need its own permission in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'basis', test: SHARED_BY_ALL }] },
        chunkFileNames: ({ name, moduleIds }) =>
          demoOnly([name, moduleIds.at(-1) ?? ''])
            ? 'assets/voorbeeld/[name]-[hash].js'
            : 'assets/[name]-[hash].js',
        assetFileNames: ({ names }) =>
          demoOnly(names) ? 'assets/voorbeeld/[name]-[hash][extname]' : 'assets/[name]-[hash][extname]',
      },
      input: Object.fromEntries(entries.map((entry) => [entry, resolve(here, `${entry}.html`)])),
    },
  },
});
