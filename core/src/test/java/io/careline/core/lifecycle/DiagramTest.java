package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.TransitionTable;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DiagramTest {
    private final TransitionTable table = Lamp.lifecycle().table();

    @Test
    void the_table_is_drawn_in_mermaid() {
        assertThat(table.toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> OFF : install
                            OFF --> ON : switch-on
                            OFF --> BROKEN : switch-on
                            ON --> OFF : switch-off
                            BROKEN --> [*]
                        """);
    }

    @Test
    void the_table_is_drawn_in_dot() {
        assertThat(table.toDot()).isEqualTo("""
                        digraph "lamp" {
                            node [shape=box, style=rounded];
                            NONE [shape=point, label=""];
                            OFF;
                            ON;
                            BROKEN [peripheries=2];
                            NONE -> OFF [label="install"];
                            OFF -> ON [label="switch-on"];
                            OFF -> BROKEN [label="switch-on"];
                            ON -> OFF [label="switch-off"];
                        }
                        """);
    }

    @Test
    void the_table_is_written_as_scxml_with_every_row() throws Exception {
        String scxml = table.toScxml();
        assertThat(scxml).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" name="lamp" initial="NONE">
                          <state id="NONE">
                            <transition event="install" target="OFF"/>
                          </state>
                          <state id="OFF">
                            <transition event="switch-on" cond="leadsTo('ON')" target="ON"/>
                            <transition event="switch-on" cond="leadsTo('BROKEN')" target="BROKEN"/>
                            <transition event="switch-off" target="OFF"/>
                          </state>
                          <state id="ON">
                            <transition event="switch-off" target="OFF"/>
                          </state>
                          <final id="BROKEN">
                          </final>
                        </scxml>
                        """);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(scxml)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("scxml");
    }
}
