import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";

export interface Bar {
  name: string;
  /** `null` when hidden; it is then drawn as a pale stub with its text, never as nothing. */
  count: number | null;
  text: string;
}

const ROW_HEIGHT = 44;
const TICK = { fontSize: 13, fill: "var(--mantine-color-gray-8)" };
const HIDDEN_LENGTH = 2.5;
const BAR_WIDTH = 26;
const DIGIT_WIDTH = 8;

/** Bars across for names, up for time. Loaded when the first chart is shown. */
export default function CountBars({
  label,
  unit,
  direction,
  bars,
}: {
  label: string;
  unit: string;
  direction: "across" | "up";
  bars: readonly Bar[];
}) {
  const across = direction === "across";
  const widest = DIGIT_WIDTH * Math.max(...bars.map(({ count, text }) => (count === null ? 0 : text.length)));
  return (
    <BarChart
      h={across ? bars.length * ROW_HEIGHT + 30 : 280}
      data={bars.map(({ name, count, text }) => ({
        name,
        text,
        shown: count,
        hidden: count === null ? HIDDEN_LENGTH : null,
      }))}
      dataKey="name"
      orientation={across ? "vertical" : "horizontal"}
      type="stacked"
      series={[
        { name: "shown", label: unit, color: "plum.8" },
        { name: "hidden", label: unit, color: "plum.3" },
      ]}
      gridAxis={across ? "y" : "x"}
      tickLine="none"
      withTooltip={false}
      xAxisProps={
        across
          ? { allowDecimals: false, interval: "equidistantPreserveStart", tick: TICK }
          : { interval: "preserveStartEnd", tick: TICK }
      }
      yAxisProps={
        across ? { width: 132, interval: 0, tick: TICK } : { allowDecimals: false, width: 40, tick: TICK }
      }
      barProps={(series) => ({
        isAnimationActive: false,
        radius: across ? [0, 4, 4, 0] : [4, 4, 0, 0],
        maxBarSize: BAR_WIDTH,
        label: {
          content: ({ x, y, width, height, index, value }) => {
            const bar = typeof index === "number" ? bars[index] : undefined;
            const mine = bar && (bar.count === null) === (series.name === "hidden");
            if (!mine || value === null || value === undefined) return null;
            const [left, top, wide, high] = [Number(x), Number(y), Number(width), Number(height)];
            // A bar of time is narrower than the word for what is hidden: the word stands up on it.
            const upright = !across && bar.count === null;
            // On a phone the numbers of months would run into each other: the axis has them, and the table.
            if (!across && !upright && wide < Math.min(widest, BAR_WIDTH)) return null;
            const right = across ? left + wide + 6 : left + wide / 2 + (upright ? 5 : 0);
            const down = across ? top + high / 2 + 5 : top - 6;
            return (
              <text
                x={right}
                y={down}
                transform={upright ? `rotate(-90 ${right} ${down})` : undefined}
                textAnchor={across || upright ? "start" : "middle"}
                fontSize={14}
                fontWeight={650}
                fill="var(--mantine-color-gray-9)"
              >
                {bar.text}
              </text>
            );
          },
        },
      })}
      barChartProps={
        {
          accessibilityLayer: false,
          margin: across ? { right: 48 } : { top: 22 },
          role: "img",
          title: label,
          "aria-label": `${label}: ${bars.map((bar) => `${bar.name} ${bar.text}`).join(", ")}`,
        } as never
      }
    />
  );
}
