package io.careline.examples.month.input;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Role;
import io.careline.roster.ContractCode;
import io.careline.roster.SkillCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the staff file.
 *
 * @param agent who it is
 * @param name what people call the agent
 * @param roles the roles held
 * @param isRostered whether the agent works shifts; who does not has office hours
 * @param contract the kind of contract that roster rules speak of; empty if none
 * @param skills what the agent can do, for shifts that take it
 * @param superior whom the agent reports to; empty at the top
 * @param hired the first day of work; empty if it is not known
 * @param wage the month's pay; empty if it is not known
 * @param allocations days of leave for the year, by type
 */
public record StaffMember(
        AgentId agent,
        String name,
        Set<Role> roles,
        boolean isRostered,
        Optional<ContractCode> contract,
        Set<SkillCode> skills,
        Optional<AgentId> superior,
        Optional<LocalDate> hired,
        Optional<Money> wage,
        Map<LeaveTypeId, Integer> allocations) {}
