import { methodProblems, resolveMethod, type Method, type MethodChoice, type Preset } from '#core/project/method.ts';

/** What becomes of a choice, whatever else of it has become another meanwhile. */
export type MethodChange = (choice: MethodChoice) => MethodChoice;

/**
 * The choice with another preset. What the preset is about (period, modules, parts, A5) becomes the new preset's own; the
 * choices beside it (indicator, replacement, area, start year, surcharge) stay. An own method begins as a copy of what it leaves.
 */
export function withPreset(choice: MethodChoice, preset: Preset, presentYear: number): MethodChoice {
  if (preset === choice.preset) return choice;
  const {
    referenceStudyPeriod: _period,
    modules: _modules,
    modulesWhereDeclared: _declared,
    a5: _a5,
    elements: _elements,
    ...beside
  } = choice;
  if (preset !== 'custom') return { ...beside, preset };
  const left = resolveMethod(choice, null, presentYear);
  return {
    ...beside,
    preset,
    referenceStudyPeriod: left.referenceStudyPeriod,
    modules: [...left.modules],
    modulesWhereDeclared: [...left.modulesWhereDeclared],
    a5: left.a5,
    elements: left.elements === null ? null : [...left.elements],
  };
}

/** Every setting of a choice, or null where it cannot be used as it stands (an own method without modules). */
export function resolvedMethod(choice: MethodChoice, presentYear: number): Method | null {
  return methodProblems(choice).length > 0 ? null : resolveMethod(choice, null, presentYear);
}
