package io.careline.compat.v0_1;

import io.careline.calendar.CalendarDay;
import io.careline.compat.v0_1.OwnClaim.Claim;
import io.careline.compat.v0_1.OwnClaim.ClaimOpened;
import io.careline.compat.v0_1.OwnClaim.ClaimStatus;
import io.careline.compat.v0_1.OwnClaim.OpenClaim;
import io.careline.core.json.Upcaster;
import io.careline.core.lifecycle.Emission;
import io.careline.core.lifecycle.Evolution;
import io.careline.core.lifecycle.StateRule;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.port.HolidaySource;
import io.careline.reaction.Reactions;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnEvaluator;
import io.careline.returns.ReturnFacts;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Every port and policy of 0.1, implemented as a user had to. */
final class Ports {
    private Ports() {}

    static List<Object> all() {
        return List.of(
                OwnClaim.claim(),
                new OpenClaim(),
                new ClaimOpened(),
                new Holidays(),
                new Roster(),
                new Refusal(),
                new Condition(),
                new Opening(),
                new Change(),
                new Answering(),
                new Evaluator(),
                new Newer());
    }

    static final class Holidays implements HolidaySource {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public boolean covers(int year) {
            return true;
        }

        @Override
        public CalendarDay day(LocalDate date) {
            return CalendarDay.ordinary(date);
        }
    }

    static final class Roster implements RosterView {
        @Override
        public ZoneId zone() {
            return Given.ZONE;
        }

        @Override
        public List<Assignment> on(LocalDate date) {
            return List.of();
        }
    }

    static final class Refusal implements Policy<Claim, OpenClaim> {
        @Override
        public List<? extends Reason> check(Claim state, OpenClaim command, DecisionContext context) {
            return List.of(Rejection.of("claim.refused"));
        }
    }

    static final class Condition implements StateRule<Claim> {
        @Override
        public List<Rejection> check(Claim state, DecisionContext context) {
            return List.of();
        }
    }

    static final class Opening implements Emission<Claim, OpenClaim, ClaimOpened> {
        @Override
        public List<ClaimOpened> events(Claim state, OpenClaim command, DecisionContext context) {
            return List.of(new ClaimOpened());
        }
    }

    static final class Change implements Evolution<Claim, ClaimOpened> {
        @Override
        public Claim after(Claim state, ClaimOpened event, EventEnvelope<?> envelope) {
            return new Claim(state.id(), ClaimStatus.OPEN, state.revision().next(envelope));
        }
    }

    static final class Answering implements Reactions.Rule<ClaimOpened> {
        @Override
        public Reactions.Answer to(ClaimOpened event, EventEnvelope<?> envelope) {
            return new Reactions.Answer("claim", envelope.aggregateId(), new OpenClaim());
        }
    }

    static final class Evaluator implements ReturnEvaluator {
        @Override
        public ReturnDecision evaluate(ReturnFacts facts) {
            return Given.returnDecision();
        }
    }

    static final class Newer implements Upcaster {
        @Override
        public Map<String, Object> upcast(Map<String, Object> document) {
            return document;
        }
    }
}
