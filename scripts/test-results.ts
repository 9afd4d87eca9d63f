// What the two test runners report, as far as `npm test` counts it.

export interface Found {
  readonly passed: number;
  readonly failed: number;
  /** One line for each reason: how many tests, which, and why. */
  readonly skipped: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly title: string;
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
}

/** A test that is skipped says why in its own name, or in that of the group it stands in. */
export function readVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Found {
  const unreadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
    .map(({ ancestorTitles, title }) => [...ancestorTitles, title].find((name) => name.endsWith(')')) ?? title);
  return { passed: numPassedTests, failed: numFailedTests + unreadable.length, skipped: counted(skipped) };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
  readonly suites: readonly PlaywrightSuite[];
}

export function readPlaywright({ stats, errors, suites }: PlaywrightReport): Found {
  const skipped = suites
    .flatMap(testsOf)
    .filter(({ status }) => status === 'skipped')
    .map(({ projectName, annotations }) => {
      const reason = annotations.find(({ type }) => type === 'skip')?.description;
      return `${projectName} end-to-end tests: ${reason ?? 'no reason given'}`;
    });
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, skipped: counted(skipped) };
}

function testsOf({
  suites = [],
  specs = [],
}: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']>[number]['tests'][number][] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}

function counted(reasons: readonly string[]): string[] {
  return [...Map.groupBy(reasons, (reason) => reason)].map(([reason, { length }]) => `${length} × ${reason}`);
}
