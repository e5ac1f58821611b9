package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.ReportName;
import io.careline.common.Money;
import io.careline.scorecard.ContactRecord;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MeasureDefinition;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.MeasureResult;
import io.careline.scorecard.MeasureUnit;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.PayProposal;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.QuotaRule;
import io.careline.scorecard.ReportRecord;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.StandardMeasures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScorecardValuesTest {
    private static final Instant NOON = Instant.parse("2026-02-02T04:00:00Z");

    private static ContactRecord.Builder contact() {
        ContactRecord.Builder contact = ContactRecord.builder();
        contact.agent(ScorecardDesk.ANN).offeredAt(NOON);
        return contact;
    }

    @Test
    void a_contact_is_answered_or_given_up_after_it_came_in() {
        assertThatThrownBy(() -> contact().answeredAt(NOON.minusSeconds(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answeredAt (2026-02-02T03:59:59Z) must not be before offeredAt (2026-02-02T04:00:00Z)");
        assertThatThrownBy(() -> contact().abandonedAt(NOON.minusSeconds(1)).build())
                .hasMessage("abandonedAt (2026-02-02T03:59:59Z) must not be before offeredAt (2026-02-02T04:00:00Z)");
        assertThatThrownBy(() -> contact().answeredAt(NOON).abandonedAt(NOON).build())
                .hasMessage("abandonedAt (2026-02-02T04:00:00Z) must be empty where answeredAt is there");
        assertThatThrownBy(() -> contact().handling(Duration.ofSeconds(-1)).build())
                .hasMessage("handling (PT-1S) must not be negative");
        assertThatThrownBy(() -> contact().responses(-1).build()).hasMessage("responses (-1) must not be negative");
        assertThatThrownBy(() -> contact().responseTime(Duration.ofSeconds(-1)).build())
                .hasMessage("responseTime (PT-1S) must not be negative");
    }

    @Test
    void parts_make_up_a_whole() {
        assertThatThrownBy(() -> ScorecardPart.of(PartRater.QUOTA, 101)).hasMessage("weight (101) must be 1 to 100");
        assertThatThrownBy(() -> ScorecardPart.of(PartRater.AGENT, 30))
                .hasMessage("criteria ([]) must be empty exactly for a quota");
        assertThatThrownBy(() -> ScorecardPart.of(PartRater.AGENT, 30, CriterionId.RESULTS, CriterionId.RESULTS))
                .hasMessage("criteria ([results, results]) must not repeat themselves");
        ScorecardPart half = ScorecardPart.of(PartRater.QUOTA, 50);
        assertThatThrownBy(() -> ScorecardDesk.unranked().addParts(half).build())
                .hasMessageEndingWith("must have a rater each and 100 per cent together");
        assertThatThrownBy(() -> ScorecardDesk.unranked()
                        .addParts(half, half)
                        .quota(QuotaRule.of(330))
                        .build())
                .hasMessageEndingWith("must have a rater each and 100 per cent together");
        assertThatThrownBy(() -> ScorecardDesk.unranked()
                        .addParts(ScorecardPart.of(PartRater.QUOTA, 100))
                        .build())
                .hasMessage("quota (Optional.empty) must be there where a part is counted");
    }

    @Test
    void knobs_are_in_range() {
        assertThatThrownBy(() -> ScorecardDesk.unranked()
                        .commissionPercent(new BigDecimal("100.1"))
                        .build())
                .hasMessage("commissionPercent (100.1) must be 0 to 100");
        assertThatThrownBy(() -> ScorecardDesk.unranked()
                        .minimumBonus(Money.of("CNY", "0"))
                        .build())
                .hasMessage("minimumBonus (CNY 0) must be above zero");
        assertThatThrownBy(() -> ScorecardDesk.unranked()
                        .disputeWithin(Duration.ofDays(-1))
                        .build())
                .hasMessage("disputeWithin (PT-24H) must not be negative");
        MeasureDefinition leaves = StandardMeasures.all().get(31);
        assertThatThrownBy(() ->
                        ScorecardDesk.unranked().addMeasures(leaves, leaves).build())
                .hasMessageEndingWith("must not repeat themselves");
        assertThatThrownBy(() -> ScorecardDesk.ranking().minimumGroup(1).build())
                .hasMessage("minimumGroup (1) must be at least 2");
        assertThatThrownBy(() -> ScorecardDesk.ranking().planFor(-1).build())
                .hasMessage("planFor (-1) must not be negative");
        assertThatThrownBy(
                        () -> ScorecardDesk.ranking().planWithin(Duration.ZERO).build())
                .hasMessage("planWithin (PT0S) must be above zero");
        assertThatThrownBy(() -> ScorecardDesk.ranking().transferAfter(-1).build())
                .hasMessage("transferAfter (-1) must not be negative");
        assertThatThrownBy(() ->
                        ScorecardDesk.ranking().reward(Money.of("CNY", "-1")).build())
                .hasMessage("reward (CNY -1) must be above zero");
    }

    @Test
    void a_quota_counts_what_there_is() {
        assertThatThrownBy(() -> QuotaRule.of(0)).hasMessage("target (0) must be at least 1");
        assertThatThrownBy(() -> QuotaRule.builder().step(0).build()).hasMessage("step (0) must be at least 1");
        assertThatThrownBy(() -> QuotaRule.builder().edge(0).build()).hasMessage("edge (0) must be at least 1");
        assertThatThrownBy(() -> QuotaRule.builder().bonus(-1).build()).hasMessage("bonus (-1) must be at least 0");
        assertThatThrownBy(() -> QuotaRule.of(330).points(BigDecimal.valueOf(-1)))
                .hasMessage("count (-1) must not be negative");
    }

    @Test
    void results_proposals_marks_and_places_are_sound() {
        MeasureDefinition leaves = MeasureDefinition.of(MeasureId.LEAVES, MeasureUnit.COUNT, Quantity.LEAVES_APPROVED);
        assertThatThrownBy(() -> MeasureResult.builder()
                        .definition(leaves)
                        .numerator(BigDecimal.ONE)
                        .denominator(BigDecimal.ONE)
                        .build())
                .hasMessage("denominator (Optional[1]) must be there exactly if leaves has one");
        assertThatThrownBy(() -> PayProposal.of(PayProposalKind.REWARD, Money.of("CNY", "0"), "K5"))
                .hasMessage("amount (CNY 0) must be above zero");
        assertThatThrownBy(() -> ReportRecord.builder()
                        .agent(ScorecardDesk.ANN)
                        .report(ReportName.of("weekly"))
                        .dueOn(LocalDate.of(2026, 2, 4))
                        .mark(101)
                        .build())
                .hasMessage("mark (101) must be 0 to 100");
        assertThatThrownBy(() -> ScorecardDesk.standing(ScorecardDesk.FEBRUARY, "1", 4, 1))
                .hasMessageStartingWith("group (4) must be made up of those above, beside and below");
    }

    @Test
    @DisplayName("M, K4: every measure has a name of its own, and the monthly ones come first")
    void every_measure_has_a_name_of_its_own() {
        assertThat(StandardMeasures.all())
                .extracting(MeasureDefinition::measure)
                .doesNotHaveDuplicates()
                .hasSize(32);
        assertThat(StandardMeasures.all()).startsWith(StandardMeasures.monthly().toArray(MeasureDefinition[]::new));
    }

    @Test
    void the_key_of_a_scorecard_tells_agent_and_month() {
        assertThat(ScorecardId.of(ScorecardDesk.ANN, ScorecardDesk.FEBRUARY)).hasToString("ann/2026-02");
    }
}
