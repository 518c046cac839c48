import type { LabelTable } from '../label-table.ts';

/** Russian labels, as news items of the labelled layout print them; kept by hand. */
export const labels: LabelTable = {
  language: 'ru',
  labels: [
    { kind: 'source', forms: ['Источник', 'Источники'] },
    { kind: 'details', forms: ['Детали', 'Подробности', 'Подробнее'], bare: ['Детали', 'Подробности'] },
    {
      kind: 'quote',
      forms: ['Прямая речь', 'Цитата', 'Дословно'],
      speaker: ['Прямая речь от', 'Цитата от', 'Прямая речь', 'Цитата'],
    },
    { kind: 'background', forms: ['Предыстория'], bare: ['Предыстория'] },
    {
      kind: 'update',
      forms: ['Обновлено', 'Обновление', 'Дополнено'],
      time: ['Обновлено в', 'Обновлено', 'Дополнено в', 'Дополнено'],
    },
    { kind: 'topic', forms: [], topic: ['О', 'Об', 'Про'] },
    {
      kind: 'reminder',
      forms: ['Напомним', 'Что предшествовало', 'Ранее'],
      bare: ['Напомним', 'Что предшествовало'],
    },
    { kind: 'reference', forms: ['Справочно', 'Справка'], bare: ['Справочно', 'Справка'] },
    { kind: 'addendum', forms: ['Дополнение'], bare: ['Дополнение'] },
    { kind: 'context', forms: ['Контекст', 'Почему это важно'], bare: ['Контекст', 'Почему это важно'] },
    { kind: 'what-happened', forms: ['Что произошло', 'Что случилось'], bare: ['Что произошло', 'Что случилось'] },
    { kind: 'photo', forms: ['Фото', 'Иллюстративное фото'] },
    { kind: 'video', forms: ['Видео'] },
    { kind: 'screenshot', forms: ['Скриншот'] },
    { kind: 'link', forms: ['Ссылка', 'Читайте также'] },
    { kind: 'advertisement', forms: ['Реклама'] },
  ],
};
