import { boundedWidth, widthAfterKey } from '../../src/workbench/pane-width';

test.each([
  [400, 1366, 400],
  [100, 1366, 320],
  [900, 1366, 640],
  [600, 800, 400],
  [600, 500, 320],
])('a pane asked to be %i wide on a page of %i is %i', (width, page, bounded) => {
  expect(boundedWidth(width, page)).toBe(bounded);
});

test.each([
  ['ArrowLeft', 416],
  ['ArrowRight', 384],
  ['Home', 320],
  ['End', 640],
  ['Enter', 400],
  ['a', undefined],
])('%s moves the splitter of a pane of 400 to %s', (key, width) => {
  expect(widthAfterKey(key, 400, 1366)).toBe(width);
});
