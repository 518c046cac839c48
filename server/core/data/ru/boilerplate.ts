import type { BoilerplateEntry } from '../boilerplate-table.ts';

/** What web pages leave around a Russian article; kept by hand. */
export const boilerplate: readonly BoilerplateEntry[] = [
  {
    kind: 'advertisement',
    pattern: /^(?:реклама|на правах рекламы|партнёрский материал|партнерский материал)[.:]?$/iu,
  },
  { kind: 'appeal', pattern: /^(?:поддержите|поддержи|поддержать) .{0,120}$/iu },
  {
    kind: 'appeal',
    pattern: /^(?:читайте нас|следите за|присоединяйтесь|подписывайтесь|подписаться)(?![\p{L}]).{0,100}$/iu,
  },
  { kind: 'appeal', pattern: /^(?:стань|станьте) (?:нашим|патроном|спонсором).{0,80}$/iu },
  { kind: 'appeal', pattern: /^если вы (?:заметили|нашли|увидели) ошибку.{0,140}$/iu },
  { kind: 'page-leftover', pattern: /^(?:[•·]\s*)?\d[\d\s,.]{0,12}(?:просмотр|комментари)\p{L}{0,3}$/iu },
  { kind: 'page-leftover', pattern: /^\d{1,3} мин(?:ут\p{L}?)?\.?(?: чтения)?$/iu },
  {
    kind: 'page-leftover',
    pattern: /^(?:поделиться|комментарии|все разделы|все новости|читать полностью|читать далее|главная|новости)$/iu,
  },
  { kind: 'caption', pattern: /^(?:фото|иллюстрация|скриншот|видео)(?::| из | с ).{0,200}$/iu },
];
