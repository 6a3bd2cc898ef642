import { ADDRESS_KEYS, INDICATOR_KEYS } from './codec';
import { FIELD_NAMES } from './view';
import { inCode, type ViewField } from './viewField';
import { VIEW_FIELDS } from './viewFields';

type Described = Pick<ViewField<unknown>, 'key' | 'says' | 'values'>;

/** The keys of an address as a table in Markdown, with their meanings and values. */
export function addressTable(): string {
  const fields = FIELD_NAMES.map((name): Described => VIEW_FIELDS[name]);
  const rows = [...ADDRESS_KEYS].flatMap((key) => {
    const field = fields.find((one) => one.key === key);
    return field
      ? [`| \`${key}\` | ${field.says}${key === 'page' ? implied() : ''} | ${field.values} |`]
      : [];
  });
  return ['| key | meaning | values |', '| --- | --- | --- |', ...rows].join('\n');
}

const implied = (): string =>
  `; without it \`${VIEW_FIELDS.screen.opening}\`, or \`indicator\` where one of ${inCode(INDICATOR_KEYS)} is there`;
