/** 结语: one sentence to end on, of a unit that is named. It tells no figure and no deed. */
import { paragraph, say } from '../say';
import type { Section } from '../section';

export const closing: Section = {
  id: 'closing',
  unnumbered: '结语',
  write({ place }) {
    if (place.name === '') return { section: '结语', reason: '表中没有填报单位' };
    return paragraph(say`${place.short}将继续团结动员广大${place.staff}，为${place.whole}改革发展稳定作出新的贡献。`);
  },
};
