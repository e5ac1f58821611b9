package io.careline.examples.replay.page;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.DeductionBasis;
import io.careline.attendance.PayDeduction;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverStatus;
import io.careline.labour.LabourLimitType;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveTypeId;
import io.careline.swap.SwapStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What people call leave, swaps and what became of a shift. */
final class PeopleLabels {
    private static final Map<LeaveTypeId, Words> TYPES = Map.ofEntries(
            Map.entry(LeaveTypeId.PERSONAL, Words.of("Personal", "事假")),
            Map.entry(LeaveTypeId.SICK, Words.of("Sick", "病假")),
            Map.entry(LeaveTypeId.MARRIAGE, Words.of("Marriage", "婚假")),
            Map.entry(LeaveTypeId.MATERNITY, Words.of("Maternity", "产假")),
            Map.entry(LeaveTypeId.BEREAVEMENT, Words.of("Bereavement", "丧假")),
            Map.entry(LeaveTypeId.COMP_TIME, Words.of("Time off in lieu", "换休")),
            Map.entry(LeaveTypeId.PAID_ANNUAL, Words.of("Annual", "年休假")),
            Map.entry(LeaveTypeId.WORK_INJURY, Words.of("Work injury", "工伤假")));

    private static final Map<HandoverItemKind, Words> KINDS = Map.ofEntries(
            Map.entry(HandoverItemKind.OPEN_CASE, Words.of("Open case", "未结事项")),
            Map.entry(HandoverItemKind.URGENT, Words.of("Urgent", "紧急事项")),
            Map.entry(HandoverItemKind.PROSPECT, Words.of("Prospect", "潜在客户")),
            Map.entry(HandoverItemKind.COMPLAINT, Words.of("Complaint", "投诉")),
            Map.entry(HandoverItemKind.REPAIR, Words.of("Repair", "报修")),
            Map.entry(HandoverItemKind.EQUIPMENT, Words.of("Equipment", "设备")),
            Map.entry(HandoverItemKind.NOTICE, Words.of("Notice", "通知")),
            Map.entry(HandoverItemKind.STAFF_CHANGE, Words.of("Change of staff", "人员变动")));

    private PeopleLabels() {}

    static Words of(LeaveTypeId type) {
        return TYPES.getOrDefault(type, Words.same(type.value()));
    }

    static Words of(LeaveStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not asked for", "未提交");
            case DRAFT -> Words.of("Draft", "草稿");
            case PENDING -> Words.of("Waiting", "待批");
            case RETURNED -> Words.of("Sent back", "退回修改");
            case APPROVED -> Words.of("Approved", "已批准");
            case ONGOING -> Words.of("On leave", "休假中");
            case COMPLETED -> Words.of("Reported back", "已销假");
            case DECLINED -> Words.of("Declined", "不批准");
            case WITHDRAWN -> Words.of("Withdrawn", "已撤回");
            case EXPIRED -> Words.of("Not decided in time", "逾期未批");
            case REVOCATION_PENDING -> Words.of("To be undone", "待撤销");
            case REVOKED -> Words.of("Undone", "已撤销");
        };
    }

    static Words of(SwapStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not asked for", "未提交");
            case PENDING_RECIPIENT -> Words.of("Other party asked", "待对方同意");
            case PENDING_LEADS -> Words.of("Team leaders asked", "待组长同意");
            case PENDING_MANAGER -> Words.of("To be signed", "待签批");
            case APPROVED -> Words.of("In force", "已生效");
            case AWAITING_REPAYMENT -> Words.of("To be paid back", "待还班");
            case SETTLED -> Words.of("Worked", "已完成");
            case DECLINED -> Words.of("Declined", "不同意");
            case CANCELLED -> Words.of("Called off", "已取消");
            case EXPIRED -> Words.of("Not answered in time", "逾期未答");
            case VOIDED -> Words.of("Void", "已作废");
            case DEFAULTED -> Words.of("Missed", "未履行");
        };
    }

    static Words of(HandoverStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not scheduled", "未安排");
            case DUE -> Words.of("To come", "待交接");
            case GIVER_WAITING -> Words.of("Giver waits", "等候接班");
            case IN_PROGRESS -> Words.of("In progress", "交接中");
            case SUSPENDED -> Words.of("Interrupted", "中断");
            case ACCEPTED -> Words.of("Accepted", "已接班");
            case ACCEPTED_WITH_REMARKS -> Words.of("Accepted with remarks", "已接班（有备注）");
            case ABANDONED -> Words.of("Called off", "未完成");
        };
    }

    static Words of(HandoverItemKind kind) {
        return KINDS.getOrDefault(kind, Words.same(kind.value()));
    }

    /** A fraction of a day or of an hour as a decimal number. */
    static Value of(LeaveAmount amount) {
        BigDecimal number = BigDecimal.valueOf(amount.numerator())
                .divide(BigDecimal.valueOf(amount.denominator()), 2, RoundingMode.HALF_UP);
        String text = number.stripTrailingZeros().toPlainString();
        return Value.text(
                amount.measure() == LeaveMeasure.DAYS
                        ? Words.of(text + " d", text + " 天")
                        : Words.of(text + " h", text + " 小时"));
    }

    static Words of(AttendanceOutcome outcome) {
        return switch (outcome) {
            case PRESENT -> Words.of("present", "正常");
            case LATE -> Words.of("late", "迟到");
            case SERIOUSLY_LATE -> Words.of("very late", "严重迟到");
            case EARLY_LEAVE -> Words.of("early", "早退");
            case HALF_DAY -> Words.of("half", "半天");
            case ABSENT -> Words.of("absent", "缺勤");
            case UNAUTHORISED_ABSENT -> Words.of("absent without leave", "旷工");
            case ON_LEAVE -> Words.of("leave", "请假");
            case DAY_OFF -> Words.of("off", "休息");
            case NOT_SIGNED -> Words.of("not signed", "未签");
        };
    }

    static Words of(DeductionBasis basis) {
        return switch (basis) {
            case LATENESS -> Words.of("A lateness", "迟到");
            case LATENESS_COUNT -> Words.of("Several latenesses", "迟到累计");
            case EARLY_LEAVE -> Words.of("Left early", "早退");
            case AWAY -> Words.of("Away from the post", "离岗");
            case ABSENCE -> Words.of("Absent", "缺勤");
            case UNAUTHORISED_ABSENCE -> Words.of("Absent without leave", "旷工");
        };
    }

    /** Fractions of a day's pay, money, or both. */
    static Words of(PayDeduction deduction) {
        Words days = deduction
                .daysOfPay()
                .map(part -> Words.of(part + " days' pay", part + " 天工资"))
                .orElse(Words.none());
        return deduction
                .amount()
                .map(amount -> days.plus(days.isEmpty() ? "" : " + ").plus(amount.toString()))
                .orElse(days);
    }

    static Words of(LabourLimitType type) {
        return switch (type) {
            case DAILY_HOURS -> Words.of("Hours a day", "每日工时");
            case WEEKLY_HOURS -> Words.of("Hours a week", "每周工时");
            case MEAN_WEEKLY_HOURS -> Words.of("Mean hours a week", "平均周工时");
            case DAILY_OVERTIME -> Words.of("Overtime a day", "每日加班");
            case MONTHLY_OVERTIME -> Words.of("Overtime a month", "每月加班");
            case WEEKLY_REST_DAYS -> Words.of("Days of rest a week", "每周休息日");
            case DAILY_REST -> Words.of("Rest a day", "每日休息");
            case WEEKLY_REST -> Words.of("Rest a week", "每周连续休息");
            case BREAK -> Words.of("Break", "工间休息");
            case NIGHT_HOURS -> Words.of("Hours a night", "夜班工时");
        };
    }
}
