import type { LabelTable } from '../label-table.ts';

/** Ukrainian labels, as news items of the labelled layout print them; kept by hand. */
export const labels: LabelTable = {
  language: 'uk',
  labels: [
    { kind: 'source', forms: ['Джерело', 'Джерела'] },
    { kind: 'details', forms: ['Деталі', 'Подробиці', 'Докладніше'], bare: ['Деталі', 'Подробиці'] },
    {
      kind: 'quote',
      forms: ['Пряма мова', 'Цитата', 'Дослівно'],
      speaker: ['Пряма мова від', 'Цитата від', 'Пряма мова', 'Цитата'],
    },
    { kind: 'background', forms: ['Передісторія'], bare: ['Передісторія'] },
    {
      kind: 'update',
      forms: ['Оновлено', 'Оновлення', 'Доповнено'],
      time: ['Оновлено о', 'Оновлено об', 'Оновлено', 'Доповнено о', 'Доповнено об', 'Доповнено'],
    },
    { kind: 'topic', forms: [], topic: ['Про', 'Щодо'] },
    {
      kind: 'reminder',
      forms: ['Нагадаємо', 'Нагадуємо', 'Що передувало', 'Раніше'],
      bare: ['Нагадаємо', 'Нагадуємо', 'Що передувало'],
    },
    { kind: 'reference', forms: ['Довідково', 'Довідка'], bare: ['Довідково', 'Довідка'] },
    { kind: 'addendum', forms: ['Доповнення'], bare: ['Доповнення'] },
    { kind: 'context', forms: ['Контекст', 'Чому це важливо'], bare: ['Контекст', 'Чому це важливо'] },
    { kind: 'what-happened', forms: ['Що сталося', 'Що відбулося'], bare: ['Що сталося', 'Що відбулося'] },
    { kind: 'photo', forms: ['Фото', 'Ілюстративне фото'] },
    { kind: 'video', forms: ['Відео'] },
    { kind: 'screenshot', forms: ['Скриншот', 'Скріншот'] },
    { kind: 'link', forms: ['Посилання', 'Читайте також', 'Читати також'] },
    { kind: 'advertisement', forms: ['Реклама'] },
  ],
};
