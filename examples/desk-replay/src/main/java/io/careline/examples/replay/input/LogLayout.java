package io.careline.examples.replay.input;

import java.util.Optional;
import java.util.Set;

/**
 * Where a log keeps what every event has.
 *
 * @param caseColumn the column of the case
 * @param timeColumn the column of the time
 * @param time how times are written
 * @param activityColumn the column of the activity
 * @param userColumn the column of who acted
 * @param defaultUser who acted where the cell is blank; without one a blank cell is a fault
 * @param activities the activities that are known
 * @param isCaseIgnored whether headers and activities may differ in upper and lower case
 * @param delimiter what separates cells
 * @param columns all columns that a mapping reads
 */
public record LogLayout(
        ColumnName caseColumn,
        ColumnName timeColumn,
        TimeFormat time,
        ColumnName activityColumn,
        ColumnName userColumn,
        Optional<String> defaultUser,
        Set<String> activities,
        boolean isCaseIgnored,
        char delimiter,
        Set<ColumnName> columns) {}
