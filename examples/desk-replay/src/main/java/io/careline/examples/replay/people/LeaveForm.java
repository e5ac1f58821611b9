package io.careline.examples.replay.people;

import io.careline.examples.replay.journal.JournalForm;
import io.careline.leave.LeaveCommandType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The columns and activities of a journal of leave, by the names of the commands and their attributes. */
public final class LeaveForm {
    static final String AGENT = "agent";
    static final String TYPE = "type";
    static final String FROM = "from";
    static final String FROM_HALF = "fromHalf";
    static final String TO = "to";
    static final String TO_HALF = "toHalf";
    static final String HOURS = "hours";
    static final String REASON = "reason";
    static final String DOCUMENTS = "documents";
    static final String SPECIAL = "special";
    static final String SWAP_TRIED = "swapTried";
    static final String EXCEPTION_ASKED = "exceptionAsked";
    static final String CHANNEL = "channel";
    static final String PROXY = "proxy";
    static final String HAPPENED_AT = "happenedAt";
    static final String APPROVER = "approver";
    static final String UNTIL = "until";
    static final String GRANTED = "granted";
    static final String RETURNED_AT = "returnedAt";

    private static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList(
            AGENT,
            TYPE,
            FROM,
            FROM_HALF,
            TO,
            TO_HALF,
            HOURS,
            REASON,
            DOCUMENTS,
            SPECIAL,
            SWAP_TRIED,
            EXCEPTION_ASKED,
            CHANNEL,
            PROXY,
            HAPPENED_AT,
            APPROVER,
            UNTIL,
            GRANTED,
            RETURNED_AT));

    private LeaveForm() {}

    /** The form. */
    public static JournalForm form() {
        Set<String> activities = new LinkedHashSet<>();
        for (LeaveCommandType type : LeaveCommandType.values()) {
            if (!followsFromElsewhere(type)) {
                activities.add(type.tag());
            }
        }
        return new JournalForm("leave", COLUMNS, activities);
    }

    /** Whether a deadline or the roster asks for it. */
    private static boolean followsFromElsewhere(LeaveCommandType type) {
        return switch (type) {
            case START, EXPIRE, RECORD_OVERSTAY, RECORD_PAPERS_MISSED, RECOUNT -> true;
            default -> false;
        };
    }
}
