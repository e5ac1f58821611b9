package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a staff file.
 *
 * @param agent who it is
 * @param name what people call the agent; the id where the file has none
 * @param roles the roles held; as each of them the agent decides about those below
 * @param superior whom the agent reports to; empty at the top
 * @param lead whose team the agent is in; empty if in none
 * @param substitute who decides while the agent is on leave; empty if nobody does
 * @param hired the first day of work; empty if it is not known
 * @param allocations what leave the agent has for the year, by type
 */
public record StaffMember(
        AgentId agent,
        String name,
        Set<Role> roles,
        Optional<AgentId> superior,
        Optional<AgentId> lead,
        Optional<AgentId> substitute,
        Optional<LocalDate> hired,
        Map<LeaveTypeId, LeaveAmount> allocations) {}
