package io.careline.examples.replay.journal;

import io.careline.lifecycle.CommandType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file may have: its columns and its activities, by the names that the life cycles give them.
 *
 * @param subject the column that says which one a line is about; every file has it, and the time, activity and user
 * @param columns the columns that a file may leave out
 * @param activities the activities that a line may have
 */
public record JournalForm(String subject, Set<String> columns, Set<String> activities) {
    /** When it happened. */
    static final String TIME = "time";

    /** What was done. */
    static final String ACTIVITY = "activity";

    /** Who did it. */
    static final String USER = "user";

    /** Which roles he has. */
    static final String ROLE = "role";

    /** Keeps the order of columns and activities. */
    public JournalForm {
        columns = new LinkedHashSet<>(columns);
        activities = new LinkedHashSet<>(activities);
    }

    /** The columns that every file has. */
    List<String> needed() {
        return List.of(subject, TIME, ACTIVITY, USER);
    }

    /** All columns. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(needed());
        all.add(ROLE);
        all.addAll(columns);
        return all;
    }

    /** The command of a life cycle that has this tag. */
    public static <T extends CommandType> T command(T[] types, String tag) {
        return Arrays.stream(types)
                .filter(type -> type.tag().equals(tag))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("tag (" + tag + ") must be one of " + Arrays.toString(types)));
    }
}
