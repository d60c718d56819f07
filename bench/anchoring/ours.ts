import { describePassage } from '@/utils/highlights/describePassage';
import { locatePassage } from '@/utils/highlights/locatePassage';
import type { Method } from './method';

/** Taccuino's own way, with more or less caution than it has in use. */
export function ours(caution = 0): Method {
  return {
    name: 'Taccuino',
    remember: (text, passage) => {
      const selector = describePassage(text, passage);
      return (later) => {
        const location = locatePassage(later, selector, caution);
        return location.kind === 'lost' ? null : location;
      };
    },
  };
}
