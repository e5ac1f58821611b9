package io.careline.examples.month.run;

import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.Wish;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plays lines of the events at the desk, one after the other; a line that cannot be used is a fault. */
final class LinePlayer {
    private final MonthDesk desk;
    private final Staff staff;
    private final LeaveWishes leave;
    private final String file;
    private final List<LineFault> faults;
    private Function<EventLine.Wished, Optional<String>> others = line -> Optional.of("there is no roster yet");

    LinePlayer(MonthDesk desk, Staff staff, LeaveWishes leave, String file, List<LineFault> faults) {
        this.desk = desk;
        this.staff = staff;
        this.leave = leave;
        this.file = file;
        this.faults = faults;
    }

    /** Who sees to wishes other than leave, now that there is a roster; says what is wrong with one. */
    void others(Function<EventLine.Wished, Optional<String>> wishes) {
        this.others = wishes;
    }

    void fault(EventLine line, String message) {
        faults.add(new LineFault(file, line.line(), message, ""));
    }

    /** Records of what no life cycle holds are read at the month's end. */
    void play(EventLine line) {
        try {
            if (line instanceof EventLine.Sent sent) {
                desk.send(
                        sent.lifecycle(), sent.id(), sent.command(), sent.at(), staff.actor(sent.actor()), sent.line());
            } else if (line instanceof EventLine.Told told) {
                desk.tell(told);
            } else if (line instanceof EventLine.Wished wished && wished.wish() instanceof Wish.Leave wish) {
                leave.ask(line, wish);
            } else if (line instanceof EventLine.Wished wished) {
                others.apply(wished).ifPresent(fault -> fault(line, fault));
            }
        } catch (IllegalArgumentException e) {
            fault(line, String.valueOf(e.getMessage()));
        }
    }
}
