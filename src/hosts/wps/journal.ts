/**
 * WPS writes at once and takes nothing back by itself. Whatever is about to change is noted first as the way back to it; after a failure
 * the ways are gone from the last to the first.
 */
export class Journal {
  private readonly steps: (() => void)[] = [];

  note(wayBack: () => void): void {
    this.steps.push(wayBack);
  }

  /** @returns whether every way back was open; one that is not keeps none of the others from being gone */
  goBack(): boolean {
    let isWhole = true;
    for (const step of this.steps.splice(0).reverse()) {
      try {
        step();
      } catch {
        isWhole = false;
      }
    }
    return isWhole;
  }
}
