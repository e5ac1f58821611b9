package io.careline.examples.replay.orders;

import io.careline.examples.replay.journal.JournalForm;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.returns.ReturnCommandType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The columns and activities of a journal of orders, by the names of the commands and their attributes. */
public final class OrderForm {
    static final String CUSTOMER = "customer";
    static final String AMOUNT = "amount";
    static final String AGENT = "agent";
    static final String INSTRUCTION = "instruction";
    static final String WAYBILL = "waybill";
    static final String PLATFORMS = "platforms";
    static final String TAG_NAME = "tagName";
    static final String REMARK = "remark";
    static final String REJECTION = "rejection";
    static final String THANKED = "thanked";
    static final String NOTICE_GIVEN = "noticeGiven";
    static final String REASON = "reason";
    static final String RETURN = "return";
    static final String GOODS = "goods";
    static final String CAUSE = "cause";
    static final String PACKAGING_COMPLETE = "packagingComplete";
    static final String OPENED = "opened";
    static final String USED = "used";
    static final String CHECKED_ON_SIGNING = "checkedOnSigning";
    static final String REMEDY = "remedy";
    static final String BASIS = "basis";
    static final String FREIGHT_COLLECT = "freightCollect";
    static final String OUTBOUND_FREIGHT = "outboundFreight";
    static final String RETURN_FREIGHT = "returnFreight";
    static final String RESHIP_FREIGHT = "reshipFreight";

    private static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList(
            CUSTOMER,
            AMOUNT,
            AGENT,
            INSTRUCTION,
            WAYBILL,
            PLATFORMS,
            TAG_NAME,
            REMARK,
            REJECTION,
            THANKED,
            NOTICE_GIVEN,
            REASON,
            RETURN,
            GOODS,
            CAUSE,
            PACKAGING_COMPLETE,
            OPENED,
            USED,
            CHECKED_ON_SIGNING,
            REMEDY,
            BASIS,
            FREIGHT_COLLECT,
            OUTBOUND_FREIGHT,
            RETURN_FREIGHT,
            RESHIP_FREIGHT));

    private OrderForm() {}

    /** The form. */
    public static JournalForm form() {
        Set<String> activities = new LinkedHashSet<>();
        for (OrderCommandType type : OrderCommandType.values()) {
            activities.add(type.tag());
        }
        for (OrderFlagCommandType type : OrderFlagCommandType.values()) {
            activities.add(activity(type));
        }
        for (ReturnCommandType type : ReturnCommandType.values()) {
            if (!followsFromDeadlines(type)) {
                activities.add(activity(type));
            }
        }
        return new JournalForm("order", COLUMNS, activities);
    }

    /** A flag's tags are too short to stand beside an order's: {@code set-flag} for {@code set}. */
    static String activity(OrderFlagCommandType type) {
        return type == OrderFlagCommandType.RECORD_PUSH ? type.tag() : type.tag() + "-flag";
    }

    /** The command on a flag that an activity stands for; empty if it is about the order itself. */
    static Optional<OrderFlagCommandType> flagCommand(String activity) {
        return Arrays.stream(OrderFlagCommandType.values())
                .filter(type -> activity(type).equals(activity))
                .findFirst();
    }

    /** The same for a return's: {@code request-return} for {@code request}, {@code dispatch-goods} as it is. */
    static String activity(ReturnCommandType type) {
        return switch (type) {
            case REQUEST, REASSESS, AUTHORISE, CANCEL, EXPIRE -> type.tag() + "-return";
            default -> type.tag();
        };
    }

    private static boolean followsFromDeadlines(ReturnCommandType type) {
        return type == ReturnCommandType.EXPIRE || type == ReturnCommandType.RECORD_REFUND_OVERDUE;
    }

    /** The command on a return that an activity stands for; empty if it is about something else. */
    static Optional<ReturnCommandType> returnCommand(String activity) {
        return Arrays.stream(ReturnCommandType.values())
                .filter(type -> activity(type).equals(activity))
                .findFirst();
    }
}
