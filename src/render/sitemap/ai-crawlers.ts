import type { RobotsWishes } from '#src/content/publisher/publisher-file.ts';

/**
 * Names by which crawlers of AI look for their rules, as their operators document them (November
 * 2026). What fetches a page because a person asked for it is not among them: most such programs do
 * not read robots.txt.
 */
const crawlers = {
  /** They collect texts to train models. */
  training: [
    ...['AI2Bot', 'Amazonbot', 'anthropic-ai', 'Applebot-Extended', 'Bytespider', 'CCBot'],
    ...['ClaudeBot', 'cohere-training-data-crawler', 'DeepSeekBot', 'Diffbot', 'Google-Extended'],
    ...['GPTBot', 'meta-externalagent'],
  ],
  /** They make indexes from which assistants answer and cite. */
  search: [
    ...['Amzn-SearchBot', 'Claude-SearchBot', 'DuckAssistBot', 'OAI-SearchBot', 'PerplexityBot'],
  ],
} as const;

/** Those whom the publisher does not want. */
export function unwantedCrawlers(ai: RobotsWishes['ai']): readonly string[] {
  if (ai === undefined) return [];
  return ai === 'deny' ? [...crawlers.training, ...crawlers.search] : crawlers.training;
}
