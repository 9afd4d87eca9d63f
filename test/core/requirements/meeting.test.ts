import { describe, expect, it } from 'vitest';
import { followUp } from '#core/requirements/follow-up.ts';
import { handedOver, isForMeeting, meetingReasons, responsibles } from '#core/requirements/meeting.ts';
import type { ProjectRequirement } from '#core/requirements/requirement.ts';
import { NO_FIGURES } from '#test/support/requirement-figures.ts';

const TODAY = '2027-06-01';
const kari = { responsible: 'Kari', deadline: '2027-12-01' };
const standingsOf = (...requirements: Partial<ProjectRequirement>[]) =>
  followUp(
    requirements.map((one, index) => ({ title: 'Krav', id: String(index), ...one })),
    NO_FIGURES,
    TODAY,
  ).standings;
const taken = (fields: Partial<ProjectRequirement>) =>
  standingsOf(fields).map((one) => [isForMeeting(one, TODAY), ...meetingReasons(one, TODAY)]);

describe('a meeting', () => {
  it('takes up a deadline four weeks before it, and one that has passed', () => {
    // 28 days after 1 June is 29 June.
    expect(taken({ ...kari, deadline: '2027-06-29' })).toEqual([[true, 'dueSoon']]);
    expect(taken({ ...kari, deadline: '2027-06-30' })).toEqual([[false]]);
    expect(taken({ ...kari, deadline: '2027-05-31' })).toEqual([[true]]);
  });

  it('takes up what has no deadline, and what nobody is responsible of', () => {
    expect(taken({ responsible: ' ' })).toEqual([[true, 'deadlineMissing', 'responsibleMissing']]);
  });

  it('asks nothing more of what is done, but for a deviation that is open', () => {
    expect(taken({ status: 'done' })).toEqual([[false]]);
    expect(taken({ status: 'done', deviations: [{ id: 'd' }] })).toEqual([[true]]);
    expect(taken({ status: 'notRelevant', deviations: [{ id: 'd' }] })).toEqual([[false]]);
  });
});

describe('a handover', () => {
  const standings = standingsOf(
    { ...kari, number: 'T-01' },
    { ...kari, number: 'T-02', status: 'done' },
    { ...kari, number: 'T-03', responsible: 'Ola' },
    { number: 'T-04' },
  );

  it('gives what one follows up to another, and leaves what is settled with who settled it', () => {
    expect(handedOver(standings, 'Kari', 'Nora')).toMatchObject([{ number: 'T-01', responsible: 'Nora' }]);
  });

  it('takes along what is done with a deviation that is open, since that is left to follow up', () => {
    const deviating = standingsOf({ ...kari, number: 'T-05', status: 'done', deviations: [{ id: 'd' }] });
    expect(responsibles(deviating)).toEqual(['Kari']);
    expect(handedOver(deviating, 'Kari', 'Nora')).toMatchObject([{ number: 'T-05', responsible: 'Nora' }]);
    const closed = standingsOf({ ...kari, status: 'done', deviations: [{ id: 'd', closed: '2027-05-01' }] });
    expect(responsibles(closed)).toEqual([]);
    const irrelevant = standingsOf({ ...kari, status: 'notRelevant', deviations: [{ id: 'd' }] });
    expect(responsibles(irrelevant)).toEqual([]);
  });

  it('is of somebody who has something left, or of what is nobody’s', () => {
    expect(responsibles(standings)).toEqual([null, 'Kari', 'Ola']);
    expect(handedOver(standings, null, 'Nora')).toMatchObject([{ number: 'T-04', responsible: 'Nora' }]);
  });
});
