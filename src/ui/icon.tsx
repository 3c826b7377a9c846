const paths = {
  check: "M2 6.2l2.8 2.9L10 3.2",
  dash: "M2 6h8",
  table: "M2 3h14v12H2zM2 7h14M7 3v12",
  sun: "M12.4 9A3.4 3.4 0 1 1 5.6 9a3.4 3.4 0 0 1 6.8 0zM9 1.5v2M9 14.5v2M1.5 9h2M14.5 9h2M3.7 3.7l1.4 1.4M12.9 12.9l1.4 1.4M14.3 3.7l-1.4 1.4M5.1 12.9l-1.4 1.4",
  moon: "M15.5 11.2A6.5 6.5 0 1 1 8.3 3.5a5.2 5.2 0 0 0 7.2 7.7z",
  system: "M2 3h14v9.5H2zM6 15.5h6",
  present: "M2 3h14v9.5H2zM7.5 5.6v4.3l3.5-2.15zM6 15.5h6",
  close: "M3.5 3.5l11 11M14.5 3.5l-11 11",
  share: "M9 11V2M5.8 4.8L9 1.7l3.2 3.1M3 8.5v7h12v-7",
  download: "M9 2v9M5.5 8L9 11.5 12.5 8M3 15.5h12",
  list: "M2 4.5h14M2 9h14M2 13.5h14",
  down: "M4 6.5l5 5 5-5",
} as const;

export type IconName = keyof typeof paths;

/** A line icon; what it means is said by the control it stands in. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const box = name === "check" || name === "dash" ? 12 : 18;
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
