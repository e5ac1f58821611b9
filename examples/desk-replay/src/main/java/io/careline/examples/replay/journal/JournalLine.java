package io.careline.examples.replay.journal;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LineProblem;
import io.careline.examples.replay.input.LogEvent;
import io.careline.examples.replay.input.RowCells;
import io.careline.examples.replay.input.TimeFormat;
import io.careline.examples.replay.run.Place;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One line of a journal, whose cells are read as what a command wants. */
public final class JournalLine {
    private final String subject;
    private final LogEvent event;
    private final Set<ColumnName> columns;
    private final TimeFormat format;

    JournalLine(String subject, LogEvent event, Set<ColumnName> columns, TimeFormat format) {
        this.subject = subject;
        this.event = event;
        this.columns = columns;
        this.format = format;
    }

    /** Which one it is about. */
    public String subject() {
        return subject;
    }

    /** The line in the file, from 1. */
    public int number() {
        return event.line();
    }

    /** When it happened. */
    public Instant time() {
        return event.time();
    }

    /** What was done. */
    public String activity() {
        return event.activity();
    }

    /** Where it stands. */
    public Place place() {
        return new Place(subject, event.line(), event.time());
    }

    /** Who did it, with his roles. */
    public Actor actor() throws LineFault {
        return Actor.builder()
                .id(AgentId.of(event.user()))
                .roles(names(JournalForm.ROLE, Role::of))
                .build();
    }

    /** The text of a cell; empty if it is blank, or the file does not have the column. */
    public Optional<String> text(String column) {
        ColumnName name = ColumnName.of(column);
        return columns.contains(name)
                ? Optional.of(event.cell(name)).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /**
     * What a cell holds; empty if it is blank.
     *
     * @param form what its text must be, in words
     * @param read reads it; throws an {@link IllegalArgumentException} or {@link DateTimeException} if it cannot
     * @throws LineFault if it cannot be read
     */
    public <T> Optional<T> value(String column, String form, Function<String, T> read) throws LineFault {
        Optional<String> text = text(column);
        try {
            return text.map(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault(column, "\"" + text.orElse("") + "\" must be " + form);
        }
    }

    /** An id, a code or a name; empty if the cell is blank. */
    public <T> Optional<T> name(String column, Function<String, T> read) throws LineFault {
        return value(column, "one line of at most 255 letters", read);
    }

    /** Money; empty if the cell is blank. */
    public Optional<Money> money(String column) throws LineFault {
        return value(column, "money such as CNY 120", Money::parse);
    }

    /** Money that is not negative; empty if the cell is blank. */
    public Optional<Money> price(String column) throws LineFault {
        return value(column, "money such as CNY 120, not negative", text -> {
            Money money = Money.parse(text);
            if (money.amount().signum() < 0) {
                throw new IllegalArgumentException("money (" + money + ") must not be negative");
            }
            return money;
        });
    }

    /** A moment; empty if the cell is blank. */
    public Optional<Instant> moment(String column) throws LineFault {
        return value(column, "a time as " + format + " in the years " + TimeFormat.YEARS, text -> {
            Instant moment = format.parse(text);
            if (!TimeFormat.isReckonedWith(moment)) {
                throw new DateTimeException("moment (" + moment + ") must lie in the years " + TimeFormat.YEARS);
            }
            return moment;
        });
    }

    /** A date; empty if the cell is blank. */
    public Optional<LocalDate> date(String column) throws LineFault {
        return value(column, RowCells.DATE, LocalDate::parse);
    }

    /** Whether a cell says yes; a blank one says no. */
    public boolean flag(String column) throws LineFault {
        return answer(column).orElse(false);
    }

    /** Yes or no; empty if the cell is blank, because nobody knows. */
    public Optional<Boolean> answer(String column) throws LineFault {
        return value(column, "yes or no", RowCells::answer);
    }

    /** A constant, written in lower case with hyphens; empty if the cell is blank. */
    public <T extends Enum<T>> Optional<T> constant(String column, Class<T> type) throws LineFault {
        String known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return value(
                column,
                "one of " + known,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** The ids or codes of a cell that blanks separate, each once; none if it is blank. */
    public <T> List<T> names(String column, Function<String, T> read) throws LineFault {
        return value(
                        column,
                        "names of at most 255 letters, with blanks between",
                        text -> Arrays.stream(text.split("\\s+"))
                                .map(read)
                                .distinct()
                                .toList())
                .orElse(List.of());
    }

    /**
     * A value that the activity cannot do without.
     *
     * @throws LineFault if it is not given
     */
    public <T> T needed(String column, Optional<T> value) throws LineFault {
        return value.orElseThrow(() -> new LineFault(
                LineProblem.BLANK_CELL,
                event.line(),
                column,
                "the cell is blank, and \"" + event.activity() + "\" needs it"));
    }

    /** What is wrong with a cell. */
    public LineFault fault(String column, String sentence) {
        return new LineFault(LineProblem.BAD_VALUE, event.line(), column, sentence);
    }
}
