/** Calls when a frame that has such an element is about to be made. */
export function beforeFrameWith(selector: string, then: () => void): void {
  const frame = () => {
    if (document.querySelector(selector)) then();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
