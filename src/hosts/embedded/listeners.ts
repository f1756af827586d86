/** Who wants to be told; one listener added twice is told twice and taken off once. */
export class Listeners<News> {
  private readonly entries = new Set<{ readonly listener: (news: News) => void }>();

  add(listener: (news: News) => void): () => void {
    const entry = { listener };
    this.entries.add(entry);
    return () => this.entries.delete(entry);
  }

  tell(news: News): void {
    for (const { listener } of [...this.entries]) listener(news);
  }
}
