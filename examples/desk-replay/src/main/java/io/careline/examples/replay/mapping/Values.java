package io.careline.examples.replay.mapping;

import io.careline.common.Money;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LineProblem;
import io.careline.lifecycle.Actor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The attributes of one command at one moment, from the log or from the mapping. */
final class Values {
    private final Mapping mapping;
    private final CommandRule rule;
    private final Moment moment;
    private final Imputations imputations;

    Values(Mapping mapping, CommandRule rule, Moment moment, Imputations imputations) {
        this.mapping = mapping;
        this.rule = rule;
        this.moment = moment;
        this.imputations = imputations;
    }

    Optional<String> text(AttributeName name) throws LineFault {
        Origin origin =
                rule.attributes().getOrDefault(name, mapping.attributes().get(name));
        if (origin == null) {
            return Optional.empty();
        }
        if (origin instanceof Origin.Column column) {
            return cell(name, column);
        }
        if (origin instanceof Origin.Constant constant) {
            return Optional.of(constant.text());
        }
        if (origin instanceof Origin.Imputation imputation) {
            return imputed(name, imputation.text());
        }
        if (origin instanceof Origin.Case) {
            return Optional.of(moment.caseId());
        }
        return Optional.of(
                (origin instanceof Origin.NextUser ? moment.next().orElse(moment.event()) : moment.event()).user());
    }

    private Optional<String> imputed(AttributeName name, String value) {
        imputations.value(rule.type(), name.word(), value);
        return Optional.of(value);
    }

    private Optional<String> cell(AttributeName name, Origin.Column column) throws LineFault {
        String cell = moment.event().cell(column.column());
        String value = column.values().isEmpty() ? cell : column.values().getOrDefault(cell, "");
        if (value.isEmpty() && column.otherwise().isPresent()) {
            return imputed(name, column.otherwise().get());
        }
        if (value.isEmpty() && !cell.isEmpty()) {
            throw fault(column.column(), "the mapping has no value for \"" + cell + "\"");
        }
        if (!value.isEmpty()
                && name.kind() != AttributeKind.TIME
                && !name.kind().isValid(value)) {
            throw fault(
                    column.column(), "\"" + value + "\" must be " + name.kind().form());
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private LineFault fault(ColumnName column, String sentence) {
        return new LineFault(LineProblem.BAD_VALUE, moment.event().line(), column.toString(), sentence);
    }

    /** A value that the command cannot be made without. */
    <T> T needed(AttributeName name, Optional<T> value) throws LineFault {
        if (value.isPresent()) {
            return value.get();
        }
        throw new LineFault(
                LineProblem.BAD_VALUE,
                moment.event().line(),
                column(name).map(ColumnName::toString).orElse(""),
                "the command " + rule.type().tag() + " needs a value for \"" + name.word() + "\"");
    }

    private Optional<ColumnName> column(AttributeName name) {
        Origin origin =
                rule.attributes().getOrDefault(name, mapping.attributes().get(name));
        return origin instanceof Origin.Column column ? Optional.of(column.column()) : Optional.empty();
    }

    Optional<Instant> time(AttributeName name) throws LineFault {
        Origin origin =
                rule.attributes().getOrDefault(name, mapping.attributes().get(name));
        if (origin instanceof Origin.Time) {
            return Optional.of(moment.event().time());
        }
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapping.layout().time().parse(text.get()));
        } catch (DateTimeException e) {
            throw fault(
                    column(name).orElse(mapping.layout().timeColumn()),
                    "\"" + text.get() + "\" does not follow the pattern "
                            + mapping.layout().time());
        }
    }

    Optional<Money> money(AttributeName name) throws LineFault {
        return text(name).map(Money::parse);
    }

    Optional<Integer> number(AttributeName name) throws LineFault {
        return text(name).map(Integer::valueOf);
    }

    boolean flag(AttributeName name, boolean otherwise) throws LineFault {
        return text(name).map(AttributeKind::flag).orElse(otherwise);
    }

    Optional<Actor> actor(AttributeName name) throws LineFault {
        return text(name).map(mapping::actor);
    }

    <T extends Enum<T>> Optional<T> constant(AttributeName name, Class<T> type) throws LineFault {
        return text(name).map(text -> AttributeKind.constant(type, text));
    }
}
