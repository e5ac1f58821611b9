package io.careline.examples.month.input;

import io.careline.common.AgentId;
import io.careline.lifecycle.Command;
import io.careline.privacy.PrivacyEvent;
import io.careline.scorecard.WorkRecords;
import java.time.Instant;

/**
 * One line of the events: a command as it is, a wish that becomes commands by the roster of the moment, records of what no
 * life cycle holds, or an event that none decides.
 */
public sealed interface EventLine permits EventLine.Sent, EventLine.Wished, EventLine.Recorded, EventLine.Told {
    /** Which line of the file, the first being 1. */
    int line();

    /** When it happened. */
    Instant at();

    /** Who did it. */
    AgentId actor();

    /** Which life cycle it is about. */
    String lifecycle();

    /** Which aggregate. */
    String id();

    /**
     * A command of any life cycle, in Careline's own JSON.
     *
     * @param line which line
     * @param at when
     * @param actor by whom
     * @param lifecycle to which life cycle
     * @param id to which aggregate
     * @param command what to do
     */
    record Sent(int line, Instant at, AgentId actor, String lifecycle, String id, Command command)
            implements EventLine {}

    /**
     * Something that depends on the roster: leave, a swap, what the time clock shows.
     *
     * @param line which line
     * @param at when
     * @param actor by whom
     * @param lifecycle to which life cycle
     * @param id to which aggregate
     * @param wish what is wished
     */
    record Wished(int line, Instant at, AgentId actor, String lifecycle, String id, Wish wish) implements EventLine {}

    /**
     * What a telephone system, a log book or a list of reports knows, for scorecards: contacts, daily logs, reports.
     *
     * @param line which line
     * @param at when it was written down
     * @param actor by whom
     * @param lifecycle to which life cycle it belongs
     * @param id to which aggregate
     * @param records what is known
     */
    record Recorded(int line, Instant at, AgentId actor, String lifecycle, String id, WorkRecords records)
            implements EventLine {}

    /**
     * Something that happened and that no life cycle decides, such as a leak (rule CF3).
     *
     * @param line which line
     * @param at when it was told
     * @param actor by whom
     * @param lifecycle {@value #LIFECYCLE}
     * @param id which incident
     * @param event what happened
     */
    record Told(int line, Instant at, AgentId actor, String lifecycle, String id, PrivacyEvent event)
            implements EventLine {
        /** The life cycle of such events. */
        public static final String LIFECYCLE = "privacy";
    }
}
