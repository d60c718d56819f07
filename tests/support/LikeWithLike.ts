import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files of a project one after the other, those that ask for a page behind those that do not: a worker goes from file to file as long as project and
 * environment stay the same, and starting one, or building a page, takes longer than most files do. Otherwise in the order that vitest gives them.
 */
export class LikeWithLike extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const likes = Map.groupBy(await super.sort(files), (file) => `${file.project.name} ${environmentOf(file.moduleId)}`);
    return [...likes.values()].flat();
  }
}

/** What the first line of a test file asks for; empty where it leaves it to its project. */
function environmentOf(file: string): string {
  return /^\/\/ @vitest-environment (\w+)/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}
