package io.careline.examples.month.plan;

import io.careline.staffing.AgentDemand;
import io.careline.staffing.ShiftPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * What a day is to bring and what it needs.
 *
 * @param date the day
 * @param contacts the contacts expected in each slot, of all channels
 * @param demand the agents wanted in each slot
 * @param shifts how many of each shift to open
 */
public record DayPlan(LocalDate date, List<Double> contacts, AgentDemand demand, ShiftPlan shifts) {}
