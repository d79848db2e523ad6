import type { FastifyInstance } from 'fastify';
import { healthPath } from './health.ts';

interface Validator {
  (data: unknown): unknown;
  errors?: unknown;
}
type Serializer = (data: unknown) => string;

/**
 * Makes the check and the writer of a route at its first request instead of at the start: of the hundreds there are
 * somebody needs a few, and making them all takes longer than the rest of the start together.
 */
export function compileLate(app: FastifyInstance): void {
  app.addHook('onRoute', function (route) {
    // One is made at once: with it Fastify sets up the makers that the others ask for later.
    if (route.schema === undefined || route.url === healthPath) return;
    route.validatorCompiler ??= (schema) => {
      let made: Validator | undefined;
      const check: Validator = (data) => {
        made ??= this.validatorCompiler?.(schema) as Validator;
        const answer = made(data);
        check.errors = made.errors;
        return answer;
      };
      return check as never;
    };
    route.serializerCompiler ??= (schema) => {
      let made: Serializer | undefined;
      return (data) => {
        made ??= this.serializerCompiler?.(schema) as Serializer;
        return made(data);
      };
    };
  });
}
