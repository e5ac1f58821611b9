package io.careline.scorecard;

import io.careline.common.Incubating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How each measure of the handbooks comes about (rules M, K4, CP20). What a quantity counts, {@link Quantity} says.
 */
@Incubating(since = "0.1.0")
public final class StandardMeasures {
    private static final List<MeasureDefinition> MONTHLY = List.of(
            MeasureDefinition.of(
                    MeasureId.CHAT_CONVERSION, MeasureUnit.SHARE, Quantity.ENQUIRIES_CONVERTED, Quantity.ENQUIRIES),
            MeasureDefinition.of(
                    MeasureId.MEAN_RESPONSE_TIME, MeasureUnit.SECONDS, Quantity.RESPONSE_SECONDS, Quantity.RESPONSES),
            MeasureDefinition.of(MeasureId.LOSS_RATE, MeasureUnit.SHARE, Quantity.ENQUIRIES_LOST, Quantity.ENQUIRIES),
            MeasureDefinition.of(MeasureId.ORDER_AMOUNT, MeasureUnit.MONEY, Quantity.ORDER_AMOUNT),
            MeasureDefinition.of(
                    MeasureId.VALID_ORDER_SHARE, MeasureUnit.SHARE, Quantity.ORDERS_VALID, Quantity.ORDERS_PLACED),
            MeasureDefinition.of(
                    MeasureId.PAYMENT_SHARE, MeasureUnit.SHARE, Quantity.ORDERS_PAID, Quantity.ORDERS_PLACED),
            MeasureDefinition.of(
                    MeasureId.REFUND_SHARE, MeasureUnit.SHARE, Quantity.ORDERS_REFUNDED, Quantity.ORDERS_PAID),
            MeasureDefinition.of(MeasureId.BASKET, MeasureUnit.MONEY, Quantity.ORDER_AMOUNT, Quantity.ORDERS_PAID),
            MeasureDefinition.of(
                    MeasureId.COMPLAINT_SHARE,
                    MeasureUnit.SHARE,
                    Quantity.COMPLAINTS_ABOUT,
                    Quantity.CONTACTS_ANSWERED),
            MeasureDefinition.of(MeasureId.ABNORMAL_ORDERS, MeasureUnit.COUNT, Quantity.ORDERS_ABNORMAL),
            MeasureDefinition.of(
                    MeasureId.REPORT_PUNCTUALITY, MeasureUnit.SHARE, Quantity.REPORTS_PUNCTUAL, Quantity.REPORTS_DUE),
            MeasureDefinition.of(
                    MeasureId.REPORT_TRUTH, MeasureUnit.SHARE, Quantity.REPORTS_TRUTHFUL, Quantity.REPORTS_CHECKED),
            MeasureDefinition.of(
                    MeasureId.REPORT_QUALITY, MeasureUnit.SHARE, Quantity.REPORT_MARKS, Quantity.REPORTS_MARKED));

    private static final List<MeasureDefinition> OTHERS = List.of(
            MeasureDefinition.of(
                    MeasureId.COMPLAINTS_PER_ORDER,
                    MeasureUnit.SHARE,
                    Quantity.COMPLAINTS_ABOUT,
                    Quantity.ORDERS_PLACED),
            MeasureDefinition.of(
                    MeasureId.UPHELD_SHARE, MeasureUnit.SHARE, Quantity.COMPLAINTS_UPHELD, Quantity.COMPLAINTS_ABOUT),
            MeasureDefinition.of(MeasureId.WORKLOAD, MeasureUnit.COUNT, Quantity.REGISTRATIONS),
            MeasureDefinition.of(
                    MeasureId.SATISFACTION, MeasureUnit.SHARE, Quantity.CUSTOMERS_SATISFIED, Quantity.CUSTOMERS_ASKED),
            MeasureDefinition.of(
                    MeasureId.SERVICE_LEVEL,
                    MeasureUnit.SHARE,
                    Quantity.CONTACTS_ANSWERED_IN_TIME,
                    Quantity.CONTACTS_OFFERED),
            MeasureDefinition.of(
                    MeasureId.SERVICE_LEVEL_NET,
                    MeasureUnit.SHARE,
                    Quantity.CONTACTS_ANSWERED_IN_TIME,
                    Quantity.CONTACTS_OFFERED_NET),
            MeasureDefinition.of(
                    MeasureId.SPEED_OF_ANSWER, MeasureUnit.SECONDS, Quantity.WAIT_SECONDS, Quantity.CONTACTS_ANSWERED),
            MeasureDefinition.of(
                    MeasureId.HANDLING_TIME,
                    MeasureUnit.SECONDS,
                    Quantity.HANDLING_SECONDS,
                    Quantity.CONTACTS_ANSWERED),
            MeasureDefinition.of(
                    MeasureId.OCCUPANCY, MeasureUnit.SHARE, Quantity.HANDLING_SECONDS, Quantity.PRESENT_SECONDS),
            MeasureDefinition.of(
                    MeasureId.ABANDONMENT, MeasureUnit.SHARE, Quantity.CONTACTS_ABANDONED, Quantity.CONTACTS_OFFERED),
            MeasureDefinition.of(
                    MeasureId.FIRST_CONTACT_RESOLUTION,
                    MeasureUnit.SHARE,
                    Quantity.CONTACTS_SOLVED,
                    Quantity.CONTACTS_ANSWERED),
            MeasureDefinition.of(
                    MeasureId.ADHERENCE, MeasureUnit.SHARE, Quantity.PRESENT_SECONDS, Quantity.SCHEDULED_SECONDS),
            MeasureDefinition.of(
                    MeasureId.SHRINKAGE, MeasureUnit.SHARE, Quantity.AWAY_SECONDS, Quantity.SCHEDULED_SECONDS),
            MeasureDefinition.of(
                    MeasureId.SHIFT_PUNCTUALITY, MeasureUnit.SHARE, Quantity.SHIFTS_PUNCTUAL, Quantity.SHIFTS_ASSESSED),
            MeasureDefinition.of(
                    MeasureId.CALLBACK_PUNCTUALITY,
                    MeasureUnit.SHARE,
                    Quantity.CALLBACKS_IN_TIME,
                    Quantity.CALLBACKS_COMPLETED),
            MeasureDefinition.of(
                    MeasureId.HANDOVER_COMPLETION,
                    MeasureUnit.SHARE,
                    Quantity.HANDOVERS_ACCEPTED,
                    Quantity.HANDOVERS_DUE),
            MeasureDefinition.of(
                    MeasureId.LOG_COMPLETENESS, MeasureUnit.SHARE, Quantity.LOGS_WRITTEN, Quantity.DAYS_WORKED),
            MeasureDefinition.of(MeasureId.LEAVES, MeasureUnit.COUNT, Quantity.LEAVES_APPROVED),
            MeasureDefinition.of(MeasureId.SWAPS, MeasureUnit.COUNT, Quantity.SWAPS_APPROVED));

    private StandardMeasures() {}

    /** Those of the monthly scorecard of a shop (rule K4), in the order of its handbook. */
    public static List<MeasureDefinition> monthly() {
        return MONTHLY;
    }

    /** All that the library defines, those of {@link #monthly()} first. */
    public static List<MeasureDefinition> all() {
        List<MeasureDefinition> all = new ArrayList<>(MONTHLY);
        all.addAll(OTHERS);
        return Collections.unmodifiableList(all);
    }
}
