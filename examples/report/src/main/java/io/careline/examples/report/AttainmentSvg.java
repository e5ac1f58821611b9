package io.careline.examples.report;

import java.util.EnumMap;
import java.util.Map;

/** Draws one stacked bar for each target: met, breached, running and paused. */
final class AttainmentSvg {
    private static final double WIDTH = 820;
    private static final double STEP = 36;
    private static final double BAR = 22;
    private static final double TOP = 34;
    private static final double RIGHT = 78;

    private AttainmentSvg() {}

    static void write(Markup out, Attainment attainment, String titleId) {
        double left = 16;
        for (Attainment.Row row : attainment.rows()) {
            left = Math.max(left, 14 + Svg.width(row.label(), 13));
        }
        left = Math.min(left, WIDTH / 3);
        Svg.open(out, "attainment", WIDTH, TOP + attainment.rows().size() * STEP + 4, titleId);
        legend(out, left);
        double y = TOP;
        for (Attainment.Row row : attainment.rows()) {
            row(out, row, left, y);
            y += STEP;
        }
        out.close("svg");
    }

    private static void legend(Markup out, double left) {
        double x = left;
        for (Part part : Part.values()) {
            Svg.rectangle(out, part.style, x, 6, 12, 12);
            out.label(part.words(), x + 17, 16, "class", "name");
            x += 36 + Svg.width(part.words(), 13);
        }
        out.label(PageWords.RATE, WIDTH, 16, "class", "name", "text-anchor", "end")
                .line();
    }

    private static void row(Markup out, Attainment.Row row, double left, double y) {
        double base = y + BAR / 2 + 4.5;
        Words label = Svg.fit(row.label(), 13, left - 10);
        out.label(label, left - 10, base, "class", "name", "text-anchor", "end");
        double x = left;
        Map<Part, Double> lengths = lengths(row, WIDTH - left - RIGHT);
        for (Part part : Part.values()) {
            long count = part.count(row);
            double length = lengths.getOrDefault(part, 0.0);
            if (count > 0) {
                Words number = Display.number(count);
                out.open("g").leaf("title", part.words().both() + ": " + number.en());
                Svg.rectangle(out, part.style, x, y, length - 1.5, BAR);
                double middle = x + (length - 1.5) / 2;
                out.label(number, middle, base, "class", "on " + part.style, "text-anchor", "middle");
                out.close("g");
            }
            x += length;
        }
        out.label(row.rate().words(), WIDTH, base, "class", "value", "text-anchor", "end")
                .line();
    }

    /** Shares of the room in proportion, each at least as long as its number, at the cost of the longest. */
    private static Map<Part, Double> lengths(Attainment.Row row, double room) {
        Map<Part, Double> lengths = new EnumMap<>(Part.class);
        Part longest = Part.MET;
        double left = room;
        for (Part part : Part.values()) {
            long count = part.count(row);
            double least = Svg.width(Display.number(count), 12) + 8;
            double length = count == 0 ? 0 : Math.max(least, (double) count / row.total() * room);
            lengths.put(part, length);
            left -= length;
            longest = count > longest.count(row) ? part : longest;
        }
        if (left < 0) {
            lengths.merge(longest, left, Double::sum);
        }
        return lengths;
    }

    private enum Part {
        MET("met"),
        BREACHED("breached"),
        RUNNING("running"),
        PAUSED("paused");

        private final String style;

        Part(String style) {
            this.style = style;
        }

        Words words() {
            return switch (this) {
                case MET -> PageWords.MET;
                case BREACHED -> PageWords.BREACHED;
                case RUNNING -> PageWords.RUNNING;
                case PAUSED -> PageWords.PAUSED;
            };
        }

        long count(Attainment.Row row) {
            return switch (this) {
                case MET -> row.met();
                case BREACHED -> row.breached();
                case RUNNING -> row.running();
                case PAUSED -> row.paused();
            };
        }
    }
}
