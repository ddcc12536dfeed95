import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyUnwritable } from './end-build.ts';

const faultOf = (message: string, syscall?: string): Error =>
  Object.assign(new Error(message), syscall === undefined ? {} : { syscall });

const cases: [title: string, fault: Error, says: RegExp | undefined][] = [
  [
    'a full disk',
    faultOf('ENOSPC: no space left on device, write', 'write'),
    /the disk is full\. Make room .+ The last good site is as it was/u,
  ],
  [
    'a full disk, as the bundler says it',
    faultOf('Build failed:\nNo space left on device (os error 28)'),
    /the disk is full\. .+\(Build failed:\)$/u,
  ],
  ['a disk to read from', faultOf("EROFS: read-only file system, mkdir 'x'", 'mkdir'), /OUT_DIR/u],
  ['a forbidden folder', faultOf("EACCES: permission denied, open 'x'", 'open'), /may not be/u],
  ['another disk', faultOf("EXDEV: cross-device link, rename 'x'", 'rename'), /another disk/u],
  ['a long path', faultOf("ENAMETOOLONG: name too long, open 'x'", 'open'), /shorter path/u],
  ['another word of the system', faultOf('EIO: i/o error, read', 'read'), /cannot go on: EIO: i/u],
  ['a fault of ours', faultOf('x is not a function'), undefined],
];
for (const [title, fault, says] of cases)
  test(`says in a sentence why a build cannot go on: ${title}`, () => {
    const said = whyUnwritable(fault);
    if (says) assert.match(said ?? '', says);
    else assert.equal(said, undefined);
    assert.doesNotMatch(said ?? '', /\n/u);
  });
