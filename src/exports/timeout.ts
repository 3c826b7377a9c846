/** How long code may take that a reader waits for; milliseconds. */
const PATIENCE = 30_000;

/** Code that was asked for and did not come. */
export class MissingCode extends Error {
  /**
   * Whether the same page can ask for it once more. It cannot where the browser goes on
   * waiting for what is held, and where styles failed, which count as there once they
   * were asked for.
   */
  readonly again: boolean;

  constructor(message: string, again: boolean) {
    super(message);
    this.again = again;
  }
}

function missing(error: unknown): MissingCode {
  if (error instanceof MissingCode) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new MissingCode(message, !message.includes("CSS"));
}

/**
 * Code that is on its way, which fails where it does not come for long: a request that
 * is held is lost, too.
 * @throws MissingCode
 */
export async function withTimeout<Module>(coming: Promise<Module>): Promise<Module> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(new MissingCode(`nothing came in ${PATIENCE / 1000} s`, false)),
      PATIENCE,
    );
  });
  try {
    return await Promise.race([coming, late]);
  } catch (error) {
    throw missing(error);
  } finally {
    clearTimeout(timer);
  }
}
