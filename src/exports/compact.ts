const round = (value: number) => Math.round(value * 100) / 100;

/** A number as SVG writes it shortest: .5, -.25, 12. */
export function short(value: number): string {
  const text = String(round(value));
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Numbers one after another, separated only where they must be. */
function run(values: readonly number[]): string {
  let text = "";
  for (const value of values) {
    const number = short(value);
    text += text && !number.startsWith("-") ? ` ${number}` : number;
  }
  return text;
}

/**
 * Path data with relative commands. Repeated marks, thousands of dots, then repeat
 * as text, and compress to almost nothing. Rounding errors do not add up: each step
 * starts from the point that the rounded steps before it have reached.
 */
export function compact(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const made: string[] = [];
  const step = (dx: number, dy: number): readonly [number, number] => {
    const by = [round(dx), round(dy)] as const;
    x += by[0];
    y += by[1];
    return by;
  };
  for (const part of d.match(/[a-zA-Z][^a-zA-Z]*/g) ?? []) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = (
      part.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []
    ).map(Number);
    const command = part.charAt(0);
    switch (command) {
      case "M":
        made.push(`m${run(step(a - x, b - y))}`);
        [startX, startY] = [x, y];
        break;
      case "L":
        made.push(`l${run(step(a - x, b - y))}`);
        break;
      case "l":
        made.push(`l${run(step(a, b))}`);
        break;
      case "C": {
        const handles = [a - x, b - y, c - x, e - y];
        made.push(`c${run([...handles, ...step(f - x, g - y)])}`);
        break;
      }
      case "h":
        made.push(`h${run([step(a, 0)[0]])}`);
        break;
      case "v":
        made.push(`v${run([step(0, a)[1]])}`);
        break;
      case "a":
        made.push(`a${run([a, b, c, e, f, ...step(g, h)])}`);
        break;
      case "A":
        made.push(`a${run([a, b, c, e, f, ...step(g - x, h - y)])}`);
        break;
      case "Z":
      case "z":
        made.push("z");
        [x, y] = [startX, startY];
        break;
      default:
        throw new Error(`unknown path command “${command}”; expected M, L, l, h, v, C, a, A or Z`);
    }
  }
  return made.join("");
}
