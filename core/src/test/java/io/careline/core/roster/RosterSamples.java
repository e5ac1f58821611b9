package io.careline.core.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.roster.AbsenceNotice;
import io.careline.roster.AmendRoster;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.CloseRoster;
import io.careline.roster.CompanionRule;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.ContractCode;
import io.careline.roster.CoverRequirement;
import io.careline.roster.DraftRoster;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OpenShift;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternRule;
import io.careline.roster.PublishRoster;
import io.careline.roster.RecoveryRule;
import io.careline.roster.ReplanRequest;
import io.careline.roster.ReportAbsence;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RestRule;
import io.careline.roster.ReviseRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAmended;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterClosed;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterDrafted;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterPublished;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRevised;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterStatus;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftGap;
import io.careline.roster.ShiftGapFilled;
import io.careline.roster.ShiftGapOpened;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SuccessionRule;
import io.careline.roster.SwapWish;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One value of each kind, every attribute set; their JSON form is released under golden. */
public final class RosterSamples {
    private static final LocalDate MONDAY = RosterDesk.MONDAY;
    private static final RuleStrength HARD = RuleStrength.hard();
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("ticket"), "T-1");
    private static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("17:30-08:30"))
            .night(true)
            .paidTime(Duration.ofHours(12))
            .addBreaks(HourRange.parse("01:00-02:00"))
            .colour("#4472C4")
            .build();
    private static final List<Assignment> ASSIGNMENTS = List.of(Assignment.of(RosterDesk.AGENTS.get(0), MONDAY, NIGHT));
    private static final RosterAbsence ABSENCE =
            RosterAbsence.of(RosterDesk.AGENTS.get(1), MONDAY.plusDays(2), MONDAY.plusDays(3));
    private static final RosterChange CHANGE = RosterChange.builder()
            .agent(RosterDesk.AGENTS.get(0))
            .date(MONDAY)
            .from(ShiftCode.DAY)
            .to(ShiftCode.NIGHT)
            .cause(ChangeCause.SWAP)
            .addReasons(Finding.of(RosterReasons.NO_RULE_BROKEN))
            .build();
    private static final ShiftGap GAP =
            ShiftGap.of(OpenShift.of(MONDAY, ShiftCode.NIGHT), RosterDesk.AGENTS.get(0), ChangeCause.SICKNESS);

    private RosterSamples() {}

    public static List<RosterCommand> commands() {
        return List.of(
                DraftRoster.builder()
                        .horizon(RosterHorizon.of(MONDAY, 7))
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .addShifts(NIGHT)
                        .assignments(ASSIGNMENTS)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReviseRoster.builder()
                        .assignments(ASSIGNMENTS)
                        .attributes(ATTRIBUTES)
                        .build(),
                PublishRoster.builder().attributes(ATTRIBUTES).build(),
                AmendRoster.builder().addChanges(CHANGE).attributes(ATTRIBUTES).build(),
                ReportAbsence.builder()
                        .absence(ABSENCE)
                        .cause(ChangeCause.LEAVE)
                        .attributes(ATTRIBUTES)
                        .build(),
                CloseRoster.builder().attributes(ATTRIBUTES).build());
    }

    public static List<RosterEvent> events() {
        return List.of(
                RosterDrafted.builder()
                        .horizon(RosterHorizon.of(MONDAY, 7))
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .addShifts(NIGHT)
                        .assignments(ASSIGNMENTS)
                        .attributes(ATTRIBUTES)
                        .build(),
                RosterRevised.builder()
                        .assignments(ASSIGNMENTS)
                        .attributes(ATTRIBUTES)
                        .build(),
                RosterPublished.builder().publication(2).attributes(ATTRIBUTES).build(),
                RosterAmended.builder()
                        .addChanges(CHANGE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ShiftGapOpened.builder().gap(GAP).attributes(ATTRIBUTES).build(),
                ShiftGapFilled.builder()
                        .gap(GAP)
                        .agent(RosterDesk.AGENTS.get(2))
                        .attributes(ATTRIBUTES)
                        .build(),
                RosterClosed.builder().attributes(ATTRIBUTES).build());
    }

    public static Roster roster() {
        return Roster.builder()
                .id(RosterId.of("desk-2026-10"))
                .status(RosterStatus.AMENDED)
                .horizon(RosterHorizon.of(MONDAY, 7))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addShifts(NIGHT)
                .assignments(ASSIGNMENTS)
                .publication(2)
                .addChanges(CHANGE)
                .addGaps(GAP)
                .attributes(ATTRIBUTES)
                .build();
    }

    public static RosterPolicy policy() {
        return RosterPolicy.builder()
                .version(PolicyVersion.of("taobao-shop", "1"))
                .publicationLead(Duration.ofDays(5))
                .putLeastOnDuty(ShiftCode.DAY, 2)
                .planners(Set.of(Role.MANAGER))
                .build();
    }

    /** Other values that a host stores or sends, by name. */
    public static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("problem", problem());
        values.put(
                "limits",
                SolverLimits.builder()
                        .time(Duration.ofSeconds(5))
                        .moves(1000)
                        .threads(2)
                        .seed(7)
                        .build());
        values.put(
                "solution",
                Rosters.solver().improve(RosterDesk.week(), List.of(), SolverLimits.of(0), SolverListener.none()));
        List<Assignment> roster = RosterDesk.roster("DDDDDD.", "NNNNNN.", "NNNNNN.");
        values.put("explanation", Rosters.advisor().explain(RosterDesk.week(), roster));
        values.put("difference", Rosters.advisor().difference(RosterDesk.week(), List.of(), roster.subList(0, 2)));
        values.put("replan-request", request());
        values.put(
                "repair",
                Rosters.advisor()
                        .replan(
                                RosterDesk.week(),
                                List.of(),
                                ReplanRequest.builder().maximumChanges(1).build(),
                                SolverLimits.of(0),
                                SolverListener.none()));
        values.put(
                "swap-wish",
                SwapWish.builder()
                        .agent(RosterDesk.AGENTS.get(0))
                        .date(MONDAY)
                        .from(MONDAY)
                        .to(MONDAY.plusDays(2))
                        .most(3)
                        .build());
        values.put(
                "stand-ins",
                Rosters.advisor()
                        .standIns(
                                RosterDesk.week(),
                                RosterDesk.roster("D"),
                                RosterAbsence.of(RosterDesk.AGENTS.get(0), MONDAY, MONDAY))
                        .get(0));
        return values;
    }

    private static ReplanRequest request() {
        return ReplanRequest.builder()
                .addAbsences(AbsenceNotice.of(ABSENCE, ChangeCause.SICKNESS))
                .from(MONDAY)
                .to(MONDAY.plusDays(6))
                .addLocks(lock())
                .maximumChanges(4)
                .changeCost(20)
                .cause(ChangeCause.LEAVE)
                .build();
    }

    private static RosterLock lock() {
        return RosterLock.builder()
                .agent(RosterDesk.AGENTS.get(1))
                .date(MONDAY.plusDays(1))
                .shift(ShiftCode.NIGHT)
                .build();
    }

    private static RosterProblem problem() {
        return RosterProblem.builder()
                .horizon(RosterHorizon.of(MONDAY, 7))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addShifts(RosterDesk.DAY, NIGHT)
                .addAgents(RosterAgent.builder()
                        .id(RosterDesk.AGENTS.get(0))
                        .contract(ContractCode.of("full"))
                        .putSkills(SkillCode.of("english"), 2)
                        .addAvailability(RosterAvailability.builder()
                                .from(MONDAY)
                                .to(MONDAY.plusDays(4))
                                .addWeekdays(DayOfWeek.WEDNESDAY)
                                .addHours(HourRange.parse("08:00-12:00"), HourRange.parse("17:30-01:00"))
                                .build())
                        .history(RosterHistory.builder()
                                .from(MONDAY.minusDays(2))
                                .putShifts(MONDAY.minusDays(1), ShiftCode.NIGHT)
                                .putCarried(RuleId.of("nights"), 3L)
                                .build())
                        .build())
                .addAgents(RosterAgent.of(RosterDesk.AGENTS.get(1)))
                .addAllRules(rules())
                .addCover(CoverRequirement.builder()
                        .id(RuleId.of("nights-manned"))
                        .date(MONDAY)
                        .addShifts(ShiftCode.NIGHT)
                        .hours(HourRange.parse("17:30-08:30"))
                        .slot(Duration.ofMinutes(60))
                        .skill(SkillCode.of("english"))
                        .level(2)
                        .minimum(1)
                        .preferred(2)
                        .underWeight(10)
                        .overWeight(1)
                        .maximum(3)
                        .maximumStrength(RuleStrength.soft(4))
                        .build())
                .addRequests(RosterDesk.wish(RosterDesk.AGENTS.get(0), 1, ShiftCode.DAY))
                .addAbsences(ABSENCE)
                .addLocks(lock())
                .addPreferences(RosterPreference.of(
                        Assignment.of(RosterDesk.AGENTS.get(1), MONDAY.plusDays(3), RosterDesk.DAY), 6))
                .addHolidays(MONDAY.plusDays(4))
                .build();
    }

    /** One rule of each kind that is data. */
    public static List<RosterRule> rules() {
        RuleScope scope = RuleScope.builder()
                .addContracts(ContractCode.of("full"))
                .addAgents(RosterDesk.AGENTS.get(1))
                .build();
        return List.of(
                SuccessionRule.builder()
                        .id(RuleId.of("succession"))
                        .strength(HARD)
                        .scope(scope)
                        .addFirst(ShiftCode.NIGHT)
                        .addSecond(ShiftCode.DAY)
                        .build(),
                RestRule.builder()
                        .id(RuleId.of("rest"))
                        .strength(HARD)
                        .rest(Duration.ofHours(11))
                        .build(),
                TotalRule.builder()
                        .id(RuleId.of("total"))
                        .strength(RuleStrength.soft(2))
                        .measure(RosterMeasure.MINUTES)
                        .addShifts(ShiftCode.DAY)
                        .window(RuleWindow.rolling(14))
                        .addWeekdays(DayOfWeek.SUNDAY)
                        .holidaysOnly(true)
                        .minimum(60)
                        .maximum(600)
                        .build(),
                RunRule.builder()
                        .id(RuleId.of("run"))
                        .strength(HARD)
                        .off(true)
                        .minimum(1)
                        .maximum(3)
                        .edgeFree(false)
                        .build(),
                WeekendTotalRule.builder()
                        .id(RuleId.of("weekend-total"))
                        .strength(HARD)
                        .window(RuleWindow.month())
                        .maximum(2)
                        .build(),
                WeekendRunRule.builder()
                        .id(RuleId.of("weekend-run"))
                        .strength(HARD)
                        .maximum(2)
                        .build(),
                CompleteWeekendRule.builder()
                        .id(RuleId.of("complete-weekend"))
                        .strength(HARD)
                        .build(),
                IdenticalWeekendRule.builder()
                        .id(RuleId.of("identical-weekend"))
                        .strength(HARD)
                        .build(),
                PatternRule.builder()
                        .id(RuleId.of("pattern"))
                        .strength(HARD)
                        .addPattern(PatternDay.of(ShiftCode.NIGHT), PatternDay.off(), PatternDay.work())
                        .addStartDays(DayOfWeek.FRIDAY)
                        .wanted(true)
                        .build(),
                RecoveryRule.builder()
                        .id(RuleId.of("recovery"))
                        .strength(HARD)
                        .addShifts(ShiftCode.NIGHT)
                        .daysOff(2)
                        .build(),
                SkillRule.builder()
                        .id(RuleId.of("skill"))
                        .strength(HARD)
                        .addShifts(ShiftCode.NIGHT)
                        .skill(SkillCode.of("english"))
                        .level(2)
                        .build(),
                SeparationRule.builder()
                        .id(RuleId.of("separation"))
                        .strength(HARD)
                        .addShifts(ShiftCode.DAY)
                        .build(),
                CompanionRule.builder()
                        .id(RuleId.of("companion"))
                        .strength(HARD)
                        .addCompanions(RosterDesk.AGENTS.get(0))
                        .addShifts(ShiftCode.DAY)
                        .build(),
                FairnessRule.builder()
                        .id(RuleId.of("nights"))
                        .strength(RuleStrength.soft(5))
                        .measure(RosterMeasure.SHIFTS)
                        .addShifts(ShiftCode.NIGHT)
                        .addWeekdays(DayOfWeek.SUNDAY)
                        .holidaysOnly(true)
                        .build(),
                WeekendFairnessRule.builder()
                        .id(RuleId.of("weekends-shared"))
                        .strength(RuleStrength.soft(3))
                        .addWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                        .build(),
                RequestFairnessRule.builder()
                        .id(RuleId.of("wishes-shared"))
                        .strength(RuleStrength.soft(2))
                        .scope(scope)
                        .build(),
                OvertimeRule.builder()
                        .id(RuleId.of("overtime"))
                        .strength(RuleStrength.soft(8))
                        .scope(scope)
                        .time(Duration.ofHours(174))
                        .window(RuleWindow.month())
                        .unit(Duration.ofMinutes(30))
                        .build());
    }
}
