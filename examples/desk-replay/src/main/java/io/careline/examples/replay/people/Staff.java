package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.leave.LeaveSuperior;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A staff file as it was read: nobody reports to somebody who is not in it, or in a circle.
 *
 * @param name the file's name
 * @param members by id, in the order of the file; at least one
 * @param skipped the lines that could not be used
 */
public record Staff(String name, Map<AgentId, StaffMember> members, SkippedLines skipped) {
    /** What people call an agent; the id of one who is not in the file. */
    public String name(AgentId agent) {
        return Optional.ofNullable(members.get(agent)).map(StaffMember::name).orElse(agent.value());
    }

    /** The roles of an agent; none of one who is not in the file. */
    Set<Role> roles(AgentId agent) {
        return Optional.ofNullable(members.get(agent)).map(StaffMember::roles).orElse(Set.of());
    }

    /** Who acts in a line of a journal, with the roles that the line and this file give. */
    Actor actor(JournalLine line) throws LineFault {
        Actor actor = line.actor();
        Set<Role> all = new LinkedHashSet<>(actor.roles());
        all.addAll(roles(actor.id()));
        return Actor.builder().id(actor.id()).roles(all).build();
    }

    /** An agent with the roles that this file gives. */
    Actor actor(AgentId agent) {
        return Actor.builder().id(agent).roles(roles(agent)).build();
    }

    /** The reporting line of an agent, the nearest first; superiors without a role of their own approve nothing. */
    List<LeaveSuperior> line(AgentId agent) {
        List<LeaveSuperior> line = new ArrayList<>();
        Optional<StaffMember> next = superior(agent);
        while (next.isPresent()) {
            StaffMember superior = next.get();
            superior.roles().forEach(role -> line.add(LeaveSuperior.of(superior.agent(), role)));
            next = superior(superior.agent());
        }
        return line;
    }

    private Optional<StaffMember> superior(AgentId agent) {
        return Optional.ofNullable(members.get(agent))
                .flatMap(StaffMember::superior)
                .map(members::get);
    }

    /** Whose team each is in. */
    Map<AgentId, AgentId> leads() {
        Map<AgentId, AgentId> leads = new HashMap<>();
        members.values().forEach(member -> member.lead().ifPresent(lead -> leads.put(member.agent(), lead)));
        return leads;
    }
}
