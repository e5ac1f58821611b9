package io.careline.benchmarks.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Where seconds and costs lie in a picture: seconds on a logarithmic axis, costs on a plain one.
 *
 * @param left of the plot, in pixels; as right, top, bottom
 */
record CostAxes(
        double left,
        double right,
        double top,
        double bottom,
        double firstSecond,
        double lastSecond,
        double least,
        double most) {
    private static final int TICKS = 6;

    double x(double seconds) {
        double share = Math.log(Math.max(seconds, firstSecond) / firstSecond) / Math.log(lastSecond / firstSecond);
        return left + share * (right - left);
    }

    double y(double cost) {
        double share = (Math.min(cost, most) - least) / (most - least);
        return bottom - share * (bottom - top);
    }

    /** Each power of ten, and twice and five times it. */
    List<Double> secondTicks() {
        List<Double> ticks = new ArrayList<>();
        double power = Math.pow(10, Math.floor(Math.log10(firstSecond)));
        for (; power <= lastSecond; power *= 10) {
            for (int times : new int[] {1, 2, 5}) {
                double tick = times * power;
                if (tick >= firstSecond * 0.999 && tick <= lastSecond * 1.001) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** Round numbers, some six of them. */
    List<Double> costTicks() {
        double rough = (most - least) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power < 2 ? 2 : rough / power < 5 ? 5 : 10);
        step = Math.max(1, step);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(least / step) * step; tick <= most; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }
}
