package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.examples.report.Chance;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Role;
import io.careline.roster.ContractCode;
import io.careline.roster.SkillCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of a desk: agents in two teams, their leaders, a manager and a director. */
final class SampleStaff {
    static final AgentId DIRECTOR = AgentId.of("D01");
    static final AgentId MANAGER = AgentId.of("M01");
    static final List<AgentId> LEADS = List.of(AgentId.of("S01"), AgentId.of("S02"));
    static final AgentId SOFTWARE = AgentId.of("erp");

    private SampleStaff() {}

    static Staff staff(SampleDesk desk, int agents, Chance chance) {
        List<StaffMember> members = new ArrayList<>();
        for (int index = 0; index < agents; index++) {
            members.add(new StaffMember(
                    agent(index),
                    name(index),
                    Set.of(Role.OFFICER),
                    true,
                    Optional.of(ContractCode.of(isMaintenance(desk, index, agents) ? "maintenance" : "clerk")),
                    isMaintenance(desk, index, agents) ? Set.of(SkillCode.of("maintenance")) : Set.of(),
                    Optional.of(LEADS.get(index % LEADS.size())),
                    Optional.of(LocalDate.of(2026, 1, 5).minusDays(chance.between(60, 4000))),
                    Optional.of(Money.of("CNY", String.valueOf(chance.between(42, 68) * 100))),
                    Map.of(LeaveTypeId.PAID_ANNUAL, 5, LeaveTypeId.COMP_TIME, 2)));
        }
        members.add(office(LEADS.get(0), "钱丽", MANAGER, Role.SUPERVISOR, Role.TEAM_LEAD));
        members.add(office(LEADS.get(1), "孟涛", MANAGER, Role.SUPERVISOR, Role.TEAM_LEAD));
        members.add(office(MANAGER, "沈岚", DIRECTOR, Role.MANAGER));
        members.add(new StaffMember(
                DIRECTOR,
                "方远",
                Set.of(Role.DIRECTOR, Role.of("general-manager")),
                false,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
        members.add(new StaffMember(
                SOFTWARE,
                "ERP",
                Set.of(Role.SYSTEM),
                false,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
        return new Staff(members);
    }

    /** Rule R6: the maintenance workers of the property desk have the nights. */
    private static boolean isMaintenance(SampleDesk desk, int index, int agents) {
        return desk == SampleDesk.PROPERTY_MANAGEMENT && index >= agents - Math.max(3, agents * 2 / 7);
    }

    static AgentId agent(int index) {
        return AgentId.of(String.format(Locale.ROOT, "A%02d", index + 1));
    }

    private static String name(int index) {
        List<String> names = SampleDesk.names();
        int round = index / names.size();
        return names.get(index % names.size()) + (round == 0 ? "" : String.valueOf(round + 1));
    }

    private static StaffMember office(AgentId agent, String name, AgentId superior, Role... roles) {
        return new StaffMember(
                agent,
                name,
                new LinkedHashSet<>(List.of(roles)),
                false,
                Optional.empty(),
                Set.of(),
                Optional.of(superior),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
