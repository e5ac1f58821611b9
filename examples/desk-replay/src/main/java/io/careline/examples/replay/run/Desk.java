package io.careline.examples.replay.run;

import io.careline.calendar.BusinessCalendar;
import io.careline.complaint.ComplaintPolicy;

/**
 * The desk under whose rules a log is replayed.
 *
 * @param policy its complaint rules
 * @param calendar its working time
 */
public record Desk(ComplaintPolicy policy, BusinessCalendar calendar) {}
