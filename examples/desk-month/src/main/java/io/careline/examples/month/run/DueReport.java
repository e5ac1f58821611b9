package io.careline.examples.month.run;

import io.careline.calendar.ReportName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A report that the handbook's calendar asks for (rules CP10, K13, K14), with what there is to say in it.
 *
 * @param report which one
 * @param from the first day that it tells of: the day after the one before it was due
 * @param due the last day that it tells of
 * @param dueAt when it is due: the end of that day
 * @param figures what those days came to, as far as they are of the month, in the order of the figures; without those of
 *     life cycles that the handbook does not have
 */
public record DueReport(
        ReportName report, LocalDate from, LocalDate due, Instant dueAt, Map<ReportFigure, Integer> figures) {}
