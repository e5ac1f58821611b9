package io.careline.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a value as data, under a key that tells its type. */
final class JsonValues {
    private JsonValues() {}

    /** Puts one of text, number, share, duration, instant, date or a null value into a node. */
    static void put(ObjectNode node, Value value) {
        if (value instanceof Value.Text text) {
            node.set("text", ReportJson.words(text.words()));
        } else if (value instanceof Value.Figure number) {
            node.put("number", number.number());
        } else if (value instanceof Value.Percent percent) {
            node.put("share", percent.share());
        } else if (value instanceof Value.Span duration) {
            node.put("duration", duration.length().toString());
        } else if (value instanceof Value.Moment moment) {
            node.put("instant", moment.instant().toString());
        } else if (value instanceof Value.Day date) {
            node.put("date", date.date().toString());
        } else {
            node.putNull("value");
        }
    }

    /** Puts a severity, unless there is none. */
    static void put(ObjectNode node, Severity severity) {
        if (severity != Severity.NONE) {
            node.put("severity", severity.code());
        }
    }

    /** Puts a hint, unless it is empty. */
    static void putHint(ObjectNode node, Words hint) {
        if (!hint.isEmpty()) {
            node.set("hint", ReportJson.words(hint));
        }
    }
}
