import { wantWords } from '@/wording/wording';

await wantWords('en');
