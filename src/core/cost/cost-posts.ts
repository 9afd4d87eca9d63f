import type { AlternativeCost } from './assess-cost.ts';
import { COST_POSTS, type CostLine, type CostPost } from './cost.ts';
import { costLacks, isBlankCost } from './cost-row.ts';
import type { CostStudy } from './payments.ts';

/** Whether a life-cycle cost has the posts that are asked for: one answer for a delivery, for a requirement and for the portfolio. */

/** By post, `none` of those without one: its lines, and how many of them lack something and are in no sum. */
export type PostLines = Readonly<
  Partial<Record<CostPost | 'none', { readonly lines: number; readonly lacking: number }>>
>;

/** What a life-cycle cost lacks of what is asked. */
export type PostGap =
  /** `lacks`: it has lines, and none that is in a sum. */
  | { readonly code: 'cost-post-missing'; readonly post: CostPost; readonly lacks: number | null }
  | { readonly code: 'cost-post-incomplete'; readonly post: CostPost; readonly lines: number; readonly lacking: number }
  | { readonly code: 'cost-without-post'; readonly lines: number };

/** Those that the catalogue's requirement of a life-cycle cost names. */
const REQUIRED_POSTS: readonly CostPost[] = ['1', '2', '3', '4', '5'];

/** The posts that a whole life-cycle cost has: those that the award names, else those of the catalogue's requirement. */
export function askedPosts(award: { readonly costPosts?: readonly CostPost[] | null | undefined } | null | undefined) {
  const named = award?.costPosts ?? [];
  return named.length === 0 ? REQUIRED_POSTS : named;
}

export function linesByPost({ byPost }: Pick<AlternativeCost, 'byPost'>): PostLines {
  return Object.fromEntries([...byPost].map(([post, { lines, lacking }]) => [post, { lines, lacking }]));
}

/** A post beside those that are asked for is nobody's lack, but a line of it that lacks something is: it is in the same sum. */
export function postGaps(posts: PostLines, asked: readonly CostPost[]): PostGap[] {
  const gaps: PostGap[] = [];
  for (const post of COST_POSTS) {
    const { lines, lacking } = posts[post] ?? { lines: 0, lacking: 0 };
    if (lines === lacking && asked.includes(post))
      gaps.push({ code: 'cost-post-missing', post, lacks: lacking || null });
    else if (lacking > 0) gaps.push({ code: 'cost-post-incomplete', post, lines, lacking });
  }
  const withoutPost = posts.none?.lines ?? 0;
  if (withoutPost > 0) gaps.push({ code: 'cost-without-post', lines: withoutPost });
  return gaps;
}

/** As {@link linesByPost} of the cost that the lines come to, which is not worked out for it. */
export function postsOfLines(lines: readonly CostLine[], study: CostStudy): PostLines {
  const posts: Partial<Record<CostPost | 'none', { lines: number; lacking: number }>> = {};
  for (const line of lines) {
    if (isBlankCost(line)) continue;
    const of = (posts[line.post ?? 'none'] ??= { lines: 0, lacking: 0 });
    of.lines += 1;
    if (costLacks(line, study).length > 0) of.lacking += 1;
  }
  return posts;
}
