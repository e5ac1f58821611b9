package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.json.CarelineJson;
import io.careline.core.privacy.SecretsStay;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Transition;
import io.careline.roster.AmendRoster;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.CloseRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.ReviseRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterCommandType;
import io.careline.roster.RosterStatus;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Walks through the roster life cycle by chance, with permitted and forbidden commands. */
class RosterExplorationTest {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final List<Actor> PEOPLE =
            List.of(RosterRoom.ANN, RosterRoom.BOSS, RosterRoom.BOSS, RosterRoom.TIMER);

    @Property(tries = 200)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay equals live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(seed, new HashSet<>());
    }

    @Property(tries = 10)
    @Label(
            "CF1, CF2: no secret text is in the JSON, the text or the log line of a state or event for a lower clearance")
    void secrets_stay_with_those_who_may_read_them(@ForAll long seed) {
        RosterRoom room = walk(seed, new HashSet<>());
        SecretsStay.requireFor(room.state(), Roster.class);
        room.probe().history().forEach(SecretsStay::requireFor);
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows =
                new HashSet<>(new RosterRoom().lifecycle().table().transitions());
        rows.removeIf(RosterExplorationTest::isNeverAccepted);
        for (long seed = 0; seed < 200 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(seed, exercised);
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    /** Rows that are there to say "it is so already". */
    private static boolean isNeverAccepted(Transition row) {
        return (row.command() == RosterCommandType.CLOSE && row.source() == RosterStatus.CLOSED)
                || (row.command() == RosterCommandType.PUBLISH && row.source() == RosterStatus.PUBLISHED);
    }

    private static RosterRoom walk(long seed, Set<Transition> exercised) {
        Random random = new Random(seed);
        RosterRoom room = new RosterRoom();
        for (int step = 0; step < 40; step++) {
            room.as(PEOPLE.get(random.nextInt(PEOPLE.size()))).after(Duration.ofHours(random.nextInt(20)));
            room.send(command(room.state(), random));
            requireInvariants(room.state());
            assertThat(JSON.read(JSON.write(room.state()), Roster.class)).isEqualTo(room.state());
        }
        exercised.addAll(room.probe().exercised());
        return room;
    }

    private static RosterCommand command(Roster roster, Random random) {
        RosterCommandType[] types = RosterCommandType.values();
        return switch (types[random.nextInt(types.length)]) {
            case DRAFT -> RosterRoom.week().assignments(assignments(random)).build();
            case REVISE -> ReviseRoster.of(assignments(random));
            case PUBLISH -> PublishRoster.of();
            case AMEND -> AmendRoster.of(changes(roster, random));
            case REPORT_ABSENCE -> RosterRoom.sick(random.nextInt(4), random.nextInt(4), 4 + random.nextInt(3));
            case CLOSE -> CloseRoster.of();
        };
    }

    private static List<Assignment> assignments(Random random) {
        return random.nextInt(10) == 0 ? RosterDesk.roster("D") : RosterRoom.ROSTER.subList(random.nextInt(3), 14);
    }

    private static List<RosterChange> changes(Roster roster, Random random) {
        char[] letters = {'D', 'N', '.'};
        RosterChange any = RosterRoom.change(
                random.nextInt(4), random.nextInt(8), '.', letters[random.nextInt(2)], ChangeCause.DEMAND);
        if (roster.assignments().isEmpty() || random.nextBoolean()) {
            return List.of(any);
        }
        Assignment given =
                roster.assignments().get(random.nextInt(roster.assignments().size()));
        return List.of(
                any,
                RosterChange.builder()
                        .agent(given.agent())
                        .date(given.date())
                        .from(given.shift().code())
                        .cause(ChangeCause.LEAVE)
                        .build());
    }

    private static void requireInvariants(Roster roster) {
        boolean isKnown = roster.status().compareTo(RosterStatus.PUBLISHED) >= 0;
        assertThat(roster.publication() > 0).isEqualTo(isKnown);
        assertThat(roster.horizon().isPresent()).isEqualTo(roster.status() != RosterStatus.NONE);
        assertThat(roster.changes())
                .allSatisfy(change -> assertThat(change.cause()).isPresent());
        assertThat(roster.assignments().stream().map(shift -> shift.agent() + " " + shift.date()))
                .doesNotHaveDuplicates();
        assertThat(roster.assignments())
                .allSatisfy(shift ->
                        assertThat(RosterRoom.WEEK.includes(shift.date())).isTrue());
    }
}
