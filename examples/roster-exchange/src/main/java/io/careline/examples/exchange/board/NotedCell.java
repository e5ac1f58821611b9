package io.careline.examples.exchange.board;

import io.careline.examples.report.Markup;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes a cell that is marked when there is something to say of it, and says it when somebody points at it. */
final class NotedCell {
    private NotedCell() {}

    /**
     * A cell of the table.
     *
     * @param element {@code td} or {@code th}
     * @param styles the classes it has besides
     * @param attributes names and values in turn
     */
    static void write(
            Markup out, String element, List<String> styles, Words text, List<Note> notes, String... attributes) {
        List<String> classes = new ArrayList<>(styles);
        if (!notes.isEmpty()) {
            classes.add("noted");
            classes.add(worst(notes).code());
        }
        List<String> all = new ArrayList<>(List.of("class", String.join(" ", classes)));
        boolean isTold = !notes.isEmpty() && worst(notes).compareTo(Severity.GOOD) > 0;
        all.addAll(List.of("tabindex", isTold ? "0" : ""));
        all.addAll(List.of(attributes));
        out.open(element, all.toArray(String[]::new)).words(text);
        if (!notes.isEmpty()) {
            out.open("span", "class", "note", "role", "note");
            for (Note note : notes) {
                out.leaf(
                        "span", note.words(), "class", "line " + note.severity().code());
            }
            out.close("span");
        }
        out.close(element);
    }

    private static Severity worst(List<Note> notes) {
        return notes.stream().map(Note::severity).max(Severity::compareTo).orElse(Severity.NONE);
    }
}
