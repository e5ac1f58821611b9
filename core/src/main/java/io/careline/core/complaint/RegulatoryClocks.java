package io.careline.core.complaint;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.TimeBasis;
import io.careline.common.Incubating;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintSpan;
import java.util.List;

/**
 * Ready-made clocks that regulators set; they never pause. Add them to a policy:
 *
 * <pre>{@code
 * ComplaintPolicy.builder().version(version).addAllClocks(RegulatoryClocks.unitedKingdom()).build();
 * }</pre>
 *
 * <p>They run beside the desk's own clocks, under names of their own, and once in a complaint's life
 * ({@link ComplaintSpan}). The day of receipt is never counted, also where the complaint came outside the hours. Working
 * days are those of the calendar that the life cycle has, so it must be closed on the weekends and holidays that the rule
 * means; such a day that the desk works all the same makes the clock due earlier. Whether a rule applies, and what it says
 * today, is for counsel to say: verify it.
 */
@Incubating(since = "0.1.0")
public final class RegulatoryClocks {
    /** DISP 1.5: resolved by close of business on the third business day after the day of receipt. */
    public static final ClockName FCA_THIRD_BUSINESS_DAY = ClockName.of("fca-third-business-day");

    /** DISP 1.6: the final response by the end of eight weeks after receipt. */
    public static final ClockName FCA_EIGHT_WEEKS = ClockName.of("fca-eight-weeks");

    /** The CFPB's 15 calendar days for the response. */
    public static final ClockName CFPB_RESPONSE = ClockName.of("cfpb-response");

    /** The CFPB's 60 calendar days for the final response. */
    public static final ClockName CFPB_FINAL_RESPONSE = ClockName.of("cfpb-final-response");

    /** Article 14 of SAMR order 20: accepted or not within 7 working days. */
    public static final ClockName SAMR_ACCEPTANCE = ClockName.of("samr-acceptance");

    /** Article 21 of SAMR order 20: mediation ends 45 working days after acceptance. */
    public static final ClockName SAMR_MEDIATION = ClockName.of("samr-mediation");

    private RegulatoryClocks() {}

    /**
     * Firms under the Financial Conduct Authority of the United Kingdom.
     *
     * <p>FCA Handbook, DISP 1.5.1R: the time limits do not apply to a complaint resolved by close of business on the third
     * business day following the day of its receipt; a breach of this clock is no fault, it says that the eight weeks now
     * count. DISP 1.6.2R: by the end of eight weeks after receipt, a final response or a written account of the delay.
     * Business days are Monday to Friday without bank holidays, which go into the calendar as its
     * {@link io.careline.calendar.CalendarSpecification#days()}. Payment services (DISP 1.6.2AR, 15 business days) are not
     * covered. Verify.
     */
    public static List<ComplaintClock> unitedKingdom() {
        return List.of(
                clock(FCA_THIRD_BUSINESS_DAY, 3, TimeBasis.BUSINESS, ComplaintSpan.RECEIPT_TO_RESOLUTION),
                clock(FCA_EIGHT_WEEKS, 8 * 7, TimeBasis.CALENDAR, ComplaintSpan.RECEIPT_TO_RESOLUTION));
    }

    /**
     * Companies that get complaints from the Consumer Financial Protection Bureau of the United States.
     *
     * <p>CFPB, Company Portal Manual, and "Learn how the complaint process works": a response within 15 calendar days of
     * the complaint being sent to the company, a final one within 60 where the first said that it is in progress. An
     * in-progress answer is no response to the library; its breach may then be disregarded. Statutory limits such as those
     * of Regulation E or Z are others. Verify.
     */
    public static List<ComplaintClock> unitedStates() {
        return List.of(
                clock(CFPB_RESPONSE, 15, TimeBasis.CALENDAR, ComplaintSpan.RECEIPT_TO_RESPONSE),
                clock(CFPB_FINAL_RESPONSE, 60, TimeBasis.CALENDAR, ComplaintSpan.RECEIPT_TO_RESOLUTION));
    }

    /**
     * Complaints that market regulators of mainland China take, for a desk that works for one, or wants to know how long
     * it may take.
     *
     * <p>State Administration for Market Regulation, order 20 of 2019 (市场监督管理投诉举报处理暂行办法, in force from
     * 1 January 2020), article 14: accepted or not within 7 working days of receipt; article 21: mediation ends without
     * agreement 45 working days after acceptance. Time for tests and appraisals does not count there; this clock counts
     * it. Working days need a calendar with the make-up days: holidays {@code cn-mainland}. The order has been amended and
     * may have been replaced. Verify.
     */
    public static List<ComplaintClock> mainlandChina() {
        return List.of(
                clock(SAMR_ACCEPTANCE, 7, TimeBasis.BUSINESS, ComplaintSpan.RECEIPT_TO_ACCEPTANCE),
                clock(SAMR_MEDIATION, 45, TimeBasis.BUSINESS, ComplaintSpan.ACCEPTANCE_TO_RESOLUTION));
    }

    private static ComplaintClock clock(ClockName name, int days, TimeBasis basis, ComplaintSpan span) {
        ClockPolicy policy = ClockPolicy.builder()
                .name(name)
                .target(ClockTarget.ofDays(days))
                .basis(basis)
                .regulatory(true)
                .build();
        return ComplaintClock.of(policy, span);
    }
}
