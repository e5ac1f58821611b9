package io.careline.examples.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.exchange.AnyRoster;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GridCsvPropertyTest {
    @Property
    void what_is_written_is_read_as_it_was(@ForAll("rosters") AnyRoster any) {
        byte[] file = GridCsv.write(any.grid()).getBytes(StandardCharsets.UTF_8);

        assertThat(GridCsv.read("any.csv", file, any.problem())).isEqualTo(any.grid());
    }

    @Property
    void a_grid_is_made_of_its_assignments(@ForAll("rosters") AnyRoster any) {
        assertThat(RosterGrid.of(any.problem(), any.grid().assignments())).isEqualTo(any.grid());
    }

    @Provide
    Arbitrary<AnyRoster> rosters() {
        return AnyRoster.any();
    }
}
