package io.careline.examples.replay.mapping;

import io.careline.common.AgentId;
import io.careline.complaint.ComplaintCommandType;
import io.careline.examples.replay.input.LogLayout;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a log is read as commands of the complaint life cycle.
 *
 * @param name what it is called
 * @param description what it is for, and what it takes for granted
 * @param pack the handbook to replay under unless the user says otherwise
 * @param layout where the log keeps what
 * @param everyone the roles of users that have none of their own
 * @param roles the roles of single users
 * @param attributes what commands carry unless they say otherwise
 * @param opening what to send first for a case that begins without a registration
 * @param activities what each activity stands for
 */
public record Mapping(
        String name,
        Words description,
        Optional<String> pack,
        LogLayout layout,
        Set<Role> everyone,
        Map<String, Set<Role>> roles,
        Map<AttributeName, Origin> attributes,
        ActivityRule opening,
        Map<String, ActivityRule> activities) {
    /** A user of the log as an actor with his roles. */
    public Actor actor(String user) {
        return Actor.builder()
                .id(AgentId.of(user))
                .roles(roles.getOrDefault(user, everyone))
                .build();
    }

    /** What an activity stands for. */
    public ActivityRule rule(String activity) {
        ActivityRule rule = activities.get(activity);
        if (rule == null) {
            throw new IllegalArgumentException("activity (" + activity + ") must be one of " + activities.keySet());
        }
        return rule;
    }

    /** The opening's commands if a case begins with this event and no registration; else none. */
    public List<CommandRule> opening(Moment first) {
        boolean isRegistered = rule(first.event().activity()).commands().stream()
                .anyMatch(command -> command.type() == ComplaintCommandType.REGISTER && command.applies(first));
        return isRegistered ? List.of() : opening.commands();
    }
}
