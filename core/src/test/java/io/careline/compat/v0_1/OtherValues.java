package io.careline.compat.v0_1;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.complaint.ArchiveComplaint;
import io.careline.lifecycle.CommandId;
import io.careline.reaction.Reaction;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.util.List;

/** The other values of 0.1 with what was mandatory then. */
final class OtherValues {
    private OtherValues() {}

    static List<Object> all() {
        return List.of(
                Reaction.builder()
                        .lifecycle("text")
                        .aggregateId("text")
                        .command(ArchiveComplaint.of())
                        .commandId(CommandId.of("id-1"))
                        .build(),
                Assignment.builder()
                        .agent(AgentId.of("id-1"))
                        .date(Given.TODAY)
                        .shift(Given.shiftType())
                        .build(),
                ShiftType.builder()
                        .code(ShiftCode.of("shiftcode"))
                        .hours(HourRange.wholeDay())
                        .build());
    }
}
