package io.careline.examples.report;

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
        out.label(Chrome.RATE, WIDTH, 16, "class", "name", "text-anchor", "end").line();
    }

    private static void row(Markup out, Attainment.Row row, double left, double y) {
        double room = WIDTH - left - RIGHT;
        double base = y + BAR / 2 + 4.5;
        out.label(row.label(), left - 10, base, "class", "name", "text-anchor", "end");
        double x = left;
        for (Part part : Part.values()) {
            long count = part.count(row);
            double length = row.total() == 0 ? 0 : (double) count / row.total() * room;
            if (count > 0) {
                Words number = Display.number(count);
                out.open("g")
                        .open("title")
                        .text(part.words().both() + ": " + number.en())
                        .close("title");
                Svg.rectangle(out, part.style, x, y, Math.max(1.5, length - 1.5), BAR);
                if (length > Svg.width(number, 12) + 6) {
                    out.label(
                            number, x + (length - 1.5) / 2, base, "class", "on " + part.style, "text-anchor", "middle");
                }
                out.close("g");
            }
            x += length;
        }
        out.label(row.rate().words(), WIDTH, base, "class", "value", "text-anchor", "end")
                .line();
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
                case MET -> Chrome.MET;
                case BREACHED -> Chrome.BREACHED;
                case RUNNING -> Chrome.RUNNING;
                case PAUSED -> Chrome.PAUSED;
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
