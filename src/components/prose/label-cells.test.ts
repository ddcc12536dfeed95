import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelCells } from './label-cells.ts';

test('names the rows and the columns of a table', () => {
  assert.equal(
    labelCells(
      '<thead><tr><th>Day</th><th>The <i>"lamp"</i></th></tr></thead>' +
        '<tbody><tr><td>1 May</td><td>lit <a href="#x">x</a></td></tr></tbody>',
    ),
    '<thead><tr><th scope="col">Day</th><th scope="col">The <i>"lamp"</i></th></tr></thead>' +
      '<tbody><tr><th scope="row">1 May</th>' +
      '<td data-head="The &quot;lamp&quot;">lit <a href="#x">x</a></td></tr></tbody>',
  );
});
