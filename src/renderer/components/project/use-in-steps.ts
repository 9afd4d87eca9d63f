import { useEffect, useState } from 'react';

/**
 * The last that a calculation in steps came to, and what of; null before there is one. The page's own work comes in between: with 10 000
 * rows a step takes about a frame, and what is clicked or typed meanwhile comes first.
 * @param input the same object as long as it is the same calculation; null: nothing to work out
 * @param begin the same function each time
 */
export function useInSteps<Input extends object, Result>(
  input: Input | null,
  begin: (input: Input) => Iterator<undefined, Result>,
): { readonly of: Input; readonly result: Result } | null {
  const [done, setDone] = useState<{ readonly of: Input; readonly result: Result } | null>(null);
  useEffect(() => {
    if (!input) return undefined;
    const steps = begin(input);
    let timer = setTimeout(function take() {
      const step = steps.next();
      if (step.done) setDone({ of: input, result: step.value });
      else timer = setTimeout(take);
    });
    return () => clearTimeout(timer);
  }, [input, begin]);
  return done;
}
