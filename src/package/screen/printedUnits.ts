const COUNTED_BY_GE =
  'exam_centre exam_room township site parking_space problem theme sport team member centre award work'.split(
    ' ',
  );

/** What a printed unit must look like, by unit; units not named here have many classifiers. */
export const PRINTED_UNITS: Readonly<Record<string, RegExp>> = {
  percent: /^%?$/,
  percentage_point: /^个百分点$/,
  CNY: /^(元|yuan)$/,
  CNY_per_student: /^元$/,
  m2: /^平方米$/,
  mu: /^亩$/,
  person_time: /^人次$/,
  school_place: /^(个|個|人)?$/,
  volume: /^册$/,
  day: /^天$/,
  hour: /^小时$/,
  week: /^周次$/,
  item: /^项$/,
  household: /^户$/,
  issue: /^期$/,
  copy: /^份$/,
  suggestion: /^余?条$/,
  matter: /^件$/,
  course: /^门$/,
  line: /^条$/,
  prize: /^名$/,
  round: /^轮$/,
  session: /^场$/,
  article: /^篇$/,
  lesson: /^节$/,
  class_hour: /^堂$/,
  film: /^部$/,
  painting: /^幅$/,
  ...Object.fromEntries(COUNTED_BY_GE.map((unit) => [unit, /^[个個]$/])),
};

/** What is printed after figures of other units only. */
export const NOT_FOR_OTHERS = /[%元次亩]|yuan|平方米|百分点/;

/** Units that are printed as 次 of many kinds. */
export const COUNTED_BY_TIMES: readonly string[] = ['event', 'person_time', 'view'];
