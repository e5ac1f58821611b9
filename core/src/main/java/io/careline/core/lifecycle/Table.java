package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import io.careline.lifecycle.Transition;
import io.careline.lifecycle.TransitionTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows by command and status, so that finding one is an array read. */
final class Table<S extends State, C extends Command, E extends Event> {
    private static final int NO_ROW = -1;

    private final List<Status> statuses;
    private final List<CommandType> commands;
    private final List<Row<S, C, E>> rows;
    private final int[] rowByCell;

    Table(List<Status> statuses, List<CommandType> commands, List<Row<S, C, E>> rows) {
        this.statuses = statuses;
        this.commands = commands;
        this.rows = rows;
        this.rowByCell = new int[commands.size() * statuses.size()];
        Arrays.fill(rowByCell, NO_ROW);
        for (int i = 0; i < rows.size(); i++) {
            for (Status source : rows.get(i).sources()) {
                rowByCell[cell(rows.get(i).type(), source)] = i;
            }
        }
    }

    private int cell(CommandType command, Status status) {
        return command.ordinal() * statuses.size() + status.ordinal();
    }

    List<Status> statuses() {
        return statuses;
    }

    List<CommandType> commands() {
        return commands;
    }

    /** The row for a command in a status; null if the command is not permitted there. */
    @Nullable Row<S, C, E> row(CommandType command, Status status) {
        int index = rowByCell[cell(command, status)];
        return index == NO_ROW ? null : rows.get(index);
    }

    /** The refusal of a command that has no row in a status. */
    Rejection notPermitted(CommandType command, Status status) {
        String permitted = statuses.stream()
                .filter(source -> row(command, source) != null)
                .map(Status::name)
                .collect(Collectors.joining(", "));
        return Rejection.of("lifecycle.not-permitted")
                .with("command", command.tag())
                .with("status", status.name())
                .with("permitted", permitted);
    }

    TransitionTable asData(String name) {
        TransitionTable.Builder data = TransitionTable.builder()
                .name(name)
                .initial(statuses.get(0))
                .addAllStatuses(statuses)
                .addAllCommands(commands);
        for (Status source : statuses) {
            for (CommandType command : commands) {
                Row<S, C, E> row = row(command, source);
                if (row != null) {
                    data.addTransitions(Transition.of(source, command, row.targetsFrom(source)));
                }
            }
        }
        return data.build();
    }
}
