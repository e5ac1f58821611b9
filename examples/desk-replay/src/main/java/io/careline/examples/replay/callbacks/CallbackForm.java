package io.careline.examples.replay.callbacks;

import io.careline.callback.CallbackCommandType;
import io.careline.examples.replay.journal.JournalForm;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns and activities of a journal of callbacks, by the names of the commands and their attributes. */
public final class CallbackForm {
    static final String CUSTOMER = "customer";
    static final String ZONE = "zone";
    static final String PURPOSE = "purpose";
    static final String NUMBER = "number";
    static final String CASE = "case";
    static final String DEPARTMENT = "department";
    static final String MATTER = "matter";
    static final String PROMISED_AT = "promisedAt";
    static final String QUICK_CONTACT_WANTED = "quickContactWanted";
    static final String PROSPECT = "prospect";
    static final String ACCOUNT_MANAGER = "accountManager";
    static final String RINGS = "rings";
    static final String AGENT = "agent";
    static final String AT = "at";
    static final String DO_NOT_CALL = "doNotCall";
    static final String OUTCOME = "outcome";
    static final String STEPS = "steps";
    static final String RESULT = "result";
    static final String STATEMENT = "statement";
    static final String LOG = "log";
    static final String PLAN_GIVEN = "planGiven";
    static final String REASON = "reason";
    static final String CUSTOMER_HOME = "customerHome";
    static final String NOTE = "note";

    private static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList(
            CUSTOMER,
            ZONE,
            PURPOSE,
            NUMBER,
            CASE,
            DEPARTMENT,
            MATTER,
            PROMISED_AT,
            QUICK_CONTACT_WANTED,
            PROSPECT,
            ACCOUNT_MANAGER,
            RINGS,
            AGENT,
            AT,
            DO_NOT_CALL,
            OUTCOME,
            STEPS,
            RESULT,
            STATEMENT,
            LOG,
            PLAN_GIVEN,
            REASON,
            CUSTOMER_HOME,
            NOTE));

    private CallbackForm() {}

    /** The form. */
    public static JournalForm form() {
        return new JournalForm("callback", COLUMNS, activities());
    }

    private static Set<String> activities() {
        return Arrays.stream(CallbackCommandType.values())
                .filter(type -> !followsFromDeadlines(type))
                .map(CallbackCommandType::tag)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean followsFromDeadlines(CallbackCommandType type) {
        return switch (type) {
            case MARK_DUE, EXPIRE, RECORD_PROMISE_BREACH -> true;
            default -> false;
        };
    }
}
