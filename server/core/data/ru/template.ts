import type { TemplateTable } from '../template-table.ts';

export const template: TemplateTable = {
  name: 'Новая статья',
  description: 'Дата, лид, источник, детали, прямая речь и предыстория с местами для заполнения',
  lead: 'Что произошло и кто об этом говорит',
  sections: [
    { kind: 'source', hint: 'имя, должность или издание' },
    { kind: 'details', hint: 'что известно и от кого' },
    { kind: 'quote', hint: 'собственные слова' },
    { kind: 'background', hint: 'что было раньше и кто об этом сообщил' },
  ],
};
