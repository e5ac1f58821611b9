package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintId;
import io.careline.core.scorecard.Scorecards;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.Standing;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does with the scorecards of a month what a program may: opens, counts, ranks, publishes and closes; people rate. */
final class ScorecardOffice {
    private static final String LIFECYCLE = "scorecard";

    private final MonthDesk desk;
    private final ScorecardPolicy policy;
    private final YearMonth month;
    private final List<StaffMember> group;

    ScorecardOffice(MonthDesk desk, ScorecardPolicy policy, Staff staff, YearMonth month) {
        this.desk = desk;
        this.policy = policy;
        this.month = month;
        this.group = staff.members().stream()
                .filter(member -> isAssessed(policy, member))
                .toList();
    }

    /** Whoever works shifts, and where nobody is compared, those who have a bonus at least (rule K8). */
    private static boolean isAssessed(ScorecardPolicy policy, StaffMember member) {
        return member.isRostered()
                || (policy.ranking().isEmpty() && !Collections.disjoint(policy.minimumBonusRoles(), member.roles()));
    }

    private List<Scorecard> cards() {
        return desk.stores().scorecards().stream()
                .filter(card -> card.month().filter(month::equals).isPresent())
                .toList();
    }

    private void send(String id, ScorecardCommand command, Instant at) {
        desk.send(LIFECYCLE, id, command, at, MonthDesk.SYSTEM, 0);
    }

    void open(Instant at) {
        for (StaffMember member : group) {
            send(
                    ScorecardId.of(member.agent(), month).value(),
                    OpenScorecard.builder()
                            .agent(member.agent())
                            .month(month)
                            .roles(member.roles())
                            .build(),
                    at);
        }
    }

    private Set<AgentId> agents() {
        Set<AgentId> agents = new LinkedHashSet<>();
        group.forEach(member -> agents.add(member.agent()));
        return agents;
    }

    /** Counts what the month's events say of everybody, and the records beside them. */
    void measure(Instant at, WorkRecords records) {
        WorkRecords.Builder known = WorkRecords.builder()
                .contacts(records.contacts())
                .reports(records.reports())
                .logs(records.logs());
        for (Complaint complaint : desk.stores().complaints()) {
            desk.conduct()
                    .about(complaint)
                    .ifPresent(agent -> known.putComplaintsAbout(
                            ComplaintId.of(complaint.id().value()), agent));
        }
        for (WorkTally tally :
                Scorecards.tallies(policy, month, agents(), desk.tally().events(), known.build())) {
            send(ScorecardId.of(tally.agent(), month).value(), TakeMeasures.of(tally), at);
        }
    }

    /** Gives everybody a place once all are rated, and notice to those whose score stands (rules K5, K6). */
    void settle(Instant at) {
        if (policy.ranking().isPresent()) {
            rank(at);
        }
        for (Scorecard card : cards()) {
            boolean isNext = policy.ranking().isPresent()
                    ? card.status() == ScorecardStatus.RANKED
                    : card.status() == ScorecardStatus.RATED;
            if (isNext) {
                send(card.id().value(), PublishScorecard.of(), at);
            }
        }
    }

    private void rank(Instant at) {
        Ranking ranking = Scorecards.ranking(month, cards());
        if (!ranking.unrated().isEmpty()) {
            return;
        }
        for (Scorecard card : cards()) {
            Optional<Standing> standing = card.agent().flatMap(ranking::of);
            if (mayBeRanked(card) && standing.isPresent() && !standing.equals(card.standing())) {
                send(card.id().value(), RankScorecard.of(ranking), at);
            }
        }
    }

    private static boolean mayBeRanked(Scorecard card) {
        return switch (card.status()) {
            case RATED, RANKED, PUBLISHED -> true;
            case NONE, OPEN, SELF_RATED, DISPUTED, CLOSED -> false;
        };
    }

    /** Closes those that nobody can dispute any more and that owe no plan. */
    void close(Instant at) {
        for (Scorecard card : cards()) {
            boolean isOver =
                    card.disputableUntil().filter(until -> !at.isBefore(until)).isPresent();
            if (card.status() == ScorecardStatus.PUBLISHED && isOver && !card.isPlanOwed()) {
                send(card.id().value(), CloseScorecard.of(), at);
            }
        }
    }

    /** What everybody's orders of the month come to (rule K10). */
    List<CommissionStatement> commission() {
        return Scorecards.commissions(policy, month, agents(), desk.tally().events());
    }
}
