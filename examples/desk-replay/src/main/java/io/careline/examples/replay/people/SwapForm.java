package io.careline.examples.replay.people;

import io.careline.examples.replay.journal.JournalForm;
import io.careline.swap.SwapCommandType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The columns and activities of a journal of swaps, by the names of the commands and their attributes. */
public final class SwapForm {
    static final String KIND = "kind";
    static final String RECIPIENT = "recipient";
    static final String DATE = "date";
    static final String REPAYMENT = "repayment";
    static final String REPAID_LATER = "repaidLater";
    static final String SHIFT = "shift";
    static final String REASON = "reason";
    static final String ENTRY = "entry";
    static final String LEG = "leg";
    static final String CAUSE = "cause";

    private static final Set<String> COLUMNS = new LinkedHashSet<>(
            Arrays.asList(KIND, RECIPIENT, DATE, REPAYMENT, REPAID_LATER, SHIFT, REASON, ENTRY, LEG, CAUSE));

    private SwapForm() {}

    /** The form. */
    public static JournalForm form() {
        Set<String> activities = new LinkedHashSet<>();
        for (SwapCommandType type : SwapCommandType.values()) {
            if (!followsFromElsewhere(type)) {
                activities.add(type.tag());
            }
        }
        return new JournalForm("swap", COLUMNS, activities);
    }

    /** Whether a deadline or the roster asks for it. */
    private static boolean followsFromElsewhere(SwapCommandType type) {
        return switch (type) {
            case EXPIRE, VOID, RECORD_REPAYMENT_DEFAULT -> true;
            default -> false;
        };
    }
}
