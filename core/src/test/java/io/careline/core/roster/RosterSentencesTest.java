package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.roster.CompanionRule;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.ContractCode;
import io.careline.roster.CustomRule;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterRuleType;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterViolation;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What planners say of rosters, each sentence as a rule with a roster that keeps it and one that breaks it. */
class RosterSentencesTest {
    private static final RuleId RULE = RuleId.of("rule");
    private static final RuleStrength HARD = RuleStrength.hard();
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);
    private static final RuleScope HERS = RuleScope.of(ANN);
    private static final ContractCode HALF = ContractCode.of("half");

    /** A sentence, the rule, rows of days, nights and days off that keep it and that break it, and by how much. */
    private record Sentence(String text, RosterRule rule, List<String> kept, List<String> broken, long units) {}

    private static Sentence sentence(String text, RosterRule rule, String kept, String broken, long units) {
        return new Sentence(text, rule, List.of(kept.split("/", -1)), List.of(broken.split("/", -1)), units);
    }

    private static TotalRule.Builder total(RosterMeasure measure) {
        return TotalRule.builder().id(RULE).strength(HARD).scope(HERS).measure(measure);
    }

    private static RunRule.Builder run() {
        return RunRule.builder().id(RULE).strength(HARD).scope(HERS);
    }

    private static PatternRule.Builder pattern(PatternDay... days) {
        return PatternRule.builder().id(RULE).strength(HARD).scope(HERS).addPattern(days);
    }

    private static FairnessRule.Builder fairly() {
        return FairnessRule.builder()
                .id(RULE)
                .strength(HARD)
                .scope(RuleScope.builder().addAgents(ANN, BOB).build());
    }

    private static List<Sentence> ofRests() {
        RestRule rest = RestRule.builder()
                .id(RULE)
                .strength(HARD)
                .rest(Duration.ofHours(11))
                .build();
        SuccessionRule succession = SuccessionRule.builder()
                .id(RULE)
                .strength(HARD)
                .addFirst(ShiftCode.NIGHT)
                .addSecond(ShiftCode.DAY)
                .build();
        RecoveryRule recovery = RecoveryRule.builder()
                .id(RULE)
                .strength(HARD)
                .addShifts(ShiftCode.NIGHT)
                .daysOff(2)
                .build();
        return List.of(
                sentence("eleven hours lie between two shifts", rest, "N.D", "ND", 1),
                sentence("no day follows a night", succession, "NN.D/DN", "ND/NND", 2),
                sentence("two days off follow nights", recovery, "NN..D", "NN.D", 1));
    }

    private static List<Sentence> ofTotals() {
        return List.of(
                sentence(
                        "18 hours at most within the roster",
                        total(RosterMeasure.MINUTES).maximum(1080).build(),
                        "DD",
                        "DDD",
                        540),
                sentence(
                        "three shifts at most in any four days",
                        total(RosterMeasure.SHIFTS)
                                .window(RuleWindow.rolling(4))
                                .maximum(3)
                                .build(),
                        "DDD.DDD",
                        ".DDDDD",
                        2),
                sentence(
                        "two shifts at least each week",
                        total(RosterMeasure.SHIFTS)
                                .window(RuleWindow.week())
                                .minimum(2)
                                .build(),
                        "DD.....NN",
                        "DD.....N",
                        1),
                sentence(
                        "one night at most",
                        total(RosterMeasure.SHIFTS)
                                .addShifts(ShiftCode.NIGHT)
                                .maximum(1)
                                .build(),
                        "DN.DD",
                        "NNN",
                        2),
                sentence(
                        "a day off each week",
                        total(RosterMeasure.DAYS_OFF)
                                .window(RuleWindow.week())
                                .minimum(1)
                                .build(),
                        "DDDDDD.DDDDDD.",
                        "DDDDDDDDDDDDDD",
                        2),
                sentence(
                        "no public holiday",
                        total(RosterMeasure.SHIFTS)
                                .holidaysOnly(true)
                                .maximum(0)
                                .build(),
                        "DDDD.D",
                        "....D",
                        1),
                sentence(
                        "no more than 40 hours of paid time a week, by half hours",
                        OvertimeRule.builder()
                                .id(RULE)
                                .strength(HARD)
                                .time(Duration.ofHours(40))
                                .unit(Duration.ofMinutes(30))
                                .build(),
                        "DDDD...DDDD",
                        "DDDDD",
                        10));
    }

    private static List<Sentence> ofRuns() {
        return List.of(
                sentence("three days of work in a row at most", run().maximum(3).build(), "DDD.DNN", "DDNND", 2),
                sentence(
                        "two nights in a row at most",
                        run().addShifts(ShiftCode.NIGHT).maximum(2).build(),
                        "DNN.NND",
                        "NNN",
                        1),
                sentence(
                        "two days off in a row at least",
                        run().off(true).minimum(2).build(),
                        "DD..DD..DDDDDD",
                        "DD.DD..DDDDDDD",
                        1),
                sentence(
                        "days come in pairs",
                        pattern(PatternDay.of(ShiftCode.DAY), PatternDay.of(ShiftCode.DAY))
                                .addStartDays(DayOfWeek.MONDAY)
                                .wanted(true)
                                .build(),
                        "DD.....DD",
                        "D......DN",
                        2),
                sentence(
                        "no day, night, day",
                        pattern(
                                        PatternDay.of(ShiftCode.DAY),
                                        PatternDay.of(ShiftCode.NIGHT),
                                        PatternDay.of(ShiftCode.DAY))
                                .build(),
                        "DNND",
                        "DNDND",
                        2));
    }

    private static List<Sentence> ofWeekends() {
        return List.of(
                sentence(
                        "one weekend at most",
                        WeekendTotalRule.builder()
                                .id(RULE)
                                .strength(HARD)
                                .maximum(1)
                                .build(),
                        ".....DD",
                        ".....D.......D",
                        1),
                sentence(
                        "never two weekends in a row",
                        WeekendRunRule.builder()
                                .id(RULE)
                                .strength(HARD)
                                .maximum(1)
                                .build(),
                        "............DD",
                        "......D.....D.",
                        1),
                sentence(
                        "weekends whole",
                        CompleteWeekendRule.builder().id(RULE).strength(HARD).build(),
                        ".....DN",
                        ".....D.",
                        1),
                sentence(
                        "one kind of shift in a weekend",
                        IdenticalWeekendRule.builder().id(RULE).strength(HARD).build(),
                        ".....DD.....NN",
                        ".....DN",
                        2),
                sentence(
                        "no night before a free weekend",
                        pattern(PatternDay.of(ShiftCode.NIGHT), PatternDay.off(), PatternDay.off())
                                .addStartDays(DayOfWeek.FRIDAY)
                                .build(),
                        "....ND....D",
                        "....N......N",
                        2));
    }

    private static List<Sentence> ofGroups() {
        CompanionRule trainee = CompanionRule.builder()
                .id(RULE)
                .strength(HARD)
                .scope(HERS)
                .addCompanions(BOB)
                .build();
        SeparationRule apart = SeparationRule.builder()
                .id(RULE)
                .strength(HARD)
                .scope(RuleScope.builder().addAgents(ANN, BOB).build())
                .build();
        SkillRule keys = SkillRule.builder()
                .id(RULE)
                .strength(HARD)
                .addShifts(ShiftCode.NIGHT)
                .skill(SkillCode.of("keys"))
                .build();
        return List.of(
                sentence("ann works where bob does", trainee, "DN/DNN", "DN/D", 1),
                sentence("ann and bob are never together", apart, "DN/ND", "DN/DN", 2),
                sentence("nights need the keys, which bob has", keys, "DD/NN", "N/N", 1));
    }

    private static List<Sentence> ofFairness() {
        return List.of(
                sentence(
                        "ann and bob share nights",
                        fairly().addShifts(ShiftCode.NIGHT).build(),
                        "N/DN",
                        "NN/DD",
                        2),
                sentence(
                        "ann and bob share holidays",
                        fairly().holidaysOnly(true).build(),
                        "....D/...........N",
                        "....D......D/",
                        2),
                sentence(
                        "ann and bob share weekends",
                        WeekendFairnessRule.builder()
                                .id(RULE)
                                .strength(HARD)
                                .scope(RuleScope.builder().addAgents(ANN, BOB).build())
                                .build(),
                        ".....DD/.....D",
                        ".....D.......D/",
                        2),
                sentence(
                        "nobody is refused a second wish",
                        RequestFairnessRule.builder().id(RULE).strength(HARD).build(),
                        "D/D",
                        "DD/D",
                        1));
    }

    private static List<Sentence> ofWhomAndOwn() {
        return List.of(
                sentence(
                        "half-time agents work two shifts at most",
                        total(RosterMeasure.SHIFTS)
                                .scope(RuleScope.of(HALF))
                                .maximum(2)
                                .build(),
                        "DDD/DD",
                        "DDD/DDD",
                        1),
                sentence(
                        "a rule of the house: nobody begins on a Monday",
                        CustomRule.builder()
                                .id(RULE)
                                .strength(HARD)
                                .criterion(row -> row.on(RosterDesk.MONDAY).isPresent() ? 3 : 0)
                                .build(),
                        ".D",
                        "D",
                        3));
    }

    private static Stream<Sentence> sentences() {
        return Stream.of(ofRests(), ofTotals(), ofRuns(), ofWeekends(), ofGroups(), ofFairness(), ofWhomAndOwn())
                .flatMap(List::stream);
    }

    private static RosterProblem problem(RosterRule rule) {
        return RosterDesk.open()
                .agents(List.of(
                        RosterAgent.of(ANN),
                        RosterAgent.builder()
                                .id(BOB)
                                .contract(HALF)
                                .putSkills(SkillCode.of("keys"), 1)
                                .build()))
                .addRequests(
                        RosterRequest.dayOff(ANN, RosterDesk.MONDAY, 0),
                        RosterRequest.dayOff(ANN, RosterDesk.MONDAY.plusDays(1), 0),
                        RosterRequest.dayOff(BOB, RosterDesk.MONDAY, 0))
                .addHolidays(RosterDesk.MONDAY.plusDays(4), RosterDesk.MONDAY.plusDays(11))
                .addRules(rule)
                .build();
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_is_a_rule() {
        return sentences()
                .map(sentence -> DynamicTest.dynamicTest(sentence.text(), () -> {
                    RosterProblem problem = problem(sentence.rule());

                    RosterScore kept = Rosters.solver()
                            .score(problem, RosterDesk.roster(sentence.kept().toArray(String[]::new)));
                    RosterScore broken = Rosters.solver()
                            .score(problem, RosterDesk.roster(sentence.broken().toArray(String[]::new)));

                    assertThat(kept.violations()).isEmpty();
                    assertThat(broken.hard()).isEqualTo(sentence.units());
                    assertThat(broken.violations())
                            .extracting(RosterViolation::rule)
                            .containsOnly(RULE);
                }));
    }

    @Test
    void no_kind_of_rule_is_without_a_sentence() {
        assertThat(sentences().map(sentence -> sentence.rule().type())).contains(RosterRuleType.values());
    }
}
