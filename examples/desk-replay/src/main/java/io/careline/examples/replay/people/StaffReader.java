package io.careline.examples.replay.people;

import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.RowReader;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.report.InputFault;
import io.careline.leave.LeavePolicy;
import java.util.Optional;

/**
 * Reads a whole staff file into memory.
 *
 * @param policy which types of leave there are
 * @param skipped where lines go that cannot be used
 */
public record StaffReader(LeavePolicy policy, SkippedLines skipped) {
    /**
     * Reads a staff file.
     *
     * @throws InputFault if the file cannot be used, or a line cannot and lines are not to be skipped
     */
    public Staff read(LogSource source) {
        RowReader reader = new RowReader(',', skipped);
        StaffLines lines =
                reader.read(source, names -> new StaffLines(new Header(source.name(), names, false), policy));
        Optional<LineFault> astray = lines.removeFirstAstray();
        while (astray.isPresent()) {
            skipped.skip(astray.get());
            astray = lines.removeFirstAstray();
        }
        if (lines.members().isEmpty()) {
            throw reader.nothing(source.name(), "agent");
        }
        return new Staff(source.name(), lines.members(), skipped);
    }
}
