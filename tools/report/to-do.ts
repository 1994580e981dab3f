import { addDays, dueAt, NOTICE } from './due.js';
import type { ReportFigures, TopicRow } from './figures.js';

/** A task for an editor. */
export interface Task {
  readonly what: string;
  /** The file to open. */
  readonly file: string;
  readonly due?: string;
  /** The source to read. */
  readonly url?: string;
}

type Figures = Pick<ReportFigures, 'languages' | 'topics' | 'facts' | 'services'>;

/** Returns the current tasks, the most urgent first: overdue, due soon, behind, missing or unread. */
export function tasksOf(figures: Figures, today: string): readonly Task[] {
  const dated = [...topicTasks(figures), ...factTasks(figures), ...serviceTasks(figures)]
    .filter(({ due }) => dueAt(due, today) !== '')
    .sort((a, b) => compare(a.due, b.due) || compare(a.file, b.file) || compare(a.what, b.what));
  return [...dated, ...textTasks(figures), ...unreadTasks(figures)];
}

/** Returns the last due date that the list includes. */
export function noticeEnds(today: string): string {
  return addDays(today, NOTICE);
}

type DatedTask = Task & { readonly due: string };

function topicTasks({ topics }: Figures): DatedTask[] {
  return topics.map(({ id, title, due }) => ({
    what: `Read “${title}” again against its sources, then write the day in reviewed`,
    file: `content/topics/${id}/topic.yaml`,
    due,
  }));
}

function factTasks({ facts }: Figures): DatedTask[] {
  return facts.flatMap(({ id, value, due, url, topics }) =>
    due === undefined
      ? []
      : {
          what: `Check the fact ${id} (${value}, printed in ${counted(topics, 'topic')}), then write the next day in reviewBy`,
          file: 'content/facts.yaml',
          due,
          url,
        },
  );
}

function serviceTasks({ services }: Figures): DatedTask[] {
  return services.flatMap(({ id, value, due, url }) =>
    due === undefined
      ? []
      : {
          what: `Check the service ${id} (${value}): number, hours, cost, then write the day in reviewed`,
          file: 'content/services.yaml',
          due,
          url,
        },
  );
}

function textTasks({ topics, languages }: Figures): Task[] {
  return topics.flatMap((topic) =>
    languages.flatMap((language): Task[] => {
      const file = fileOf(topic, language);
      const text = topic.texts.find((one) => one.language === language);
      if (!text) return [{ what: `Write “${topic.title}” in ${nameOf(language)}`, file }];
      if (text.behind <= 0 && text.stale.length > 0) {
        const parts = text.stale.join(', ');
        return [
          {
            what: `Translate what changed in “${topic.title}” into ${nameOf(language)}: the parts ${parts}; then npm run translated -- ${language} ${topic.id}`,
            file,
          },
        ];
      }
      if (text.behind <= 0) return [];
      const what = `Translate what changed in “${topic.title}” into ${nameOf(language)}: ${counted(text.behind, 'revision')} behind`;
      return [{ what, file }];
    }),
  );
}

/** One task for each language, because a native reader reads all its topics. */
function unreadTasks({ topics, languages }: Figures): Task[] {
  return languages.flatMap((language): Task[] => {
    const unread = topics.filter(({ texts }) =>
      texts.some((text) => text.language === language && text.translation === 'machine'),
    );
    if (unread.length === 0) return [];
    const list = unread.map(({ id }) => id).join(', ');
    const what = `Have somebody who speaks ${nameOf(language)} from birth read ${counted(unread.length, 'topic')} translated by machine: ${list}`;
    return [{ what, file: `content/topics/*/${language}.md` }];
  });
}

function fileOf({ id }: TopicRow, language: string): string {
  return `content/topics/${id}/${language}.md`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function nameOf(language: string): string {
  return languageNames.of(language) ?? language;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// `localeCompare` is not used because its order depends on the machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
