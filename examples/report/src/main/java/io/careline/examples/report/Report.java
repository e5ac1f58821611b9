package io.careline.examples.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A whole report: what it is called, what it was made from, and its sections in reading order.
 *
 * @param title the name of the report
 * @param subtitle one sentence under the title; may be empty
 * @param facts what the report was made from: desk, period, policy, seed
 * @param sections the sections in reading order, each with an id of its own
 */
public record Report(Words title, Words subtitle, List<Fact> facts, List<Section> sections) {
    /** Copies the lists and checks that no two sections share an id. */
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("section id (" + section.id() + ") must be unique in the report");
            }
        }
    }
}
