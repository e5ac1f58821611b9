package io.careline.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependencyBlockTest {
    @Test
    void only_the_versions_of_careline_artifacts_count() throws Exception {
        DependencyBlock block = new DependencyBlock("""
                <dependency><groupId>io.careline</groupId><artifactId>careline-core</artifactId><version>1</version></dependency>
                <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>2</version></dependency>
                <dependency><groupId>io.careline</groupId><artifactId>careline-api</artifactId></dependency>
                """);

        assertThat(block.versions()).containsExactly("1");
    }
}
