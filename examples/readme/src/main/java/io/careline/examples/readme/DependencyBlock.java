package io.careline.examples.readme;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A piece of a pom that tells a user what to depend on. */
record DependencyBlock(String xml) {
    /** The versions named for Careline's own artifacts. */
    List<String> versions() throws IOException, SAXException, ParserConfigurationException {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<block>" + xml + "</block>")))
                .getDocumentElement();
        List<String> versions = new ArrayList<>();
        NodeList dependencies = root.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            if (dependencies.item(i) instanceof Element dependency
                    && text(dependency, "groupId").contains("io.careline")) {
                versions.addAll(text(dependency, "version"));
            }
        }
        return versions;
    }

    private static List<String> text(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return nodes.getLength() == 0 ? List.of() : List.of(nodes.item(0).getTextContent());
    }
}
