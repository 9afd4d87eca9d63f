import { describe, expect, it } from 'vitest';
import { account, component, declaration } from '#test/support/build.ts';
import { NS3720 } from '#test/support/shown.ts';

describe('what stands beside the total', () => {
  const exported = (carrier: 'electricity' | 'hydrogen') =>
    account({ method: NS3720, alternative: { energy: [{ carrier, annualDemand: 0, annualExport: 100 }] } });

  it('counts exported energy as avoided', () => {
    // 100 kWh × 0.018 × 60 years = 108
    expect(exported('electricity').beyondBoundary.exportedEnergy).toBeCloseTo(-108, 9);
  });

  it('does not know exported energy whose factor is not there, and never makes it 0', () => {
    expect(exported('hydrogen').beyondBoundary.exportedEnergy).toBeNull();
    expect(account({ method: NS3720 }).beyondBoundary.exportedEnergy).toBe(0);
  });

  it('avoids no production by a product declared as reused, also before its quantity is given', () => {
    const reused = component({ origin: 'reused', quantity: null });
    const avoided = (reusedProduct: boolean) =>
      account({ method: NS3720, components: [reused], declarations: [declaration({ reusedProduct })] }).beyondBoundary
        .avoidedProduction;
    expect(avoided(true)).toBe(0);
    expect(avoided(false)).toBeNull();
  });
});
