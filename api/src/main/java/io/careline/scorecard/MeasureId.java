package io.careline.scorecard;

import io.careline.common.Code;
import io.careline.common.Incubating;

/**
 * What a measure is called; {@link StandardMeasures} says how each comes about, a host makes its own with
 * {@link #of(String)}.
 */
@Incubating(since = "0.1.0")
public final class MeasureId extends Code<MeasureId> {
    /** Enquiries that led to an order (rule K4). */
    public static final MeasureId CHAT_CONVERSION = of("chat-conversion");
    /** How long a customer waits for an answer in a chat, on average (rule K4). */
    public static final MeasureId MEAN_RESPONSE_TIME = of("mean-response-time");
    /** Enquiries without an order that lasted (rule K4). */
    public static final MeasureId LOSS_RATE = of("loss-rate");
    /** The amount of paid orders (rule K4). */
    public static final MeasureId ORDER_AMOUNT = of("order-amount");
    /** Orders neither called off nor lost (rule K4). */
    public static final MeasureId VALID_ORDER_SHARE = of("valid-order-share");
    /** Orders that were paid (rule K4). */
    public static final MeasureId PAYMENT_SHARE = of("payment-share");
    /** Paid orders that were refunded (rule K4). */
    public static final MeasureId REFUND_SHARE = of("refund-share");
    /** The mean amount of a paid order (rule K4). */
    public static final MeasureId BASKET = of("basket");
    /** Complaints about the agent for each contact answered (rules K4, CP20). */
    public static final MeasureId COMPLAINT_SHARE = of("complaint-share");
    /** Paid orders that went wrong (rule K4). */
    public static final MeasureId ABNORMAL_ORDERS = of("abnormal-orders");
    /** Reports that came in time (rule K4). */
    public static final MeasureId REPORT_PUNCTUALITY = of("report-punctuality");
    /** Checked reports that were true (rule K4). */
    public static final MeasureId REPORT_TRUTH = of("report-truth");
    /** The mean mark of a report (rule K4). */
    public static final MeasureId REPORT_QUALITY = of("report-quality");
    /** The variant of the complaint share for each order placed (rule CP20). */
    public static final MeasureId COMPLAINTS_PER_ORDER = of("complaints-per-order");
    /** Complaints about the agent that were upheld. */
    public static final MeasureId UPHELD_SHARE = of("upheld-share");
    /** Registrations (rules K1, K2). */
    public static final MeasureId WORKLOAD = of("workload");
    /** Customers who are satisfied, of those who said so or otherwise (rule M). */
    public static final MeasureId SATISFACTION = of("satisfaction");
    /** Contacts answered within the threshold, of all offered (rule M). */
    public static final MeasureId SERVICE_LEVEL = of("service-level");
    /** The variant without contacts that were abandoned within the threshold (rule M). */
    public static final MeasureId SERVICE_LEVEL_NET = of("service-level-net");
    /** How long an answered contact waited, on average (ASA, rule M). */
    public static final MeasureId SPEED_OF_ANSWER = of("speed-of-answer");
    /** How long a contact is handled, on average (AHT, rule M). */
    public static final MeasureId HANDLING_TIME = of("handling-time");
    /** How much of the time present goes into handling (rule M); all of it is handling or available. */
    public static final MeasureId OCCUPANCY = of("occupancy");
    /** Contacts that the customer gave up, but not at once (rule M). */
    public static final MeasureId ABANDONMENT = of("abandonment");
    /** Answered contacts that were solved at once (FCR, rule M). */
    public static final MeasureId FIRST_CONTACT_RESOLUTION = of("first-contact-resolution");
    /** How much of the scheduled time the agent was there (rule M). */
    public static final MeasureId ADHERENCE = of("adherence");
    /** How much of the scheduled time he was not, leave included (rule M). */
    public static final MeasureId SHRINKAGE = of("shrinkage");
    /** Shifts worked as scheduled (rule A4). */
    public static final MeasureId SHIFT_PUNCTUALITY = of("shift-punctuality");
    /** Callbacks with no promise broken (rule CB3). */
    public static final MeasureId CALLBACK_PUNCTUALITY = of("callback-punctuality");
    /** Handovers that were accepted (rule H8). */
    public static final MeasureId HANDOVER_COMPLETION = of("handover-completion");
    /** Days worked with a daily log that says something new (rule K12). */
    public static final MeasureId LOG_COMPLETENESS = of("log-completeness");
    /** Requests for leave that were approved. */
    public static final MeasureId LEAVES = of("leaves");
    /** Swaps that were approved. */
    public static final MeasureId SWAPS = of("swaps");

    private MeasureId(String value) {
        super(value);
    }

    /**
     * The measure id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }
}
