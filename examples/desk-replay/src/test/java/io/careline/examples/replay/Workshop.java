package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory with a small log and a small mapping, to be changed by each test. */
final class Workshop {
    static final String HEADER = "case,time,activity,user\n";
    static final String GOOD = HEADER
            + "1,2026-03-02 09:00,Open,ann\n"
            + "1,2026-03-02 09:20,Work,ann\n"
            + "2,2026-03-02 09:30,Open,bob\n"
            + "1,2026-03-02 10:00,Done,ann\n";

    private final Path directory;

    Workshop(Path directory) {
        this.directory = directory;
    }

    Path out() {
        return directory.resolve("out");
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path log(String text) {
        return file("log.csv", text);
    }

    Path mapping() {
        return mapping("");
    }

    /** The small mapping with more activities: each begins with a comma. */
    Path mapping(String activities) {
        return file("mapping.json", """
                {
                  "name": "small",
                  "pack": "service-desk",
                  "columns": {
                    "case": "case",
                    "time": {"column": "time", "pattern": "uuuu-MM-dd HH:mm", "zone": "Europe/Brussels"},
                    "activity": "activity",
                    "user": "user"
                  },
                  "attributes": {"receivedAt": {"from": "time"}, "assignee": {"from": "user"}, "reason": "handed on"},
                  "opening": {"commands": [{"command": "register", "imputed": true}, "claim", "assess"]},
                  "activities": {
                    "Open": {"commands": ["register", "claim", "assess"]},
                    "Work": {"commands": ["start-investigation"]},
                    "Done": {"commands": [{"command": "issue-final-response", "with": {
                      "outcome": "upheld", "reasons": "mended", "recourse": {"impute": "the ombudsman"}}}]}
                """ + activities + "}}");
    }

    JsonNode report() {
        try {
            return new ObjectMapper().readTree(out().resolve("report.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The block of a section with a caption or title, by the section's id. */
    JsonNode section(String id) {
        for (JsonNode section : report().get("sections")) {
            if (section.get("id").asText().equals(id)) {
                return section;
            }
        }
        throw new AssertionError("no section " + id);
    }

    void assertNothingWritten() {
        assertThat(out()).doesNotExist();
    }
}
