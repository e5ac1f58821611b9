package io.careline.core.attendance;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.AwayMeasure;
import io.careline.attendance.DeductionBasis;
import io.careline.attendance.DeductionProposal;
import io.careline.attendance.PayDeduction;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.TimeOffKind;
import io.careline.calendar.OpenInterval;
import io.careline.lifecycle.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a shift comes to, from its hours, its signatures and the ladders of the policy. */
record Outcomes(AttendancePolicy policy) {
    /** One measure of a shift, and the step of its ladder that it reaches. */
    private record Measure(Duration time, DeductionBasis basis, String code, Optional<AttendanceStep> step) {}

    ShiftAssessment of(AttendanceRecord attendance) {
        DutyTime duty = DutyTime.of(attendance);
        if (duty.isNone()) {
            boolean isLeave = attendance.timeOff().stream().anyMatch(timeOff -> timeOff.kind() == TimeOffKind.LEAVE);
            return bare(attendance, isLeave ? AttendanceOutcome.ON_LEAVE : AttendanceOutcome.DAY_OFF);
        }
        if (attendance.isUnauthorised()) {
            return bare(attendance, AttendanceOutcome.UNAUTHORISED_ABSENT);
        }
        if (isUnsigned(attendance)) {
            return bare(attendance, AttendanceOutcome.ABSENT);
        }
        return measured(attendance, measures(attendance, duty));
    }

    /** Whether an agent who should have been there has neither come nor gone. */
    private static boolean isUnsigned(AttendanceRecord attendance) {
        return attendance.signedInAt().isEmpty() && attendance.signedOutAt().isEmpty();
    }

    /** Whether a signature is missing that somebody may still account for. */
    static boolean isIncomplete(AttendanceRecord attendance) {
        return (attendance.signedInAt().isEmpty() || attendance.signedOutAt().isEmpty())
                && !DutyTime.of(attendance).isNone();
    }

    private ShiftAssessment bare(AttendanceRecord attendance, AttendanceOutcome outcome) {
        return ShiftAssessment.builder()
                .outcome(outcome)
                .addAllProposals(general(attendance, outcome))
                .build();
    }

    private ShiftAssessment measured(AttendanceRecord attendance, List<Measure> measures) {
        AttendanceOutcome gravest = AttendanceOutcome.PRESENT;
        int latenesses = 0;
        List<DeductionProposal> proposals = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure.step().isEmpty()) {
                continue;
            }
            AttendanceStep step = measure.step().get();
            gravest = step.outcome().compareTo(gravest) > 0 ? step.outcome() : gravest;
            latenesses += step.latenesses();
            step.deduction()
                    .ifPresent(deduction ->
                            proposals.add(proposal(attendance, measure.basis(), deduction, step.ruleId())));
        }
        // Who came so late as to be absent is absent, signed out or not.
        AttendanceOutcome outcome = isIncomplete(attendance) && gravest != AttendanceOutcome.ABSENT
                ? AttendanceOutcome.NOT_SIGNED
                : gravest;
        if (proposals.isEmpty()) {
            proposals.addAll(general(attendance, outcome));
        }
        return ShiftAssessment.builder()
                .outcome(outcome)
                .late(measures.get(0).time())
                .early(measures.get(1).time())
                .away(measures.get(2).time())
                .latenesses(latenesses)
                .proposals(proposals)
                .build();
    }

    private List<DeductionProposal> general(AttendanceRecord attendance, AttendanceOutcome outcome) {
        DeductionBasis basis = outcome == AttendanceOutcome.UNAUTHORISED_ABSENT
                ? DeductionBasis.UNAUTHORISED_ABSENCE
                : DeductionBasis.ABSENCE;
        return Optional.ofNullable(policy.deductions().get(outcome))
                .map(deduction -> proposal(attendance, basis, deduction, Optional.empty()))
                .stream()
                .toList();
    }

    private static DeductionProposal proposal(
            AttendanceRecord attendance, DeductionBasis basis, PayDeduction deduction, Optional<String> ruleId) {
        return DeductionProposal.builder()
                .basis(basis)
                .deduction(deduction)
                .ruleId(ruleId)
                .addAllDates(attendance.date().stream().toList())
                .build();
    }

    /** Late, early and away, in this order. */
    private List<Measure> measures(AttendanceRecord attendance, DutyTime duty) {
        Duration late = attendance.signedInAt().map(duty::before).orElse(Duration.ZERO);
        Duration early = attendance.signedOutAt().map(duty::after).orElse(Duration.ZERO);
        Duration away = away(attendance, duty);
        return List.of(
                new Measure(
                        late,
                        DeductionBasis.LATENESS,
                        AttendanceReasons.LATE,
                        reached(policy.lateness(), late, attendance)),
                new Measure(
                        early,
                        DeductionBasis.EARLY_LEAVE,
                        AttendanceReasons.EARLY,
                        reached(policy.earlyLeave(), early, attendance)),
                new Measure(
                        away, DeductionBasis.AWAY, AttendanceReasons.AWAY, reached(policy.away(), away, attendance)));
    }

    /** The highest step reached; of two from the same time, the later in the list. */
    private static Optional<AttendanceStep> reached(
            List<AttendanceStep> ladder, Duration time, AttendanceRecord attendance) {
        return ladder.stream()
                .filter(step -> step.isReachedBy(time))
                .filter(step -> attendance.isWorkUndone() || !step.isOnlyIfWorkUndone())
                .reduce((best, step) -> step.from().compareTo(best.from()) >= 0 ? step : best);
    }

    /** Between coming and going, on duty, and without the duty manager's consent; what overlaps counts once. */
    private Duration away(AttendanceRecord attendance, DutyTime duty) {
        Instant in = attendance.signedInAt().orElse(Instant.MIN);
        Instant out = attendance.signedOutAt().orElse(Instant.MAX);
        Duration longest = Duration.ZERO;
        Duration total = Duration.ZERO;
        for (OpenInterval interval : merged(attendance.away())) {
            Duration time = duty.within(DutyTime.later(interval.start(), in), DutyTime.earlier(interval.end(), out));
            longest = time.compareTo(longest) > 0 ? time : longest;
            total = total.plus(time);
        }
        return policy.awayMeasure() == AwayMeasure.TOTAL ? total : longest;
    }

    private static List<OpenInterval> merged(List<AwayFromPost> away) {
        List<OpenInterval> merged = new ArrayList<>();
        away.stream()
                .filter(absence -> !absence.isApproved())
                .map(AwayFromPost::interval)
                .sorted(Comparator.comparing(OpenInterval::start))
                .forEach(interval -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && !interval.start().isAfter(merged.get(last).end())) {
                        OpenInterval before = merged.get(last);
                        merged.set(last, OpenInterval.of(before.start(), DutyTime.later(before.end(), interval.end())));
                    } else {
                        merged.add(interval);
                    }
                });
        return merged;
    }

    /** Why the shift comes to that, step by step, that nobody explained it, and that what is proposed is disputed. */
    List<Finding> findings(AttendanceRecord attendance) {
        ShiftAssessment assessment = of(attendance);
        List<Finding> findings = new ArrayList<>();
        DutyTime duty = DutyTime.of(attendance);
        if (!duty.isNone() && !attendance.isUnauthorised() && !isUnsigned(attendance)) {
            for (Measure measure : measures(attendance, duty)) {
                measure.step()
                        .ifPresent(step -> findings.add(Finding.builder()
                                .code(measure.code())
                                .ruleId(step.ruleId())
                                .build()
                                .with("minutes", measure.time().toMinutes())
                                .with("outcome", step.outcome())));
            }
            if (measures(attendance, duty).get(0).step().isPresent()
                    && attendance.explanation().isEmpty()) {
                findings.add(Finding.of(AttendanceReasons.EXPLANATION_MISSING, "L4")
                        .with("agent", attendance.agent().map(Object::toString).orElse("")));
            }
        }
        if (!assessment.proposals().isEmpty()) {
            findings.add(Finding.of(AttendanceReasons.DEDUCTION_DISPUTED, "CF5"));
        }
        return findings;
    }
}
