package io.careline.examples.replay.mapping;

import io.careline.complaint.ComplaintCommandType;
import java.util.List;
import java.util.Map;

/**
 * One command that an activity stands for.
 *
 * @param type which command
 * @param isImputed whether the log does not really tell it, so that the report says so
 * @param conditions when it is sent: one must hold; empty: always
 * @param attributes what it carries, beside the mapping's own attributes
 */
public record CommandRule(
        ComplaintCommandType type,
        boolean isImputed,
        List<Condition> conditions,
        Map<AttributeName, Origin> attributes) {
    /** Whether the command is sent at this moment. */
    public boolean applies(Moment moment) {
        for (Condition condition : conditions) {
            if (condition.holds(moment)) {
                return true;
            }
        }
        return conditions.isEmpty();
    }
}
