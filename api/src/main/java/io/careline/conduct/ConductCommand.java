package io.careline.conduct;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a case. */
@Incubating(since = "0.1.0")
public sealed interface ConductCommand extends Command
        permits AddEvidence,
                AppealSanction,
                DecideAppeal,
                DismissCase,
                FinaliseCase,
                HearAgent,
                InviteToHearing,
                LapseCase,
                RecordOverdue,
                ReportConduct,
                SettleSanction,
                StartReview,
                UpholdCase {
    /** Which command this is. */
    @Override
    ConductCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the case. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
