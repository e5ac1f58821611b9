package io.careline.core.attendance;

import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.DeductionBasis;
import io.careline.attendance.DeductionProposal;
import io.careline.attendance.LatenessRule;
import io.careline.attendance.ShiftAssessment;
import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Draws up months: adds up what each shift came to, and finds what so many latenesses of a month come to (rule A1). */
record AttendanceMonths(AttendancePolicy policy) {
    private record Key(AgentId agent, YearMonth month) {}

    List<AttendanceMonth> of(Collection<AttendanceRecord> records) {
        Map<Key, List<AttendanceRecord>> months = new TreeMap<>(
                Comparator.comparing((Key key) -> key.agent().value()).thenComparing(Key::month));
        for (AttendanceRecord attendance : records) {
            if (attendance.agent().isPresent() && attendance.date().isPresent()) {
                Key key = new Key(
                        attendance.agent().get(),
                        YearMonth.from(attendance.date().get()));
                months.computeIfAbsent(key, unused -> new ArrayList<>()).add(attendance);
            }
        }
        List<AttendanceMonth> drawnUp = new ArrayList<>(months.size());
        months.forEach((key, list) -> drawnUp.add(month(key, list)));
        return drawnUp;
    }

    private AttendanceMonth month(Key key, List<AttendanceRecord> records) {
        records.sort(Comparator.comparing(AttendanceMonths::date));
        List<ShiftAssessment> assessments = records.stream()
                .flatMap(attendance -> attendance.assessment().stream())
                .toList();
        Map<AttendanceOutcome, Integer> outcomes = new EnumMap<>(AttendanceOutcome.class);
        assessments.forEach(assessment -> outcomes.merge(assessment.outcome(), 1, Integer::sum));
        List<DeductionProposal> proposals = proposals(records);
        return AttendanceMonth.builder()
                .agent(key.agent())
                .month(key.month())
                .outcomes(outcomes)
                .unassessed(records.size() - assessments.size())
                .undecided((int) records.stream()
                        .filter(attendance -> !attendance.raised().isEmpty())
                        .count())
                .late(sum(assessments, ShiftAssessment::late))
                .early(sum(assessments, ShiftAssessment::early))
                .away(sum(assessments, ShiftAssessment::away))
                .latenesses(assessments.stream()
                        .mapToInt(ShiftAssessment::latenesses)
                        .sum())
                .corrections(
                        records.stream().mapToInt(AttendanceRecord::corrections).sum())
                .proposals(proposals)
                .findings(findings(key, outcomes, proposals))
                .build();
    }

    private static LocalDate date(AttendanceRecord attendance) {
        return attendance.date().orElseThrow();
    }

    private static Duration sum(List<ShiftAssessment> assessments, Function<ShiftAssessment, Duration> measure) {
        return assessments.stream().map(measure).reduce(Duration.ZERO, Duration::plus);
    }

    private List<DeductionProposal> proposals(List<AttendanceRecord> records) {
        List<DeductionProposal> singles = new ArrayList<>();
        records.forEach(
                attendance -> attendance.assessment().ifPresent(assessment -> singles.addAll(assessment.proposals())));
        policy.monthlyLateness().ifPresent(rule -> {
            List<DeductionProposal> counted = counted(rule, records);
            if (rule.isReplacing()) {
                counted.forEach(proposal -> singles.removeIf(single -> single.basis() == DeductionBasis.LATENESS
                        && proposal.dates().containsAll(single.dates())));
            }
            singles.addAll(counted);
        });
        return singles;
    }

    /** One proposal whenever the count is full; what is beyond it begins the next. */
    private static List<DeductionProposal> counted(LatenessRule rule, List<AttendanceRecord> records) {
        List<DeductionProposal> counted = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        int count = 0;
        for (AttendanceRecord attendance : records) {
            int latenesses =
                    attendance.assessment().map(ShiftAssessment::latenesses).orElse(0);
            if (latenesses > 0) {
                dates.add(date(attendance));
            }
            count += latenesses;
            while (count >= rule.count() && (rule.isRepeated() || counted.isEmpty())) {
                counted.add(DeductionProposal.builder()
                        .basis(DeductionBasis.LATENESS_COUNT)
                        .deduction(rule.deduction())
                        .ruleId(rule.ruleId())
                        .dates(dates)
                        .build());
                count -= rule.count();
                dates.retainAll(count > 0 ? List.of(date(attendance)) : List.of());
            }
        }
        return counted;
    }

    private static List<Finding> findings(
            Key key, Map<AttendanceOutcome, Integer> outcomes, List<DeductionProposal> proposals) {
        List<Finding> findings = new ArrayList<>();
        int late = count(outcomes, AttendanceOutcome.LATE) + count(outcomes, AttendanceOutcome.SERIOUSLY_LATE);
        int early = count(outcomes, AttendanceOutcome.EARLY_LEAVE);
        int half = count(outcomes, AttendanceOutcome.HALF_DAY);
        int absent = count(outcomes, AttendanceOutcome.ABSENT) + count(outcomes, AttendanceOutcome.UNAUTHORISED_ABSENT);
        if (late + early + half + absent > 0) {
            findings.add(Finding.of(AttendanceReasons.IRREGULAR, "A4")
                    .with("agent", key.agent())
                    .with("month", key.month())
                    .with("late", late)
                    .with("early", early)
                    .with("half", half)
                    .with("absent", absent));
        }
        if (!proposals.isEmpty()) {
            findings.add(Finding.of(AttendanceReasons.DEDUCTION_DISPUTED, "CF5"));
        }
        return findings;
    }

    private static int count(Map<AttendanceOutcome, Integer> outcomes, AttendanceOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
