import { contract, type CallName } from '#core/api/contract.ts';
import { apiErrorOf, AppError, type Result } from '#core/api/errors.ts';
import { toProblems } from '#core/project/package.ts';
import type { Handlers, Log } from '../services/ports.ts';

/** Runs a call by name with whatever came over the edge. It never throws and never rejects. */
export type Dispatch = (name: string, rawInput: unknown) => Promise<Result<unknown>>;

export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  const run = async (name: CallName, rawInput: unknown): Promise<Result<unknown>> => {
    const parsed = contract[name].input.safeParse(rawInput);
    if (!parsed.success) {
      const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, rawInput));
      return { ok: false, code: 'invalid-input', params: { problems } };
    }
    // The schema and the handler are those of one name, which the compiler does not follow.
    const handler = handlers[name] as (input: unknown) => unknown;
    return { ok: true, value: await handler(parsed.data) };
  };

  return async (name, rawInput) => {
    if (!isCallName(name)) return { ok: false, code: 'unknown-call', params: { name } };
    try {
      return await run(name, rawInput);
    } catch (error) {
      if (!(error instanceof AppError)) log.error(`${name} failed`, error);
      return { ok: false, ...apiErrorOf(error) };
    }
  };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}
