import type { BoilerplateEntry } from '../boilerplate-table.ts';

/** What web pages leave around a Ukrainian article; kept by hand. */
export const boilerplate: readonly BoilerplateEntry[] = [
  { kind: 'advertisement', pattern: /^(?:реклама|на правах реклами|партнерський матеріал)[.:]?$/iu },
  { kind: 'appeal', pattern: /^(?:підтримайте|підтримай|підтримати) .{0,120}$/iu },
  {
    kind: 'appeal',
    pattern:
      /^(?:читайте нас|слідкуйте за|стежте за|приєднуйтесь|приєднуйтеся|підписуйтесь|підписуйтеся|підписатися)(?![\p{L}]).{0,100}$/iu,
  },
  { kind: 'appeal', pattern: /^(?:стань|станьте) (?:нашим|патроном|спонсором|меценатом).{0,80}$/iu },
  { kind: 'appeal', pattern: /^якщо ви (?:помітили|знайшли|побачили) помилку.{0,140}$/iu },
  { kind: 'page-leftover', pattern: /^(?:[•·]\s*)?\d[\d\s,.]{0,12}(?:перегляд|коментар)\p{L}{0,4}$/iu },
  { kind: 'page-leftover', pattern: /^\d{1,3} хв(?:илин\p{L}?)?\.?(?: читання)?$/iu },
  {
    kind: 'page-leftover',
    pattern: /^(?:поділитися|поширити|коментарі|усі розділи|усі новини|читати повністю|читати далі|головна|новини)$/iu,
  },
  { kind: 'caption', pattern: /^(?:фото|ілюстрація|скриншот|скріншот|відео)(?::| з | ілюстративне).{0,200}$/iu },
];
