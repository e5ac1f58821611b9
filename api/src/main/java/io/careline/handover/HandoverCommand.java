package io.careline.handover;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a handover. */
@Incubating(since = "0.1.0")
public sealed interface HandoverCommand extends Command
        permits AbandonHandover,
                AcceptHandover,
                BeginHandover,
                CallAway,
                CheckPlace,
                CompleteItem,
                CountEquipment,
                EndExtension,
                ExtendShift,
                LeavePost,
                PassRecord,
                RecordGiverWaiting,
                RecordItem,
                RegisterNightLog,
                ReplaceTaker,
                ReportNothing,
                ResumeHandover,
                ScheduleHandover,
                SignHandover,
                SuspendHandover {
    /** Which command this is. */
    @Override
    HandoverCommandType type();

    /**
     * What the host wants to carry along: its own policies read it, and an accepted command's goes into the handover.
     */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
