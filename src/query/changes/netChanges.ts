import { groupBy } from '@/domain/dataset';
import { type FigureChange, type FigureChangeKind, WHOLE_SERIES } from '@/domain/figureChange';

/** A column of a figure that says something else, before and after. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What became of one figure, or of a whole series, over several versions. */
export interface NetChange {
  readonly kind: FigureChangeKind;
  /** The change that concerned it last, which names it. */
  readonly last: FigureChange;
  /** In the order in which they changed. */
  readonly fields: readonly ChangedField[];
}

interface Course {
  readonly existed: boolean;
  exists: boolean;
  last: FigureChange;
  readonly fields: Map<string, ChangedField>;
}

/** A column that names the figure anew. */
const NAME = 'observation_id';
const keyOf = ({ observationId, indicatorId }: FigureChange): string => observationId || ` ${indicatorId}`;

/**
 * The changes of several versions taken together: what was changed and changed back, or came and went, is no change.
 * @param changes of versions that follow one another, the oldest first
 */
export function netChanges(changes: readonly FigureChange[]): readonly NetChange[] {
  const courses = new Map<string, Course>();
  for (const version of groupBy(changes, (change) => change.version).values()) {
    for (const { field, before, after } of version) {
      const course = field === NAME ? courses.get(before) : undefined;
      if (!course) continue;
      courses.delete(before);
      courses.set(after, course);
    }
    for (const change of version) follow(courses, change);
  }
  return [...courses.values()].flatMap(({ existed, exists, last, fields }): readonly NetChange[] => {
    const value = fields.get('value') ?? fields.get(WHOLE_SERIES);
    if (!existed) return exists && value ? [{ kind: 'added', last, fields: [{ ...value, before: '' }] }] : [];
    if (!exists) return [{ kind: 'removed', last, fields: value ? [{ ...value, after: '' }] : [] }];
    const changed = [...fields.values()].filter(({ before, after }) => before !== after);
    return changed.some(({ field }) => field !== NAME) ? [{ kind: 'corrected', last, fields: changed }] : [];
  });
}

function follow(courses: Map<string, Course>, change: FigureChange): void {
  const { kind, field, before, after } = change;
  const course = courses.get(keyOf(change)) ?? {
    existed: kind !== 'added',
    exists: true,
    last: change,
    fields: new Map<string, ChangedField>(),
  };
  course.exists = kind !== 'removed';
  course.last = change;
  course.fields.set(field, { field, before: course.fields.get(field)?.before ?? before, after });
  courses.set(keyOf(change), course);
}
