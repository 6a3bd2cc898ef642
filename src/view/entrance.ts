import type { Language } from '@/domain/localized';
import { decodeView } from './codec';
import type { View } from './view';

/** The first page: where what only this browser has, such as a report, has no address that others could follow. */
export const entrance = (language: Language): View => ({ ...decodeView('').view, language });
