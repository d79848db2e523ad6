import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface Pages {
  /** Sends one of the built HTML entries with a fresh nonce and the strict policy; `reden` is a code the page explains. */
  readonly send: (reply: FastifyReply, entry: string, reden?: string) => FastifyReply;
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'report-uri /csp-melding',
  ].join('; ');

/** What the build made for the demo only. */
const DEMO_ASSETS = '/voorbeeld/';

/** Serves the web build: hashed assets for a year, pages never stored. Outside the demo nothing that is the demo's. */
export async function usePages(app: FastifyInstance, webDir: string, demo: boolean): Promise<Pages> {
  const assets = resolve(webDir, 'assets');
  if (existsSync(assets)) {
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      decorateReply: false,
      index: false,
      allowedPath: (path) => demo || !path.startsWith(DEMO_ASSETS),
    });
  }
  const html = new Map<string, string>();
  const load = (entry: string): string => {
    const known = html.get(entry);
    if (known !== undefined) return known;
    const text = readFileSync(join(webDir, `${entry}.html`), 'utf8');
    html.set(entry, text);
    return text;
  };
  return {
    send(reply, entry, reden = '') {
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', policy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(load(entry).replaceAll('__CSP_NONCE__', nonce).replace('__REDEN__', reden));
    },
  };
}

/** A page is asked for by a browser that navigates; everything else gets an honest 404. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  (request.headers.accept ?? '').includes('text/html') &&
  !request.url.startsWith('/assets/');
