import { expect, it } from 'vitest';
import { signsOfNames } from '@/lib/signsOfNames';

it.each([
  [
    ['南昌', '赣州', '抚州', '江门'],
    ['南', '赣', '抚', '江'],
  ],
  [
    ['Nanchang', 'Jiangmen', 'Jiujiang'],
    ['N', 'Ja', 'Ju'],
  ],
  [
    ['江门', '江阴'],
    ['江门', '江阴'],
  ],
  [
    ['同', '同'],
    ['同', '同'],
  ],
])('%j: %j', (names, signs) => expect(signsOfNames(names)).toEqual(signs));
