package io.careline.examples.month.input;

import io.careline.common.AgentId;
import io.careline.leave.LeaveSuperior;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who works at the desk, in the order of the file. */
public final class Staff {
    private final Map<AgentId, StaffMember> members = new LinkedHashMap<>();

    /** A desk of some people; of two lines for one of them the second is the fault of whoever calls. */
    public Staff(List<StaffMember> members) {
        members.forEach(member -> this.members.put(member.agent(), member));
    }

    /** Everybody. */
    public List<StaffMember> members() {
        return List.copyOf(members.values());
    }

    /** Those who work shifts. */
    public List<StaffMember> rostered() {
        return members.values().stream().filter(StaffMember::isRostered).toList();
    }

    /** One of them; empty for a stranger. */
    public Optional<StaffMember> find(AgentId agent) {
        return Optional.ofNullable(members.get(agent));
    }

    /** Somebody as the one who acts, with the roles that the file gives. */
    public Actor actor(AgentId agent) {
        Role[] roles =
                find(agent).map(member -> member.roles().toArray(Role[]::new)).orElseGet(() -> new Role[0]);
        return Actor.of(agent.value(), roles);
    }

    /** The reporting line of an agent, the nearest first: each with every role that is held; without circles. */
    public List<LeaveSuperior> line(AgentId agent) {
        List<LeaveSuperior> line = new ArrayList<>();
        Set<AgentId> seen = new HashSet<>(Set.of(agent));
        Optional<StaffMember> next = superior(agent);
        while (next.isPresent() && seen.add(next.get().agent())) {
            StaffMember superior = next.get();
            superior.roles().forEach(role -> line.add(LeaveSuperior.of(superior.agent(), role)));
            next = superior(superior.agent());
        }
        return line;
    }

    private Optional<StaffMember> superior(AgentId agent) {
        return find(agent).flatMap(StaffMember::superior).flatMap(this::find);
    }

    /** Whose team each is in: the direct superior's. */
    public Map<AgentId, AgentId> leads() {
        Map<AgentId, AgentId> leads = new LinkedHashMap<>();
        members.values().forEach(member -> member.superior().ifPresent(lead -> leads.put(member.agent(), lead)));
        return leads;
    }

    /** The first who has a role; empty if nobody does. */
    public Optional<AgentId> first(Role role) {
        return members.values().stream()
                .filter(member -> member.roles().contains(role))
                .map(StaffMember::agent)
                .findFirst();
    }

    /** What people call an agent: the id of a stranger. */
    public String name(AgentId agent) {
        return find(agent).map(StaffMember::name).orElse(agent.value());
    }
}
