import { expect, test } from 'vitest';
import { faultIn } from './well-formed';

test('elements, attributes and references that are well-formed have no fault', () => {
  expect(faultIn('<svg a="1" xlink:b="&quot;"><g/><text>1 &lt; 2 &#160;</text></svg>')).toBe(
    undefined
  );
});

test.each([
  ['an element left open', '<svg><g></svg>'],
  ['an element never opened', '<svg></g></svg>'],
  ['a bare ampersand', '<svg>a & b</svg>'],
  ['a bare angle bracket', '<svg>1 < 2</svg>'],
  ['an attribute without quotes', '<svg a=1></svg>'],
  ['an attribute twice', '<svg a="1" a="2"></svg>'],
  ['an unknown reference', '<svg>&nbsp;</svg>'],
  ['two roots', '<svg/><svg/>'],
  ['text beside the root', '<svg/>x'],
  ['nothing at all', '']
])('%s is a fault', (_, xml) => {
  expect(faultIn(xml)).toBeTypeOf('string');
});
