package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductCommandType;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SanctionStep;
import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Walks through the conduct life cycle by chance, with permitted and forbidden commands, under ladders of every kind. */
class ConductExplorationTest
        extends LifecycleExploration<ConductCase, ConductCommand, ConductEvent, ConductCommandType, ConductDesk> {
    private static final Set<ConductStatus> ENDED =
            EnumSet.of(ConductStatus.DISMISSED_CASE, ConductStatus.FINAL, ConductStatus.LAPSED);
    private static final Set<ConductStatus> DECIDED =
            EnumSet.of(ConductStatus.UPHELD, ConductStatus.APPEALED, ConductStatus.VARIED, ConductStatus.FINAL);
    private static final Set<ConductStatus> UNDECIDED =
            EnumSet.of(ConductStatus.REPORTED, ConductStatus.UNDER_REVIEW, ConductStatus.HEARD);

    ConductExplorationTest() {
        super(ConductCase.class);
    }

    @Override
    protected ConductDesk desk() {
        return new ConductDesk(ConductDesk.policy(
                        ConductDesk.complaints(),
                        ConductDesk.rule(
                                        Offence.LEAK,
                                        SanctionStep.builder()
                                                .sanction(Sanction.fine(ConductDesk.yuan(400)))
                                                .headFineFactor(2)
                                                .build())
                                .putAggravations(
                                        Aggravation.GRAVE_RESULT,
                                        SanctionStep.builder()
                                                .sanction(Sanction.builder()
                                                        .fine(ConductDesk.yuan(1000))
                                                        .addMeasures(SanctionMeasure.DISMISSAL)
                                                        .build())
                                                .fineUpTo(ConductDesk.yuan(2000))
                                                .addHeadMeasures(SanctionMeasure.FAULT_SLIP)
                                                .build())
                                .build(),
                        ConductDesk.rule(Offence.SERIOUS_BREACH, SanctionStep.of(SanctionMeasure.CASE_BY_CASE))
                                .build(),
                        ConductDesk.rule(Offence.DAMAGE, SanctionStep.of(SanctionMeasure.COMPENSATION))
                                .build())
                .monthlyCap(ConductDesk.yuan(1200))
                .fundKept(true)
                .lapseAfter(Duration.ofDays(12)));
    }

    @Override
    protected ConductCommands commands(long seed) {
        return new ConductCommands(seed);
    }

    @Override
    protected boolean isEnded(ConductCase conductCase) {
        return ENDED.contains(conductCase.status());
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        ConductStatus source = (ConductStatus) row.source();
        return (row.command() == ConductCommandType.REPORT && source != ConductStatus.NONE)
                || (row.command() == ConductCommandType.LAPSE_CASE && !UNDECIDED.contains(source))
                || (row.command() == ConductCommandType.RECORD_OVERDUE
                        && !UNDECIDED.contains(source)
                        && source != ConductStatus.APPEALED)
                || (row.command() == ConductCommandType.FINALISE_CASE
                        && source != ConductStatus.UPHELD
                        && source != ConductStatus.VARIED);
    }

    @Override
    protected boolean isWayOut(ConductCommandType type) {
        return type == ConductCommandType.DISMISS_CASE;
    }

    @Override
    protected void requireInvariants(ConductCase before, ConductDesk desk) {
        ConductCase conductCase = desk.state();
        boolean isDecided = DECIDED.contains(conductCase.status());
        assertThat(conductCase.agent().isPresent()).isEqualTo(conductCase.status() != ConductStatus.NONE);
        assertThat(conductCase.sanction().isPresent()).isEqualTo(isDecided);
        assertThat(isDecided && conductCase.step() == 0).isFalse();
        conductCase.sanction().ifPresent(sanction -> {
            assertThat(sanction.isEmpty()).isFalse();
            assertThat(sanction.has(SanctionMeasure.CASE_BY_CASE)).isFalse();
            assertThat(sanction.fine().filter(fine -> fine.compareTo(ConductDesk.yuan(1200)) > 0))
                    .isEmpty();
            if (sanction.isGrave()) {
                assertThat(conductCase.heardAt()).isPresent();
            }
        });
        conductCase
                .upheldBy()
                .ifPresent(decider -> assertThat(conductCase.agent()).isNotEqualTo(Optional.of(decider)));
        if (conductCase.settlements().containsKey(SanctionParty.HEAD)) {
            assertThat(conductCase.liability()).isPresent();
        }
        assertThat(conductCase.settlements().isEmpty() || conductCase.status() == ConductStatus.FINAL)
                .isTrue();
        if (DECIDED.contains(before.status()) && before.status() != ConductStatus.APPEALED) {
            assertThat(conductCase.sanction()).isEqualTo(before.sanction());
        }
    }
}
