// Runs in the page before its own scripts (measure.mjs injects it with `config`). It only observes, and polls once a frame.
(config) => {
  if (window !== window.top || window.__bench) return;
  const bench = (window.__bench = {fcp: null, lcp: null, lcpElement: null, shifts: [], longTasks: [], events: [], charts: config.charts.map(() => null), allVisible: null, settled: null, interactive: null, clicks: 0, response: null});
  const observe = (type, each, more = {}) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true, ...more});
    } catch {}
  };
  observe("paint", (e) => e.name === "first-contentful-paint" && (bench.fcp = e.startTime));
  observe("largest-contentful-paint", (e) => {
    bench.lcp = e.startTime;
    bench.lcpElement = e.element ? e.element.tagName.toLowerCase() + (e.element.className && e.element.className.baseVal === undefined ? "." + String(e.element.className).trim().split(/\s+/).join(".") : "") : null;
  });
  observe("layout-shift", (e) => e.hadRecentInput || bench.shifts.push([e.startTime, e.value]));
  observe("longtask", (e) => bench.longTasks.push([e.startTime, e.duration]));
  observe("event", (e) => e.interactionId && bench.events.push([e.interactionId, e.name, e.startTime, e.duration, e.processingStart, e.processingEnd]), {durationThreshold: 16});

  // after the frame that is being made has been painted and handed over
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.splice(0).forEach((done) => done(performance.now()));
  const afterPaint = (done) => {
    waiting.push(done);
    if (waiting.length === 1) channel.port2.postMessage(0);
  };
  // nothing is on the screen before the first contentful paint, whatever the DOM holds
  const onScreen = (t) => Math.max(t, bench.fcp ?? t);

  const SIDE = 64;
  let reader;
  function pixels(canvas) {
    if (!canvas.width || !canvas.height) return null;
    reader ??= Object.assign(document.createElement("canvas"), {width: SIDE, height: SIDE}).getContext("2d", {willReadFrequently: true});
    reader.clearRect(0, 0, SIDE, SIDE);
    reader.drawImage(canvas, 0, 0, SIDE, SIDE);
    return new Uint32Array(reader.getImageData(0, 0, SIDE, SIDE).data.buffer);
  }
  const shown = (el) => {
    const box = el.getBoundingClientRect();
    return box.width > 20 && box.height > 20 && (!el.checkVisibility || el.checkVisibility({opacityProperty: true, visibilityProperty: true}));
  };
  const MARKS = "path[d],rect[width],circle,line,polygon,polyline,image,ellipse";
  // a chart is painted when its element is laid out and holds a drawing: a canvas whose pixels are not all equal, an SVG with 3 marks or more
  function painted(el) {
    if (!el || !shown(el)) return false;
    if (el.tagName === "CANVAS") return pixels(el)?.some((v, _, all) => v !== all[0]) ?? false;
    return el.querySelectorAll(MARKS).length >= 3;
  }
  function signature(selector) {
    const el = document.querySelector(selector);
    if (!el) return 0;
    let hash = 5381;
    if (el.tagName === "CANVAS") {
      for (const v of pixels(el) ?? []) hash = (Math.imul(hash, 33) ^ v) >>> 0;
    } else {
      // a site may hold several drawings of a chart: the uppermost that is shown counts, and looking at the others would cost the site time
      const drawing = config.styled ? ([...el.querySelectorAll("svg")].findLast(shown) ?? el) : el;
      const text = drawing.getElementsByTagName("*").length > 4000 ? String(drawing.getElementsByTagName("*").length) : drawing.innerHTML;
      for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0;
      // it may also answer by style alone: then what its marks are painted with counts
      // of many marks some all over the drawing, since the first ones may belong to a zone that any filter keeps
      if (config.styled) {
        const marks = drawing.querySelectorAll(MARKS);
        for (let at = 0; at < marks.length; at += Math.ceil(marks.length / 40)) for (const letter of getComputedStyle(marks[at]).fill) hash = (Math.imul(hash, 33) ^ letter.charCodeAt(0)) >>> 0;
      }
    }
    return hash;
  }
  bench.signatures = () => config.charts.map(signature);
  const holds = (expected) => expected.every(({selector, visible, text, shown: seen}) => {
    const found = [...document.querySelectorAll(selector)].filter((el) => !seen || el.checkVisibility({visibilityProperty: true}));
    if (visible !== undefined) return found.filter((el) => el.checkVisibility?.() ?? el.offsetParent !== null).length === visible;
    return found.some((el) => el.textContent.replace(/\s+/g, " ").includes(text));
  });

  // one filter response: armed by measure.mjs just before its click, answered when the result holds and the charts have changed
  // of the charts, those in the window: what is out of view may follow
  const inWindow = (i) => {
    const box = document.querySelector(config.charts[i])?.getBoundingClientRect();
    return box && box.bottom > 0 && box.top < innerHeight;
  };
  bench.arm = (expected, all) => {
    bench.response = null;
    const seen = all.filter(inWindow);
    const charts = seen.length ? seen : all;
    const before = charts.map((i) => signature(config.charts[i]));
    let started = null;
    const listen = (event) => (started ??= event.timeStamp);
    addEventListener("click", listen, {capture: true, once: true});
    const look = () => {
      if (started !== null && holds(expected)) {
        bench.resultAt ??= performance.now();
        if (charts.every((i, k) => signature(config.charts[i]) !== before[k])) return afterPaint((t) => (bench.response = t - started));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  // what an act of the reader opens: from that act to the frame that has it on the screen
  bench.await = (selector, act) => {
    bench.opened = null;
    let started = null;
    addEventListener(act, (event) => (started ??= event.timeStamp), {capture: true, once: true});
    const look = () => {
      if (started !== null && [...document.querySelectorAll(selector)].some(shown)) return afterPaint((t) => (bench.opened = t - started));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  let last = null, lastClick = -Infinity, lastLook = 0, pending = false;
  const frame = () => {
    if (bench.allVisible === null && bench.fcp !== null && bench.charts.every((c) => c > 0)) bench.allVisible = onScreen(Math.max(0, ...bench.charts));
    if (bench.allVisible === null) {
      for (let i = 0; i < config.charts.length; i++) {
        if (bench.charts[i] !== null) continue;
        const el = document.querySelector(config.charts[i]);
        if (config.reveal && el && !shown(el)) el.scrollIntoView();
        if (painted(el)) {
          bench.charts[i] = -1;
          afterPaint((t) => {
            bench.charts[i] = t;
          });
        } else if (config.reveal && el) el.scrollIntoView();
      }
    } else if (config.mode === "load" && performance.now() - lastLook > 100) {
      // drawn in full: the last time a chart was seen to change (entry animations included)
      lastLook = performance.now();
      const now = bench.signatures().join();
      if (now !== last) [last, bench.settled] = [now, last === null ? bench.allVisible : lastLook];
      bench.stable = lastLook - bench.settled;
    }
    // as early as a visitor could: once something is on the screen and the control is there
    if (config.mode === "early" && bench.interactive === null && !pending && bench.fcp !== null) {
      if (bench.clicks && holds(config.early.expected)) {
        pending = true;
        afterPaint((t) => (bench.interactive = t));
      } else if (performance.now() - lastClick >= 100) {
        const control = document.querySelector(config.early.control);
        if (control) {
          lastClick = performance.now();
          const box = control.control ?? control;
          if (box.type === "radio") box.checked = false; // a lost click must not make the next one a no-op
          const heard = box.type === "checkbox" ? box.checked : box.getAttribute("aria-pressed") === "true";
          if (!heard) control.click(); // nor must a heard one be taken back
          bench.clicks++;
        }
      }
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
