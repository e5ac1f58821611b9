/**
 * A bilingual report model, its self-contained HTML page and its JSON twin.
 *
 * <pre>{@code
 * Report report = new Report(
 *         Words.of("Complaints", "投诉"),
 *         Words.none(),
 *         List.of(Fact.of(Words.of("Cases", "件数"), Value.number(230))),
 *         List.of(Section.of("overview", Words.of("At a glance", "总览"), Figures.of(...), new Table(...))));
 * new ReportWriter(Language.ZH).write(report, Path.of("out"));
 * }</pre>
 */
@NullMarked
package io.careline.examples.report;

import org.jspecify.annotations.NullMarked;
