/**
 * A function that is worked out once for each of its inputs, of which there are few in many places: a column has few units in thousands of rows.
 * @param make gives a value, and never undefined, that follows from its input alone
 */
export function onceEach<Input, Value>(make: (input: Input) => Value): (input: Input) => Value {
  const known = new Map<Input, Value>();
  return (input) => {
    const made = known.get(input);
    if (made !== undefined) return made;
    const value = make(input);
    known.set(input, value);
    return value;
  };
}
