import * as path from "node:path";

/** Whether a file belongs to the plan in a folder. */
export function belongs(plan: string, file: string): boolean {
  const below = path.relative(plan, file);
  return below !== "" && below !== ".." && !below.startsWith(".." + path.sep) && !path.isAbsolute(below);
}

/** Makes something anew while somebody types: behind each pause, and never twice at once. */
export class Refresh {
  private waiting: NodeJS.Timeout | undefined;
  private running = false;
  private again = false;
  private ended = false;

  constructor(
    private readonly make: () => Promise<void>,
    private readonly pause: number
  ) {}

  /** Something has changed; many changes in a row count once. */
  soon(): void {
    clearTimeout(this.waiting);
    if (!this.ended) {
      this.waiting = setTimeout(() => void this.now(), this.pause);
    }
  }

  /** Makes it now, or once more when what runs has ended. */
  async now(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    try {
      await this.make();
    } finally {
      this.running = false;
      if (this.again) {
        this.again = false;
        this.soon();
      }
    }
  }

  get isEnded(): boolean {
    return this.ended;
  }

  /** Nobody looks any more. */
  end(): void {
    this.ended = true;
    clearTimeout(this.waiting);
  }
}
