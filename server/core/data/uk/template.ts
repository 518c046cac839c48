import type { TemplateTable } from '../template-table.ts';

export const template: TemplateTable = {
  name: 'Нова стаття',
  description: 'Дата, лід, джерело, деталі, пряма мова й передісторія з місцями для заповнення',
  lead: 'Що сталося і хто про це каже',
  sections: [
    { kind: 'source', hint: 'ім’я, посада або видання' },
    { kind: 'details', hint: 'що відомо і від кого' },
    { kind: 'quote', hint: 'власні слова' },
    { kind: 'background', hint: 'що було раніше і хто про це повідомив' },
  ],
};
