import type { ChannelWords } from '../source-table.ts';
import { phraseList } from '../word-lists.ts';

/** Where people are heard or read, in English; kept by hand. */
export const channels: ChannelWords = {
  names: phraseList(
    `Telegram, Facebook, X, Twitter, Instagram, YouTube, TikTok, Truth Social, LinkedIn, WhatsApp, Viber, Signal, VKontakte,
     VK, Bluesky, Threads, Mastodon, Weibo, WeChat, Substack, Reddit, Rumble, Odnoklassniki`,
  ),
  nouns: phraseList(
    `website, site, web page, page, account, channel, blog, newscast, news broadcast, broadcast, newsmarathon, telethon,
     television, tv, radio, podcast, livestream, feed, social media, social networks, app, newsletter, national television`,
  ),
  prepositions: phraseList(
    `on, via, through, in a post on, in posts on, in a statement on, in a comment on, in a video on, in a message on,
     in a video posted on, in a statement posted on, in a post published on, writing on, posting on, live on, on air on, over`,
  ),
  openings: phraseList(
    'on air during, on air of, on the air of, on air in, on air for, on the air during, live during',
  ),
};
