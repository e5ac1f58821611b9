package io.careline.examples.report;

/** Opens drawings and estimates how wide their texts are. */
final class Svg {
    private Svg() {}

    /** Opens a drawing that names itself by the element with the given id. */
    static void open(Markup out, String kind, double width, double height, String titleId) {
        String size = Markup.number(width) + " " + Markup.number(height);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                kind,
                "viewBox",
                "0 0 " + size,
                "width",
                Markup.number(width),
                "height",
                Markup.number(height),
                "role",
                "img",
                "aria-labelledby",
                titleId);
        out.line();
    }

    static void rectangle(Markup out, String kind, double x, double y, double width, double height) {
        rectangle(out, kind, x, y, width, height, 0);
    }

    static void rectangle(Markup out, String kind, double x, double y, double width, double height, double round) {
        out.shape(
                "rect",
                "class",
                kind,
                "x",
                Markup.number(x),
                "y",
                Markup.number(y),
                "width",
                Markup.number(width),
                "height",
                Markup.number(height),
                "rx",
                round == 0 ? "" : Markup.number(round));
    }

    static void line(Markup out, String kind, double x1, double y1, double x2, double y2) {
        out.shape(
                "line",
                "class",
                kind,
                "x1",
                Markup.number(x1),
                "y1",
                Markup.number(y1),
                "x2",
                Markup.number(x2),
                "y2",
                Markup.number(y2));
    }

    /** A careful guess of the wider language's width, in units of the drawing. */
    static double width(Words words, double size) {
        return Math.max(width(words.en(), size), width(words.zh(), size));
    }

    /** The text, or as much of its start as fits a width. */
    static Words fit(Words words, double size, double room) {
        return Words.of(fit(words.en(), size, room), fit(words.zh(), size, room));
    }

    private static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    private static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Svg::width).sum();
    }

    private static double width(int point) {
        if (Character.isIdeographic(point) || point >= 0x3000) {
            return 1;
        }
        if ("iljtfrI.,:;'|! ()[]".indexOf(point) >= 0) {
            return 0.4;
        }
        return Character.isUpperCase(point) || point == 'm' || point == 'w' ? 0.8 : 0.62;
    }
}
