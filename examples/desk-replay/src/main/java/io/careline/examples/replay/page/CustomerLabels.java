package io.careline.examples.replay.page;

import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallbackStatus;
import io.careline.examples.report.Words;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.OrderStatus;
import io.careline.orderflag.Platform;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnStatus;

/** What people call the things around callbacks and orders. */
final class CustomerLabels {
    private CustomerLabels() {}

    /** Where a callback stands. */
    static Words of(CallbackStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not requested", "未申请");
            case REQUESTED -> Words.of("Requested", "已申请");
            case SCHEDULED -> Words.of("Scheduled", "已预约");
            case DUE -> Words.of("Due", "待拨打");
            case OFFERED -> Words.of("Offered", "已派给客服");
            case DIALING -> Words.of("Dialling", "拨打中");
            case CONNECTED -> Words.of("Connected", "通话中");
            case AWAITING_RETRY -> Words.of("Awaiting a retry", "待重拨");
            case COMPLETED -> Words.of("Completed", "已完成");
            case EXHAUSTED -> Words.of("No try left", "次数用尽");
            case EXPIRED -> Words.of("Expired", "已过期");
            case CANCELLED -> Words.of("Cancelled", "已取消");
            case SUPPRESSED -> Words.of("Must not be called", "禁止拨打");
        };
    }

    /** How dialling ended. */
    static Words of(CallOutcome outcome) {
        return switch (outcome) {
            case NO_ANSWER -> Words.of("No answer", "无人接听");
            case BUSY -> Words.of("Busy", "占线");
            case VOICEMAIL -> Words.of("Voicemail", "语音信箱");
            case FAILED -> Words.of("Failed", "呼叫失败");
            case WRONG_NUMBER -> Words.of("Wrong number", "号码错误");
            case ANSWERED -> Words.of("Answered", "已接听");
        };
    }

    /** What came of an answered call. */
    static Words of(CallResult result) {
        return switch (result) {
            case SATISFIED -> Words.of("Satisfied", "满意");
            case DISSATISFIED -> Words.of("Dissatisfied: the case is disputed", "不满意：原案提出异议");
            case NEW_REQUIREMENT -> Words.of("New requirement", "提出新需求");
            case INCONVENIENT -> Words.of("Inconvenient: another time", "不方便：改约");
            case PLAN_REJECTED -> Words.of("Plan rejected: another time", "不接受方案：改约");
            case NOT_THE_CUSTOMER -> Words.of("Not the customer", "非本人");
        };
    }

    /** Where an order stands. */
    static Words of(OrderStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not placed", "未下单");
            case PLACED_UNPAID -> Words.of("Not paid", "未付款");
            case PAID -> Words.of("Paid", "已付款");
            case CONFIRMED -> Words.of("Confirmed", "已核对");
            case LABELLED -> Words.of("Labelled", "已打单");
            case SHIPPED -> Words.of("Shipped", "已发货");
            case SIGNED -> Words.of("Signed for", "已签收");
            case DONE -> Words.of("Done", "已完成");
            case LOST -> Words.of("Lost", "未成交");
            case CANCELLED -> Words.of("Cancelled", "已取消");
        };
    }

    /** Where a return stands. */
    static Words of(ReturnStatus status) {
        return switch (status) {
            case NONE -> Words.of("Not asked for", "未申请");
            case REQUESTED -> Words.of("Asked for", "已申请");
            case AUTHORISED -> Words.of("Authorised", "已同意");
            case IN_TRANSIT -> Words.of("On its way back", "退回途中");
            case RECEIVED -> Words.of("Received", "已收货");
            case INSPECTED -> Words.of("Inspected", "已验货");
            case REFUNDED -> Words.of("Refunded", "已退款");
            case EXCHANGED -> Words.of("Exchanged", "已换货");
            case REJECTED_ON_INSPECTION -> Words.of("Rejected on inspection", "验货拒收");
            case EXPIRED -> Words.of("Expired", "逾期未寄回");
            case CANCELLED -> Words.of("Cancelled", "已取消");
        };
    }

    /** Whether goods may come back. */
    static Words of(ReturnOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> Words.of("Eligible", "可退");
            case INELIGIBLE -> Words.of("Not eligible", "不可退");
            case NEEDS_INFORMATION -> Words.of("Information needed", "信息不足");
            case MANUAL_REVIEW -> Words.of("To be reviewed", "人工审核");
        };
    }

    /** A colour; one of the host's own goes by its name. */
    static Words of(FlagColour colour) {
        return switch (colour.value()) {
            case "grey" -> Words.of("Grey", "灰旗");
            case "red" -> Words.of("Red", "红旗");
            case "yellow" -> Words.of("Yellow", "黄旗");
            case "green" -> Words.of("Green", "绿旗");
            case "blue" -> Words.of("Blue", "蓝旗");
            case "purple" -> Words.of("Purple", "紫旗");
            default -> Words.same(colour.value());
        };
    }

    /** What a flag says; a meaning of the host's own goes by its name. */
    static Words of(FlagMeaning meaning) {
        return switch (meaning.value()) {
            case "standard" -> Words.of("Standard", "标准");
            case "courier" -> Words.of("Courier", "快递要求");
            case "delay" -> Words.of("Delayed", "缓发");
            case "gift-or-refund" -> Words.of("Gift or refund", "赠品或返现");
            case "other" -> Words.of("Other", "其他");
            default -> Words.same(meaning.value());
        };
    }

    /** A platform; one of the host's own goes by its name. */
    static Words of(Platform platform) {
        return switch (platform.value()) {
            case "taobao" -> Words.of("Taobao/Tmall", "淘宝/天猫");
            case "kuaimai" -> Words.of("Kuaimai", "快麦");
            case "douyin" -> Words.of("Douyin", "抖音");
            case "pinduoduo" -> Words.of("Pinduoduo", "拼多多");
            case "xiaohongshu" -> Words.of("Xiaohongshu", "小红书");
            case "suning" -> Words.of("Suning", "苏宁");
            default -> Words.same(platform.value());
        };
    }
}
