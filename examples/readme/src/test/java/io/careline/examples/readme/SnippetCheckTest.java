package io.careline.examples.readme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.examples.readme.Consumer.Mode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnippetCheckTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void statements_that_print_what_the_page_says_pass(Mode mode) {
        String page = """
                ```java
                import io.careline.common.Money;

                System.out.println("合计 " + Money.of("CNY", "10").plus(Money.of("CNY", "2.5")));
                ```
                It prints
                ```text
                合计 CNY 12.5
                ```
                """;

        assertThatCode(() -> check(page, mode)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_compilation_unit_passes(Mode mode) {
        String page = """
                ```java
                import com.fasterxml.jackson.databind.json.JsonMapper;

                record Price(String text) {}

                public class Shop {
                    public static void main(String[] args) {
                        System.out.println(new Price("x").text() + JsonMapper.builder().build().createArrayNode());
                    }
                }
                ```
                ```text
                x[]
                ```
                """;

        assertThatCode(() -> check(page, mode)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_keeps_its_own_package(Mode mode) {
        String page = """
                ```java
                package shop.till;

                class Till {
                    public static void main(String[] args) {
                        System.out.println(Till.class.getName());
                    }
                }
                ```
                ```text
                shop.till.Till
                ```
                """;

        assertThatCode(() -> check(page, mode)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void a_snippet_that_does_not_compile_fails(Mode mode) {
        assertThatThrownBy(() -> check("```java\nint count = \"one\";\n```\n", mode))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not compile on the " + mode)
                .hasMessageContaining("incompatible types");
    }

    @ParameterizedTest
    @EnumSource
    void a_snippet_that_compiles_with_a_warning_fails(Mode mode) {
        assertThatThrownBy(() -> check("```java\njava.util.List list = java.util.List.of();\n```\n", mode))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[rawtypes]");
    }

    @ParameterizedTest
    @EnumSource
    void a_snippet_that_uses_a_hidden_type_fails(Mode mode) {
        assertThatThrownBy(() -> check("```java\norg.junit.jupiter.api.Test test = null;\n```\n", mode))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("package org.junit.jupiter.api does not exist");
    }

    @ParameterizedTest
    @EnumSource
    void a_snippet_that_prints_something_else_fails(Mode mode) {
        assertThatThrownBy(() -> check("```java\nSystem.out.println(\"no\");\n```\n```text\nyes\n```\n", mode))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the page says that it prints\nyes\nbut on the " + mode + " it prints\nno");
    }

    @ParameterizedTest
    @EnumSource
    void a_snippet_that_throws_fails(Mode mode) {
        assertThatThrownBy(() -> check("```java\nio.careline.common.Money.parse(\"ten\");\n```\n", mode))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ends with exit code 1 on the " + mode)
                .hasMessageContaining("money (ten)");
    }

    private void check(String text, Mode mode) throws IOException, InterruptedException {
        Markdown page = Markdown.parse(text);
        new SnippetCheck(page, PackedJars.of(System.getProperty("java.class.path")))
                .check(page.in("java").get(0), mode, folder);
    }
}
