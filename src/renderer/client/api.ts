import type { CallInput, CallName, CallOutput } from '#core/api/contract.ts';
import { AppError, type Result } from '#core/api/errors.ts';
import { transport } from './transport.ts';

/** The contract as the page calls it. A refused call rejects with an {@link AppError}: its code and parameters. */
export const api = {
  async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    return valueOf((await transport.call(name, input)) as Result<CallOutput<N>>);
  },
};

/** The value of a result, or its error thrown. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new AppError(result.code, result.params);
  return result.value;
}
