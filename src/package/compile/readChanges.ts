import type { FigureChange } from '@/domain/figureChange';
import { changesSchema } from '../schema/changesSchema';
import { unpackItems } from './packedItems';
import type { PackedTable } from './packedTable';

/** Changes of figures that `changesForm` wrote. */
export const readChanges = (form: PackedTable): readonly FigureChange[] => unpackItems(changesSchema, form);
