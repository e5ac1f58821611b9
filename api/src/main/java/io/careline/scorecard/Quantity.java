package io.careline.scorecard;

import io.careline.common.Code;
import io.careline.common.Incubating;

/**
 * What can be counted of an agent's month, one of the two figures that make a measure; a host counts its own with
 * {@link #of(String)}.
 */
@Incubating(since = "0.1.0")
public final class Quantity extends Code<Quantity> {
    /** Complaints and callbacks that the agent registered in the month (rules K1, K2). */
    public static final Quantity REGISTRATIONS = of("registrations");
    /** Contacts of the month, answered, in which somebody asked about something to buy. */
    public static final Quantity ENQUIRIES = of("enquiries");
    /** Those of them that led to an order. */
    public static final Quantity ENQUIRIES_CONVERTED = of("enquiries-converted");
    /** Those of them that led to no order, or to one that is lost or called off before it was paid. */
    public static final Quantity ENQUIRIES_LOST = of("enquiries-lost");
    /** Answers that the agent gave in the contacts of the month. */
    public static final Quantity RESPONSES = of("responses");
    /** How long customers waited for those answers, in seconds. */
    public static final Quantity RESPONSE_SECONDS = of("response-seconds");
    /** Contacts of the month. */
    public static final Quantity CONTACTS_OFFERED = of("contacts-offered");
    /** The same without those that were abandoned within the threshold for answers. */
    public static final Quantity CONTACTS_OFFERED_NET = of("contacts-offered-net");
    /** Contacts of the month that were answered. */
    public static final Quantity CONTACTS_ANSWERED = of("contacts-answered");
    /** Those that were answered within {@link ScorecardPolicy#answerThreshold()}. */
    public static final Quantity CONTACTS_ANSWERED_IN_TIME = of("contacts-answered-in-time");
    /** Contacts that the customer gave up after {@link ScorecardPolicy#shortAbandon()} or later. */
    public static final Quantity CONTACTS_ABANDONED = of("contacts-abandoned");
    /** Contacts, answered, that were solved at once. */
    public static final Quantity CONTACTS_SOLVED = of("contacts-solved");
    /** How long the answered contacts had waited, in seconds. */
    public static final Quantity WAIT_SECONDS = of("wait-seconds");
    /** How long the answered contacts were handled, in seconds. */
    public static final Quantity HANDLING_SECONDS = of("handling-seconds");
    /** Orders placed in the month, of the agent whose number they have or else of whoever follows them up. */
    public static final Quantity ORDERS_PLACED = of("orders-placed");
    /** Those of them that were paid. */
    public static final Quantity ORDERS_PAID = of("orders-paid");
    /** Those of them that were neither called off nor lost. */
    public static final Quantity ORDERS_VALID = of("orders-valid");
    /** Those of them that were paid and for which a refund was confirmed. */
    public static final Quantity ORDERS_REFUNDED = of("orders-refunded");
    /** Those of them that were paid and then called off, lost or asked to be returned. */
    public static final Quantity ORDERS_ABNORMAL = of("orders-abnormal");
    /** What was to be paid for those that were paid, in the currency of the policy. */
    public static final Quantity ORDER_AMOUNT = of("order-amount");
    /** Complaints about the agent that came in the month (rule CP20). */
    public static final Quantity COMPLAINTS_ABOUT = of("complaints-about");
    /** Those of them that were upheld, wholly or in part, by the last answer. */
    public static final Quantity COMPLAINTS_UPHELD = of("complaints-upheld");
    /** Customers who said in the month whether they are satisfied with how the agent's complaint was solved. */
    public static final Quantity CUSTOMERS_ASKED = of("customers-asked");
    /** Those of them who are. */
    public static final Quantity CUSTOMERS_SATISFIED = of("customers-satisfied");
    /** Callbacks that the agent completed in the month. */
    public static final Quantity CALLBACKS_COMPLETED = of("callbacks-completed");
    /** Those of them with no promise broken. */
    public static final Quantity CALLBACKS_IN_TIME = of("callbacks-in-time");
    /** Shifts of the month with an outcome, but for leave, days off and missing signatures. */
    public static final Quantity SHIFTS_ASSESSED = of("shifts-assessed");
    /** Those of them that were worked as scheduled. */
    public static final Quantity SHIFTS_PUNCTUAL = of("shifts-punctual");
    /** How long the assessed shifts of the month are, breaks left out and leave included, in seconds. */
    public static final Quantity SCHEDULED_SECONDS = of("scheduled-seconds");
    /** How long the agent was there in them, in seconds. */
    public static final Quantity PRESENT_SECONDS = of("present-seconds");
    /** How long he was not: leave, absence, lateness, early leave, away from the post, in seconds. */
    public static final Quantity AWAY_SECONDS = of("away-seconds");
    /** Requests for leave that begins in the month, approved and not undone. */
    public static final Quantity LEAVES_APPROVED = of("leaves-approved");
    /** Swaps that were approved in the month, for both people, and not called off. */
    public static final Quantity SWAPS_APPROVED = of("swaps-approved");
    /** Handovers at the end of the agent's shifts of the month. */
    public static final Quantity HANDOVERS_DUE = of("handovers-due");
    /** Those of them that were accepted. */
    public static final Quantity HANDOVERS_ACCEPTED = of("handovers-accepted");
    /** Reports that the agent owed in the month. */
    public static final Quantity REPORTS_DUE = of("reports-due");
    /** Those of them that came in time. */
    public static final Quantity REPORTS_PUNCTUAL = of("reports-punctual");
    /** Those of them that somebody checked. */
    public static final Quantity REPORTS_CHECKED = of("reports-checked");
    /** Those of the checked ones that were true. */
    public static final Quantity REPORTS_TRUTHFUL = of("reports-truthful");
    /** Those of them that have a mark. */
    public static final Quantity REPORTS_MARKED = of("reports-marked");
    /** The marks together, a full one as 1. */
    public static final Quantity REPORT_MARKS = of("report-marks");
    /** Days of the month on which the agent worked, by attendance. */
    public static final Quantity DAYS_WORKED = of("days-worked");
    /** Those of them with a daily log that says something new (rule K12). */
    public static final Quantity LOGS_WRITTEN = of("logs-written");

    private Quantity(String value) {
        super(value);
    }

    /**
     * The quantity with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Quantity of(String value) {
        return new Quantity(value);
    }
}
