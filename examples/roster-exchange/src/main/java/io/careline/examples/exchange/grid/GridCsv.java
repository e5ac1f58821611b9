package io.careline.examples.exchange.grid;

import io.careline.common.AgentId;
import io.careline.roster.RosterProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A grid as CSV, in UTF-8: a heading {@code agent,2026-03-01,…}, then a line an agent. What it writes it reads as it was.
 */
public final class GridCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private GridCsv() {}

    /** The whole file as one text. */
    public static String write(RosterGrid grid) {
        StringBuilder text = new StringBuilder();
        add(text, GridReading.AGENT, grid.days().stream().map(LocalDate::toString));
        for (AgentId agent : grid.agents()) {
            add(text, agent.value(), grid.days().stream().map(date -> CellText.of(grid.on(agent, date))));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String first, Stream<String> others) {
        Object[] line = Stream.concat(Stream.of(first), others).toArray();
        text.append(FORMAT.format(line)).append('\n');
    }

    /**
     * The grid that a file holds.
     *
     * @param name what faults call the file
     * @param bytes its content, in UTF-8 with or without a byte order mark
     * @throws ExchangeFault if it cannot be used; see {@link GridReading#read}
     */
    public static RosterGrid read(String name, byte[] bytes, RosterProblem problem) {
        List<TextTable.Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text(name, bytes)), FORMAT)) {
            for (CSVRecord line : parser) {
                int below = (int) line.stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n')
                        .count();
                lines.add(new TextTable.Line((int) parser.getCurrentLineNumber() - below, line.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ExchangeFault(name + " is no CSV file: " + e.getMessage(), e);
        }
        return GridReading.read(new TextTable(lines, new CsvPlaces(name)), problem);
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ExchangeFault(name + " is no CSV file in UTF-8", e);
        }
    }

    private record CsvPlaces(String file) implements TextTable.Places {
        @Override
        public String cell(int line, int column, String heading) {
            return line(line) + ", column " + (heading.isEmpty() ? String.valueOf(column + 1) : "\"" + heading + "\"");
        }

        @Override
        public String line(int line) {
            return file + ", line " + line;
        }
    }
}
