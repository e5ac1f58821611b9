package io.careline.examples.replay.people;

import io.careline.examples.replay.journal.JournalForm;
import io.careline.handover.HandoverCommandType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The columns and activities of a journal of handovers, by the names of the commands and their attributes. */
public final class HandoverForm {
    static final String GIVER = "giver";
    static final String TAKER = "taker";
    static final String DATE = "date";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String CUSTOMER = "customer";
    static final String CASE = "case";
    static final String CHANNEL = "channel";
    static final String DEPARTMENT = "department";
    static final String URGENT = "urgent";
    static final String DONE = "done";
    static final String ITEM = "item";
    static final String AT = "at";
    static final String COUNTS = "counts";
    static final String LOST_BY = "lostBy";
    static final String CLEAN = "clean";
    static final String COLLEAGUES = "colleagues";
    static final String STAND_IN = "standIn";

    private static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList(
            GIVER,
            TAKER,
            DATE,
            KIND,
            TEXT,
            CUSTOMER,
            CASE,
            CHANNEL,
            DEPARTMENT,
            URGENT,
            DONE,
            ITEM,
            AT,
            COUNTS,
            LOST_BY,
            CLEAN,
            COLLEAGUES,
            STAND_IN));

    private HandoverForm() {}

    /** The form. */
    public static JournalForm form() {
        Set<String> activities = new LinkedHashSet<>();
        for (HandoverCommandType type : HandoverCommandType.values()) {
            if (!followsFromDeadlines(type)) {
                activities.add(type.tag());
            }
        }
        return new JournalForm("handover", COLUMNS, activities);
    }

    private static boolean followsFromDeadlines(HandoverCommandType type) {
        return switch (type) {
            case RECORD_GIVER_WAITING, REGISTER_NIGHT_LOG, PASS_RECORD -> true;
            default -> false;
        };
    }
}
