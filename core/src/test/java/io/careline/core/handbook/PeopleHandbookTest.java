package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.AwayMeasure;
import io.careline.attendance.LatenessRule;
import io.careline.attendance.PayDeduction;
import io.careline.calendar.HourRange;
import io.careline.common.DaysOfPay;
import io.careline.common.Money;
import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductTrigger;
import io.careline.conduct.DoublingBase;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.RewardGround;
import io.careline.conduct.RewardRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.core.labour.LabourPacks;
import io.careline.handover.EquipmentCode;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.LeavingRule;
import io.careline.leave.AccrualFrequency;
import io.careline.leave.AccrualProration;
import io.careline.leave.AccrualTiming;
import io.careline.leave.LeaveAccrual;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBand;
import io.careline.leave.LeaveBlock;
import io.careline.leave.LeaveCarryOver;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveGuard;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeaveLevelRule;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveNotice;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSeverity;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveUnit;
import io.careline.leave.SandwichRule;
import io.careline.lifecycle.Role;
import io.careline.roster.ChangeCause;
import io.careline.roster.ShiftCode;
import io.careline.swap.ConsecutiveSwaps;
import io.careline.swap.SwapCount;
import io.careline.swap.SwapCountMonth;
import io.careline.swap.SwapCountPeople;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapLiability;
import io.careline.swap.SwapPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleHandbookTest {
    static final String LEAVE = """
            {
              "types": [
                {
                  "ruleId": ["L8", "L15"],
                  "id": "paid-annual",
                  "paid": true,
                  "documentFrom": "2.5d",
                  "documentLater": true,
                  "counting": {
                    "unit": "HOUR", "step": "PT30M", "restDayCounted": true, "holidayCounted": true,
                    "sandwich": "WEEKEND", "freeDayLength": "PT7H30M"
                  },
                  "ledger": {
                    "overdraft": "4h",
                    "largestBalance": "160h",
                    "accrual": {
                      "perYear": "40h", "frequency": "QUARTERLY", "timing": "START", "proration": "NONE", "step": "0.5h",
                      "rounding": "HALF_UP", "yearStart": "04-01", "usableAfterYear": "P3M"
                    },
                    "carryOver": { "largest": "16h", "lastDay": "06-30" },
                    "encashmentAllowed": true
                  },
                  "pendingCounted": false,
                  "channels": { "ruleId": "L8", "value": ["IN_PERSON"] },
                  "notice": { "ruleId": "L5", "source": "G2", "days": "P1D", "byDay": true },
                  "specialNotice": { "time": "PT1H" },
                  "noticeByShift": [{ "shift": "night", "days": "P1D", "time": "PT2H" }],
                  "nightRestricted": { "ruleId": "L9", "value": false },
                  "leastTenure": "P1Y",
                  "longestRun": "10d",
                  "rosterCause": "sickness",
                  "severities": [{ "guard": "TENURE", "severity": "WARN" }]
                },
                { "id": "personal" }
              ],
              "bands": [
                {
                  "ruleId": "L7", "types": ["personal"], "applicants": ["officer"], "from": "0.5d", "fromIncluded": false,
                  "upTo": "3d", "upToIncluded": false, "levels": [{ "role": "supervisor", "mode": "ALL" }]
                },
                { "levels": [{ "role": "supervisor" }, { "role": "director" }] }
              ],
              "severities": [{ "ruleId": "L17", "guard": "SWAP_FIRST", "severity": "REFUSE" }],
              "nightCutoff": { "ruleId": "L9", "value": "11:30" },
              "emergencyCall": { "ruleId": "L14", "value": "PT1H" },
              "blocks": [{ "from": "2026-11-11", "to": "2026-11-12", "exempt": ["manager"] }],
              "mostAway": { "value": 2 },
              "leastOnDuty": { "ruleId": "R7", "value": { "night": 1, "day": 2 } },
              "returnGrace": { "ruleId": "L10", "value": "PT15M" },
              "exceptionApprovers": { "value": ["director"] },
              "transferrers": { "value": ["supervisor"] },
              "revokers": { "value": ["director"] },
              "commands": [{ "command": "REPORT_BACK", "ruleId": "L10" }]
            }
            """;

    static final String SWAPS = """
            {
              "kinds": { "value": ["SWAP"] },
              "recipientAsked": { "ruleId": "W1", "value": false },
              "teamLeadAsked": { "ruleId": "W4", "value": true },
              "approvers": { "ruleId": "W3", "value": ["supervisor", "manager"] },
              "registerRequired": { "value": false },
              "reasonRequired": { "ruleId": "W2", "value": false },
              "monthlyLimit": { "ruleId": "W5", "value": 2 },
              "count": { "value": "REQUESTED" },
              "countPeople": { "value": "REQUESTER" },
              "countMonth": { "value": "REQUEST" },
              "countedKinds": { "value": ["OFFER"] },
              "consecutive": { "ruleId": "W6", "source": "G9", "value": "REQUESTS" },
              "backToBackAllowed": { "ruleId": "W7", "value": true },
              "minimumRest": { "value": "PT11H" },
              "holidayAllowed": { "ruleId": "W9", "value": true },
              "rosterRuleBinding": { "value": false },
              "answerWithin": { "value": "PT24H" },
              "repaymentWithin": { "value": "P14D" },
              "liability": { "ruleId": "W8", "value": "TEAM_LEADS" },
              "supervisors": { "value": ["director"] },
              "commands": [{ "command": "REQUEST", "ruleId": "W10" }]
            }
            """;

    static final String HANDOVERS = """
            {
              "takerLead": { "ruleId": "H1", "value": "PT10M" },
              "leavingUnrelieved": { "ruleId": "H2", "value": "RAISED" },
              "nightForm": { "ruleId": "H11", "value": "BOOK" },
              "mandatoryKinds": { "ruleId": ["H3", "H4"], "value": ["urgent", "my-kind"] },
              "writtenKinds": { "value": [] },
              "equipment": { "ruleId": "H6", "value": { "key": 3, "radio": 1 } },
              "placeChecked": { "ruleId": "H7", "value": false },
              "minimumOnDuty": { "ruleId": "R7", "value": 2 },
              "standIns": { "ruleId": "R7", "value": ["security-guard"] },
              "extendable": { "ruleId": "R1", "value": false },
              "longestExtension": { "value": "PT2H" },
              "meetings": { "ruleId": "R10", "value": { "day": "17:00-17:30" } },
              "complaintKinds": { "ruleId": "H10", "value": ["repair"] },
              "workOrderKinds": { "ruleId": "H10", "value": ["equipment"] },
              "nightLogTime": { "value": "09:00" },
              "dailyMeetingEnd": { "ruleId": "H12", "value": "10:00" },
              "recordReaders": { "ruleId": "H12", "value": ["director"] },
              "leads": { "value": ["supervisor"] },
              "commands": [{ "command": "SIGN", "ruleId": "H8" }]
            }
            """;

    static final String ATTENDANCE = """
            {
              "grace": { "value": "PT0S" },
              "signOutGrace": { "value": "PT1H" },
              "evidencePeriod": { "value": "P2D" },
              "lockDelay": { "value": "P3D" },
              "lateness": [
                { "ruleId": ["A1", "A4"], "from": "PT15M", "outcome": "LATE", "latenesses": 1, "amount": "CNY 5" },
                { "from": "PT1H", "inclusive": false, "outcome": "HALF_DAY", "daysOfPay": "1/2", "amount": "CNY 1" }
              ],
              "earlyLeave": [{ "ruleId": "A2", "from": "PT0S", "outcome": "EARLY_LEAVE", "onlyIfWorkUndone": true }],
              "away": [{ "ruleId": "A3", "from": "PT20M", "outcome": "ABSENT" }],
              "awayMeasure": { "value": "TOTAL" },
              "deductions": [{ "outcome": "UNAUTHORISED_ABSENT", "daysOfPay": "3" }],
              "monthlyLateness": { "ruleId": "A1", "count": 3, "repeated": false, "replacing": false, "daysOfPay": "1" },
              "correctionsPerMonth": { "value": 3 },
              "recorders": { "value": ["team-lead"] },
              "correctors": { "value": ["manager"] },
              "confirmers": { "value": ["director"] },
              "commands": [{ "command": "RECORD_AWAY", "ruleId": "R14" }]
            }
            """;

    static final String LABOUR = """
            [{ "ruleId": "R3", "source": "G16", "pack": "EU" }, { "pack": "CN" }]
            """;

    static final String CONDUCT = """
            {
              "offences": [
                {
                  "ruleId": ["C6", "CP19"],
                  "id": "service-rule",
                  "ladder": [
                    { "ruleId": "C6", "source": "default", "measures": ["WARNING", "PUBLIC_NOTICE"] },
                    { "fine": "CNY 100", "headFineFactor": 2, "headMeasures": ["FAULT_SLIP"] },
                    { "doubled": true },
                    { "monthsOfPay": 1, "commissionPercent": "0.5" }
                  ],
                  "aggravations": [
                    { "aggravation": "grave-result", "fine": "CNY 1000", "fineUpTo": "CNY 5000", "measures": ["DISMISSAL"] }
                  ],
                  "lookBack": "P1Y",
                  "byArticle": true,
                  "triggers": ["UPHELD_COMPLAINT"],
                  "flatFine": "CNY 200"
                },
                { "id": "my-offence", "ladder": [{ "measures": ["CASE_BY_CASE"] }] }
              ],
              "rewards": [
                { "ruleId": "C15", "ground": "data-error-found", "amount": "CNY 20" },
                { "ground": "proposal-adopted" }
              ],
              "moneyProposed": { "value": false },
              "monthlyCap": { "ruleId": "CF5", "value": "CNY 500" },
              "doublingBase": { "value": "LAST_FINE" },
              "flatFineApplied": { "source": "G11", "value": true },
              "fundKept": { "ruleId": "C14", "value": true },
              "hearingNeeded": { "value": false },
              "decisionWithin": { "value": "P3D" },
              "appealWithin": { "value": "P5D" },
              "appealDecisionWithin": { "value": "P4D" },
              "lapseAfter": { "value": "P30D" },
              "reviewers": { "value": ["team-lead"] },
              "deciders": { "value": ["manager"] },
              "appealDeciders": { "value": ["director"] },
              "settlers": { "value": ["director", "manager"] },
              "commands": [{ "command": "UPHOLD_CASE", "ruleId": "C10" }]
            }
            """;

    private final Handbook handbook = Handbook.parse(everything());

    static String everything() {
        String document = Documents.with("/leave", LEAVE);
        document = Documents.with(document, "/swaps", SWAPS);
        document = Documents.with(document, "/handovers", HANDOVERS);
        document = Documents.with(document, "/attendance", ATTENDANCE);
        document = Documents.with(document, "/conduct", CONDUCT);
        return Documents.with(document, "/labour", LABOUR);
    }

    @Test
    @DisplayName("L1 to L21: every knob of the section on leave is turned in the policy")
    void every_knob_of_leave_is_turned() {
        LeaveRule annual = LeaveRule.builder()
                .leave(LeaveType.builder()
                        .id(LeaveTypeId.PAID_ANNUAL)
                        .paid(true)
                        .documentFrom(LeaveAmount.halfDays(5))
                        .balanceNeeded(true)
                        .counting(LeaveCounting.builder()
                                .unit(LeaveUnit.HOUR)
                                .step(Duration.ofMinutes(30))
                                .restDayCounted(true)
                                .holidayCounted(true)
                                .sandwich(SandwichRule.WEEKEND)
                                .freeDayLength(Duration.ofMinutes(450))
                                .build())
                        .build())
                .documentLater(true)
                .ledger(LeaveLedgerPolicy.builder()
                        .measure(LeaveMeasure.HOURS)
                        .overdraft(LeaveAmount.hours(4))
                        .largestBalance(LeaveAmount.hours(160))
                        .accrual(LeaveAccrual.builder()
                                .perYear(LeaveAmount.hours(40))
                                .frequency(AccrualFrequency.QUARTERLY)
                                .timing(AccrualTiming.START)
                                .proration(AccrualProration.NONE)
                                .step(LeaveAmount.of(LeaveMeasure.HOURS, 1, 2))
                                .rounding(RoundingMode.HALF_UP)
                                .yearStart(MonthDay.of(4, 1))
                                .usableAfterYear(Period.ofMonths(3))
                                .build())
                        .carryOver(LeaveCarryOver.builder()
                                .largest(LeaveAmount.hours(16))
                                .lastDay(MonthDay.of(6, 30))
                                .build())
                        .encashmentAllowed(true)
                        .build())
                .pendingCounted(false)
                .channels(Set.of(LeaveChannel.IN_PERSON))
                .notice(LeaveNotice.ofDays(1))
                .specialNotice(LeaveNotice.ofHours(1))
                .putNoticeByShift(
                        ShiftCode.NIGHT,
                        LeaveNotice.builder()
                                .days(Period.ofDays(1))
                                .time(Duration.ofHours(2))
                                .build())
                .nightRestricted(false)
                .leastTenure(Period.ofYears(1))
                .longestRun(LeaveAmount.days(10))
                .rosterCause(ChangeCause.SICKNESS)
                .putSeverities(LeaveGuard.TENURE, LeaveSeverity.WARN)
                .build();
        LeaveBand band = LeaveBand.builder()
                .addLeaveTypes(LeaveTypeId.PERSONAL)
                .addApplicantRoles(Role.OFFICER)
                .from(LeaveAmount.halfDays(1))
                .fromIncluded(false)
                .upTo(LeaveAmount.days(3))
                .upToIncluded(false)
                .addLevels(LeaveLevelRule.builder()
                        .role(Role.SUPERVISOR)
                        .mode(LeaveLevelMode.ALL)
                        .build())
                .build();
        LeaveBand rest = LeaveBand.builder()
                .addLevels(LeaveLevelRule.of(Role.SUPERVISOR), LeaveLevelRule.of(Role.DIRECTOR))
                .build();
        assertThat(handbook.leavePolicy())
                .isEqualTo(LeavePolicy.builder()
                        .version(handbook.version())
                        .zone(handbook.zone())
                        .addRules(annual)
                        .addRules(LeaveRule.of(
                                LeaveType.builder().id(LeaveTypeId.PERSONAL).build()))
                        .addBands(band, rest)
                        .putSeverities(LeaveGuard.SWAP_FIRST, LeaveSeverity.REFUSE)
                        .putRuleIds(LeaveGuard.SWAP_FIRST, "L17")
                        .nightCutoff(LocalTime.of(11, 30))
                        .emergencyCall(Duration.ofHours(1))
                        .addBlocks(LeaveBlock.builder()
                                .from(LocalDate.of(2026, 11, 11))
                                .to(LocalDate.of(2026, 11, 12))
                                .addExemptRoles(Role.MANAGER)
                                .build())
                        .mostAway(2)
                        .putLeastOnDuty(ShiftCode.NIGHT, 1)
                        .putLeastOnDuty(ShiftCode.DAY, 2)
                        .returnGrace(Duration.ofMinutes(15))
                        .exceptionApprovers(Set.of(Role.DIRECTOR))
                        .transferrers(Set.of(Role.SUPERVISOR))
                        .revokers(Set.of(Role.DIRECTOR))
                        .build());
    }

    @Test
    @DisplayName("C1 to C16: every knob of the section on conduct is turned in the policy")
    void every_knob_of_conduct_is_turned() {
        SanctionStep grave = SanctionStep.builder()
                .sanction(Sanction.builder()
                        .addMeasures(SanctionMeasure.DISMISSAL)
                        .fine(Money.of("CNY", "1000"))
                        .build())
                .fineUpTo(Money.of("CNY", "5000"))
                .build();
        OffenceRule service = OffenceRule.builder()
                .offence(Offence.SERVICE_RULE)
                .addLadder(SanctionStep.of(SanctionMeasure.WARNING, SanctionMeasure.PUBLIC_NOTICE))
                .addLadder(SanctionStep.builder()
                        .sanction(Sanction.fine(Money.of("CNY", "100")))
                        .headFineFactor(2)
                        .addHeadMeasures(SanctionMeasure.FAULT_SLIP)
                        .build())
                .addLadder(SanctionStep.doubled())
                .addLadder(SanctionStep.of(Sanction.builder()
                        .monthsOfPay(1)
                        .commissionPercent(new BigDecimal("0.5"))
                        .build()))
                .putAggravations(Aggravation.GRAVE_RESULT, grave)
                .lookBack(Period.ofYears(1))
                .byArticle(true)
                .addTriggers(ConductTrigger.UPHELD_COMPLAINT)
                .flatFine(Money.of("CNY", "200"))
                .ruleId("C6")
                .build();
        OffenceRule own = OffenceRule.builder()
                .offence(Offence.of("my-offence"))
                .addLadder(SanctionStep.of(SanctionMeasure.CASE_BY_CASE))
                .build();
        RewardRule found = RewardRule.builder()
                .ground(RewardGround.DATA_ERROR_FOUND)
                .amount(Money.of("CNY", "20"))
                .ruleId("C15")
                .build();
        assertThat(handbook.conductPolicy())
                .isEqualTo(ConductPolicy.builder()
                        .version(handbook.version())
                        .zone(handbook.zone())
                        .addOffences(service, own)
                        .addRewards(
                                found,
                                RewardRule.builder()
                                        .ground(RewardGround.PROPOSAL_ADOPTED)
                                        .build())
                        .moneyProposed(false)
                        .monthlyCap(Money.of("CNY", "500"))
                        .doublingBase(DoublingBase.LAST_FINE)
                        .flatFineApplied(true)
                        .fundKept(true)
                        .hearingNeeded(false)
                        .decisionWithin(Duration.ofDays(3))
                        .appealWithin(Duration.ofDays(5))
                        .appealDecisionWithin(Duration.ofDays(4))
                        .lapseAfter(Duration.ofDays(30))
                        .reviewers(Set.of(Role.TEAM_LEAD))
                        .deciders(Set.of(Role.MANAGER))
                        .appealDeciders(Set.of(Role.DIRECTOR))
                        .settlers(Set.of(Role.DIRECTOR, Role.MANAGER))
                        .build());
    }

    @Test
    @DisplayName("W1 to W10: every knob of the section on swaps is turned in the policy")
    void every_knob_of_swaps_is_turned() {
        assertThat(handbook.swapPolicy())
                .isEqualTo(SwapPolicy.builder()
                        .version(handbook.version())
                        .kinds(Set.of(SwapKind.SWAP))
                        .recipientAsked(false)
                        .teamLeadAsked(true)
                        .approvers(List.of(Role.SUPERVISOR, Role.MANAGER))
                        .registerRequired(false)
                        .reasonRequired(false)
                        .monthlyLimit(2)
                        .count(SwapCount.REQUESTED)
                        .countPeople(SwapCountPeople.REQUESTER)
                        .countMonth(SwapCountMonth.REQUEST)
                        .countedKinds(Set.of(SwapKind.OFFER))
                        .consecutive(ConsecutiveSwaps.REQUESTS)
                        .backToBackAllowed(true)
                        .minimumRest(Duration.ofHours(11))
                        .holidayAllowed(true)
                        .rosterRuleBinding(false)
                        .answerWithin(Duration.ofDays(1))
                        .repaymentWithin(Duration.ofDays(14))
                        .liability(SwapLiability.TEAM_LEADS)
                        .supervisors(Set.of(Role.DIRECTOR))
                        .build());
    }

    @Test
    @DisplayName("H1 to H12, R7, R10: every knob of the section on handovers is turned in the policy")
    void every_knob_of_handovers_is_turned() {
        assertThat(handbook.handoverPolicy())
                .isEqualTo(HandoverPolicy.builder()
                        .version(handbook.version())
                        .zone(handbook.zone())
                        .takerLead(Duration.ofMinutes(10))
                        .leavingUnrelieved(LeavingRule.RAISED)
                        .nightForm(HandoverForm.BOOK)
                        .mandatoryKinds(Set.of(HandoverItemKind.URGENT, HandoverItemKind.of("my-kind")))
                        .writtenKinds(Set.of())
                        .equipment(Map.of(EquipmentCode.of("key"), 3, EquipmentCode.of("radio"), 1))
                        .placeChecked(false)
                        .minimumOnDuty(2)
                        .standIns(Set.of(Role.of("security-guard")))
                        .extendable(false)
                        .longestExtension(Duration.ofHours(2))
                        .putMeetings(ShiftCode.DAY, HourRange.parse("17:00-17:30"))
                        .complaintKinds(Set.of(HandoverItemKind.REPAIR))
                        .workOrderKinds(Set.of(HandoverItemKind.EQUIPMENT))
                        .nightLogTime(LocalTime.of(9, 0))
                        .dailyMeetingEnd(LocalTime.of(10, 0))
                        .recordReaders(Set.of(Role.DIRECTOR))
                        .leads(Set.of(Role.SUPERVISOR))
                        .build());
    }

    @Test
    @DisplayName("A1 to A4: every knob of the section on attendance is turned in the policy")
    void every_knob_of_attendance_is_turned() {
        AttendanceStep.Builder late = AttendanceStep.builder();
        late.from(Duration.ofMinutes(15)).outcome(AttendanceOutcome.LATE).latenesses(1);
        late.deduction(PayDeduction.of(Money.of("CNY", "5"))).ruleId("A1");
        AttendanceStep.Builder half = AttendanceStep.builder();
        half.from(Duration.ofHours(1)).inclusive(false).outcome(AttendanceOutcome.HALF_DAY);
        half.deduction(PayDeduction.builder()
                .daysOfPay(DaysOfPay.of(1, 2))
                .amount(Money.of("CNY", "1"))
                .build());
        AttendanceStep.Builder early = AttendanceStep.builder();
        early.from(Duration.ZERO).outcome(AttendanceOutcome.EARLY_LEAVE).onlyIfWorkUndone(true);
        AttendanceStep.Builder away = AttendanceStep.builder();
        away.from(Duration.ofMinutes(20)).outcome(AttendanceOutcome.ABSENT).ruleId("A3");
        assertThat(handbook.attendancePolicy())
                .isEqualTo(AttendancePolicy.builder()
                        .version(handbook.version())
                        .grace(Duration.ZERO)
                        .signOutGrace(Duration.ofHours(1))
                        .evidencePeriod(Duration.ofDays(2))
                        .lockDelay(Duration.ofDays(3))
                        .addLateness(late.build(), half.build())
                        .addEarlyLeave(early.ruleId("A2").build())
                        .addAway(away.build())
                        .awayMeasure(AwayMeasure.TOTAL)
                        .putDeductions(AttendanceOutcome.UNAUTHORISED_ABSENT, PayDeduction.of(DaysOfPay.of(3)))
                        .monthlyLateness(LatenessRule.builder()
                                .count(3)
                                .repeated(false)
                                .replacing(false)
                                .deduction(PayDeduction.of(DaysOfPay.of(1)))
                                .ruleId("A1")
                                .build())
                        .correctionsPerMonth(3)
                        .recorders(Set.of(Role.TEAM_LEAD))
                        .correctors(Set.of(Role.MANAGER))
                        .confirmers(Set.of(Role.DIRECTOR))
                        .build());
    }

    @Test
    @DisplayName("G16: the limits of labour law to look at are named in their order")
    void the_limits_of_labour_law_are_named() {
        assertThat(handbook.labourRules()).containsExactly(LabourPacks.europeanUnion(), LabourPacks.china());
        assertThat(Handbook.parse(Documents.SOUND).labourRules()).isEmpty();
    }

    @Test
    void the_rules_of_the_sections_are_kept() {
        assertThat(handbook.rules())
                .containsEntry("L10", List.of("/leave/returnGrace", "/leave/commands/0"))
                .containsEntry("W10", List.of("/swaps/commands/0"))
                .containsEntry("R7", List.of("/leave/leastOnDuty", "/handovers/minimumOnDuty", "/handovers/standIns"))
                .containsEntry("A1", List.of("/attendance/lateness/0", "/attendance/monthlyLateness"))
                .containsEntry("R3", List.of("/labour/0"));
    }

    @Test
    void the_life_cycles_are_reached_through_the_handbook() {
        assertThat(handbook.leave().name()).isEqualTo("leave");
        assertThat(handbook.swaps().name()).isEqualTo("swap");
        assertThat(handbook.handovers().name()).isEqualTo("handover");
        assertThat(handbook.attendance().name()).isEqualTo("attendance");
        assertThat(handbook.conduct().name()).isEqualTo("conduct");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave", "swaps", "handovers", "attendance", "conduct"})
    void a_handbook_without_the_section_says_so(String section) {
        Handbook silent = Handbook.parse(Documents.SOUND);
        assertThatThrownBy(() -> {
                    switch (section) {
                        case "leave" -> silent.leave();
                        case "swaps" -> silent.swaps();
                        case "handovers" -> silent.handovers();
                        case "conduct" -> silent.conduct();
                        default -> silent.attendance();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section " + section);
    }
}
