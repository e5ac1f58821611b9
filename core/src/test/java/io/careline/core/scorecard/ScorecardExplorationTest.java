package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import io.careline.scorecard.QuotaRule;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardCommandType;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Walks through the scorecard life cycle by chance, with permitted and forbidden commands. */
class ScorecardExplorationTest
        extends LifecycleExploration<Scorecard, ScorecardCommand, ScorecardEvent, ScorecardCommandType, ScorecardDesk> {
    private static final Set<ScorecardStatus> SCORED = EnumSet.range(ScorecardStatus.RATED, ScorecardStatus.CLOSED);
    private static final Set<ScorecardStatus> PLACED = EnumSet.range(ScorecardStatus.RANKED, ScorecardStatus.CLOSED);

    ScorecardExplorationTest() {
        super(Scorecard.class);
    }

    @Override
    protected ScorecardDesk desk() {
        return new ScorecardDesk(ScorecardDesk.policy()
                        .quota(QuotaRule.of(330))
                        .disputeWithin(Duration.ofDays(3))
                        .build())
                .at("2026-02-28T12:00");
    }

    @Override
    protected ScorecardCommands commands(long seed) {
        return new ScorecardCommands(seed);
    }

    @Override
    protected boolean isEnded(Scorecard scorecard) {
        return scorecard.status() == ScorecardStatus.CLOSED;
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        return (row.command() == ScorecardCommandType.CLOSE && row.source() == ScorecardStatus.CLOSED)
                || (row.command() == ScorecardCommandType.RECORD_SELF_RATING_MISSED
                        && row.source() != ScorecardStatus.OPEN)
                || (row.command() == ScorecardCommandType.RECORD_PLAN_MISSED
                        && row.source() != ScorecardStatus.PUBLISHED)
                || (row.command() == ScorecardCommandType.PUBLISH && row.source() == ScorecardStatus.RATED)
                || (row.command() == ScorecardCommandType.RATE && row.source() == ScorecardStatus.OPEN);
    }

    @Override
    protected boolean isWayOut(ScorecardCommandType type) {
        return type == ScorecardCommandType.CLOSE;
    }

    @Override
    protected void requireInvariants(Scorecard before, ScorecardDesk desk) {
        Scorecard scorecard = desk.state();
        assertThat(scorecard.agent().isPresent()).isEqualTo(scorecard.status() != ScorecardStatus.NONE);
        assertThat(scorecard.score().isPresent()).isEqualTo(SCORED.contains(scorecard.status()));
        assertThat(scorecard.standing().isPresent()).isEqualTo(PLACED.contains(scorecard.status()));
        assertThat(scorecard.score().isEmpty() || scorecard.isMeasured()).isTrue();
        assertThat(scorecard.proposals()).hasSizeLessThan(2);
        scorecard.score().ifPresent(score -> assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        if (scorecard.isTransferConsidered()) {
            assertThat(scorecard.standing().orElseThrow().isLast()).isTrue();
        }
        if (scorecard.status() == ScorecardStatus.CLOSED) {
            assertThat(scorecard.isPlanOwed()).isFalse();
            assertThat(desk.now()).isAfterOrEqualTo(scorecard.disputableUntil().orElseThrow());
        }
    }
}
