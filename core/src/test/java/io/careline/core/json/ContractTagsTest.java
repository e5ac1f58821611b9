package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.contract.ContractFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tags by which stored documents name their commands and events; a stored one must be readable for ever. */
class ContractTagsTest {
    @Test
    void tags_are_the_committed_ones() {
        List<String> tags = Stream.concat(tags("command", Vocabulary.COMMANDS), tags("event", Vocabulary.EVENTS))
                .sorted()
                .toList();

        assertThat(tags).contains("complaint command register", "complaint event registered");
        new ContractFile(Path.of("golden", "tags.txt")).check(tags);
    }

    private static Stream<String> tags(String kind, Map<String, Class<?>> lifecycles) {
        return lifecycles.entrySet().stream()
                .flatMap(lifecycle -> Family.of(lifecycle.getValue()).members().keySet().stream()
                        .map(tag -> lifecycle.getKey() + " " + kind + " " + tag));
    }
}
