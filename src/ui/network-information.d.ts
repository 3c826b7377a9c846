/** What some browsers say of the network; TypeScript does not know it. */
interface Navigator {
  readonly connection?: {
    /** Whether the reader has asked for as few bytes as can be. */
    readonly saveData?: boolean;
  };
}
