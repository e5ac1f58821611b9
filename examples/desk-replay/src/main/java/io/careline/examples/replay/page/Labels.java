package io.careline.examples.replay.page;

import io.careline.calendar.ClockName;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.Severity;
import io.careline.examples.report.Words;

/** What people call statuses, commands and clocks. */
public final class Labels {
    private Labels() {}

    /** A status. */
    public static Words of(ComplaintStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not registered", "未登记");
            case REGISTERED -> Words.of("Registered", "已登记");
            case ACKNOWLEDGED -> Words.of("Acknowledged", "已受理");
            case ASSESSED -> Words.of("Assessed", "已定级");
            case INVESTIGATING -> Words.of("Investigating", "处理中");
            case ON_HOLD -> Words.of("On hold", "暂停");
            case RESPONSE_PROPOSED -> Words.of("Response proposed", "已提出答复");
            case RESOLVED -> Words.of("Resolved", "已解决");
            case FOLLOW_UP -> Words.of("Follow-up", "回访中");
            case CLOSED -> Words.of("Closed", "已结案");
            case ARCHIVED -> Words.of("Archived", "已归档");
            case WITHDRAWN -> Words.of("Withdrawn", "已撤诉");
            case DECLINED -> Words.of("Declined", "不予受理");
            case REFERRED -> Words.of("Referred", "已转外部");
            case MERGED -> Words.of("Merged", "已并案");
        };
    }

    /** A command. */
    public static Words of(ComplaintCommandType command) {
        return switch (command) {
            case REGISTER -> Words.of("register", "登记");
            case ACKNOWLEDGE -> Words.of("acknowledge", "受理");
            case ASSESS -> Words.of("assess", "定级");
            case ASSIGN -> Words.of("assign", "指派");
            case REASSIGN -> Words.of("reassign", "转派");
            case CLAIM -> Words.of("claim", "认领");
            case CHARGE_DEPARTMENT -> Words.of("charge department", "下发工作联系单");
            case START_INVESTIGATION -> Words.of("start investigation", "开始处理");
            case HOLD -> Words.of("hold", "暂停");
            case RESUME -> Words.of("resume", "恢复");
            case RECORD_CUSTOMER_CONTACT -> Words.of("record contact", "记录联系");
            case ESCALATE -> Words.of("escalate", "上报");
            case DEESCALATE -> Words.of("de-escalate", "退回下级");
            case RECLASSIFY -> Words.of("reclassify", "更正分类");
            case PROPOSE_RESPONSE -> Words.of("propose response", "提出答复");
            case ACCEPT_RESPONSE -> Words.of("accept response", "接受答复");
            case DISPUTE_RESPONSE -> Words.of("dispute response", "对答复有异议");
            case ISSUE_FINAL_RESPONSE -> Words.of("issue final response", "作出最终答复");
            case SCHEDULE_FOLLOW_UP -> Words.of("schedule follow-up", "安排回访");
            case RECORD_FOLLOW_UP -> Words.of("record follow-up", "记录回访");
            case CLOSE -> Words.of("close", "结案");
            case REOPEN -> Words.of("reopen", "重开");
            case ARCHIVE -> Words.of("archive", "归档");
            case WITHDRAW -> Words.of("withdraw", "撤诉");
            case DECLINE -> Words.of("decline", "不予受理");
            case REFER -> Words.of("refer", "转外部");
            case RECORD_BREACH -> Words.of("record breach", "记录超时");
            case MERGE -> Words.of("merge", "并案");
            case ABSORB -> Words.of("absorb", "并入");
            case UNDO_MERGE -> Words.of("undo merge", "撤销并案");
            case SPLIT -> Words.of("split", "拆分");
            case LINK -> Words.of("link", "关联");
            case SET_PARENT -> Words.of("set parent", "设置上级投诉");
            case RECORD_RELATION -> Words.of("record relation", "记录关联");
            case RAISE_NEW_DEMAND -> Words.of("raise new demand", "提出新需求");
        };
    }

    /** A severity. */
    public static Words of(Severity severity) {
        return switch (severity) {
            case GENERAL -> Words.of("general", "一般投诉");
            case MAJOR -> Words.of("major", "重大投诉");
        };
    }

    /** A clock; one that a pack adds goes by its name. */
    public static Words of(ClockName clock) {
        return switch (clock.value()) {
            case "registration" -> Words.of("Registration", "登记");
            case "reply" -> Words.of("Promised reply", "承诺答复");
            case "contact" -> Words.of("Quick contact", "快速联系");
            case "handover" -> Words.of("Promised call", "承诺回电");
            case "first-response" -> Words.of("First response", "首次答复");
            case "next-response" -> Words.of("Next response", "再次答复");
            case "periodic-update" -> Words.of("Progress report", "进展通报");
            case "resolution" -> Words.of("Resolution", "解决");
            case "follow-up" -> Words.of("Follow-up", "回访");
            default -> Words.same(clock.value());
        };
    }
}
