package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.leave.LeaveLedgerSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of leave as it is counted and booked")
class LeaveLedgerGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_value_keeps_its_form() {
        return LeaveLedgerSamples.values().entrySet().stream()
                .map(sample -> test(
                        sample.getKey(),
                        sample.getValue().type(),
                        sample.getValue().value()));
    }

    private DynamicTest test(String name, Class<?> type, Object value) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat((Object) json.read(GoldenFile.of("leave-ledger/" + name, value), type))
                        .isEqualTo(value));
    }
}
